import { useAdminTexts } from '../AdminTextsContext.ts'
import { Sections } from '../components/Sections.tsx'

/** What an administrator agrees to before mail is logged. */
export function ConsentText() {
  return <Sections sections={useAdminTexts().loggingSetup.consent.sections} />
}
