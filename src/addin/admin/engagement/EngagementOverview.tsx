import { MailboxesPanel } from './MailboxesPanel.tsx'
import { NumbersPanel } from './NumbersPanel.tsx'
import type { OverviewProps } from './overview-props.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import { ProgressPanel } from './ProgressPanel.tsx'
import { RunsPanel } from './RunsPanel.tsx'
import { isBegun } from '../components/engagement-state.ts'
import { SetupPanel } from './SetupPanel.tsx'
import { StatePanel } from './StatePanel.tsx'
import { WeightsPanel } from './WeightsPanel.tsx'

/** How account engagement is doing, and everything that can be done about it. */
export function EngagementOverview(props: OverviewProps) {
  const { enrichment } = props
  return (
    <>
      <StatePanel {...props} />
      {isBegun(enrichment) && (
        <>
          <ProgressPanel mailboxes={enrichment.mailboxes} />
          <NumbersPanel enrichment={enrichment} />
          <RunsPanel enrichment={enrichment} />
          <MailboxesPanel enrichment={enrichment} />
          <PreviewPanel enrichment={enrichment} />
          <WeightsPanel enrichment={enrichment} />
        </>
      )}
      <SetupPanel {...props} />
    </>
  )
}
