import { crc32 } from 'node:zlib'

/**
 * A record in a segment: CRC-32 of all that follows (4 bytes), payload length (4), segment id (4),
 * payload, zeros up to the next multiple of 8. Numbers are big endian.
 *
 * Segment files are filled with zeros ahead of time and used again, so behind the last record there
 * may be zeros, half a record, or a whole record of an earlier life; length, CRC and segment id
 * tell each of them from a record that was written.
 */
const HEADER_LENGTH = 12
const ALIGNMENT = 8

/** Bytes a payload takes in a segment. */
export function recordLength(payloadLength: number): number {
  return Math.ceil((HEADER_LENGTH + payloadLength) / ALIGNMENT) * ALIGNMENT
}

/** One payload and where it goes. */
export interface Placement {
  segmentId: number
  payload: Buffer
  /** Offset in the buffer, a multiple of 8. */
  at: number
}

/**
 * Writes a record into a buffer that has room for it.
 *
 * @returns the offset behind it
 */
export function writeRecord(into: Buffer, { segmentId, payload, at }: Placement): number {
  const payloadAt = at + HEADER_LENGTH
  const end = payloadAt + payload.length
  const next = at + recordLength(payload.length)
  into.writeUInt32BE(payload.length, at + 4)
  into.writeUInt32BE(segmentId, at + 8)
  payload.copy(into, payloadAt)
  into.fill(0, end, next)
  into.writeUInt32BE(crc32(into.subarray(at + 4, end)), at)
  return next
}

/**
 * Payloads of all whole records of this segment, in the order written.
 *
 * Damage does not end the reading: whole records behind it are found again by their alignment.
 */
export function* readRecords(bytes: Buffer, segmentId: number): Generator<Buffer> {
  for (const { payload } of wholeRecords(bytes, segmentId)) yield payload
}

/** Bytes that belong to no whole record. */
export interface Damage {
  at: number
  bytes: Buffer
}

/** Like `readRecords`, with what is between the records where nothing should be. */
export function readRecordsAndDamage(
  bytes: Buffer,
  segmentId: number,
): { payloads: Buffer[]; damage: Damage[] } {
  const payloads: Buffer[] = []
  const damage: Damage[] = []
  let end = 0
  const upTo = (next: number) => {
    if (next > end) damage.push({ at: end, bytes: bytes.subarray(end, next) })
  }
  for (const { payload, at } of wholeRecords(bytes, segmentId)) {
    upTo(at)
    payloads.push(payload)
    end = at + recordLength(payload.length)
  }
  upTo(bytes.length)
  return { payloads, damage }
}

function* wholeRecords(
  bytes: Buffer,
  segmentId: number,
): Generator<{ payload: Buffer; at: number }> {
  let at = 0
  while (at + HEADER_LENGTH <= bytes.length) {
    const payload = payloadAt(bytes, segmentId, at)
    if (payload) yield { payload, at }
    at += payload ? recordLength(payload.length) : ALIGNMENT
  }
}

function payloadAt(bytes: Buffer, segmentId: number, at: number): Buffer | undefined {
  if (bytes.readUInt32BE(at + 8) !== segmentId) return undefined
  const length = bytes.readUInt32BE(at + 4)
  const end = at + HEADER_LENGTH + length
  if (length === 0 || end > bytes.length) return undefined
  const isWhole = crc32(bytes.subarray(at + 4, end)) === bytes.readUInt32BE(at)
  return isWhole ? bytes.subarray(at + HEADER_LENGTH, end) : undefined
}
