import type { Participant } from '../../../contract/quarantine.ts'

const fields: Record<Participant['field'], string> = {
  from: 'From',
  sender: 'Sent by',
  to: 'To',
  cc: 'Cc',
}

const is: Record<Participant['is'], string> = {
  salesperson: 'salesperson',
  contact: 'contact',
  ambiguous: 'several contacts',
  colleague: 'colleague',
  unknown: 'not known',
}

/** Texts of mail that waits for a decision. Days arrive formatted. */
export const quarantine = {
  title: 'To decide',
  text: 'Mail that you sent or got and that could not be logged without you.',
  emptyTitle: 'Nothing to decide',
  emptyText: 'All your mail is either logged or left out for a reason.',
  shown: (n: number) => (n === 1 ? '1 mail to decide' : `${n} mails to decide`),
  hiddenSubject: '(subject not shown)',
  expires: (day: string) => `Given up on ${day} if nobody decides.`,
  people: 'Who is involved',
  fields,
  is,
  acts: {
    label: 'What to do with it',
    assign: 'Assign to a contact',
    create: 'Create contact',
    ignore: 'Ignore',
    retry: 'Try again',
  },
  address: 'Which address?',
  search: 'Name or address of the contact',
  contacts: 'Contacts',
  noContact: 'No contact matches. You can create one.',
  assign: 'Assign',
  assignLearned: (address: string, contact: string) =>
    `From now on ${address} belongs to ${contact}. Other mail with this address that waits here is logged as well.`,
  name: 'Name (optional)',
  type: 'Kind',
  create: 'Create',
  createLearned: (address: string) =>
    `${address} becomes a contact. Other mail with this address that waits here is logged as well.`,
  scope: 'What is to be ignored?',
  scopes: {
    message: 'Only this mail',
    address: (address: string) => `All mail from ${address}`,
    domain: (domain: string) => `All mail from ${domain}`,
  },
  ignore: 'Ignore',
  ignoreLearned: {
    message: 'Nothing is learned from it. The mail stays in the mailbox.',
    address:
      'From now on mail from this address is logged for nobody in your organization. Other mail from there that waits here is settled as well.',
    domain:
      'From now on mail from anybody of this domain is logged for nobody in your organization. Other mail from there that waits here is settled as well.',
  },
  domainTitle: (domain: string) => `Ignore all mail from ${domain}?`,
  domainText: (domain: string) =>
    `It holds for everybody who writes from ${domain} and for everybody in your organization, until an administrator takes it back.`,
  domainConfirm: 'Ignore domain',
  nobodyToAssign:
    'The contact is known, but no salesperson was recognized. Ask your administrator to add the missing address, and try again then.',
  notYours:
    'Whoever sent or got this mail can decide about it, and so can managers and administrators.',
  busy: 'One moment…',
  failed: 'The decision was not recorded',
  settled: (n: number) => (n === 1 ? 'The mail is settled.' : `${n} mails are settled.`),
}

/** What every other language has to have. */
export type QuarantineTexts = typeof quarantine
