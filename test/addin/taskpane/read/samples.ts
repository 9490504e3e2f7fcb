import type { Contact } from '../../../../src/contract/contact.ts'
import type { EngagementScore } from '../../../../src/contract/engagement-score.ts'
import type { FollowedEmail, FollowedEmailDetail } from '../../../../src/contract/followed.ts'
import type { Counts, Interaction } from '../../../../src/contract/interaction.ts'
import type {
  CheckedRecipient,
  Recipient,
  RecipientCheck,
} from '../../../../src/contract/recipient.ts'
import type { Session } from '../../../../src/contract/session.ts'
import type { Message } from '../../../../src/addin/outlook/port.ts'

export const KEY = 'AAAAAAAAAAAAAAAAAAAAAA'
export const OTHER_KEY = 'BBBBBBBBBBBBBBBBBBBBBB'
export const ANNA = { email: 'anna.berg@fabrikam.example', name: 'Anna Berg' }
export const BO = { email: 'bo.jensen@contoso.example', name: 'Bo Jensen' }
export const KIM = { email: 'kim.lund@contoso.example', name: 'Kim Lund' }

const HOUR_MS = 3_600_000

/** An instant so many hours before this one; the views tell time by the real clock. */
export const hoursAgo = (hours: number): string =>
  new Date(Date.now() - hours * HOUR_MS).toISOString()

export const session = (): Session => ({
  salesperson: { id: 'anna', name: ANNA.name, email: ANNA.email },
  roles: ['salesperson'],
  organisation: {
    followEnabled: true,
    state: 'on',
    mixedGroups: 'block',
    footer: false,
    logging: false,
  },
  sendHandlerLastRunAt: hoursAgo(1),
  sendHandlerMissedAt: null,
  trackingHosts: [],
  now: hoursAgo(0),
})

export const counts = (some: Partial<Counts> = {}): Counts => ({
  opens: { people: 0, all: 0 },
  clicks: { people: 0, all: 0 },
  fileViews: { people: 0, all: 0 },
  replies: { people: 0, all: 0 },
  ...some,
})

export const followedEmail = (some: Partial<FollowedEmail> = {}): FollowedEmail => ({
  key: KEY,
  subject: 'Offer 2026',
  state: 'active',
  outcome: 'ok',
  status: 'opened',
  sentAt: hoursAgo(30),
  deliverAt: null,
  createdAt: hoursAgo(31),
  recipients: [BO],
  colleagues: 0,
  hasOthers: false,
  measures: { opens: 'individual', clicks: 'individual' },
  salesperson: null,
  counts: counts({ opens: { people: 2, all: 5 } }),
  ownViews: 0,
  lastOpenedAt: hoursAgo(2),
  lastInteractionAt: hoursAgo(2),
  ...some,
})

export const detail = (some: Partial<FollowedEmailDetail> = {}): FollowedEmailDetail => ({
  ...followedEmail(),
  links: [],
  leftAlone: {},
  recipientsEngaged: 1,
  silencedBy: null,
  optedOut: [],
  ...some,
})

export const interaction = (some: Partial<Interaction> = {}): Interaction => ({
  id: '01940000-0000-7000-8000-000000000001',
  followKey: KEY,
  subject: 'Offer 2026',
  kind: 'open',
  at: hoursAgo(2),
  verdict: {
    class: 'person',
    machine: null,
    confidence: 'likely',
    reasons: ['mail-client'],
    rules: '2026.1',
    repeat: false,
  },
  attribution: { certainty: 'exact', email: BO.email, reason: 'only-recipient' },
  target: null,
  client: 'Apple Mail',
  seen: { method: 'GET', program: 'mail-client', saidPrefetch: false, network: null },
  secondsAfterSending: 3720,
  ...some,
})

/** Bo's engagement, with a score that is partly given. */
export const engagement = (
  score: Partial<EngagementScore> = {},
): NonNullable<Contact['engagement']> => ({
  score: {
    score: 53,
    heat: 15.2,
    halfLifeDays: 14,
    saturation: 20,
    parts: [
      { kind: 'open', count: 7, points: 1, heat: 3.2 },
      { kind: 'click', count: 1, points: 5, heat: 4 },
      { kind: 'file-view', count: 0, points: 5, heat: 0 },
      { kind: 'reply', count: 1, points: 10, heat: 8 },
    ],
    band: 'fair',
    before: 41,
    trend: 'up',
    sensitivity: { unknown: 3, ifUnknownMachines: 53, ifUnknownPeople: 58 },
    ...score,
  },
  counts: counts({
    opens: { people: 7, all: 12 },
    clicks: { people: 1, all: 3 },
    replies: { people: 1, all: 1 },
  }),
  followedEmails: 4,
  lastInteractionAt: hoursAgo(5),
  last90Days: Array.from({ length: 90 }, (_, day) => (day % 11 === 10 ? 1 + (day % 3) : 0)),
  oneOfSeveral: { people: 2, all: 3 },
  ownViews: 0,
})

export const contact = (some: Partial<Contact> = {}): Contact => ({
  id: '01940000-0000-7000-8000-0000000000aa',
  email: BO.email,
  name: BO.name,
  type: 'contact',
  isInternal: false,
  account: {
    id: '01940000-0000-7000-8000-0000000000bb',
    name: 'Contoso',
    domain: 'contoso.example',
    preference: 'allow',
    preferenceChangedAt: null,
    preferenceChangedBy: null,
    preferenceReason: null,
  },
  preference: 'allow',
  preferenceChangedAt: null,
  preferenceChangedBy: null,
  preferenceReason: null,
  consent: 'none',
  reason: null,
  engagement: engagement(),
  ...some,
})

/** Somebody who may be measured in full, as the API knows them. */
export const checkedRecipient = (
  { email, name, field }: Recipient,
  some: Partial<CheckedRecipient> = {},
): CheckedRecipient => ({
  email,
  name: name ?? null,
  field,
  isInternal: email.endsWith('@fabrikam.example'),
  preference: 'allow',
  reason: null,
  mode: 'opt-out',
  measures: { opens: 'individual', clicks: 'individual' },
  mayAsk: false,
  ...some,
})

/** Recipients of whom everybody may be measured. */
export const recipientCheck = (recipients: readonly Recipient[]): RecipientCheck => ({
  mayFollow: true,
  obstacle: null,
  optedOut: [],
  isPartial: false,
  mixedGroups: 'block',
  measures: { opens: 'individual', clicks: 'individual' },
  measurability: [],
  recipients: recipients.map((recipient) => checkedRecipient(recipient)),
})

interface MessageKnobs extends Partial<Omit<Message, 'kind' | 'headers' | 'mark'>> {
  headers?: Message['headers']
  mark?: Message['mark']
}

let messages = 0

/** A message from Bo to Anna, as Outlook hands it over. */
export function message(some: MessageKnobs = {}): Message {
  messages += 1
  return {
    kind: 'message',
    id: `message-${messages}`,
    subject: 'Re: Offer 2026',
    from: BO,
    sender: some.from ?? BO,
    to: [ANNA],
    cc: [],
    hasOthers: false,
    internetMessageId: '<m1@contoso.example>',
    conversationId: 'conversation-1',
    sentAt: new Date(hoursAgo(1)),
    html: () => Promise.resolve('<p>Hello</p>'),
    notes: () => Promise.resolve({}),
    headers: () => Promise.resolve(''),
    mark: () => Promise.resolve(undefined),
    ...some,
  }
}

/** Anna's own copy of a mail that she follows. */
export const sentCopy = (some: MessageKnobs = {}): Message =>
  message({
    subject: 'Offer 2026',
    from: ANNA,
    to: [BO],
    mark: () => Promise.resolve({ key: KEY, outcome: 'ok' }),
    ...some,
  })
