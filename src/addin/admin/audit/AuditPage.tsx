import { useState } from 'react'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { auditFilter, noFilter } from './audit-filter.ts'
import { AuditExport } from './AuditExport.tsx'
import { AuditFilters } from './AuditFilters.tsx'
import { AuditLog } from './AuditLog.tsx'
import { VerifyPanel } from './VerifyPanel.tsx'

/** The audit log: whether it is whole, what it says, and a copy to keep. */
export function AuditPage() {
  const [filter, setFilter] = useState(noFilter)
  return (
    <Stack>
      <VerifyPanel />
      <AuditFilters filter={filter} onFilter={setFilter} />
      <AuditExport key={JSON.stringify(filter)} filter={auditFilter(filter)} />
      <AuditLog filter={filter} onReset={() => setFilter(noFilter)} />
    </Stack>
  )
}
