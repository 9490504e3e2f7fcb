import { findingsOf, type Finding } from './finding.ts'

const { warning } = findingsOf('sign-in')

/** As the settings have it. */
interface Admitted {
  admitsGuests: boolean
  admitsUntold: boolean
}

const ADD_CLAIM = 'Add the optional claim acct to the access token'
const WHERE = 'docs/deploy.md, section 1'

/**
 * What is known of tokens that do not say whether they are a guest's; nothing where it makes no difference,
 * or where none came.
 *
 * @param seen by a server that runs here; null: none does, and nobody can know
 */
export function memberFindings(seen: boolean | null, admitted: Admitted): Finding[] {
  if (admitted.admitsGuests) return []
  if (seen === null) return admitted.admitsUntold ? [] : [unknown()]
  if (!seen) return []
  const says = "Tokens do not say whether they are a guest's, and such people are"
  return [
    admitted.admitsUntold
      ? warning(
          `${says} let in`,
          `${ADD_CLAIM}, then set ADMIT_UNTOLD=false, or require assignment: ${WHERE}`,
        )
      : warning(`${says} refused`, `${ADD_CLAIM}: ${WHERE}`),
  ]
}

/** Before the setting holds is the time to hear of it: without the claim nobody gets in. */
const unknown = () =>
  warning(
    'ADMIT_UNTOLD=false refuses everybody whose token lacks the claim acct, and no server runs here that could tell whether yours has it',
    `Start without it, and run this again once somebody signed in: ${WHERE}`,
  )
