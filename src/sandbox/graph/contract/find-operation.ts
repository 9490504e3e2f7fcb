import { operations, type Operation, type OperationName } from './operations.ts'

export interface FoundOperation {
  name: OperationName
  operation: Operation
  /** Decoded parts of the path; `mailbox` is `me` or an address. */
  params: Readonly<Record<string, string>>
}

/**
 * What a path asks for. Graph takes segments in any case, and keys in brackets:
 * `/users('a@b')/mailfolders('inbox')`.
 *
 * @param path below the version, as in the request
 */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  const segments = segmentsOf(path)
  for (const [name, operation] of Object.entries(operations)) {
    if (operation.method !== method) continue
    const params = matched(operation.path.split('/'), segments)
    if (params) return { name: name as OperationName, operation, params }
  }
  return undefined
}

function segmentsOf(path: string): string[] {
  const plain = path.replace(/\(('|%27)(.*?)('|%27)\)/g, '/$2')
  const segments = plain.split('/').filter((segment) => segment !== '')
  const decoded = segments.map((segment) => decodeURIComponent(segment))
  // One segment for the mailbox, whoever's it is; a person themselves is another matter.
  if (decoded[0]?.toLowerCase() === 'users' && decoded.length > 2) return decoded.slice(1)
  return decoded
}

function matched(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(expected)?.[1]
    if (name !== undefined) params[name] = segment
    else if (expected.toLowerCase() !== segment.toLowerCase()) return undefined
  }
  return params
}
