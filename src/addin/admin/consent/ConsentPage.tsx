import { useConsentPolicy } from '../../client/admin-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { PolicyForm } from './PolicyForm.tsx'
import { RulesPanel } from './RulesPanel.tsx'

/** What is measured of mail to whom, and what recipients are told. */
export function ConsentPage() {
  const { label } = useAdminTexts().consent
  return (
    <AsyncContent query={useConsentPolicy()} label={label} lines={8}>
      {(policy) => (
        <>
          <PolicyForm policy={policy} />
          <RulesPanel policy={policy} />
        </>
      )}
    </AsyncContent>
  )
}
