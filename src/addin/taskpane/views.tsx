import { lazy, Suspense, type ReactNode } from 'react'
import { Loading } from './components/Loading.tsx'
import { useTexts } from './TextsContext.ts'

/** Each view is a chunk of its own: only the one for the open item is loaded. */
export const ComposeView = lazy(async () => ({
  default: (await import('./compose/ComposeView.tsx')).ComposeView,
}))
export const ReadView = lazy(async () => ({
  default: (await import('./read/ReadView.tsx')).ReadView,
}))
export const FollowedView = lazy(async () => ({
  default: (await import('./followed/FollowedView.tsx')).FollowedView,
}))
export const AlertsView = lazy(async () => ({
  default: (await import('./alerts/AlertsView.tsx')).AlertsView,
}))
export const LogView = lazy(async () => ({
  default: (await import('./log/LogView.tsx')).LogView,
}))

/** Holds a lazily loaded view. */
export function View({ children }: { children: ReactNode }) {
  const { common } = useTexts()
  return <Suspense fallback={<Loading label={common.appName} lines={5} />}>{children}</Suspense>
}
