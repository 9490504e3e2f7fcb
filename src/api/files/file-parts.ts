import { FILE_PART_BYTES } from '../../contract/file.ts'

/** How many parts a file of so many bytes has. */
export function partCount(size: number): number {
  return Math.ceil(size / FILE_PART_BYTES)
}

/** How many bytes a part has; 0: there is no such part. */
export function partLength(size: number, number: number): number {
  if (number < 1 || number > partCount(size)) return 0
  return Math.min(FILE_PART_BYTES, size - (number - 1) * FILE_PART_BYTES)
}

/** From the first byte to behind the last. */
export interface ByteRange {
  from: number
  to: number
}

/** What of which parts makes up a range, in order. */
export function partsOf({ from, to }: ByteRange): { number: number; from: number; to: number }[] {
  const parts: { number: number; from: number; to: number }[] = []
  for (let at = from; at < to;) {
    const index = Math.floor(at / FILE_PART_BYTES)
    const start = index * FILE_PART_BYTES
    const end = Math.min(to, start + FILE_PART_BYTES)
    parts.push({ number: index + 1, from: at - start, to: end - start })
    at = end
  }
  return parts
}

/**
 * The one range a `Range` header asks for (RFC 9110 §14).
 *
 * @returns undefined: the whole is sent, also for several ranges and what is no range of bytes;
 *   `unsatisfiable`: there is nothing there
 */
export function requestedRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const text = (header ?? '').replaceAll(' ', '')
  const ending = /^bytes=-(\d{1,15})$/i.exec(text)
  if (ending) return lastBytes(Number(ending[1]), size)
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/i.exec(text) ?? []
  if (first === undefined) return undefined
  const to = last ? Number(last) + 1 : Infinity
  return to <= Number(first) ? undefined : bytesBetween(Number(first), Math.min(to, size), size)
}

function bytesBetween(from: number, to: number, size: number): ByteRange | 'unsatisfiable' {
  return from < size ? { from, to } : 'unsatisfiable'
}

function lastBytes(count: number, size: number): ByteRange | 'unsatisfiable' {
  return count === 0 ? 'unsatisfiable' : { from: Math.max(0, size - count), to: size }
}
