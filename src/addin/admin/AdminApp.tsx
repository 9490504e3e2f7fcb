import { AdminProviders, type AdminParts } from './AdminProviders.tsx'
import { Admission } from './Admission.tsx'
import { Shell } from './Shell.tsx'

/** The administrator's page. */
export function AdminApp(parts: AdminParts) {
  return (
    <AdminProviders {...parts}>
      <Admission>
        <Shell />
      </Admission>
    </AdminProviders>
  )
}
