import type { AdminQuarantineTexts } from '../en-US/admin-quarantine.ts'

export const quarantine: AdminQuarantineTexts = {
  label: 'Nachrichten in Quarantäne',
  search: 'Namen und Adressen durchsuchen',
  reason: 'Grund',
  anyReason: 'Jeder Grund',
  shown: (n, text, total) =>
    n === 1 ? `1 von ${total} Nachrichten gezeigt` : `${text} von ${total} Nachrichten gezeigt`,
  emptyTitle: 'Nichts wartet auf eine Entscheidung',
  emptyText: 'Hier erscheinen Nachrichten, die sich nicht zweifelsfrei protokollieren ließen.',
  noneTitle: 'Keine passende Nachricht',
  noneText: 'Versuchen Sie einen anderen Grund oder Suchbegriff.',
  reset: 'Alle Nachrichten zeigen',
  when: 'Wann',
  message: 'Nachricht',
  people: 'Wer',
  act: 'Entscheidung',
  hidden: 'Betreff für Sie verborgen',
  noSubject: '(kein Betreff)',
  decide: 'Entscheiden…',
  decideOf: (subject) => `Entscheiden: ${subject}`,
  open: 'Original öffnen',
  opensWindow: 'öffnet ein neues Fenster',
  dialogTitle: 'Was soll aus dieser Nachricht werden?',
  settled: (n, text) =>
    n === 1 ? '1 Nachricht ist erledigt.' : `${text} Nachrichten sind erledigt.`,
  unsettled: 'Die Nachricht ist noch hier: Sie ließ sich noch nicht protokollieren.',
}
