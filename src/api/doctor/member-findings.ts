import { findingsOf, type Finding } from './finding.ts'

const { warning } = findingsOf('sign-in')

/** What a server that runs here saw of tokens; nothing where each said whose it is, or none came. */
export function memberFindings(hasUntoldMembers: boolean, admitsUntold: boolean): Finding[] {
  if (!hasUntoldMembers) return []
  return [
    warning(
      `Tokens do not say whether they are a guest's, and such people are ${admitsUntold ? 'let in' : 'refused'}`,
      admitsUntold
        ? 'Add the optional claim acct to the access token, then set ADMIT_UNTOLD=false, or require assignment: docs/deploy.md, section 1'
        : 'Add the optional claim acct to the access token: docs/deploy.md, section 1',
    ),
  ]
}
