import { findingsOf, type Finding } from './finding.ts'

const { warning } = findingsOf('sign-in')

/** What a server that runs here saw of tokens; nothing where each said whose it is, or none came. */
export function memberFindings(hasUntoldMembers: boolean): Finding[] {
  if (!hasUntoldMembers) return []
  return [
    warning(
      "Tokens do not say whether they are a guest's: neither acct nor idp is in them",
      'Add the optional claim acct to the access token, or require assignment: docs/deploy.md, section 1',
    ),
  ]
}
