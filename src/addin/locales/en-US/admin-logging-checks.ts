import type { ValidationStep } from '../../../contract/logging-validation.ts'

const steps: Record<ValidationStep, string> = {
  credential: 'Secret or certificate',
  token: 'Sign-in',
  mailbox: 'Mailbox',
  read: 'Reading mail',
  archive: 'Archive folder',
  job: 'Job',
  'mail-flow': 'Mail coming in',
}

/** Whether the set-up works, and whether mail comes in. */
export const checks = {
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
}

/** What every other language has to have. */
export type AdminLoggingChecksTexts = typeof checks
