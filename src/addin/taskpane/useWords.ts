import { useCallback, useMemo } from 'react'
import {
  formatDay,
  formatDuration,
  formatInstant,
  formatList,
  formatNumber,
  formatRelative,
} from '../locales/format.ts'
import type { Texts } from '../locales/texts.ts'
import { useTexts } from './TextsContext.ts'
import { useNow } from './useNow.ts'

/** The display language's words, and numbers, names and days as it writes them. */
export interface Words {
  texts: Texts
  /** Date and time. */
  at: (instant: string) => string
  day: (instant: string) => string
  number: (value: number) => string
  /** A length of time in seconds, e.g. `1 hour, 2 minutes`. */
  duration: (seconds: number) => string
  /** At most one decimal, for parts of the score. */
  fraction: (value: number) => string
  list: (names: readonly string[]) => string
}

export function useWords(): Words {
  const texts = useTexts()
  return useMemo(() => {
    const { locale } = texts
    const fractions = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
    return {
      texts,
      at: (instant) => formatInstant(locale, instant),
      day: (instant) => formatDay(locale, instant),
      number: (value) => formatNumber(locale, value),
      duration: (seconds) => formatDuration(locale, seconds),
      fraction: (value) => fractions.format(value),
      list: (names) => formatList(locale, names),
    }
  }, [texts])
}

/** An instant as the time since, e.g. `5 minutes ago`. */
export type Ago = (instant: string) => string

/** Tells time since, and again as it passes; one clock for a whole panel. */
export function useAgo(): Ago {
  const { locale } = useTexts()
  const now = useNow()
  return useCallback((instant) => formatRelative(locale, instant, now), [locale, now])
}
