/** What arrays are made of; `timestamptz` in milliseconds since 1970, `date` as `YYYY-MM-DD`. */
export type ElementType = keyof typeof ELEMENTS

const EPOCH_MS = Date.UTC(2000, 0, 1)
const DAY_MS = 86_400_000
const HIGH_WORD = 2 ** 32
const HEADER_BYTES = 20
const LENGTH_BYTES = 4
const NULL_LENGTH = -1

/** What can be in an array. */
export type ElementValue = string | number | Buffer

interface Element<V> {
  oid: number
  bytesOf: (value: V) => number
  write: (to: Buffer, value: V, place: number) => unknown
}

const ELEMENTS = {
  uuid: element<string>(2950, 16, (to, value, place) =>
    to.write(value.replaceAll('-', ''), place, 'hex'),
  ),
  date: element<string>(1082, 4, (to, value, place) =>
    to.writeInt32BE(Math.round((Date.parse(value) - EPOCH_MS) / DAY_MS), place),
  ),
  integer: element<number>(23, 4, (to, value, place) => to.writeInt32BE(value, place)),
  bigint: element<number>(20, 8, writeInt64),
  'double precision': element<number>(701, 8, (to, value, place) => to.writeDoubleBE(value, place)),
  timestamptz: element<number>(1184, 8, (to, value, place) =>
    writeInt64(to, (value - EPOCH_MS) * 1000, place),
  ),
  bytea: element<Buffer>(
    17,
    (value) => value.length,
    (to, value, place) => value.copy(to, place),
  ),
}

function element<V extends ElementValue>(
  oid: number,
  bytes: number | Element<V>['bytesOf'],
  write: Element<V>['write'],
): Element<ElementValue> {
  const bytesOf = typeof bytes === 'number' ? () => bytes : bytes
  return { oid, bytesOf, write } as Element<ElementValue>
}

function writeInt64(to: Buffer, value: number, place: number): void {
  const high = Math.floor(value / HIGH_WORD)
  to.writeInt32BE(high, place)
  to.writeUInt32BE(value - high * HIGH_WORD, place + 4)
}

/**
 * An array as PostgreSQL takes it in binary: a parameter of this is neither printed nor parsed, which
 * takes most of the time where thousands of rows are written.
 *
 * @see https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-FORMAT-CODES
 */
export function binaryArray(type: ElementType, values: readonly (ElementValue | null)[]): Buffer {
  const { oid, bytesOf, write } = ELEMENTS[type]
  const made = Buffer.allocUnsafe(HEADER_BYTES + bytesOfAll(values, bytesOf))
  const header = [values.length === 0 ? 0 : 1, values.includes(null) ? 1 : 0, oid]
  header.forEach((word, index) => made.writeInt32BE(word, 4 * index))
  if (values.length === 0) return made.subarray(0, 4 * header.length)
  made.writeInt32BE(values.length, 12)
  // Arrays begin at 1.
  made.writeInt32BE(1, 16)
  let place = HEADER_BYTES
  for (const value of values) {
    const bytes = value === null ? NULL_LENGTH : bytesOf(value)
    place = made.writeInt32BE(bytes, place)
    if (value === null) continue
    write(made, value, place)
    place += bytes
  }
  return made
}

function bytesOfAll(
  values: readonly (ElementValue | null)[],
  bytesOf: (value: ElementValue) => number,
): number {
  let bytes = values.length * LENGTH_BYTES
  for (const value of values) if (value !== null) bytes += bytesOf(value)
  return bytes
}
