import { useCallback, type Dispatch, type SetStateAction } from 'react'
import type { AccountSort } from '../../../contract/account.ts'
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
  onFilter: Dispatch<SetStateAction<Filter>>
}

/** Accounts with filters, and what of them can be taken away. */
export function AccountsView({ filter, segment, onFilter }: Props) {
  const search = useSettled(filter.search, TYPING_MS)
  const ownId = useKnownSession()?.salesperson.id ?? ''
  const settled = { ...filter, search }
  const onSort = useCallback(
    (sort: AccountSort) => onFilter((before) => sortedBy(before, sort)),
    [onFilter],
  )
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
        onSort={onSort}
        onReset={reset}
      />
      <AccountExport />
    </Stack>
  )
}
