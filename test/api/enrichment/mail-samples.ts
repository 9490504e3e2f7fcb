import type { MailMeta, MeetingMeta } from '../../../src/api/enrichment/activity-source.ts'
import type {
  KnownPeople,
  OurPerson,
  SeenBy,
  TheirPerson,
} from '../../../src/api/enrichment/known-people.ts'

export const CONTOSO = '00000000-0000-4000-8000-00000000000c'
export const NORTHWIND = '00000000-0000-4000-8000-00000000000d'

/** Anna and Ole were chosen, Per was not; Bo and Britt are of Contoso, Nils is of Northwind. */
export const KNOWN: KnownPeople = new Map<string, OurPerson | TheirPerson>([
  ['anna@fabrikam.example', { side: 'ours', person: 1 }],
  ['ole@fabrikam.example', { side: 'ours', person: 2 }],
  ['per@fabrikam.example', { side: 'ours', person: null }],
  ['bo@contoso.example', theirs(11, CONTOSO, 'contoso.example')],
  ['britt@contoso.example', theirs(12, CONTOSO, 'contoso.example')],
  ['nils@northwind.example', theirs(21, NORTHWIND, 'northwind.example')],
])

function theirs(person: number, accountId: string, domain: string): TheirPerson {
  return { side: 'theirs', person, accountId, domain }
}

export const BY_ANNA: SeenBy = { mailboxId: 'a0000000-0000-4000-8000-000000000001', person: 1 }
export const BY_OLE: SeenBy = { mailboxId: 'a0000000-0000-4000-8000-000000000002', person: 2 }

/** From Bo to Anna. */
export const makeMail = (over: Partial<MailMeta> = {}): MailMeta => ({
  ...{ messageId: '<1@contoso.example>', conversationId: 'c1', conversationIndex: null },
  ...{ isDraft: false, isMeetingMail: false, isAutomatic: false, isSensitive: false },
  author: 'bo@contoso.example',
  recipients: ['anna@fabrikam.example'],
  sentAt: new Date('2026-06-09T08:00:00Z'),
  receivedAt: new Date('2026-06-09T08:00:05Z'),
  ...over,
})

export const attendee = (address: string, over: object = {}) => ({
  address,
  hasDeclined: false,
  isResource: false,
  ...over,
})

/** Anna's, with Bo, for an hour. */
export const makeMeeting = (over: Partial<MeetingMeta> = {}): MeetingMeta => ({
  ...{ sourceId: 'AAMk-1', iCalUId: 'uid-1', occurrence: null },
  ...{ isCancelled: false, isDraft: false, isSensitive: false },
  ...{ organiser: 'anna@fabrikam.example', isOrganiser: true, hasDeclined: false },
  attendees: [attendee('bo@contoso.example')],
  time: {
    kind: 'timed',
    start: new Date('2026-06-08T08:00:00Z'),
    end: new Date('2026-06-08T09:00:00Z'),
  },
  ...over,
})
