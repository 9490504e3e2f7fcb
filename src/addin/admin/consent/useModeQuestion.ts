import type { ConsentMode } from '../../../contract/consent.ts'
import { useOrganisation } from '../../client/admin-queries.ts'
import type { Question } from '../../taskpane/components/ConfirmDialog.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/**
 * What another default means for whom, as far as the numbers are known; undefined where it stays as
 * it is. It concerns mail already sent as well, so it is asked before it is done.
 */
export function useModeQuestion(from: ConsentMode, to: ConsentMode): Question | undefined {
  const { change: words, modes } = useAdminTexts().consent
  const { number } = useWords()
  const counts = useOrganisation().data?.counts
  if (from === to) return undefined
  const known = counts && words.known(number(counts.contacts), number(counts.granted))
  return {
    title: words.title(modes[to].title),
    text: [words.effects[to], words.always, known].filter(Boolean).join(' '),
    confirm: words.confirm,
  }
}
