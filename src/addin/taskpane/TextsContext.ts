import { createContext, useContext } from 'react'
import { englishTexts, type Texts } from '../locales/texts.ts'

export const TextsContext = createContext<Texts>(englishTexts)

/** The words of the display language. */
export const useTexts = (): Texts => useContext(TextsContext)
