import { useState } from 'react'
import type { Salesperson } from '../../cast.ts'

/** How the stand-in shows itself; kept in the browser. */
export interface Kept {
  accountId: string
  language: string
  isDark: boolean
  paneIsOpen: boolean
  paneWidth: number
  /** Faults to try out. */
  nestedAppAuth: boolean
  mustInteract: boolean
  /** The add-in runs while mail is sent, as one does that an administrator deployed. */
  runsAtSend: boolean
}

export interface Settings extends Kept {
  /** Who is signed in. */
  person: Salesperson
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

const usual: Kept = {
  accountId: '',
  language: 'en-US',
  isDark: false,
  paneIsOpen: true,
  paneWidth: NARROWEST_PANE,
  nestedAppAuth: true,
  mustInteract: false,
  runsAtSend: true,
}

/** The settings, and what changes them. Whoever was chosen before is still there, or the first is. */
export function useSettings(
  people: readonly Salesperson[],
): [Settings, (change: Partial<Kept>) => void] {
  const [kept, set] = useState<Kept>(() => ({
    ...usual,
    ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>),
  }))
  const change = (part: Partial<Kept>) =>
    set((before) => {
      const after = { ...before, ...part }
      localStorage.setItem(KEY, JSON.stringify(after))
      return after
    })
  const person = people.find(({ id }) => id === kept.accountId) ?? people[0]
  if (!person) throw new Error('The sandbox knows no salesperson')
  return [{ ...kept, person }, change]
}
