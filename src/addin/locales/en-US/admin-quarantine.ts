import type { LoggingReason } from '../../../contract/message-logging.ts'
import type { Participant } from '../../../contract/quarantine.ts'

const reasons: Record<LoggingReason, string> = {
  draft: 'A draft',
  'no-sender': 'No sender',
  'no-recipients': 'No recipients',
  duplicate: 'Seen before',
  sensitive: 'Marked as private by its sender',
  internal: 'Among colleagues',
  'privacy-blocked': 'Mail with the contact is not logged',
  ignored: 'Ignored',
  expired: 'Nobody decided in time',
  unmatched: 'No salesperson or no contact recognized',
  ambiguous: 'Several contacts have the address',
  'other-content': 'Has the identifier of another message',
  unreadable: 'Could not be read',
  failed: 'Could not be logged',
}

const is: Record<Participant['is'], string> = {
  salesperson: 'Salesperson',
  contact: 'Contact',
  ambiguous: 'Several contacts',
  colleague: 'Colleague',
  unknown: 'Unknown',
}

/** Texts of the page for messages that wait for a decision. */
export const quarantine = {
  label: 'Quarantine',
  reasons,
  fields: { from: 'From', sender: 'Sent by', to: 'To', cc: 'Copy to' },
  is,

  search: 'Search names and addresses',
  reason: 'Reason',
  anyReason: 'Any reason',
  shown: (n: number, text: string, total: string) =>
    n === 1 ? `1 of ${total} messages shown` : `${text} of ${total} messages shown`,
  emptyTitle: 'Nothing waits for a decision',
  emptyText: 'Messages that could not be logged without doubt appear here.',
  noneTitle: 'No message matches',
  noneText: 'Try another reason or search.',
  reset: 'Show all messages',

  when: 'When',
  message: 'Message',
  people: 'Who',
  decide: 'Decide',
  decideOf: (subject: string) => `Decide: ${subject}`,
  hidden: 'Subject hidden from you',
  noSubject: '(no subject)',
  expires: (when: string) => `Given up on ${when}`,
  open: 'Open the original',
  opensWindow: 'opens in a new window',

  dialog: {
    title: 'What is to become of this message?',
    close: 'Close',
    act: 'Decision',
    acts: {
      assign: 'It belongs to a contact',
      'create-contact': 'Make a new contact',
      ignore: 'Do not log it',
      retry: 'Try again',
    },
    address: 'Which address',
    search: 'Find the contact',
    searchHint: 'By name or address',
    searching: 'Being searched…',
    nothing: 'No contact found.',
    choose: 'Contact',
    chosenFault: 'Choose a contact.',
    name: 'Name',
    type: 'What they are',
    types: { contact: 'Contact', lead: 'Lead' },
    scope: 'What is not to be logged',
    scopes: {
      message: 'Only this message',
      address: (address: string) => `Everything from ${address}`,
      domain: (domain: string) => `Everything from ${domain}`,
    },
    learns: {
      assign: (address: string) =>
        `Learned: mail with ${address} belongs to this contact from now on, also what waits here already.`,
      'create-contact': (address: string) =>
        `Learned: ${address} is a contact from now on, also for what waits here already.`,
      message: 'Nothing is learned: only this message is left out.',
      address: (address: string) =>
        `Learned: mail from ${address} is never logged. You can take that back on the page “Email logging”.`,
      domain: (domain: string) =>
        `Learned: mail from everybody at ${domain} is never logged. You can take that back on the page “Email logging”.`,
      retry: 'Nothing is learned: the message is matched again with what is known today.',
    },
    confirm: 'Decide',
    deciding: 'Being decided…',
    failed: 'Nothing was decided',
  },
  settled: (n: number, text: string) =>
    n === 1 ? '1 message was settled.' : `${text} messages were settled.`,
  unsettled: 'The message is still here: it could not be logged yet.',
}

/** What every other language has to have. */
export type AdminQuarantineTexts = typeof quarantine
