import type { AlertKind } from '../../../contract/alert.ts'
import type { ReminderKind } from '../../../contract/reminder.ts'

/** What happened to a mail; `who` is an address, or one of the words below for nobody certain. */
type Happened = Exclude<AlertKind, 'account-entered' | 'reminder'>
const happened: Record<Happened, (who: string) => string> = {
  'first-open': (who) => `${who} opened your mail`,
  'first-click': (who) => `${who} clicked a link in your mail`,
  'file-view': (who) => `${who} viewed a file of your mail`,
  reply: (who) => `${who} replied to your mail`,
  'opened-again': (who) => `${who} opened your mail again after a day or more`,
}

const kinds: Record<AlertKind, string> = {
  'first-open': 'A mail is opened for the first time',
  'first-click': 'A link is clicked for the first time',
  'file-view': 'A file is viewed for the first time',
  reply: 'Somebody replies',
  'opened-again': 'A mail is opened again after a day or more',
  'account-entered': 'An account of mine is going cold, or enters another segment',
  reminder: 'A reminder of mine is due',
}

/** What a reminder tells that was due. */
const due: Record<ReminderKind, string> = {
  'no-reply-by': 'No reply has been noticed yet',
  'not-opened-by': 'It has not been seen to be opened yet',
  anyway: 'Reminder',
}

/** Texts of the alerts. Numbers and times arrive formatted. */
export const alerts = {
  title: 'Alerts',
  /** Of the bell; `n` is how many nobody has seen yet. */
  bell: (n: number, text: string) => (n === 0 ? 'Alerts' : `Alerts, ${text} new`),
  happened,
  due,
  unseen: 'Reminder: nobody could see whether it happened',
  /** Of a reminder that told late; `ago` is e.g. "3 hours ago". */
  wasDue: (ago: string) => `Was due ${ago}`,
  sections: {
    label: 'Alerts and reminders',
    alerts: 'Alerts',
    reminders: 'Reminders',
    /** The same, with how many told and wait to be dealt with. */
    waiting: (count: string) => `Reminders, ${count} to deal with`,
  },
  /** Of an account; `segment` is the name somebody gave it. */
  goingCold: (account: string) => `${account} is going cold`,
  entered: (account: string, segment: string) => `${account} is now in “${segment}”`,
  /** Why: the first one of an account that is going cold, the other one of any other segment. */
  silence: 'No mail and no meeting for more than 60 days',
  responsible: 'You are responsible for this account',
  somebody: 'Somebody',
  oneOf: (n: number) => `One of ${n} people`,
  isNew: 'New',
  retracted: 'Taken back: it was not a person after all.',
  notSoAnyMore: 'Taken back: it is not so any more.',
  inQuietHours: 'Came in your quiet hours',
  noSubject: '(no subject)',
  back: 'Back to the alerts',
  emptyTitle: 'No alerts yet',
  emptyText:
    'You are told here when a recipient opens a mail you follow, clicks a link, views a file or replies, and when an account of yours is going cold. Machines do not count.',
  toasts: {
    label: 'New alerts',
    show: 'Show',
    close: 'Dismiss',
    more: (n: number) => (n === 1 ? '1 more alert' : `${n} more alerts`),
  },
  settings: {
    title: 'What you are told',
    label: 'Alert settings',
    kindsLabel: 'Tell me when',
    kinds,
    quiet: 'Quiet hours',
    quietText: (zone: string) =>
      `In quiet hours alerts are listed, but nothing pops up. Times are those of ${zone}.`,
    from: 'From',
    to: 'To',
    failed: 'The setting was not changed',
    saved: 'Saved',
  },
}

/** What every other language has to have. */
export type AlertTexts = typeof alerts
