import { useRetention } from '../../client/admin-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { LastRunPanel } from './LastRunPanel.tsx'
import { RetentionForm } from './RetentionForm.tsx'

/** How long what is kept, and what was removed last. */
export function RetentionPage() {
  const { label } = useAdminTexts().retention
  return (
    <AsyncContent query={useRetention()} label={label} lines={6}>
      {(retention) => (
        <>
          <RetentionForm retention={retention} />
          <LastRunPanel retention={retention} />
        </>
      )}
    </AsyncContent>
  )
}
