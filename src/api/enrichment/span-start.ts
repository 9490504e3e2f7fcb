const DAY_MS = 86_400_000

/** No day begins within a quarter of an hour, wherever it is; it did until 1972. */
const QUARTER_MS = 900_000
const FIRST_QUARTER = Date.UTC(1973, 0, 1) / QUARTER_MS
/** Some two years. */
const MOST_QUARTERS = 70_000

/** Asking for a day takes long, and the same are asked for again and again. */
const knownDays = new Map<string, Map<number, string>>()
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The day of an instant where the organisation is, `YYYY-MM-DD`.
 *
 * @param zone IANA
 * @throws RangeError for a zone that is none
 */
export function localDay(at: Date, zone: string): string {
  const quarter = Math.floor(at.getTime() / QUARTER_MS)
  if (quarter < FIRST_QUARTER) return printedDay(at, zone)
  const days = daysOf(zone)
  const known = days.get(quarter)
  if (known !== undefined) return known
  const day = printedDay(at, zone)
  if (days.size >= MOST_QUARTERS) days.clear()
  days.set(quarter, day)
  return day
}

/**
 * Where the spans of instants begin, to be asked for millions, mostly in order of time.
 *
 * @param zone IANA
 * @returns for milliseconds since 1970
 */
export function spanStarts(zone: string): (at: number) => string {
  const runs = runsByZone.get(zone) ?? new Map<number, SpanRun>()
  runsByZone.set(zone, runs)
  let last: SpanRun = { start: '', from: 0, until: 0 }
  return (at) => {
    if (at >= last.from && at < last.until) return last.start
    last = runs.get(Math.floor(at / QUARTER_MS)) ?? findRun(at, zone, runs)
    return last.start
  }
}

/** Time that is of one span, in milliseconds since 1970. */
interface SpanRun {
  start: string
  from: number
  until: number
}

const runsByZone = new Map<string, Map<number, SpanRun>>()

function findRun(at: number, zone: string, runs: Map<number, SpanRun>): SpanRun {
  const startAt = (time: number) => spanStart(localDay(new Date(time), zone))
  const start = startAt(at)
  const quarter = Math.floor(at / QUARTER_MS)
  if (quarter <= FIRST_QUARTER) return { start, from: at, until: at }
  let [first, past] = [quarter, quarter + 1]
  while (first > FIRST_QUARTER && startAt((first - 1) * QUARTER_MS) === start) first -= 1
  while (startAt(past * QUARTER_MS) === start) past += 1
  const run = { start, from: first * QUARTER_MS, until: past * QUARTER_MS }
  if (runs.size >= MOST_QUARTERS) runs.clear()
  for (let each = first; each < past; each += 1) runs.set(each, run)
  return run
}

function daysOf(zone: string): Map<number, string> {
  const known = knownDays.get(zone)
  if (known) return known
  const days = new Map<number, string>()
  knownDays.set(zone, days)
  return days
}

function printedDay(at: Date, zone: string): string {
  const parts = formatOf(zone).formatToParts(at)
  const numberOf = (type: 'year' | 'month' | 'day') =>
    parts.find((part) => part.type === type)?.value ?? ''
  const padded = (type: 'month' | 'day') => numberOf(type).padStart(2, '0')
  return `${numberOf('year').padStart(4, '0')}-${padded('month')}-${padded('day')}`
}

/** Making one takes a hundred times as long as using it. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  formats.set(zone, format)
  return format
}

/** The day so many days after another one. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative where that one is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** A year or two: the same days are asked for again and again. */
const MOST_DAYS = 1000
const dayNumbers = new Map<string, number>()

/** Days since 1970. */
export function dayNumber(day: string): number {
  const known = dayNumbers.get(day)
  if (known !== undefined) return known
  const number = Math.round(Date.parse(day) / DAY_MS)
  if (dayNumbers.size >= MOST_DAYS) dayNumbers.clear()
  dayNumbers.set(day, number)
  return number
}

/** Monday of the day's ISO week. */
export function weekStart(day: string): string {
  const sinceMonday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7
  return addDays(day, -sinceMonday)
}

/** First of the day's month. */
export function monthStart(day: string): string {
  return `${day.slice(0, 7)}-01`
}

/** First of the month after the day's. */
export function nextMonthStart(day: string): string {
  return monthStart(addDays(monthStart(day), 31))
}

/**
 * Where the span of a day begins: with its week or its month, whichever began later. So a span lies
 * within one ISO week and one month, also at the end of a year.
 */
export function spanStart(day: string): string {
  const week = weekStart(day)
  const month = monthStart(day)
  return week > month ? week : month
}
