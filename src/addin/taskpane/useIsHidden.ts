import { useSyncExternalStore } from 'react'

/** True while nobody can see the pane. */
export function useIsHidden(): boolean {
  return useSyncExternalStore(onVisibility, isHidden)
}

export const isHidden = (): boolean => document.visibilityState === 'hidden'

/** @returns what stops calling back */
export function onVisibility(callback: () => void): () => void {
  document.addEventListener('visibilitychange', callback)
  return () => document.removeEventListener('visibilitychange', callback)
}
