import { Type } from 'typebox'

/**
 * What stands in the way of reading the mailbox, for a person to mend.
 *
 * | code | remedy |
 * |---|---|
 * | credential-missing | give a secret or certificate |
 * | credential-refused | the secret is wrong or has run out: give a new one |
 * | secret-unreadable | the operator's secret provider has none, or cannot be reached |
 * | sign-in-needed | sign in as the logging account again |
 * | consent-needed | a tenant administrator has to consent to the application |
 * | permission-missing | the account or application may not read that mailbox |
 * | mailbox-not-found | mend the address |
 * | mailbox-unsupported | the mailbox is not in Exchange Online, or has no licence |
 * | folder-not-found | mend the folder's name |
 * | password-refused | mend user name or password of the on-premises server |
 * | unreachable | the server did not answer |
 * | throttled | too many requests: wait |
 * | unexpected-answer | the server answered something that is not its protocol |
 * | not-scheduled | no run is planned: recreate the job |
 * | no-recent-mail | nothing arrived lately: look at the mail-flow rules |
 */
export const loggingProblems = [
  'credential-missing',
  'credential-refused',
  'secret-unreadable',
  'sign-in-needed',
  'consent-needed',
  'permission-missing',
  'mailbox-not-found',
  'mailbox-unsupported',
  'folder-not-found',
  'password-refused',
  'unreachable',
  'throttled',
  'unexpected-answer',
  'not-scheduled',
  'no-recent-mail',
] as const
export type LoggingProblem = (typeof loggingProblems)[number]
export const LoggingProblem = Type.Enum([...loggingProblems])
