import type { ReminderGap, ReminderHappening, ReminderKind } from '../../../contract/reminder.ts'

const kinds: Record<ReminderKind, string> = {
  'no-reply-by': 'If there is no reply by then',
  'not-opened-by': 'If it is not opened by then',
  anyway: 'In any case',
}

/** What a reminder waits for; `when` is a day and a time. */
const waits: Record<ReminderKind, (when: string) => string> = {
  'no-reply-by': (when) => `If there is no reply by ${when}`,
  'not-opened-by': (when) => `If it is not opened by ${when}`,
  anyway: (when) => `In any case on ${when}`,
}

/** Why nobody will see whether it happens. */
const warnings: Record<ReminderGap, string> = {
  'not-followed': 'This mail is not followed, so nobody will see whether it happens.',
  unfollowed: 'This mail is not followed any more, so nobody will see whether it happens.',
  'held-back': 'This mail is sent only after that, so nothing can have happened by then.',
  'not-measured': 'Opens of this mail are not measured, so nobody will see whether it happens.',
  'opted-out': 'A recipient did not allow measuring all the time, so not everything is seen.',
  'organisation-off': 'Follow was switched off for some of the time, so not everything was seen.',
}

/** The same, once it told. */
const gaps: Record<ReminderGap, string> = {
  'not-followed': 'Nobody could see whether it happened: the mail was not followed.',
  unfollowed: 'Nobody could see whether it happened: the mail was not followed any more.',
  'held-back': 'The mail had not been sent by then.',
  'not-measured': 'Nobody could see whether it happened: opens of this mail are not measured.',
  'opted-out': 'Nobody could see everything: a recipient did not allow measuring all the time.',
  'organisation-off': 'Nobody could see everything: Follow was switched off for some of the time.',
}

const happened: Record<ReminderHappening, string> = {
  opened: 'It was opened.',
  clicked: 'A link in it was clicked.',
  'file-viewed': 'A file of it was viewed.',
  replied: 'Somebody replied.',
}

/** Reminders. Times arrive formatted. */
export const reminder = {
  title: 'Reminder',
  intro: 'You are told at that time. It does not need Outlook to be open.',
  kind: 'Remind me',
  kinds,
  day: 'Day',
  time: 'Time',
  choices: {
    label: 'Choose a time',
    tomorrow: 'Tomorrow',
    'in-two-days': 'In 2 days',
    monday: 'Monday',
  },
  text: 'What about',
  textHint: 'For example: call about the offer',
  /** How many letters are left. */
  left: (n: number, count: string) => `${count} ${n === 1 ? 'character' : 'characters'} left`,
  tooLong: (n: number, count: string) =>
    `${count} ${n === 1 ? 'character' : 'characters'} too many`,
  past: 'That time is over. Choose a later one.',
  noTime: 'Choose a day and a time.',
  set: 'Set reminder',
  change: 'Change reminder',
  remove: 'Remove reminder',
  removed: 'The reminder was removed.',
  saved: 'The reminder is set.',
  failed: 'The reminder was not changed',
  /** The draft did not keep which reminder it has. */
  notNoted:
    'Outlook did not keep the reminder with this draft. It is set, and in your list of reminders, but it will not see replies or opens of this mail.',
  hardToSee:
    'At this company pictures are often fetched in advance or not loaded, so an open may not be seen.',
  waits,
  warnings,
  gaps,
  happened,
  met: 'It told you.',
  late: (minutes: string) => `It told you ${minutes} late.`,
  cleared: 'Not needed any more.',
  invalid: 'The mail was never sent, as far as anybody knows.',
  dismissed: 'Done.',
  to: (name: string) => `To ${name}`,
  noSubject: '(no subject)',
  snoozed: (count: number, text: string) =>
    count === 1 ? 'Put off once' : `Put off ${text} times`,
  mail: { title: 'Reminder', add: 'Remind me', cancel: 'Cancel' },
  list: {
    title: 'Reminders',
    open: 'Open',
    done: 'Done',
    show: 'Which reminders',
    emptyTitle: 'No reminders',
    emptyText:
      'Set one while you write a mail, under “Reminder” in the tools, or on a mail you have sent. You are told here when nobody has replied or opened it by then.',
    emptyDone: 'Nothing is done yet.',
    openMail: 'Open the mail',
    snooze: 'Put off',
    snoozeHour: 'For an hour',
    snoozeTomorrow: 'Until tomorrow morning',
    snoozePick: 'Until…',
    dismiss: 'Done',
    failed: 'The reminder was not changed',
  },
}

export type ReminderTexts = typeof reminder
