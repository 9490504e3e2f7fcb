/**
 * What came of asking the tenant's administrator for permission.
 *
 * - `given` the application has everything it needs
 * - `incomplete` the administrator agreed, but not everything is there yet
 * - `declined` the administrator said no, or may not say yes
 * - `unknown` the link is not one of ours, or too old
 * - `unreachable` whether it was given cannot be seen now
 * - `failed` the sign-in service says something went wrong
 */
export type ConsentOutcome =
  'given' | 'incomplete' | 'declined' | 'unknown' | 'unreachable' | 'failed'
