import { lazy } from 'react'

/** The card of an account, opened from a message; loaded when it is first needed. */
export const LazyAccountCard = lazy(async () => ({
  default: (await import('./AccountCard.tsx')).AccountCard,
}))
