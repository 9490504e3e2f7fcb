import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { useOutlook } from './OutlookContext.ts'

/** The theme: contrast colours where the system forces them, else Outlook's, else the browser's. */
export function useTheme(): Theme {
  const { isDark } = useOutlook()
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
