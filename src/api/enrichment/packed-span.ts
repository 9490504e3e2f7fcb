import { addDays, dayNumber } from './span-start.ts'
import type { Sums } from './sums.ts'

const NUMBER_BYTES = 8
/** Of what every span has, and how long its lists are. */
const FIXED = 17

/**
 * One span as it is stored: numbers of 64 bits, each list behind its length. The database keeps millions
 * of them and looks at none; as columns of their own, sending and parsing them took longer than adding
 * them up.
 *
 * @param start `YYYY-MM-DD`
 */
export function packSpan(start: string, sums: Sums): Buffer {
  const { oursEmails, theirsEmails, oursMeetings, theirsMeetings } = sums
  const people = oursEmails.length + theirsEmails.length + oursMeetings.length
  const packed = new NumberWriter(FIXED + people + theirsMeetings.length)
  packed.add(dayNumber(start))
  packed.add(sums.emailsTo)
  packed.add(sums.emailsFrom)
  packed.add(sums.meetingsTo)
  packed.add(sums.meetingsFrom)
  packed.add(sums.timedMeetings)
  packed.add(sums.meetingMinutes)
  packed.add(sums.replies)
  packed.add(sums.replySeconds)
  packed.add(sums.firstAt)
  packed.add(sums.lastEmailToAt)
  packed.add(sums.lastEmailFromAt)
  packed.add(sums.lastMeetingAt)
  packed.addAll(oursEmails)
  packed.addAll(theirsEmails)
  packed.addAll(oursMeetings)
  packed.addAll(theirsMeetings)
  return packed.bytes
}

/** Hands over spans that were packed, one behind the other. */
export function unpackSpans(bytes: Buffer, take: (start: string, sums: Sums) => void): void {
  const packed = new NumberReader(bytes)
  while (packed.isLeft) {
    const start = dayOf(packed.next())
    take(start, {
      emailsTo: packed.next(),
      emailsFrom: packed.next(),
      meetingsTo: packed.next(),
      meetingsFrom: packed.next(),
      timedMeetings: packed.next(),
      meetingMinutes: packed.next(),
      replies: packed.next(),
      replySeconds: packed.next(),
      firstAt: packed.next(),
      lastEmailToAt: packed.next(),
      lastEmailFromAt: packed.next(),
      lastMeetingAt: packed.next(),
      oursEmails: packed.list(),
      theirsEmails: packed.list(),
      oursMeetings: packed.list(),
      theirsMeetings: packed.list(),
    })
  }
}

class NumberWriter {
  readonly bytes: Buffer
  readonly #view: DataView
  #place = 0

  constructor(count: number) {
    this.bytes = Buffer.allocUnsafe(count * NUMBER_BYTES)
    this.#view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
  }

  add(number: number): void {
    this.#view.setFloat64(this.#place, number)
    this.#place += NUMBER_BYTES
  }

  addAll(numbers: readonly number[]): void {
    this.add(numbers.length)
    for (const number of numbers) this.add(number)
  }
}

class NumberReader {
  readonly #view: DataView
  #place = 0

  constructor(bytes: Buffer) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get isLeft(): boolean {
    return this.#place < this.#view.byteLength
  }

  next(): number {
    this.#place += NUMBER_BYTES
    return this.#view.getFloat64(this.#place - NUMBER_BYTES)
  }

  list(): number[] {
    const numbers = new Array<number>(this.next())
    for (let index = 0; index < numbers.length; index += 1) numbers[index] = this.next()
    return numbers
  }
}

/** A few dozens are asked for again and again. */
const days = new Map<number, string>()

function dayOf(number: number): string {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = addDays('1970-01-01', number)
  days.set(number, day)
  return day
}
