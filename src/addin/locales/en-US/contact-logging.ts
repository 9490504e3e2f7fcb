/** Whether mail with a contact is logged, and by which addresses they are known. */
export const contactLogging = {
  logged: 'Mail with this contact is logged',
  notLogged: 'Mail with this contact is not logged',
  denyTitle: (name: string) => `Log no mail with ${name}?`,
  denyText:
    'From now on nobody’s mail with this contact gets into the log. What is in it already stays.',
  denyConfirm: 'Do not log',
  allowTitle: (name: string) => `Log mail with ${name} again?`,
  allowText:
    'From now on mail with this contact gets into the log again. What was left out meanwhile is not made up for.',
  allowConfirm: 'Log again',
  failed: 'The setting was not changed',
  lookUp: 'Whether mail is logged',
  addresses: {
    label: 'Further addresses',
    text: 'Mail from and to these addresses counts as mail with this contact.',
    none: 'No further address is known.',
    field: 'Another address',
    add: 'Add',
    remove: (address: string) => `Remove ${address}`,
    invalid: 'This is no mail address.',
    known: 'This address is listed already.',
    saved: 'Saved',
    failed: 'The addresses were not saved',
  },
}

/** What every other language has to have. */
export type ContactLoggingTexts = typeof contactLogging
