/** A mail of a file of cases, as its line gives it. */
export interface MailLine {
  mail: string
  deliveredAt: Date
  links: number
  replies: readonly CaseTime[]
  ownViews: readonly CaseView[]
}

/** A hit of a file of cases, as its line gives it. */
export interface HitLine {
  mail: string
  kind: 'open' | 'click'
  link: number | null
  at: CaseTime
  method: string
  agent: string | undefined
  headers: Readonly<Record<string, string>>
  address: string | undefined
  network: string | undefined
  team: boolean
  expect: ExpectedClass | undefined
}

/** When one of our own people had the mail open, and in which browser; null: in none we know. */
export interface CaseView {
  at: CaseTime
  browser: string | null
}

/** An instant, or seconds after the mail went out. */
export type CaseTime = Date | number

export type ExpectedClass = (typeof CLASSES)[number]

const CLASSES = ['person', 'machine', 'self', 'unknown'] as const

/** What is wrong with a field, or its value. */
type Read<T> = (value: unknown) => { value: T } | string

const DELIVERED_BY_DEFAULT = new Date('2026-01-05T09:00:00Z')
const MOST_LINKS = 10_000

/** The fields of each kind of line, in the order of their complaints. */
const MAIL_FIELDS = {
  mail: text,
  deliveredAt: orElse(DELIVERED_BY_DEFAULT, instant),
  links: orElse(0, wholeNumber),
  replies: orElse([], listOf(time)),
  ownViews: orElse([], listOf(view)),
} satisfies { [K in keyof MailLine]: Read<MailLine[K]> }

const HIT_FIELDS = {
  mail: text,
  kind: oneOf('open', 'click'),
  link: orElse(null, positiveNumber),
  at: time,
  method: orElse('GET', text),
  agent: orElse(undefined, anyText),
  headers: orElse({}, headerMap),
  address: orElse(undefined, text),
  network: orElse(undefined, text),
  team: orElse(false, flag),
  expect: orElse(undefined, oneOf(...CLASSES)),
} satisfies { [K in keyof HitLine]: Read<HitLine[K]> }

/** May stand on any line and is for its readers: what it shows, and who says that it is so. */
const REMARKS = ['about', 'source']

/** A line read, or what is wrong with it. */
export type CaseLine = { mail: MailLine } | { hit: HitLine } | { problems: readonly string[] }

/** Reads one line; a line with a `kind` is a hit, any other a mail. */
export function caseLine(line: string): CaseLine {
  const given = parsed(line)
  if (given === undefined) return { problems: ['is no JSON object'] }
  return 'kind' in given ? hitLine(given) : mailLine(given)
}

function mailLine(given: Fields): CaseLine {
  const { values, problems } = readFields(given, MAIL_FIELDS)
  return problems.length > 0 ? { problems } : { mail: values as unknown as MailLine }
}

function hitLine(given: Fields): CaseLine {
  const { values, problems } = readFields(given, HIT_FIELDS)
  if ((given['kind'] === 'click') !== 'link' in given)
    problems.push('a click has a link, an open none')
  if ('address' in given && 'network' in given) problems.push('has both address and network')
  return problems.length > 0 ? { problems } : { hit: values as unknown as HitLine }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Fields = Readonly<Record<string, unknown>>

function parsed(line: string): Fields | undefined {
  try {
    const given: unknown = JSON.parse(line)
    return isRecord(given) ? given : undefined
  } catch {
    // Not JSON: told like any other line that cannot be read.
    return undefined
  }
}

function readFields(given: Fields, fields: Readonly<Record<string, Read<unknown>>>) {
  const values: Record<string, unknown> = {}
  const problems = Object.keys(given)
    .filter((name) => !Object.hasOwn(fields, name) && !REMARKS.includes(name))
    .map((name) => `has an unknown field "${name}"`)
  for (const [name, read] of Object.entries(fields)) {
    const outcome = read(given[name])
    if (typeof outcome === 'string') problems.push(`${name} must be ${outcome}`)
    else values[name] = outcome.value
  }
  return { values, problems }
}

function orElse<T, E>(fallback: E, read: Read<T>): Read<T | E> {
  return (value) => (value === undefined ? { value: fallback } : read(value))
}

function text(value: unknown) {
  return typeof value === 'string' && value !== '' ? { value } : 'a text'
}

function anyText(value: unknown) {
  return typeof value === 'string' ? { value } : 'a text'
}

function flag(value: unknown) {
  return typeof value === 'boolean' ? { value } : 'true or false'
}

function wholeNumber(value: unknown) {
  const isRight = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_LINKS
  return isRight ? { value: Number(value) } : `a whole number from 0 to ${MOST_LINKS}`
}

function positiveNumber(value: unknown) {
  return Number.isInteger(value) && Number(value) > 0 ? { value: Number(value) } : 'a number from 1'
}

function instant(value: unknown) {
  const at = new Date(typeof value === 'string' && value.includes('T') ? value : Number.NaN)
  return Number.isNaN(at.getTime()) ? 'an instant such as 2026-01-05T09:00:00Z' : { value: at }
}

function time(value: unknown): { value: CaseTime } | string {
  if (typeof value === 'number' && Number.isFinite(value)) return { value }
  const outcome = instant(value)
  return typeof outcome === 'string' ? `seconds after the mail went out, or ${outcome}` : outcome
}

/** A time alone is a view in a browser that has no name we know. */
function view(value: unknown): { value: CaseView } | string {
  const { at, browser = null } = isRecord(value) ? value : { at: value }
  const outcome = time(at)
  if (typeof outcome === 'string') return outcome
  if (browser !== null && typeof browser !== 'string') return 'views with a browser that is a text'
  return { value: { at: outcome.value, browser } }
}

function listOf<T>(read: Read<T>): Read<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return 'a list'
    const outcomes = value.map(read)
    const wrong = outcomes.find((outcome) => typeof outcome === 'string')
    if (wrong !== undefined) return `a list of ${wrong}`
    return {
      value: outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : outcome.value)),
    }
  }
}

function oneOf<const T extends string>(...allowed: readonly T[]): Read<T> {
  return (value) => {
    const found = allowed.find((one) => one === value)
    return found === undefined ? `one of ${allowed.join(', ')}` : { value: found }
  }
}

function headerMap(value: unknown) {
  const isRight =
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      ([name, one]) => name === name.toLowerCase() && typeof one === 'string',
    )
  return isRight ? { value: value as Record<string, string> } : 'texts by names in lower case'
}
