import { AdminProviders, type AdminParts } from './AdminProviders.tsx'
import { Admission } from './Admission.tsx'
import { Shell } from './Shell.tsx'

/** The pages in full width: the log for everybody, what is set up for administrators. */
export function AdminApp(parts: AdminParts) {
  return (
    <AdminProviders {...parts}>
      <Admission>
        <Shell />
      </Admission>
    </AdminProviders>
  )
}
