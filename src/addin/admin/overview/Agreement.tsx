import { useAdminTexts } from '../AdminTextsContext.ts'
import { Sections } from '../components/Sections.tsx'

/** What an administrator agrees to: what Follow reads, adds, stores, shows and leaves to them. */
export function Agreement() {
  return <Sections sections={useAdminTexts().overview.agreement.sections} />
}
