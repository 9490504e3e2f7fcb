import { useKnownSession, useMayLook } from '../client/queries.ts'

/** Whether mail is logged in this organisation, as far as is known, and may be shown. */
export function useMayLog(): boolean {
  const mayLook = useMayLook()
  return (useKnownSession()?.organisation.logging ?? false) && mayLook
}
