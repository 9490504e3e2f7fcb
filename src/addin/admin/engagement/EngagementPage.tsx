import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending'
import { useState } from 'react'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { useEnrichment } from '../../client/admin-queries-engagement.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { EngagementOverview } from './EngagementOverview.tsx'
import { isBegun } from '../components/engagement-state.ts'
import { SetupWizard } from './SetupWizard.tsx'

/** Account engagement: set-up, how far it is, and what the score is made of. */
export function EngagementPage() {
  const { label } = useAdminTexts().engagement
  return (
    <AsyncContent query={useEnrichment()} label={label} lines={8}>
      {(enrichment) => <EngagementView enrichment={enrichment} />}
    </AsyncContent>
  )
}

/** A set-up that was begun and not finished is gone on with at once. */
function EngagementView({ enrichment }: { enrichment: Enrichment }) {
  const { empty } = useAdminTexts().engagement
  const { settings } = enrichment
  const [isSettingUp, setIsSettingUp] = useState(() => settings !== null && !isBegun(enrichment))
  if (isSettingUp) {
    return <SetupWizard enrichment={enrichment} onLeave={() => setIsSettingUp(false)} />
  }
  if (settings) {
    return <EngagementOverview enrichment={enrichment} onSetUp={() => setIsSettingUp(true)} />
  }
  return (
    <Notice
      icon={<DataTrendingRegular />}
      title={empty.title}
      text={empty.text}
      action={{ label: empty.start, onClick: () => setIsSettingUp(true), isPrimary: true }}
    />
  )
}
