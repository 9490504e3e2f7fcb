import { useQuery } from '@tanstack/react-query'
import type { ToolProps } from '../compose/tool.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { notesQuery } from './draft-notes.ts'

/** How many templates the draft was written with; nothing where there is none. */
export function TemplateState({ draft }: ToolProps) {
  const { template: words } = useToolTexts()
  const { number } = useWords()
  const count = useQuery(notesQuery(draft)).data?.templates?.length ?? 0
  return count === 0 ? null : words.state(count, number(count))
}
