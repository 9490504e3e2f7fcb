import type { SegmentField, SegmentRule } from '../../../contract/segment.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

/** Segments: accounts that fulfil rules. Numbers, names and times arrive formatted; `n` chooses words. */
export const segments = {
  list: {
    label: 'Segments',
    name: 'Segment',
    members: 'Accounts',
    entered: 'Entered',
    left: 'Left',
    counted: 'Counted',
    never: 'not yet',
    standard: 'Comes with Follow',
    createdBy: (who: string) => `Created by ${who}`,
    add: 'New segment',
    emptyTitle: 'No segments yet',
    emptyText:
      'A segment holds the accounts that fulfil rules, such as those nobody heard of for long.',
    emptyReader: 'A manager or an administrator can create one.',
  },

  back: 'All segments',
  numbers: (members: string, entered: string, left: string) =>
    `${members} in it. Compared with the previous run, ${entered} entered and ${left} left.`,
  countedAt: (ago: string) => `Counted ${ago}.`,
  neverCounted: 'Not counted yet. That happens with the next run.',
  readOnly: 'Managers and administrators can change segments.',
  rules: 'Rules',
  match: {
    all: 'All of these hold:',
    any: 'At least one of these holds:',
  },

  fields: {
    score: 'Score',
    daysSinceLastEmail: 'Time since the last mail',
    daysSinceLastMeeting: 'Time since the last meeting',
    emailsTo: 'Mails to them within the year',
    emailsFrom: 'Mails from them within the year',
    meetingsTo: 'Meetings we called within the year',
    meetingsFrom: 'Meetings they called within the year',
    theirPeople: 'Their people',
    ourPeople: 'Our people',
    meetingMinutes: 'Mean length of a meeting',
    replyHours: 'Mean time until they reply',
  } satisfies Record<SegmentField, string>,
  comparisons: {
    'more-than': 'more than',
    'at-least': 'at least',
    'less-than': 'less than',
    'at-most': 'at most',
  } satisfies Record<SegmentRule['comparison'], string>,
  units: {
    score: (n: number, text: string) => `${text} ${word(n, 'point', 'points')}`,
    days: (n: number, text: string) => `${text} ${word(n, 'day', 'days')}`,
    mails: (n: number, text: string) => `${text} ${word(n, 'mail', 'mails')}`,
    meetings: (n: number, text: string) => `${text} ${word(n, 'meeting', 'meetings')}`,
    people: (n: number, text: string) => `${text} ${word(n, 'person', 'people')}`,
    minutes: (n: number, text: string) => `${text} ${word(n, 'minute', 'minutes')}`,
    hours: (n: number, text: string) => `${text} ${word(n, 'hour', 'hours')}`,
  },
  /** Beside the field for a value. */
  unitNames: {
    score: 'points',
    days: 'days',
    mails: 'mails',
    meetings: 'meetings',
    people: 'people',
    minutes: 'minutes',
    hours: 'hours',
  },
  rule: (field: string, comparison: string, value: string) => `${field}: ${comparison} ${value}`,
  reason: (field: string, found: string, asked: string) => `${field}: ${found} (${asked})`,
  asked: (comparison: string, value: string) => `${comparison} ${value}`,
  noValue: 'none',
  neverHappened: 'never',

  acts: {
    change: 'Change',
    copy: 'Copy',
    standard: 'The rules of this segment come with Follow. A copy can have others.',
    remove: 'Remove',
    removeTitle: (name: string) => `Remove the segment “${name}”?`,
    removeText: 'The accounts stay as they are. Nobody is told about this segment any more.',
    notRemoved: 'The segment was not removed',
  },

  alerts: {
    label: 'Tell the salesperson when an account of theirs enters',
    text: 'Each salesperson can switch these alerts off for themselves.',
    failed: 'The setting was not changed',
    on: 'Salespeople are told.',
    off: 'Nobody is told.',
  },

  form: {
    newTitle: 'New segment',
    changeTitle: (name: string) => `Change ${name}`,
    name: 'Name',
    nameMissing: 'Give the segment a name.',
    match: 'Which accounts',
    all: 'Those that fulfil all rules',
    any: 'Those that fulfil at least one rule',
    rule: (n: string) => `Rule ${n}`,
    field: 'Measure',
    comparison: 'Comparison',
    value: 'Value',
    valueWrong: 'Enter a number from 0 to 1,000,000.',
    add: 'Add a rule',
    remove: (n: string) => `Remove rule ${n}`,
    added: (n: string) => `Rule ${n} added.`,
    removed: (n: string) => `Rule ${n} removed.`,
    never:
      'What never happened counts as longer ago than any number of days, and fulfils no other rule.',
    create: 'Create segment',
    creating: 'Creating…',
    cancel: 'Cancel',
    failed: 'The segment was not saved',
  },

  count: {
    counting: 'Counting…',
    count: (n: number, text: string, accounts: string) =>
      `${text} of ${accounts} accounts ${word(n, 'fulfils', 'fulfil')} these rules now.`,
    incomplete: 'Enter every value to see how many accounts fulfil the rules.',
    failed: 'It could not be counted how many accounts fulfil the rules.',
  },

  members: {
    title: 'Accounts',
    toAccounts: 'See them on the accounts page',
    show: 'Show',
    shows: { in: 'In the segment', entered: 'Entered', left: 'Left' },
    account: 'Account',
    reason: 'Why',
    reasonNow: 'How it is now',
    since: 'Since',
    entered: (ago: string) => `entered ${ago}`,
    left: (ago: string) => `left ${ago}`,
    shown: (n: number, text: string) => `${text} ${word(n, 'account', 'accounts')} shown`,
    none: {
      in: 'No account fulfils the rules.',
      entered: 'No account entered since the previous run.',
      left: 'No account left since the previous run.',
    },
  },

  export: {
    csv: 'Export CSV',
    text: 'Exports every account of this list.',
    reading: (n: number, text: string) => `${text} ${word(n, 'account', 'accounts')} read…`,
    done: (n: number, text: string) => `${text} ${word(n, 'account', 'accounts')} exported.`,
    cancel: 'Stop',
    failed: 'The accounts were not exported',
    columns: {
      account: 'Account',
      domain: 'Domain',
      entered: 'Entered (UTC)',
      left: 'Left (UTC)',
    },
  },
}

/** What every other language has to have. */
export type AdminSegmentTexts = typeof segments
