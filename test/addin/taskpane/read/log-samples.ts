import type { LogEntry, LogEntryDetail } from '../../../../src/contract/log.ts'
import type { FollowUp } from '../../../../src/contract/follow-up.ts'
import type { Bounce, TimelineItem } from '../../../../src/contract/timeline.ts'
import type { MessageLogging } from '../../../../src/contract/message-logging.ts'
import type { Participant, QuarantinedMessage } from '../../../../src/contract/quarantine.ts'
import type { Session } from '../../../../src/contract/session.ts'
import { ANNA, BO, hoursAgo, interaction, session } from './samples.ts'

export const ENTRY = '01940000-0000-7000-8000-00000000e001'
export const MESSAGE = '01940000-0000-7000-8000-00000000a001'
const CONTACT = '01940000-0000-7000-8000-0000000000aa'

/** Anna's session where mail is logged. */
export const loggingSession = (): Session => {
  const { organisation, ...rest } = session()
  return { ...rest, organisation: { ...organisation, logging: true } }
}

/** Where Bo's mail stands; not seen unless told otherwise. */
export const standing = (some: Partial<MessageLogging> = {}): MessageLogging => ({
  state: 'not-seen',
  reason: null,
  id: null,
  source: null,
  seenAt: null,
  decidedAt: null,
  by: null,
  entries: [],
  nextRunAt: null,
  webLink: null,
  ...some,
})

export const loggedAs = (
  some: Partial<MessageLogging['entries'][number]> = {},
): MessageLogging['entries'][number] => ({
  entryId: ENTRY,
  direction: 'in',
  contactEmail: BO.email,
  contactName: BO.name,
  salespersonName: ANNA.name,
  isCanceled: false,
  ...some,
})

/** Bo's mail as logged from the mailbox. */
export const logged = (some: Partial<MessageLogging> = {}): MessageLogging =>
  standing({
    state: 'logged',
    id: MESSAGE,
    source: 'graph',
    seenAt: hoursAgo(1),
    decidedAt: hoursAgo(1),
    entries: [loggedAs()],
    ...some,
  })

export const logEntry = (some: Partial<LogEntry> = {}): LogEntry => ({
  id: ENTRY,
  direction: 'in',
  at: hoursAgo(3),
  subject: 'Re: Offer 2026',
  contact: { id: CONTACT, email: BO.email, name: BO.name },
  salesperson: { id: 'anna', name: ANNA.name },
  isAutomatic: false,
  evaluation: null,
  canceled: null,
  comments: 0,
  followUp: 'none',
  opportunity: null,
  mayBecomeOpportunity: true,
  webLink: 'https://outlook.example/mail/1',
  source: 'graph',
  mayChange: true,
  revision: 4,
  ...some,
})

export const entryDetail = (
  some: Partial<Omit<LogEntryDetail, 'entry'>> = {},
  entry: Partial<LogEntry> = {},
): LogEntryDetail => ({
  entry: logEntry(entry),
  notes: [],
  followUps: [],
  others: [],
  followKey: null,
  internetMessageId: '<m1@contoso.example>',
  senderProof: 'proven',
  ...some,
})

export const participant = (some: Partial<Participant> = {}): Participant => ({
  field: 'from',
  email: BO.email,
  name: BO.name,
  is: 'unknown',
  ...some,
})

/** A mail of somebody whom nobody knows to Anna. */
export const quarantined = (some: Partial<QuarantinedMessage> = {}): QuarantinedMessage => ({
  id: MESSAGE,
  reason: 'unmatched',
  at: hoursAgo(2),
  subject: 'Re: Offer 2026',
  participants: [
    participant(),
    participant({ field: 'to', email: ANNA.email, name: ANNA.name, is: 'salesperson' }),
  ],
  candidates: [],
  problem: null,
  expiresAt: null,
  webLink: null,
  ...some,
})

export const followUp = (some: Partial<FollowUp> = {}): FollowUp => ({
  id: '01940000-0000-7000-8000-00000000f001',
  entryId: ENTRY,
  text: 'Call Bo',
  dueAt: hoursAgo(-48),
  doneAt: null,
  salespersonName: ANNA.name,
  contactEmail: BO.email,
  contactName: BO.name,
  subject: 'Re: Offer 2026',
  ...some,
})

/** An interaction as the timeline lists it. */
export const happened = (some = interaction()): TimelineItem => ({
  type: 'interaction',
  interaction: some,
})

export const exchanged = (some: Partial<LogEntry> = {}): TimelineItem => ({
  type: 'log-entry',
  entry: logEntry(some),
})

export const cameBack = (some: Partial<Bounce> = {}): TimelineItem => ({
  type: 'bounce',
  bounce: {
    id: '01940000-0000-7000-8000-00000000b001',
    at: hoursAgo(4),
    subject: 'Offer 2026',
    followKey: null,
    ...some,
  },
})
