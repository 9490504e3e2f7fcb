import type { Role } from '../../contract/people.ts'
import { useKnownSession } from '../client/queries.ts'

const NONE: readonly Role[] = []

/** What the person who is signed in acts as, as far as it is known. */
export const useRoles = (): readonly Role[] => useKnownSession()?.roles ?? NONE
