import { createContext, use, useContext } from 'react'
import { loadToolTexts, type ToolTexts } from '../locales/tool-texts.ts'
import { useTexts } from './TextsContext.ts'

/** Set where the words are at hand already, as in tests. */
export const ToolTextsContext = createContext<ToolTexts | undefined>(undefined)

const loaded = new Map<string, Promise<ToolTexts>>()

/** The tools' words in the display language; waits for them (Suspense) the first time. */
export function useToolTexts(): ToolTexts {
  const given = useContext(ToolTextsContext)
  const { locale } = useTexts()
  return given ?? use(wordsFor(locale))
}

function wordsFor(locale: string): Promise<ToolTexts> {
  const known = loaded.get(locale)
  if (known) return known
  const loading = loadToolTexts(locale)
  loaded.set(locale, loading)
  // A chunk that did not come is asked for again by whoever shows the tool again.
  loading.catch(() => loaded.delete(locale))
  return loading
}
