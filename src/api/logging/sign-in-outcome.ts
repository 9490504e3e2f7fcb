import type { MailSourceFault } from './mail-source.ts'

/** How a sign-in of the logging account ended. */
export type SignInOutcome =
  | 'done'
  /** Nobody began it, too long ago, or it came back before. */
  | 'unknown'
  /** It was begun in another browser: whoever began cannot hand it on. */
  | 'other-browser'
  /** Whoever began it may not set up logging any more. */
  | 'no-administrator'
  | 'declined'
  | 'consent-needed'
  /** The account is of another organisation. */
  | 'other-organisation'
  /** The set-up is for another application by now. */
  | 'changed'
  /** What the application proves itself with. */
  | 'credential'
  | 'unreachable'
  | 'failed'

const OUTCOMES: Partial<Record<MailSourceFault, SignInOutcome>> = {
  'consent-needed': 'consent-needed',
  'credential-missing': 'credential',
  'credential-refused': 'credential',
  'secret-unreadable': 'credential',
  unreachable: 'unreachable',
}

/** What a fault of the identity provider's means to whoever looks at the window. */
export function outcomeOfFault(fault: MailSourceFault): SignInOutcome {
  return OUTCOMES[fault] ?? 'failed'
}
