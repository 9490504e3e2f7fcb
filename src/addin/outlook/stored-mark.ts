import type { SendOutcome } from '../../contract/follow.ts'
import type { Beyond, FollowMark, FoundMarks, Prepared, QueuedParts } from './port.ts'
import { unsupported, type RunCall } from './call-queue.ts'
import { OutlookError } from './office-call.ts'

/** Key in session data and custom properties. */
const STORE_KEY = 'follow'

/** The recipients get this header too: it holds the key and never the ticket. */
const KEY_HEADER = 'x-follow-key'

/** Custom properties of one add-in hold 2,500 characters in all; what is queued is left out then. */
const LONGEST_PROPERTY = 2000

/** Office's number for session data that was never set. */
const KEY_NOT_FOUND = 9050

const OUTCOMES: readonly string[] = [
  'ok',
  'no-links',
  'plain-text',
  'inline-images',
  'protected',
  'too-large',
  'api-timeout',
  'api-error',
  'host-error',
  'refused',
  'not-measured',
] satisfies SendOutcome[]

const BEYOND: readonly string[] = ['nobody', 'unnamed', 'blind-copies'] satisfies Beyond[]
const PARTS: readonly string[] = ['whole', 'footer', 'nothing'] satisfies QueuedParts[]

/** What reading and writing the mark needs of an item; compose and read items both have it. */
export type MarkedItem = Pick<Office.MessageCompose, 'loadCustomPropertiesAsync'>

/**
 * Where a draft's mark is found. A store that this Outlook does not have holds nothing; one that
 * fails is passed over if session data already has the mark.
 *
 * @throws OutlookError when a store fails and session data has no mark
 */
export async function readMarks(item: Office.MessageCompose, run: RunCall): Promise<FoundMarks> {
  const [session, properties, header] = await Promise.allSettled([
    readSession(item, run),
    readProperties(item, run),
    readHeader(item, run),
  ])
  const found = valueOf(session)
  if (!found && properties.status === 'rejected') throw properties.reason
  if (!found && header.status === 'rejected') throw header.reason
  return { session: found, properties: valueOf(properties), headerKey: valueOf(header) }
}

const valueOf = <T>(result: PromiseSettledResult<T>): T | undefined =>
  result.status === 'fulfilled' ? result.value : undefined

async function readSession({ sessionData }: Office.MessageCompose, run: RunCall) {
  if (!sessionData) return undefined
  return parsedMark(await run<string>((done) => sessionData.getAsync(STORE_KEY, done)))
}

async function readHeader({ internetHeaders }: Office.MessageCompose, run: RunCall) {
  if (!internetHeaders) return undefined
  const headers = await run<Record<string, string> | undefined>((done) =>
    internetHeaders.getAsync([KEY_HEADER], done),
  )
  const name = Object.keys(headers ?? {}).find((key) => key.toLowerCase() === KEY_HEADER)
  return (name && headers?.[name]) || undefined
}

/** The mark in custom properties: the only store that stays with the sender's own copy. */
export async function readProperties(
  item: MarkedItem,
  run: RunCall,
): Promise<FollowMark | undefined> {
  const properties = await run<Office.CustomProperties>((done) =>
    item.loadCustomPropertiesAsync(done),
  )
  return parsedMark(properties.get(STORE_KEY) as unknown)
}

/** Writes or removes the mark in custom properties. */
export async function writeProperties(
  item: MarkedItem,
  run: RunCall,
  mark: FollowMark | null,
): Promise<void> {
  const properties = await run<Office.CustomProperties>((done) =>
    item.loadCustomPropertiesAsync(done),
  )
  if (mark) properties.set(STORE_KEY, propertyText(mark))
  else properties.remove(STORE_KEY)
  await run((done) => properties.saveAsync(done))
}

/** Writes or removes the mark in session data, which only this draft of this session sees. */
export async function writeSession(
  { sessionData }: Office.MessageCompose,
  run: RunCall,
  mark: FollowMark | null,
): Promise<void> {
  if (!sessionData) return
  if (mark) return run((done) => sessionData.setAsync(STORE_KEY, JSON.stringify(mark), done))
  await run((done) => sessionData.removeAsync(STORE_KEY, done)).catch(unlessNotFound)
}

/** Writes or removes the header with the key. */
export function writeHeader(
  { internetHeaders }: Office.MessageCompose,
  run: RunCall,
  mark: FollowMark | null,
): Promise<void> {
  if (!internetHeaders) return Promise.reject(unsupported('internetHeaders'))
  if (mark) return run((done) => internetHeaders.setAsync({ [KEY_HEADER]: mark.key }, done))
  return run((done) => internetHeaders.removeAsync([KEY_HEADER], done))
}

/** Removing what is not there is no failure. */
function unlessNotFound(error: unknown): void {
  if (!(error instanceof OutlookError && error.code === KEY_NOT_FOUND)) throw error
}

/** Half of what is to be queued would be worse than none: the pane says that it is missing. */
function propertyText(whole: FollowMark): string {
  const text = JSON.stringify(whole)
  if (text.length <= LONGEST_PROPERTY) return text
  return JSON.stringify(whole, (name, value: unknown) => (TO_QUEUE.has(name) ? undefined : value))
}

const TO_QUEUE: ReadonlySet<string> = new Set<keyof FollowMark>(['beaconHtml', 'footerHtml'])

/** @returns undefined for anything that is not a mark of ours, as another version may have left */
function parsedMark(text: unknown): FollowMark | undefined {
  const value = typeof text === 'string' ? jsonOrNone(text) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const { key, ...parts } = value as Record<keyof FollowMark, unknown>
  if (!isText(key)) return undefined
  return {
    key,
    ...kept('ticket', parts.ticket, isText),
    ...kept('outcome', parts.outcome, isOutcome),
    ...kept('beyond', parts.beyond, isBeyond),
    ...kept('expiresAt', parts.expiresAt, isText),
    ...kept('beaconHtml', parts.beaconHtml, isText),
    ...kept('footerHtml', parts.footerHtml, isText),
    ...kept('queued', parts.queued, isParts),
    ...kept('asks', parts.asks, (value): value is true => value === true),
    ...kept('prepared', parts.prepared, isPrepared),
  }
}

/** A part of a mark, or nothing where it is not what it has to be. */
const kept = <Name extends keyof FollowMark, Value>(
  name: Name,
  value: unknown,
  fits: (value: unknown) => value is Value,
) => (fits(value) ? { [name]: value } : {}) as { [Part in Name]?: Value }

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isOutcome = (value: unknown): value is SendOutcome =>
  typeof value === 'string' && OUTCOMES.includes(value)

const isBeyond = (value: unknown): value is Beyond =>
  typeof value === 'string' && BEYOND.includes(value)

function isPrepared(value: unknown): value is Prepared {
  if (typeof value !== 'object' || value === null) return false
  const { outcome, beyond, recipients } = value as Record<keyof Prepared, unknown>
  return isOutcome(outcome) && (beyond === undefined || isBeyond(beyond)) && isText(recipients)
}

const isParts = (value: unknown): value is QueuedParts =>
  typeof value === 'string' && PARTS.includes(value)

function jsonOrNone(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not ours, or cut off by a limit of the store: there is no mark to be read.
    return undefined
  }
}
