/** Texts of the page for messages that wait for a decision; the rest is in the pane's texts. */
export const quarantine = {
  label: 'Messages in quarantine',
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
  act: 'Decision',
  hidden: 'Subject hidden from you',
  noSubject: '(no subject)',
  decide: 'Decide…',
  decideOf: (subject: string) => `Decide: ${subject}`,
  open: 'Open the original',
  opensWindow: 'opens in a new window',
  dialogTitle: 'What is to become of this message?',
  settled: (n: number, text: string) =>
    n === 1 ? '1 message was settled.' : `${text} messages were settled.`,
  unsettled: 'The message is still here: it could not be logged yet.',
}

/** What every other language has to have. */
export type AdminQuarantineTexts = typeof quarantine
