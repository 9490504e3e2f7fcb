import type { ToolProps } from '../compose/tool.ts'
import { stateSentence } from './reminder-words.ts'
import { useDraftReminder } from './useDraftReminder.ts'
import { useReminderWords } from './useReminderWords.ts'

/** When the draft's reminder is due, in one line; that nobody will see it, where that is so. */
export function ReminderState({ draft, follow }: ToolProps) {
  const said = useReminderWords()
  const { known } = useDraftReminder(draft, follow.own?.key)
  if (!known) return null
  const sentence = stateSentence(known, said)
  if (known.state !== 'set-warning' || !known.gap) return sentence
  return `${sentence}. ${said.words.warnings[known.gap]}`
}
