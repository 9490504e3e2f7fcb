import { collected } from './admin-engagement-collected.ts'
import { problems } from './admin-engagement-problems.ts'

const states = {
  unfinished: {
    title: 'Account engagement is not started',
    text: 'Nothing is read before the set-up is finished and started.',
  },
  stopped: {
    title: 'Account engagement is stopped',
    text: 'Nothing is read. What was collected is still shown and slowly grows old.',
  },
  'first-run': {
    title: 'Account engagement is on',
    text: 'Nothing has been read yet: it waits for the first run.',
  },
  collecting: {
    title: 'Account engagement is on',
    text: 'Mailboxes are being read right now. What has been found is shown already.',
  },
  waiting: { title: 'Account engagement is on', text: 'The last run went well.' },
  failing: {
    title: 'Account engagement cannot read the mailboxes',
    text: 'What was collected is kept, and reading is tried again by itself.',
  },
}

/** Texts of the page for account engagement. Numbers, days and times arrive formatted. */
export const engagement = {
  label: 'State of account engagement',
  problems,
  /** Before what mends a problem. */
  remedy: 'What to do:',

  empty: {
    title: 'Account engagement is not set up',
    text: 'Account engagement counts mails and meetings between chosen mailboxes and your accounts. It shows which accounts are close and which are going cold. It never reads the subject or the text of a mail.',
    start: 'Set up account engagement',
  },

  refusals: {
    'setup-unfinished': 'The set-up is not complete yet. Finish its steps first.',
    'consent-required': 'Agree to today’s text first.',
    'invalid-request': 'This could not be taken as it is. Look over what you have chosen.',
    'not-allowed': 'Only administrators may do this.',
    unavailable: 'This cannot be done at the moment: the service is busy. Try again in a minute.',
    /** In place of what mends a problem, where somebody waits for an answer. */
    tryAgain: 'Try again in a minute.',
    /** A step of the operator's; the others are in `steps` of the set-up. */
    application: 'the application, which whoever runs Follow registers',
    about: (what: string) => `It is about: ${what}.`,
  },

  state: {
    words: states,
    next: (when: string) => `Next run: ${when}`,
    first: (when: string) => `First run: ${when}`,
    soon: 'The next run begins in a moment.',
    clearing: 'What was collected before is still being removed. The next run begins after that.',
    allFail: 'None of the mailboxes can be read.',
    live: (mailboxes: string, emails: string, meetings: string) =>
      `This run so far: ${mailboxes} mailboxes, ${emails} new mails, ${meetings} new meetings.`,
    someFail: (n: number, shown: string) =>
      n === 1
        ? '1 mailbox cannot be read. The others are not affected.'
        : `${shown} mailboxes cannot be read. The others are not affected.`,
    unfinished: 'The set-up has changed and has to be agreed to again before mailboxes are read.',
    finish: 'Finish the set-up',
  },

  acts: {
    run: 'Run now',
    running: 'Starting…',
    start: 'Start',
    stop: 'Stop',
    recollect: 'Read everything anew',
    clear: 'Clear everything',
    change: 'Change the set-up',
    permission: 'Check the permission',
    failed: 'This was not done',
  },
  stop: {
    title: 'Stop account engagement?',
    text: 'Nothing is read from this moment. What was collected stays and is still shown. When you start again, what came meanwhile is read, too.',
    confirm: 'Stop',
  },
  recollect: {
    title: 'Read everything anew?',
    text: 'The whole year of every mailbox is read again. Nothing counts twice, and nothing that is shown disappears meanwhile. This helps after accounts or contacts were added. It can take hours.',
    confirm: 'Read everything anew',
  },
  clear: {
    title: 'Clear everything?',
    text: (accounts: string, emails: string, meetings: string) =>
      `Removed at once and for good: the set-up, your agreement, the list of mailboxes, everything counted about ${accounts} accounts from ${emails} mails and ${meetings} meetings, and the history of scores. Accounts, contacts and segments stay; segments will be empty. Nothing in the mailboxes is touched. To use it again, it has to be set up and the year read anew.`,
    confirm: 'Clear everything',
  },

  ...collected,

  setup: {
    title: 'Set-up',
    since: (when: string) => `On since ${when}.`,
    whileOn: 'To clear everything, stop account engagement first.',
  },

  /** On the overview of all parts. */
  row: {
    title: 'Account engagement',
    none: 'Not set up.',
    states: {
      unfinished: 'The set-up is not finished.',
      stopped: 'Stopped: no mailbox is read.',
      'first-run': 'On; it waits for the first run.',
      collecting: 'Mailboxes are being read right now.',
      waiting: 'On, and the last run went well.',
      failing: 'The mailboxes cannot be read.',
    },
    collected: (accounts: string, days: string) =>
      `${accounts} accounts enriched, ${days} days covered.`,
    someFail: (n: number, shown: string) =>
      n === 1 ? '1 mailbox cannot be read.' : `${shown} mailboxes cannot be read.`,
    go: 'Go to Account engagement',
  },
}

/** What every other language has to have. */
export type AdminEngagementTexts = typeof engagement
