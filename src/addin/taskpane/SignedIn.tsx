import type { ReactNode } from 'react'
import { needsSignIn } from '../client/failure.ts'
import { useSession } from '../client/queries.ts'
import { SignedOutView } from './SignedOutView.tsx'

/**
 * Shows the views, or the way to sign in where that is what is missing. Anything else that fails
 * is told by the views themselves, which may still have something to show.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const session = useSession()
  return needsSignIn(session.error) ? <SignedOutView /> : <>{children}</>
}
