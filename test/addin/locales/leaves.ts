/** Long, as real names and addresses can be. */
const NAME = 'Maximiliane Mustermann-Schmidt'

export type Leaf = [path: string, text: string]

/** Has every property, each with the same value: what a text takes as an object. */
const each = (value: unknown): unknown => new Proxy({}, { get: () => value })

/** Every text of a tree; functions are called with a number and with a name, alone or in an object. */
export function leaves(tree: unknown, path = ''): Leaf[] {
  if (typeof tree === 'string') return [[path, tree]]
  if (typeof tree === 'function') {
    const call = tree as (...args: unknown[]) => unknown
    return [1, 2, NAME].flatMap((value) => {
      const text = call(value, value, value)
      const takesObject = typeof text === 'string' && text.includes('undefined')
      return leaves(takesObject ? call(each(value), value) : text, `${path}(${value})`)
    })
  }
  if (typeof tree !== 'object' || tree === null) throw new Error(`${path} is not a text`)
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
}
