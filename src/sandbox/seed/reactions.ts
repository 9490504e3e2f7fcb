import type { Hit } from '../../api/tracking/hit.ts'
import { hitSignals } from '../../api/tracking/signals.ts'
import type { OwnView } from '../../api/tracking/kept-hit.ts'
import { isWorkingTime, nextHour } from '../../api/timing/working-hours.ts'
import { TENANT_ID, type OutsidePerson } from '../cast.ts'
import { EDGE, habitsOf, type Habits } from './agents.ts'
import type { PastFollow } from './history.ts'
import { seededRandom, uuidAt, type SeededRandom } from './seeded-random.ts'

/** What people and machines did with a mail. */
export interface Reactions {
  hits: Hit[]
  /** When the salesperson looked at the sent copy with the pane beside it; their Outlook hit it too. */
  ownViews: OwnView[]
  /** When the first recipient answered, if they did. */
  repliedAt: Date | undefined
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** What is new is read at once, whatever the hour. */
const NEW_MS = 14 * 24 * HOUR_MS
/** The picture is asked for a moment after the mail is on screen. */
const PICTURE_MS = 2_000

interface Act {
  at: number
  agent: string
  method?: 'GET' | 'HEAD'
  /** Undefined: the beacon. */
  link?: number
}

/** Made up from what the history says of the mail; nothing happens after `now`. */
export function reactionsTo(follow: PastFollow, now: Date): Reactions {
  const random = seededRandom(follow.sentAt.getTime() / MINUTE_MS)
  const acts = follow.recipients.flatMap(({ company }) => machineActs(follow, habitsOf(company)))
  acts.push(...peopleActs(follow, { random, now }))
  const looks = ownLooks(follow, now)
  acts.push(...looks.map((at) => ({ at: at + PICTURE_MS, agent: EDGE })))
  const hits = acts
    .filter(({ at }) => at < now.getTime())
    .map((act) => hit(follow, act, random))
    .sort((a, b) => a.at.localeCompare(b.at))
  const repliedAt = new Date(follow.sentAt.getTime() + random.between(90, 1600) * MINUTE_MS)
  const hasReplied = follow.past.reply !== undefined && repliedAt < now
  const ownViews = looks.map((at) => ({ at: new Date(at), browser: 'Edge' }))
  return { hits, ownViews, repliedAt: hasReplied ? repliedAt : undefined }
}

/** Whoever sees that a mail is read looks at it again themselves: an hour later, and the next day. */
function ownLooks({ sentAt, past }: PastFollow, now: Date): number[] {
  const looks = past.opens > 2 ? [HOUR_MS, 25 * HOUR_MS] : []
  return looks.map((later) => sentAt.getTime() + later).filter((at) => at < now.getTime())
}

/** Within seconds of arrival, before anybody looked. */
function machineActs({ sentAt, targets }: PastFollow, { prefetch, scanner }: Habits): Act[] {
  const arrival = sentAt.getTime() + 4000
  const scans: Act[] = targets.flatMap((_target, index) => {
    const scan = { agent: scanner ?? '', link: index + 1, at: arrival + index * 200 }
    return scanner
      ? [
          { ...scan, method: 'HEAD' as const },
          { ...scan, at: scan.at + 60 },
        ]
      : []
  })
  return prefetch ? [...scans, { at: arrival + 9000, agent: prefetch }] : scans
}

/** Opens spread over days, clicks soon after an open. */
function peopleActs(
  { sentAt, recipients, targets, past }: PastFollow,
  { random, now }: { random: SeededRandom; now: Date },
): Act[] {
  const acts: Act[] = []
  const isNew = now.getTime() - sentAt.getTime() < NEW_MS
  let at = sentAt.getTime()
  for (let opened = 0; opened < past.opens; opened += 1) {
    at += random.between(7, 14 * 60) * MINUTE_MS
    const person = recipients[opened % recipients.length]
    if (!isNew) at = whenReading(at, person, random)
    const habits = habitsOf(person?.company ?? '')
    acts.push({ at, agent: habits.reader })
    if (opened >= past.clicks) continue
    const link = random.between(1, targets.length)
    acts.push({ at: at + random.between(10, 90) * 1000, agent: habits.browser, link })
  }
  return acts
}

/** When somebody gets to their mail next; at once, if at any hour. */
function whenReading(at: number, person: OutsidePerson | undefined, random: SeededRandom): number {
  if (person?.readsAt === undefined) return at
  const { zone, readsAt: hour } = person
  const next = nextHour(new Date(at), { zone, hour, suits: (day) => isWorkingTime(day, zone) })
  return (next?.getTime() ?? at) + random.between(0, 50) * MINUTE_MS
}

function hit(follow: PastFollow, act: Act, random: SeededRandom): Hit {
  const at = new Date(act.at)
  const { method = 'GET', agent: userAgent } = act
  return {
    id: uuidAt(at, random),
    tenantId: TENANT_ID,
    followKey: follow.key,
    kind: act.link === undefined ? 'open' : 'click',
    linkNumber: act.link ?? null,
    at: at.toISOString(),
    signals: hitSignals({ method, userAgent, headers: {} }),
  }
}
