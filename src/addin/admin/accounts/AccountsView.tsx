import { useKnownSession } from '../../client/queries.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useSettled } from '../../taskpane/useSettled.ts'
import { addressOf } from '../page-address.ts'
import { accountFilter, noFilter, sortedBy, type Filter } from './account-filter.ts'
import { AccountExport } from './AccountExport.tsx'
import { AccountFilters } from './AccountFilters.tsx'
import { AccountList } from './AccountList.tsx'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300

interface Props {
  filter: Filter
  /** Of the address; empty: none. */
  segment: string
  onFilter: (filter: Filter) => void
}

/** Accounts with filters, and what of them can be taken away. */
export function AccountsView({ filter, segment, onFilter }: Props) {
  const search = useSettled(filter.search, TYPING_MS)
  const ownId = useKnownSession()?.salesperson.id ?? ''
  const settled = { ...filter, search }
  const reset = () => {
    onFilter(noFilter)
    if (segment !== '') location.assign(addressOf('accounts'))
  }
  return (
    <Stack>
      <AccountFilters filter={filter} segment={segment} onFilter={onFilter} />
      <AccountList
        filter={settled}
        asked={accountFilter(settled, ownId, segment)}
        onSort={(sort) => onFilter(sortedBy(filter, sort))}
        onReset={reset}
      />
      <AccountExport />
    </Stack>
  )
}
