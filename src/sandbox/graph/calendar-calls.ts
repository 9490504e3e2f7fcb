import type { Person } from '../cast.ts'
import type { Meeting } from '../mail/calendar.ts'
import { sameAddress } from '../mail/mail.ts'
import type { GraphHandler, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal } from './graph-refusal.ts'
import { mailboxOf } from './mailbox-access.ts'
import { pageSizeOf } from './preferences.ts'

/** Where a link of a view's change list stands. */
interface Place {
  run: string
  from: string
  to: string
  index: number
}

const ROLES = ['Calendars.ReadBasic.All', 'Calendars.Read', 'Calendars.ReadWrite']

/** Meetings of a window, and what changed of them: in the sandbox nothing ever does. */
export function calendarCalls(parts: GraphParts) {
  let run = parts.newId()
  const listEventChanges: GraphHandler = (call) => {
    const owner = mailboxOf(call, parts)
    if (call.caller.kind !== 'application' || !isAllowed(call.caller.roles))
      throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied.')
    const place = placeOf(call, run)
    const all = parts.calendar.between(owner.email, place.from, place.to)
    const size = pageSizeOf(call)
    const index = Math.min(place.index + size, all.length)
    const list = `${parts.origin}/v1.0/users/${owner.email}/calendarView/delta`
    const token = Buffer.from(JSON.stringify({ ...place, index })).toString('base64url')
    const link =
      index === all.length
        ? { '@odata.deltaLink': `${list}?$deltatoken=${token}` }
        : { '@odata.nextLink': `${list}?$skiptoken=${token}` }
    const value = all.slice(place.index, index).map((meeting) => eventResource(meeting, owner))
    const context = `${parts.origin}/v1.0/$metadata#Collection(event)`
    return { status: 200, body: { '@odata.context': context, ...link, value } }
  }
  return { calls: { listEventChanges }, expire: () => void (run = parts.newId()) }
}

const isAllowed = (roles: readonly string[]) => ROLES.some((role) => roles.includes(role))

/** @throws GraphRefusal without a window, and for a link that is not known any more */
function placeOf({ query }: KnownCall, run: string): Place {
  const token = query['$deltatoken'] ?? query['$skiptoken']
  if (token === undefined) return startOf(query, run)
  const place = placeIn(token)
  if (place?.run === run) return place
  throw new GraphRefusal(410, 'SyncStateNotFound', 'The sync state generation is not found.')
}

function startOf({ startDateTime, endDateTime }: KnownCall['query'], run: string): Place {
  if (startDateTime === undefined || endDateTime === undefined)
    throw new GraphRefusal(400, 'ErrorInvalidParameter', 'This request requires a time window.')
  const from = new Date(startDateTime).toISOString()
  return { run, from, to: new Date(endDateTime).toISOString(), index: 0 }
}

function placeIn(token: string): Place | undefined {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as Place
  } catch {
    // Not one of ours: the same answer as to one that expired.
    return undefined
  }
}

/** Graph's own format: local time and its zone, which is UTC unless it is asked otherwise. */
const dateTime = (at: string) => ({ dateTime: at.replace('Z', '0000'), timeZone: 'UTC' })

const NEVER = '0001-01-01T00:00:00Z'

function eventResource(meeting: Meeting, owner: Person): object {
  const { uid, organiser, attendees, isCancelled, isAllDay } = meeting
  const own = attendees.find(({ email }) => sameAddress(email, owner.email))
  return {
    '@odata.type': '#microsoft.graph.event',
    '@odata.etag': 'W/"1"',
    id: Buffer.from(`${owner.email} ${uid}`).toString('base64url'),
    iCalUId: uid,
    type: 'singleInstance',
    subject: 'A meeting',
    bodyPreview: '',
    sensitivity: 'normal',
    ...{ isAllDay, isCancelled },
    isDraft: false,
    isOrganizer: sameAddress(organiser.email, owner.email),
    start: dateTime(meeting.start),
    end: dateTime(meeting.end),
    organizer: { emailAddress: { name: organiser.name, address: organiser.email } },
    attendees: attendees.map(({ name, email, response }) => ({
      type: 'required',
      status: { response, time: NEVER },
      emailAddress: { name, address: email },
    })),
    responseStatus: { response: own?.response ?? 'organizer', time: NEVER },
  }
}
