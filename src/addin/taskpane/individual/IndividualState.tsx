import { progressOf } from '../../individual/progress.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { useIndividualSends } from './individual-queries.ts'

/** How far an individual send is that has not ended; nothing where there is none. */
export function IndividualState() {
  const { run } = useToolTexts().individual
  const { number } = useWords()
  const open = useIndividualSends().data?.find(({ state }) => state === 'open')
  if (!open) return null
  const { sent, total } = progressOf(open)
  return <>{run.progress(number(sent), number(total))}</>
}
