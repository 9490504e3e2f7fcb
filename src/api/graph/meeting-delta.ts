import type { MeetingPage, MeetingPlace } from '../enrichment/activity-source.ts'
import type { BatchReader } from './batch-reader.ts'
import { GraphPage, nextOf } from './change-page.ts'
import { checkedBody, isGood } from './graph-answer.ts'
import { graphFault } from './graph-fault.ts'
import { eventPath, mailboxPath } from './graph-paths.ts'
import {
  completed,
  EVENT_QUERY,
  EVENT_ZONE,
  graphEvent,
  GraphEvent,
  isPartial,
  isSeries,
  meetingMeta,
} from './meeting-meta.ts'

/**
 * Meetings of a window, and from its link on what changes of them.
 *
 * @see https://learn.microsoft.com/graph/api/event-delta
 */
export async function readMeetings(
  { reader, prefer }: { reader: BatchReader; prefer: string },
  mailboxId: string,
  { link, from, to }: MeetingPlace,
): Promise<MeetingPage> {
  const window = `startDateTime=${from.toISOString()}&endDateTime=${to.toISOString()}`
  const url = link ?? `${mailboxPath(mailboxId)}/calendarView/delta?${window}`
  const asked = { url, prefer: `${prefer}, ${EVENT_ZONE}` }
  const page = await reader.read(mailboxId, asked, GraphPage)
  const items = page.value.map(graphEvent)
  const events = items.filter((item): item is GraphEvent => item !== undefined && 'id' in item)
  const whole = await wholeEvents(reader, mailboxId, events)
  const metas = whole.map((event) => event && meetingMeta(event))
  const meetings = metas.filter((meta) => meta !== undefined)
  return {
    ...nextOf(url, page),
    meetings,
    removed: items.flatMap((item) => (item && 'removed' in item ? [item.removed] : [])),
    unreadable: items.filter((item) => item === undefined).length + metas.length - meetings.length,
  }
}

/** Without the series themselves; what is said of these goes for each one of theirs. */
async function wholeEvents(
  reader: BatchReader,
  mailboxId: string,
  events: readonly GraphEvent[],
): Promise<(GraphEvent | undefined)[]> {
  const series = new Map(events.filter(isSeries).map((event) => [event.id, event]))
  const known = new Map<string, Promise<GraphEvent | undefined>>()
  const wholeOf = (id: string) => {
    const found = series.get(id)
    if (found && !isPartial(found)) return Promise.resolve(found)
    const asked = known.get(id) ?? oneEvent(reader, mailboxId, id)
    known.set(id, asked)
    return asked
  }
  return Promise.all(
    events
      .filter((event) => !isSeries(event))
      .map(async (event) => {
        if (!isPartial(event)) return event
        const whole = await wholeOf(event.seriesMasterId ?? event.id)
        return whole && completed(event, whole)
      }),
  )
}

/** Undefined: it is there no more, and the list will say so. */
async function oneEvent(
  reader: BatchReader,
  mailboxId: string,
  id: string,
): Promise<GraphEvent | undefined> {
  const url = `${eventPath(mailboxId, id)}?${EVENT_QUERY}`
  const answer = await reader.ask(mailboxId, { url, prefer: EVENT_ZONE })
  if (isGood(answer)) return checkedBody(answer, GraphEvent)
  if (answer.status === 404) return undefined
  throw graphFault(answer)
}
