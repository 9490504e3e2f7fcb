import { useState, type ReactNode } from 'react'
import { isNotAdmitted, needsSignIn } from '../client/failure.ts'
import { useSession } from '../client/queries.ts'
import { NotAdmittedView } from './NotAdmittedView.tsx'
import { SignedOutView } from './SignedOutView.tsx'

/**
 * Shows the views, or the way to sign in where that is what is missing, or why the API lets nobody
 * in with this account. Anything else that fails is told by the views themselves, which may still
 * have something to show.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const session = useSession()
  /** When signing in last worked, as far as the identity provider is concerned; 0: not here. */
  const [signedInAt, setSignedInAt] = useState(0)
  const { error, dataUpdatedAt } = session
  const onSignedIn = () => setSignedInAt(Date.now())
  // Signing in once more would only lead back here: the API refused what came of it.
  const isRefusedAgain = needsSignIn(error) && signedInAt > dataUpdatedAt
  if (isNotAdmitted(error) || isRefusedAgain) {
    return <NotAdmittedView error={error} onSignedIn={onSignedIn} />
  }
  return needsSignIn(error) ? <SignedOutView onSignedIn={onSignedIn} /> : <>{children}</>
}
