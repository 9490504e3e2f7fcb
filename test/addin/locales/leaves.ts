/** Long, as real names and addresses can be. */
const NAME = 'Maximiliane Mustermann-Schmidt'

export type Leaf = [path: string, text: string]

/** Every text of a tree; functions are called with a number and with a name. */
export function leaves(tree: unknown, path = ''): Leaf[] {
  if (typeof tree === 'string') return [[path, tree]]
  if (typeof tree === 'function') {
    const call = tree as (...args: unknown[]) => unknown
    return [1, 2, NAME].flatMap((value) => leaves(call(value, value, value), `${path}(${value})`))
  }
  if (typeof tree !== 'object' || tree === null) throw new Error(`${path} is not a text`)
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
}
