import { useState } from 'react'

/** How the stand-in shows itself; kept in the browser. */
export interface Settings {
  accountId: string
  language: string
  isDark: boolean
  paneIsOpen: boolean
  paneWidth: number
  /** Faults to try out. */
  nestedAppAuth: boolean
  mustInteract: boolean
}

export const LANGUAGES: Readonly<Record<string, string>> = {
  'en-US': 'English',
  'de-DE': 'Deutsch',
  'es-ES': 'Español',
  'nb-NO': 'Norsk bokmål',
  'da-DK': 'Dansk',
}

export const NARROWEST_PANE = 320

const KEY = 'follow-sandbox'

const usual = (accountId: string): Settings => ({
  accountId,
  language: 'en-US',
  isDark: false,
  paneIsOpen: true,
  paneWidth: NARROWEST_PANE,
  nestedAppAuth: true,
  mustInteract: false,
})

export function useSettings(firstAccount: string): [Settings, (change: Partial<Settings>) => void] {
  const [settings, set] = useState<Settings>(() => ({
    ...usual(firstAccount),
    ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>),
  }))
  const change = (part: Partial<Settings>) =>
    set((before) => {
      const after = { ...before, ...part }
      localStorage.setItem(KEY, JSON.stringify(after))
      return after
    })
  return [settings, change]
}
