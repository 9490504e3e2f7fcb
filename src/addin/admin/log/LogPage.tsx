import { useState } from 'react'
import { useMayLook } from '../../client/queries.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { OrganisationOff } from '../../taskpane/OrganisationOff.tsx'
import { useSettled } from '../../taskpane/useSettled.ts'
import { useFocusOnReturn } from '../components/useFocusOnReturn.ts'
import { useAddress } from '../useAddress.ts'
import { EntryDetail } from './EntryDetail.tsx'
import { logFilter, noFilter } from './log-filter.ts'
import { LogExport } from './LogExport.tsx'
import { LogFilters } from './LogFilters.tsx'
import { LoggingOff } from './LoggingOff.tsx'
import { LogList } from './LogList.tsx'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300

/** The interaction log: a list, or the entry that the address names. */
export function LogPage() {
  const [filter, setFilter] = useState(noFilter)
  const { part: entry } = useAddress()
  const search = useSettled(filter.search, TYPING_MS)
  const settled = { ...filter, search }
  const mayLook = useMayLook()
  useFocusOnReturn('log', entry)
  if (!mayLook) return <OrganisationOff isWhole />
  if (entry !== '') return <EntryDetail key={entry} id={entry} />
  return (
    <Stack>
      <LoggingOff />
      <LogFilters filter={filter} onFilter={setFilter} />
      <LogExport key={JSON.stringify(settled)} filter={logFilter(settled)} />
      <LogList filter={settled} onReset={() => setFilter(noFilter)} />
    </Stack>
  )
}
