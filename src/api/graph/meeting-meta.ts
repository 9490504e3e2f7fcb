import { Type, type Static, type TSchema } from 'typebox'
import { Check } from 'typebox/value'
import type { MeetingAttendee, MeetingMeta, MeetingTime } from '../enrichment/activity-source.ts'
import { addressOf, GraphPerson } from './mail-meta.ts'

const orNull = <T extends TSchema>(type: T) => Type.Optional(Type.Union([type, Type.Null()]))

/** Wall-clock time and its zone; UTC, because it is asked for. */
const GraphTime = Type.Object({
  dateTime: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?$' }),
  timeZone: orNull(Type.Union([Type.Literal('UTC'), Type.Literal('Etc/UTC'), Type.Literal('')])),
})
const Response = Type.Object({ response: orNull(Type.String()) })

/** An entry of a calendar, as far as it is read; of one of a series Graph gives little more than when. */
export const GraphEvent = Type.Object({
  id: Type.String({ minLength: 1 }),
  type: orNull(Type.String()),
  seriesMasterId: orNull(Type.String()),
  iCalUId: orNull(Type.String()),
  originalStart: orNull(Type.String()),
  isCancelled: orNull(Type.Boolean()),
  isDraft: orNull(Type.Boolean()),
  isAllDay: orNull(Type.Boolean()),
  isOrganizer: orNull(Type.Boolean()),
  sensitivity: orNull(Type.String()),
  responseStatus: orNull(Response),
  organizer: orNull(GraphPerson),
  attendees: orNull(
    Type.Array(
      Type.Object({
        type: orNull(Type.String()),
        status: orNull(Response),
        emailAddress: orNull(Type.Object({ address: orNull(Type.String()) })),
      }),
    ),
  ),
  start: orNull(GraphTime),
  end: orNull(GraphTime),
})
export type GraphEvent = Static<typeof GraphEvent>

/** What is asked for of a single one. */
export const EVENT_QUERY =
  '$select=id,type,seriesMasterId,iCalUId,originalStart,isCancelled,isDraft,isAllDay,' +
  'isOrganizer,sensitivity,responseStatus,organizer,attendees,start,end'

export const EVENT_ZONE = 'outlook.timezone="UTC"'

/** Whether more has to be known before it can be counted. */
export const isPartial = ({ attendees, organizer, iCalUId }: GraphEvent): boolean =>
  attendees === undefined || organizer === undefined || !iCalUId

/** The series itself is no meeting; each one of it is. */
export const isSeries = ({ type }: GraphEvent): boolean => type === 'seriesMaster'

/**
 * What is said of one of a series itself, and of the series for the rest.
 *
 * @param whole the series, or the same entry asked for alone
 */
export function completed(event: GraphEvent, whole: GraphEvent): GraphEvent {
  const said = Object.entries(event).filter(([, value]) => value !== undefined && value !== null)
  return { ...whole, type: 'occurrence', ...Object.fromEntries(said) } as GraphEvent
}

/** In the words of account engagement; undefined where it lacks what every meeting has. */
export function meetingMeta(event: GraphEvent): MeetingMeta | undefined {
  const time = timeOf(event)
  if (!time || !event.iCalUId) return undefined
  return {
    sourceId: event.id,
    iCalUId: event.iCalUId,
    occurrence: occurrenceOf(event),
    isCancelled: event.isCancelled === true,
    isDraft: event.isDraft === true,
    isSensitive: !['normal', ''].includes((event.sensitivity ?? '').toLowerCase()),
    organiser: addressOf(event.organizer),
    isOrganiser: event.isOrganizer === true,
    hasDeclined: isNo(event.responseStatus),
    attendees: (event.attendees ?? []).flatMap(attendeeOf),
    time,
  }
}

type GraphAttendee = NonNullable<NonNullable<GraphEvent['attendees']>[number]>

function attendeeOf(attendee: GraphAttendee): MeetingAttendee[] {
  const address = addressOf(attendee)
  if (address === null) return []
  const isResource = attendee.type?.toLowerCase() === 'resource'
  return [{ address, hasDeclined: isNo(attendee.status), isResource }]
}

const isNo = (status: Static<typeof Response> | null | undefined): boolean =>
  status?.response?.toLowerCase() === 'declined'

/** When it was to begin at first: as long as it was not moved, when it begins. */
function occurrenceOf({ seriesMasterId, type, originalStart, start }: GraphEvent): string | null {
  const isOne = Boolean(seriesMasterId) || type === 'occurrence' || type === 'exception'
  if (!isOne) return null
  return instantOf(originalStart ?? start?.dateTime)?.toISOString() ?? null
}

function timeOf({ start, end, isAllDay }: GraphEvent): MeetingTime | undefined {
  const from = instantOf(start?.dateTime)
  if (!from) return undefined
  if (isAllDay === true) return { kind: 'all-day', day: from.toISOString().slice(0, 10) }
  const to = instantOf(end?.dateTime)
  return to && { kind: 'timed', start: from, end: to }
}

/** Graph leaves out the `Z` of UTC, and has more digits than there are in a Date. */
function instantOf(text: string | undefined | null): Date | undefined {
  const instant = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)/.exec(text ?? '')?.[1]
  if (instant === undefined) return undefined
  const at = new Date(`${instant}Z`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** Reads one entry of a change list. */
export function graphEvent(item: unknown): GraphEvent | { removed: string } | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  if ('@removed' in item)
    return 'id' in item && typeof item.id === 'string' ? { removed: item.id } : undefined
  return Check(GraphEvent, item) ? item : undefined
}
