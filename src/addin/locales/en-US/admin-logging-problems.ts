import type { LoggingProblem } from '../../../contract/logging-problem.ts'

/** What is wrong, and what mends it. */
export const problems: Record<LoggingProblem, { text: string; remedy: string }> = {
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

/** What every other language has to have. */
export type AdminLoggingProblemsTexts = typeof problems
