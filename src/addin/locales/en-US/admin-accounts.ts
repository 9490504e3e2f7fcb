import type { AccountSort } from '../../../contract/account.ts'

/** Texts of the pages of accounts. Names, days and numbers arrive formatted; `n` chooses words. */
export const adminAccounts = {
  filter: {
    search: 'Search name or domain',
    band: 'Score',
    anyBand: 'Any score',
    noScore: 'No score',
    owner: 'Salesperson',
    owners: { any: 'Anybody', mine: 'Me', none: 'Nobody yet' },
    segment: 'In the segment',
    anySegment: 'All accounts',
  },

  /** While nothing was collected; on the page of segments, too. */
  notCollected: {
    title: 'No mail has been counted yet',
    text: 'Scores, mails and meetings show once account engagement has read the chosen mailboxes. Until then, nothing here says whether an account is close or going cold.',
    help: 'Your administrator can set it up.',
    setUp: 'Go to account engagement',
  },

  list: {
    label: 'Accounts',
    columns: {
      name: 'Account',
      score: 'Score',
      emails: 'Mails',
      meetings: 'Meetings',
      lastEmail: 'Last mail',
      lastMeeting: 'Last meeting',
    } satisfies Record<AccountSort, string>,
    weeks: '52 weeks',
    owner: (name: string) => `Salesperson: ${name}`,
    trends: { up: 'Going up', flat: 'Steady', down: 'Going down' },
    noScore: 'No score',
    noScoreHint: 'Nothing in the year',
    notYetHint: 'Nothing collected yet',
    why: 'Why?',
    whyLabel: (name: string) => `Why this score? ${name}`,
    emailsFrom: (text: string) => `${text} from them`,
    emailsTo: (text: string) => `${text} to them`,
    meetings: (text: string) => `${text} in the year`,
    never: 'None in the year',
    notYet: 'not yet',
    bars: (total: string, recent: string, most: string) =>
      `${total} mails and meetings in 52 weeks, ${recent} of them in the last 4. Most in one week: ${most}.`,
    noBars: 'No mails or meetings in 52 weeks',
    total: (n: number, text: string) => (n === 1 ? '1 account' : `${text} accounts`),
    shown: (n: number, text: string, total: string) =>
      n === 1 ? `1 account shown of ${total}` : `${text} accounts shown of ${total}`,
    emptyTitle: 'There are no accounts yet',
    emptyText:
      'Accounts come from the mail domains of your contacts, or from a file. How close they are shows once account engagement reads the chosen mailboxes.',
    emptyHelp: 'Your administrator can set up account engagement and import accounts.',
    setUp: 'Set up account engagement',
    import: 'Import accounts',
    noneTitle: 'No account matches',
    noneText: 'Try another word, score, salesperson or segment.',
    reset: 'Show all accounts',
  },

  export: {
    title: 'Export',
    level: 'Time span of the rows',
    levels: {
      year: 'The last 365 days',
      month: 'Month by month',
      week: 'Week by week',
      all: 'Year, months and weeks',
    },
    csv: 'Measures as CSV',
    json: 'Measures as JSON',
    text: 'Exports all measures of all accounts, whatever is filtered above.',
    reading: (n: number, text: string) => (n === 1 ? '1 row read…' : `${text} rows read…`),
    done: (n: number, text: string) => (n === 1 ? '1 row exported.' : `${text} rows exported.`),
    cancel: 'Stop',
    failed: 'The measures were not exported',
    users: {
      csv: 'Mailboxes as CSV',
      json: 'Mailboxes as JSON',
      text: 'Exports the directory ids of the chosen mailboxes, without names or addresses.',
      failed: 'The directory ids were not exported',
      refused: 'Directory ids are not handed out while only totals may be shown.',
    },
  },

  detail: {
    back: 'Back to the accounts',
    edit: 'Change account',
    merge: 'Merge with another…',
    split: 'Split off…',
    maintain: 'Maintain',
    noParent: 'no other account',
    saved: (name: string) => `${name} was changed.`,
    merged: (other: string, name: string) => `${other} is part of ${name} now.`,
    wasSplit: (name: string) => `${name} is an account of its own now.`,
    openNew: (name: string) => `Open ${name}`,
    recount: 'Its mails and meetings are added up anew within a minute.',
  },

  form: {
    title: 'Change account',
    name: 'Name',
    noName: 'Give it a name.',
    domains: 'Domains',
    domainsHint:
      'Mail to and from these domains counts for this account. One per line. A domain that you take out becomes an account of its own if people there are known.',
    badDomains: (list: string) => `No mail domain: ${list}`,
    noDomain: 'Leave it at least one domain.',
    refusedDomains: (list: string) =>
      `Not possible: ${list}. It belongs to another account, anybody can have an address there, or it is your own organization’s.`,
    refusedParent: 'It cannot belong to that account: that one belongs to it, or is gone.',
    refusedOwner: 'This salesperson is not known any more.',
    parent: 'Belongs to',
    chooseParent: 'Choose an account',
    removeParent: 'To none',
    owner: 'Salesperson',
    noOwner: 'Nobody',
    save: 'Save',
    failed: 'The account was not changed',
  },

  picker: {
    search: 'Search name or domain',
    found: 'Accounts found',
    none: 'No account is called so.',
    more: (n: number, text: string) => `${text} more match. Type more of the name.`,
    chosen: (name: string) => `Chosen: ${name}`,
  },

  merge: {
    title: (name: string) => `Merge with ${name}`,
    which: 'Which account goes up in it?',
    will: (other: string) => `What will happen to ${other}:`,
    steps: {
      moves: (other: string, name: string) =>
        `Its domains, contacts, mails and meetings become those of ${name}. A mail that both had counts once.`,
      children: (other: string, name: string) =>
        `Accounts that belong to ${other} will belong to ${name}.`,
      preference: (other: string, name: string) =>
        `If mail to ${other} or to ${name} must not be followed, mail to neither may be followed.`,
      gone: (other: string) => `${other} itself is gone for good. This cannot be undone.`,
    },
    missing: 'Choose an account first.',
    confirm: 'Merge for good',
    failed: 'The accounts were not merged',
  },

  split: {
    title: (name: string) => `Split off from ${name}`,
    text: 'What you choose becomes an account of its own, with the mails and meetings of these people. A mail with people of both counts for both.',
    name: 'Name of the new account',
    noName: 'Give the new account a name.',
    domains: 'Domains that go, with their contacts',
    contacts: 'Contacts that go although their domain stays',
    more: 'Contacts that go, by their addresses',
    moreHint: 'One per line.',
    badAddresses: (list: string) => `No mail address: ${list}`,
    nothing: 'Choose at least one domain or contact.',
    everything: 'Leave it at least one domain, or rename the account instead.',
    refused: (list: string) => `Not of this account: ${list}`,
    confirm: 'Split off',
    failed: 'Nothing was split off',
  },
}

/** What every other language has to have. */
export type AdminAccountsTexts = typeof adminAccounts
