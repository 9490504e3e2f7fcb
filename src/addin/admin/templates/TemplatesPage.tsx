import { useMayLook } from '../../client/queries.ts'
import { OrganisationOff } from '../../taskpane/OrganisationOff.tsx'
import { useFocusOnReturn } from '../components/useFocusOnReturn.ts'
import { useAddress } from '../useAddress.ts'
import { NewTemplate } from './NewTemplate.tsx'
import { TemplateList } from './TemplateList.tsx'
import { TemplateView } from './TemplateView.tsx'

/** Templates: all of them, a new one, or the one that the address names. */
export function TemplatesPage() {
  const { part } = useAddress()
  const mayLook = useMayLook()
  useFocusOnReturn('templates', part)
  if (!mayLook) return <OrganisationOff isWhole />
  if (part === '') return <TemplateList />
  if (part === 'new') return <NewTemplate />
  return <TemplateView key={part} id={part} />
}
