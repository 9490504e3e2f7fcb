import { useEffect } from 'react'

/**
 * Calls back when somebody turns to the pane: it gets the focus, or the pointer comes in from the
 * mail beside it.
 *
 * @param onTurn stays the same between renders
 */
export function useAttention(onTurn: () => void): void {
  useEffect(() => {
    const page = document.documentElement
    window.addEventListener('focus', onTurn)
    page.addEventListener('pointerenter', onTurn)
    return () => {
      window.removeEventListener('focus', onTurn)
      page.removeEventListener('pointerenter', onTurn)
    }
  }, [onTurn])
}
