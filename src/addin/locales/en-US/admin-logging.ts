import type { RunTrigger } from '../../../contract/logging-job.ts'
import type { Logging } from '../../../contract/logging.ts'
import { checks } from './admin-logging-checks.ts'
import { problems } from './admin-logging-problems.ts'

const states: Record<Logging['job']['state'], { title: string; text: string }> = {
  stopped: {
    title: 'Email logging is stopped',
    text: 'Nothing is read. What was logged stays in the log.',
  },
  waiting: { title: 'Email logging is on', text: 'The last look at the mailbox went well.' },
  running: { title: 'Email logging is on', text: 'The mailbox is being read right now.' },
  failing: {
    title: 'Email logging cannot read the mailbox',
    text: 'Nothing is lost: mail waits in the mailbox, and reading it is tried again.',
  },
}

const triggers: Record<RunTrigger, string> = {
  schedule: 'On time',
  notification: 'New mail',
  'by-hand': 'By hand',
  backfill: 'Older mail',
}

/** Texts of the page for email logging. Numbers, days and times arrive formatted. */
export const logging = {
  label: 'State of email logging',
  problems,
  /** Before what mends a problem. */
  remedy: 'What to do:',

  empty: {
    title: 'Email logging is not set up',
    text: 'Email logging reads a mailbox that gets a copy of mail between your people and your contacts, and writes down who wrote to whom and when. It keeps identifiers, dates, addresses, subject and a link to the original, and never the text of a mail or its attachments.',
    start: 'Set up email logging',
  },

  state: {
    words: states,
    pane: {
      title: 'Email logging is on, by hand',
      text: 'A message is logged when a salesperson chooses so in Outlook. No mailbox is read.',
    },
    failingSince: (when: string) => `Since ${when}`,
    next: (when: string) => `Next look at the mailbox: ${when}`,
    nextSoon: 'The next look at the mailbox begins in a moment.',
    live: (seen: string, logged: string, quarantined: string) =>
      `So far: ${seen} seen, ${logged} logged, ${quarantined} quarantined.`,
    unfinished: 'The set-up has changed and has to be agreed to again before mail is logged.',
    finish: 'Finish the set-up',
    account: (name: string, email: string, when: string) =>
      `Reads as ${name} (${email}), signed in on ${when}.`,
    expires: (when: string) =>
      `The certificate runs out on ${when}. Give a new one in good time, or logging stops.`,
    expired: (when: string) => `The certificate ran out on ${when}. Give a new one.`,
    notifications: {
      on: 'New mail is told at once.',
      off: 'New mail is found at the next look; being told at once is not working at the moment.',
      unavailable:
        'New mail is found at the next look. It is told at once only where the application reads by itself and this service has a public address.',
    },
  },

  acts: {
    run: 'Run now',
    running: 'Starting…',
    validate: 'Validate set-up',
    validating: 'Being checked…',
    renew: 'Renew sign-in or use another account',
    change: 'Change set-up',
    stop: 'Stop',
    start: 'Start',
    recreate: 'Recreate job',
    clear: 'Clear set-up',
    failed: 'This was not done',
  },

  stop: {
    title: 'Stop email logging?',
    text: 'Nothing is read from this moment. Mail collects in the mailbox and is logged when you start again.',
    confirm: 'Stop',
  },
  recreate: {
    title: 'Recreate the job?',
    text: 'Every message in the mailbox is looked at again from the beginning. What is logged already is recognized and not logged twice. This helps when the job hangs or mail seems to be missing.',
    confirm: 'Recreate job',
  },
  clear: {
    title: 'Clear the set-up?',
    text: 'Mailbox, secret, sign-in and agreement are forgotten. What was logged stays. To log mail again, it has to be set up anew. The mail-flow rules in Exchange stay until you remove them there.',
    confirm: 'Clear set-up',
    whileOn: 'To clear the set-up, stop email logging first.',
  },

  counts: {
    title: 'Messages',
    text: 'Of the last 30 days; waiting and quarantined, all there are.',
    waiting: 'Waiting',
    logged: 'Logged',
    excluded: 'Not for the log',
    quarantined: 'Quarantined',
    bounces: 'Not delivered',
    notFiled: 'Not moved to the archive',
    toLog: 'Go to the log',
    toQuarantine: 'Go to the quarantine',
  },

  ...checks,

  runs: {
    title: 'Last looks at the mailbox',
    empty: 'None yet.',
    when: 'When',
    trigger: 'Why',
    triggers,
    seen: 'Seen',
    logged: 'Logged',
    entries: 'Entries',
    excluded: 'Not for the log',
    quarantined: 'Quarantined',
    filed: 'Moved',
    requests: 'Requests',
    duration: 'Took',
    problem: 'Problem',
    underWay: 'under way',
    cutOff: 'cut off',
    none: 'none',
  },

  backfill: {
    title: 'Log older mail',
    text: 'Reads mail of the last days again, also what lies in the archive folder. What is logged already is not logged twice.',
    days: 'Days back',
    fault: (most: string) => `Write a number of days from 1 to ${most}.`,
    start: 'Begin',
    pause: 'Pause',
    resume: 'Go on',
    cancel: 'Cancel',
    progress: 'Progress of older mail',
    counted: (done: string, total: string) => `${done} of ${total} messages`,
    uncounted: (done: string) => `${done} messages; how many there are is being counted`,
    since: (days: string, when: string) => `The last ${days} days, begun on ${when}`,
    states: { running: 'Under way', paused: 'Paused', done: 'Done', failed: 'Given up' },
    whileOff: 'Start email logging first.',
  },

  rules: {
    title: 'Never logged',
    text: 'Learned from decisions in the quarantine. Remove one to log mail from there again.',
    empty: 'Nobody yet.',
    whom: 'Whose mail',
    whole: (domain: string) => `Everybody at ${domain}`,
    by: 'Decided',
    decided: (who: string, when: string) => `${who}, ${when}`,
    nobody: 'Somebody who is gone',
    remove: 'Remove',
    removeOf: (target: string) => `Remove: ${target}`,
    act: 'Change',
    failed: 'The rule was not removed',
  },

  setup: {
    title: 'Set-up',
    sources: {
      graph: (mailbox: string) => `Microsoft 365 mailbox ${mailbox}`,
      ews: (url: string) => `Exchange Server at ${url}`,
      pane: 'By hand from Outlook only',
    },
    every: (minutes: string, batch: string) =>
      `Looked at every ${minutes} minutes, ${batch} messages at a time.`,
    changed: (who: string, when: string) => `Last changed by ${who} on ${when}.`,
    agreed: (who: string, when: string, version: string) =>
      `Agreed to by ${who} on ${when} (version ${version}).`,
  },

  copy: { copy: 'Copy', copied: 'Copied', of: (what: string) => `Copy: ${what}` },
}

/** What every other language has to have. */
export type AdminLoggingTexts = typeof logging
