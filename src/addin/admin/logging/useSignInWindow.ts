import { useState } from 'react'
import type { Logging, LoggingSignIn } from '../../../contract/logging.ts'
import { useBeginLoggingSignIn, useLogging } from '../../client/admin-queries-logging.ts'
import { useNow } from '../../taskpane/useNow.ts'

const WINDOW = 'popup,width=520,height=680'

/** Looked at every second, so that it is said soon that a sign-in has run out. */
const CLOCK_MS = 1_000

export interface SignInWindow {
  open: () => void
  isBeginning: boolean
  error: unknown
  /**
   * - `waiting` until somebody has signed in there
   * - `blocked` the browser opened no window: `url` is for a link
   * - `expired` it took too long
   */
  state: 'idle' | 'waiting' | 'blocked' | 'expired'
  url: string | undefined
}

interface Begun extends LoggingSignIn {
  /** Who was signed in before, and when; tells somebody new from them. */
  before: string | undefined
  isBlocked: boolean
}

/**
 * Signs in as the logging account in a window of its own, and looks whether somebody did. The window
 * is opened by the click itself, before the address is known: later the browser would block it.
 */
export function useSignInWindow({ account }: Logging): SignInWindow {
  const begin = useBeginLoggingSignIn()
  const [begun, setBegun] = useState<Begun>()
  const now = useNow(CLOCK_MS)
  const state = begun ? stateOf(begun, account, now) : 'idle'
  useLogging(state === 'waiting' || state === 'blocked')
  const open = () => {
    const opened = window.open('about:blank', 'follow-logging-sign-in', WINDOW)
    begin.mutate(undefined, {
      onSuccess: (signIn) => {
        setBegun({ ...signIn, before: account?.signedInAt, isBlocked: opened === null })
        if (!opened) return
        // What is opened must not reach back into this page.
        opened.opener = null
        opened.location.replace(signIn.url)
      },
      onError: () => opened?.close(),
    })
  }
  return { open, isBeginning: begin.isPending, error: begin.error, state, url: begun?.url }
}

function stateOf(begun: Begun, account: Logging['account'], now: Date): SignInWindow['state'] {
  if (account && account.signedInAt !== begun.before) return 'idle'
  if (Date.parse(begun.expiresAt) <= now.getTime()) return 'expired'
  return begun.isBlocked ? 'blocked' : 'waiting'
}
