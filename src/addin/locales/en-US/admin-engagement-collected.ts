/** What was read so far, and what came of it. */
export const collected = {
  progress: {
    title: 'Mailboxes read',
    bar: 'Progress over all mailboxes',
    done: (done: string, all: string) => `${done} of ${all} mailboxes have their whole year read.`,
    reading: (n: number, shown: string) =>
      n === 1 ? '1 is being read.' : `${shown} are being read.`,
    failing: (n: number, shown: string) =>
      n === 1 ? '1 cannot be read.' : `${shown} cannot be read.`,
    waiting: (n: number, shown: string) =>
      n === 1 ? '1 waits for its turn.' : `${shown} wait for their turn.`,
    none: 'No mailbox has been looked up yet.',
  },

  numbers: {
    title: 'What was collected',
    text: 'What is there already counts, also while the rest of the year is still being read.',
    days: 'Days covered',
    daysOf: (days: string) => `${days} of 365`,
    accounts: 'Accounts enriched',
    emails: 'Mails processed',
    meetings: 'Meetings processed',
    since: (when: string) => `Everything since ${when}.`,
    nothing: 'Nothing has been collected yet.',
    at: (when: string) => `Added up ${when}.`,
    why: 'What is counted?',
    whyText:
      'Mails and meetings of the chosen mailboxes with somebody of an account. A mail counts once for an account, however many people it went to; one to two accounts counts for both. Meetings count once they have begun. “Days covered” goes back to the day from which on every mailbox is complete.',
    accountsLink: 'Go to the accounts',
  },

  runs: {
    title: 'Runs',
    empty: 'None yet.',
    chart: (n: string, most: string) =>
      `Bars for the last ${n} runs, oldest first; the highest stands for ${most} new mails and meetings.`,
    most: (shown: string) => `highest: ${shown}`,
    table: 'As a table',
    when: 'When',
    mailboxes: 'Mailboxes',
    failed: 'Not read',
    emails: 'New mails',
    meetings: 'New meetings',
    accounts: 'Accounts',
    requests: 'Requests',
    skipped: 'Left out',
    skippedWhy:
      'Mails and meetings that were left out were not as Microsoft describes them. Nothing has to be done about them.',
    duration: 'Took',
    problem: 'Problem',
    underWay: 'under way',
    cutOff: 'cut off',
    none: 'none',
  },

  mailboxes: {
    title: 'Mailboxes',
    filter: 'Which mailboxes',
    all: 'All',
    states: {
      waiting: 'Waiting',
      reading: 'Being read',
      done: 'Read',
      failing: 'Cannot be read',
    },
    empty: 'None.',
    who: 'Mailbox',
    state: 'State',
    days: 'Days read',
    daysOf: (days: string) => `${days} of 365`,
    last: 'Last read',
    never: 'never',
    problem: 'Problem',
    none: 'none',
    next: (when: string) => `Tried again ${when}.`,
  },

  preview: {
    title: 'First rows of the output',
    text: (name: string) => `The year of “${name}”. Month and week are in the export.`,
    empty: 'There are no rows yet.',
    account: 'Account',
    score: 'Score',
    emailsTo: 'Mails to them',
    emailsFrom: 'Mails from them',
    meetings: 'Meetings',
    lastEmail: 'Days since last mail',
    lastMeeting: 'Days since last meeting',
    never: 'never',
    link: 'All accounts, and the export',
  },
}

/** What every other language has to have. */
export type AdminEngagementCollectedTexts = typeof collected
