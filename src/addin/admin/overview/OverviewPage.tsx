import { useOrganisation } from '../../client/admin-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { NumbersPanel } from './NumbersPanel.tsx'
import { PartsPanel } from './PartsPanel.tsx'
import { SwitchPanel } from './SwitchPanel.tsx'
import { TotalsPanel } from './TotalsPanel.tsx'

/** The state of every part, and the switch for all of it. */
export function OverviewPage() {
  const { label } = useAdminTexts().overview
  return (
    <AsyncContent query={useOrganisation()} label={label} lines={8}>
      {(organisation) => (
        <>
          <SwitchPanel organisation={organisation} />
          <PartsPanel organisation={organisation} />
          <NumbersPanel counts={organisation.counts} />
          <TotalsPanel days={organisation.totals} fewest={organisation.fewest} />
        </>
      )}
    </AsyncContent>
  )
}
