import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'

/**
 * The theme: contrast colours where the system forces them, else what the host says, else the
 * browser's.
 *
 * @param isDark of the host; undefined: it does not say, or there is none
 */
export function usePreferredTheme(isDark: boolean | undefined): Theme {
  const isForced = useMedia('(forced-colors: active)')
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  if (isForced) return teamsHighContrastTheme
  return (isDark ?? prefersDark) ? webDarkTheme : webLightTheme
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => matchMedia(query).matches,
  )
}
