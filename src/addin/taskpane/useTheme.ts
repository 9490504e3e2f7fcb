import type { Theme } from '@fluentui/react-components'
import { useOutlook } from './OutlookContext.ts'
import { usePreferredTheme } from './usePreferredTheme.ts'

/** The theme of the pane: Outlook's where it says which. */
export const useTheme = (): Theme => usePreferredTheme(useOutlook().isDark)
