import { Failed } from '../../taskpane/components/Failed.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Certificate } from './Certificate.tsx'
import { Exported } from './Exported.tsx'
import type { SubjectActs } from './useSubjectActs.ts'

/** What came of the last act; takes the focus, because it may be far from what was pressed. */
export function ActResult({ acts }: { acts: SubjectActs }) {
  const { act: words, refusal } = useAdminTexts().requests
  const { exporting, erasing, refusing } = acts
  if (exporting.isError) return <Failed error={exporting.error} title={words.exportFailed} />
  if (erasing.isError) return <Failed error={erasing.error} title={words.eraseFailed} />
  if (refusing.isError) return <Failed error={refusing.error} title={refusal.failed} />
  if (exporting.data) return <Exported exported={exporting.data} onClose={acts.clear} />
  if (erasing.data) return <Certificate certificate={erasing.data} onClose={acts.clear} />
  return null
}
