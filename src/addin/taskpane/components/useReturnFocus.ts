import { useEffect, useState } from 'react'

/**
 * Gives the focus back to what had it before a dialog, once that is gone; unless it went elsewhere
 * meanwhile. To be called by what draws the dialog.
 *
 * Fluent does so for its own triggers only, and our dialogs are opened by whatever asks.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
      })
    },
    [before],
  )
}
