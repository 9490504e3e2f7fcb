import type { RunTrigger } from '../../../contract/logging-job.ts'
import type { LoggingProblem } from '../../../contract/logging-problem.ts'
import type { ValidationStep } from '../../../contract/logging-validation.ts'
import type { Logging } from '../../../contract/logging.ts'

/** What is wrong, and what mends it. */
const problems: Record<LoggingProblem, { text: string; remedy: string }> = {
  'credential-missing': {
    text: 'The application has nothing to prove itself with.',
    remedy: 'Give it a secret or a certificate.',
  },
  'credential-refused': {
    text: 'The secret or certificate was refused. It is wrong, or it has run out.',
    remedy: 'Make a new one in Microsoft Entra and give it here.',
  },
  'secret-unreadable': {
    text: 'The secret could not be had from where the operator keeps it.',
    remedy: 'Ask whoever runs Follow whether it is there under the name shown in the set-up.',
  },
  'sign-in-needed': {
    text: 'The sign-in of the logging account no longer holds.',
    remedy: 'Sign in again as the logging account, here or in the set-up.',
  },
  'consent-needed': {
    text: 'Your organization has not allowed the application yet.',
    remedy: 'Somebody who manages Microsoft Entra has to consent to its permissions.',
  },
  'permission-missing': {
    text: 'The mailbox may not be read.',
    remedy:
      'Give the logging account full access to it, or the application its permission, and wait up to an hour.',
  },
  'mailbox-not-found': {
    text: 'There is no mailbox with this address.',
    remedy: 'Mend the address in the set-up.',
  },
  'mailbox-unsupported': {
    text: 'The mailbox is not in Exchange Online, or not ready there.',
    remedy: 'Choose another mailbox, or look it up in the Exchange admin center.',
  },
  'folder-not-found': {
    text: 'The folder does not exist.',
    remedy: 'Mend its name in the set-up, or create it.',
  },
  'password-refused': {
    text: 'User name or password was refused.',
    remedy: 'Give them anew in the set-up.',
  },
  unreachable: {
    text: 'The server does not answer.',
    remedy: 'It is tried again by itself. If it lasts, check address and network.',
  },
  throttled: {
    text: 'The server asked us to slow down.',
    remedy: 'Nothing to do: it goes on by itself.',
  },
  'unexpected-answer': {
    text: 'The server answered something that is not understood.',
    remedy: 'Check the address in the set-up. If it is right, tell whoever runs Follow.',
  },
  'not-scheduled': {
    text: 'No look at the mailbox is planned.',
    remedy: 'Press “Recreate job”.',
  },
  'no-recent-mail': {
    text: 'No mail has come in lately.',
    remedy: 'Check the mail-flow rules, with a test mail.',
  },
}

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

const steps: Record<ValidationStep, string> = {
  credential: 'Secret or certificate',
  token: 'Sign-in',
  mailbox: 'Mailbox',
  read: 'Reading mail',
  archive: 'Archive folder',
  job: 'Job',
  'mail-flow': 'Mail coming in',
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

  validation: {
    title: 'Result of the check',
    good: 'Everything works',
    bad: 'Something does not work',
    at: (when: string) => `Checked on ${when}`,
    steps,
    outcomes: {
      passed: 'In order',
      warning: 'Look at this',
      failed: 'Fails',
      skipped: 'Not tried',
    },
    detail: 'What the server said',
    failed: 'The set-up was not checked',
  },

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

  probe: {
    title: 'Does mail come in?',
    text: 'Send a mail with this code in its subject from a colleague’s account to somebody outside, and have them answer it. Both marks turn green once the copies have arrived.',
    start: 'Make a code',
    again: 'Make a new code',
    code: 'Subject of the test mail',
    out: 'Sent mail arrives',
    in: 'Received mail arrives',
    arrived: (when: string) => `Arrived on ${when}`,
    waiting: 'Waiting for it…',
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
