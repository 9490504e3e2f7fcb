import type { ImportFault, ImportReply } from '../../../contract/account-import.ts'

type Outcome = ImportReply['results'][number]['outcome'] | 'not-sent' | 'later'

const rows = (n: number, text: string) => (n === 1 ? '1 row' : `${text} rows`)

const faults: Record<ImportFault, string> = {
  'no-name': 'The name is missing.',
  'no-domain': 'The domain is missing.',
  'bad-domain': 'This is no mail domain.',
  'bad-address': 'This is no mail address.',
  'too-long': 'A cell is too long.',
  'free-mail': 'Anybody can have an address there: no company has such a domain.',
  internal: 'This is your own organization’s.',
  taken: 'The domain belongs to another account. Merge the two on the page “Accounts”.',
  'several-accounts':
    'Its domains belong to different accounts. Merge them on the page “Accounts”.',
  'unknown-parent':
    'No account is called like the one it belongs to. Mend the name, or give that account a row of its own.',
  'unknown-owner':
    'Nobody with this address has signed in to Follow. Leave the cell empty, or import again once they have.',
  'unknown-account':
    'No account is called so. Mend the name, leave the cell empty, or import accounts first.',
  circular: 'It would belong to itself.',
  repeated: 'A row above is about the same.',
  erased: 'This person had their data erased.',
  'bad-type': 'The type is neither contact nor lead.',
}

const counted: Record<Outcome, (n: number, text: string) => string> = {
  created: (n, text) => `${rows(n, text)}: new`,
  changed: (n, text) => `${rows(n, text)}: changed`,
  unchanged: (n, text) => `${rows(n, text)}: known already, nothing to change`,
  later: (n, text) =>
    `${rows(n, text)}: settled while importing, because they belong to another row`,
  refused: (n, text) => `${rows(n, text)}: not possible`,
  'not-sent': (n, text) => `${rows(n, text)}: not done`,
}

/** Texts of the import. Numbers and names arrive formatted; `n` decides one or several. */
export const adminImport = {
  faults,
  counted,

  source: {
    title: 'What is to be imported?',
    kind: 'Rows of the file',
    kinds: { accounts: 'Accounts', contacts: 'Contacts' },
    texts: {
      accounts:
        'One row for each account, with its name and its mail domains. Where they are known, also whom it belongs to and the mail address of the salesperson.',
      contacts:
        'One row for each person, with the mail address. Where they are known, also name, contact or lead, and the account.',
    },
    formats:
      'A CSV or TSV file, as spreadsheets and CRM systems write it. Nothing is changed before you have seen what would happen.',
    choose: 'Choose a file…',
    file: 'File with rows',
    outlook: 'Read Outlook contacts',
    outlookText:
      'Outlook contacts: those that people keep in the mailboxes chosen for account engagement.',
    unreadable: 'The file could not be read. Save it anew as CSV or TSV, and choose it again.',
    tooLarge: (megabytes: string) => `The file is larger than ${megabytes} MB. Split it.`,
    empty:
      'There are no rows in this file. Choose the one that has them; of a spreadsheet, save the sheet with the rows.',
    tooMany: (most: string) => `There are more than ${most} rows in this file. Split it.`,
    tooWide: (most: string) =>
      `There are more than ${most} columns in this file. Leave out those that are not needed.`,
  },

  outlook: {
    label: 'Outlook contacts',
    columns: { email: 'Address', name: 'Name', company: 'Company' },
    reading: (done: string, of: string) => `${done} of ${of} mailboxes read…`,
    begun: 'Reading the mailboxes…',
    cancel: 'Stop',
    none: 'The chosen mailboxes hold no contacts with a mail address.',
    failed: 'The Outlook contacts were not read',
    notSetUpTitle: 'Account engagement is not set up yet',
    notSetUpText:
      'Outlook contacts are read from the mailboxes chosen for account engagement. Choose them and have the permission given first.',
    setUp: 'Set up account engagement',
  },

  columns: {
    title: (label: string) => `Columns of ${label}`,
    hasHead: 'The first row holds the names of the columns',
    text: 'Say which column is which. What was recognized is filled in.',
    fields: {
      email: 'Mail address',
      name: 'Name',
      domains: 'Domains',
      parent: 'Belongs to',
      owner: 'Salesperson (mail address)',
      type: 'Contact or lead',
      account: 'Account',
    },
    none: 'Not in the file',
    nameless: (letter: string) => `Column ${letter}`,
    first: 'The first rows, as they are read',
    line: 'Line',
    missing: (list: string) => `Choose a column for: ${list}`,
    check: (n: number, text: string) => (n === 1 ? 'Check 1 row' : `Check ${text} rows`),
    other: 'Choose another file',
  },

  preview: {
    title: 'What would happen',
    first: 'The first rows, and what becomes of them',
    result: 'Result',
    outcomes: {
      created: 'New',
      changed: 'Changed',
      unchanged: 'No change',
      later: 'Settled while importing',
      refused: 'Not possible',
    } satisfies Record<Exclude<Outcome, 'not-sent'>, string>,
    working: (done: string, of: string) => `${done} of ${of} rows checked…`,
    stopped: (done: string, of: string) => `Stopped after ${done} of ${of} rows`,
    nothing: 'There is nothing to import.',
    import: (n: number, text: string) => (n === 1 ? 'Import 1 row' : `Import ${text} rows`),
    back: 'Change the columns',
    cancel: 'Stop',
  },

  run: {
    title: 'Importing',
    working: (done: string, of: string) => `${done} of ${of} rows imported…`,
    stay: 'Stay on this page: leaving it stops the import where it is.',
    pause: 'Pause',
    resume: 'Go on',
    cancel: 'Stop for good',
    paused: (done: string, of: string) =>
      `Paused after ${done} of ${of} rows. What was imported stays.`,
    done: 'The import is finished',
    ended: 'The import was stopped',
    refused: 'Rows that are not possible',
    refusedOne: (line: string, text: string, why: string) => `Line ${line}, ${text}: ${why}`,
    noText: 'empty',
    more: (n: number, text: string) => `and ${text} more, all of them in the file below`,
    download: 'Save these rows as CSV',
    fileName: 'rows-not-imported',
    line: 'Line',
    why: 'Why not',
    past: (button: string) =>
      `Mails and meetings with these are counted from now on. To count those of the year before, choose “${button}” under account engagement.`,
    again: 'Import something else',
    toAccounts: 'Open the accounts',
    toContacts: 'Open the contacts',
  },
}

/** What every other language has to have. */
export type AdminImportTexts = typeof adminImport
