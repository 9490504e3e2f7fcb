import { failureCode, isTransient } from '../../client/failure.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Certificate } from './Certificate.tsx'
import { ColleagueNote } from './ColleagueNote.tsx'
import { Exported } from './Exported.tsx'
import type { SubjectActs } from './useSubjectActs.ts'

/** What came of the last act. */
export function ActResult({ acts }: { acts: SubjectActs }) {
  const { exporting, erasing } = acts
  const error = exporting.error ?? erasing.error ?? acts.refusing.error
  if (error) return <ActFailed error={error} acts={acts} />
  if (exporting.data) return <Exported exported={exporting.data} onClose={acts.clear} />
  if (erasing.data) return <Certificate certificate={erasing.data} onClose={acts.clear} />
  return null
}

/** An erasure whose answer was lost may have happened. */
function ActFailed({ error, acts }: { error: Error; acts: SubjectActs }) {
  const { act: words, refusal } = useAdminTexts().requests
  if (failureCode(error) === 'internal-only') return <ColleagueNote />
  if (acts.exporting.isError) return <Failed error={error} title={words.exportFailed} />
  if (acts.refusing.isError) return <Failed error={error} title={refusal.failed} />
  const title = isTransient(error) ? words.eraseFailed : words.eraseRefused
  return <Failed error={error} title={title} />
}
