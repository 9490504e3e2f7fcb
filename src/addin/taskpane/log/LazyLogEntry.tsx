import { lazy } from 'react'

/** One entry of the log, opened from a message; loaded when it is first needed. */
export const LazyLogEntry = lazy(async () => ({
  default: (await import('./LogEntryView.tsx')).LogEntryView,
}))
