import { useState } from 'react'
import { useMayLook } from '../../client/queries.ts'
import { OrganisationOff } from '../../taskpane/OrganisationOff.tsx'
import { useFocusOnReturn } from '../components/useFocusOnReturn.ts'
import { useAddress } from '../useAddress.ts'
import { noFilter } from './account-filter.ts'
import { AccountPage } from './AccountPage.tsx'
import { AccountsView } from './AccountsView.tsx'

/** Accounts: a list, those of a segment, or the one that the address names. */
export function AccountsPage() {
  const { part, detail } = useAddress()
  const [filter, setFilter] = useState(noFilter)
  const mayLook = useMayLook()
  const isList = part === '' || part === 'segment'
  useFocusOnReturn('accounts', isList ? '' : part)
  if (!mayLook) return <OrganisationOff isWhole />
  if (!isList) return <AccountPage key={part} id={part} />
  return (
    <AccountsView filter={filter} segment={part === 'segment' ? detail : ''} onFilter={setFilter} />
  )
}
