import { useMemo } from 'react'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'

/** The words of reminders, with times as the display language writes them. */
export function useReminderWords() {
  const { reminder: words } = useToolTexts()
  const { at, duration } = useWords()
  return useMemo(() => ({ words, at, duration }), [words, at, duration])
}
