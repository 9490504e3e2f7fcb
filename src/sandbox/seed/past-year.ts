import { createHash } from 'node:crypto'
import { ANNA, JONAS, outsiders, type Person, type Salesperson } from '../cast.ts'
import type { Attendee, Meeting } from '../mail/calendar.ts'
import { newWriting, type Mail } from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'
import { seededRandom, type SeededRandom } from './seeded-random.ts'

/** How dealings with a company went over the year. */
interface Relation {
  domain: string
  people: readonly Person[]
  by: readonly [Salesperson, ...Salesperson[]]
  /** Mails of ours in a usual week. */
  perWeek: number
  /** Share of them that is answered. */
  answered: number
  /** Share of weeks with a meeting. */
  meetings: number
  /** Weeks ago when it began, and when it ended. */
  from: number
  until: number
}

/** Companies that only the year knows: nobody ever followed a mail to them. */
export const FURTHER_PEOPLE: readonly Person[] = [
  { name: 'Sofia Lindqvist', email: 'sofia@wideworld.example' },
  { name: 'Hugo Marchetti', email: 'hugo@wideworld.example' },
  { name: 'Amal Rahimi', email: 'amal@treyresearch.example' },
]

const WEEK_MS = 604_800_000
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const WEEKS = 53

const at = (domain: string): Person[] =>
  [...outsiders, ...FURTHER_PEOPLE]
    .filter(({ email }) => email.endsWith(`@${domain}`))
    .map(({ name, email }) => ({ name, email }))

const relation = (domain: string, rest: Omit<Relation, 'domain' | 'people'>): Relation => ({
  domain,
  people: at(domain),
  ...rest,
})

const RELATIONS: readonly Relation[] = [
  relation('contoso.example', {
    ...{ by: [ANNA, JONAS], perWeek: 4, answered: 0.7, meetings: 0.5, from: 40, until: 0 },
  }),
  relation('northwind.example', {
    ...{ by: [ANNA], perWeek: 3, answered: 0.5, meetings: 0.3, from: WEEKS, until: 3 },
  }),
  relation('adatum.example', {
    ...{ by: [ANNA], perWeek: 2, answered: 0.35, meetings: 0.15, from: WEEKS, until: 0 },
  }),
  relation('litware.example', {
    ...{ by: [JONAS], perWeek: 0.6, answered: 0.2, meetings: 0, from: 20, until: 2 },
  }),
  relation('wideworld.example', {
    ...{ by: [JONAS, ANNA], perWeek: 3, answered: 0.6, meetings: 0.35, from: WEEKS, until: 11 },
  }),
  relation('treyresearch.example', {
    ...{ by: [JONAS], perWeek: 1, answered: 0.9, meetings: 0.2, from: 30, until: 1 },
  }),
]

/**
 * A year of ordinary mail with customers, filed under "Customers" in the salespeople's mailboxes.
 * The same for the same week, whenever it is made.
 */
export function seedPastYear(store: MailStore, now: Date): void {
  for (const one of RELATIONS)
    for (const week of weeksOf(one, now)) {
      const random = randomOf(`mail ${one.domain} ${week}`)
      const count = Math.floor(one.perWeek + random.next())
      for (let index = 0; index < count; index += 1) exchange(store, one, { week, random, now })
    }
}

/** Meetings of the year and of the next weeks. */
export function pastMeetings(now: Date): Meeting[] {
  return RELATIONS.flatMap((one) =>
    weeksOf(one, now).flatMap((week) => {
      const random = randomOf(`meeting ${one.domain} ${week}`)
      return random.next() < one.meetings ? [meeting(one, week, random)] : []
    }),
  )
}

/** Numbers of the weeks since 1970 in which there were dealings. */
function weeksOf({ from, until }: Relation, now: Date): number[] {
  const current = Math.floor(now.getTime() / WEEK_MS)
  const ahead = until === 0 ? 3 : 0
  return Array.from({ length: from - until + ahead }, (_, index) => current - from + 1 + index)
}

const randomOf = (text: string) =>
  seededRandom(createHash('sha256').update(text).digest().readUInt32BE(0))

/** During working hours of one of the first five days. */
const momentIn = (week: number, random: SeededRandom) =>
  // Weeks since 1970 begin on a Thursday.
  new Date(
    week * WEEK_MS +
      (4 + random.between(0, 4)) * DAY_MS +
      random.between(7 * 60, 15 * 60) * (HOUR_MS / 60),
  )

interface Circumstances {
  week: number
  random: SeededRandom
  now: Date
}

/** A mail of ours, and perhaps the answer. */
function exchange(store: MailStore, one: Relation, { week, random, now }: Circumstances): void {
  const ours = random.pick(one.by)
  const [first, ...others] = one.people as [Person, ...Person[]]
  const to =
    random.next() < 0.3 && others[0] ? [first, others[0]] : [random.pick([first, ...others])]
  const sentAt = momentIn(week, random)
  if (sentAt > now) return
  const id = `${one.domain}.${week}.${sentAt.getTime()}`
  const writing = newWriting({
    subject: 'An ordinary mail',
    body: '<p>It was said here.</p>',
    to,
    conversationId: `AAQ${id}`,
  })
  const sent = copy(writing, {
    from: person(ours),
    at: sentAt,
    messageId: `<${id}@fabrikam.example>`,
  })
  file(store, ours, sent)
  const answeredAt = new Date(sentAt.getTime() + random.between(1, 50) * HOUR_MS)
  if (random.next() > one.answered || answeredAt > now) return
  const [answering] = to as [Person]
  const answer = {
    ...writing,
    ...{ to: [person(ours)], inReplyTo: sent.internetMessageId, subject: 'Re: An ordinary mail' },
  }
  const messageId = `<re.${id}@${one.domain}>`
  file(store, ours, copy(answer, { from: answering, at: answeredAt, messageId }))
}

const person = ({ name, email }: Person): Person => ({ name, email })

function copy(
  writing: ReturnType<typeof newWriting>,
  { from, at: moment, messageId }: { from: Person; at: Date; messageId: string },
): Mail {
  const instant = moment.toISOString()
  return {
    ...writing,
    ...{ id: '', immutableId: '', isDraft: false, isRead: true, version: 1, from },
    ...{ folder: 'customers', internetMessageId: messageId },
    ...{ createdAt: instant, sentAt: instant, receivedAt: instant },
  }
}

function file(store: MailStore, owner: Person, mail: Mail): void {
  const digest = createHash('sha256')
    .update(`${owner.email} ${mail.internetMessageId}`)
    .digest('base64url')
  store.put(owner.email, { ...mail, id: `AQ${digest}`, immutableId: `IM${digest}` })
}

function meeting(one: Relation, week: number, random: SeededRandom): Meeting {
  const start = new Date(Math.floor(momentIn(week, random).getTime() / HOUR_MS) * HOUR_MS)
  const end = new Date(start.getTime() + random.pick([30, 45, 60, 90]) * (HOUR_MS / 60))
  const everybody = [...one.by.map(person), ...one.people]
  const organiser = random.pick(everybody as [Person, ...Person[]])
  const attendees = everybody
    .filter(({ email }) => email !== organiser.email)
    .map((other): Attendee => ({ ...other, response: 'accepted' }))
  return {
    uid: createHash('sha256').update(`${one.domain} ${week}`).digest('hex').toUpperCase(),
    ...{ start: start.toISOString(), end: end.toISOString() },
    ...{ organiser, attendees, isAllDay: false, isCancelled: false },
  }
}
