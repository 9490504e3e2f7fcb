import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSignIn } from './SignInContext.ts'

/**
 * Signing in at the salesperson's wish, with a window where one is needed; afterwards everything
 * is asked anew.
 */
export function useSignInAttempt(onSignedIn: () => void) {
  const signIn = useSignIn()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => signIn.token({ interactive: true }),
    onSuccess: () => {
      onSignedIn()
      return cache.resetQueries()
    },
  })
}
