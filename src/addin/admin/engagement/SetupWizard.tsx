import type { ReactNode } from 'react'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { isBegun } from '../components/engagement-state.ts'
import { Wizard } from '../components/Wizard.tsx'
import { AgreementStep } from './AgreementStep.tsx'
import { MailboxesStep } from './MailboxesStep.tsx'
import { PeopleStep } from './PeopleStep.tsx'
import { PermissionStep } from './PermissionStep.tsx'
import { ScheduleStep } from './ScheduleStep.tsx'
import type { SetupStep } from './setup-steps.ts'
import { StartStep } from './StartStep.tsx'
import type { StepProps } from './step-props.ts'
import { useSetupProgress } from './useSetupProgress.ts'

const VIEWS: Record<SetupStep, (props: StepProps) => ReactNode> = {
  mailboxes: MailboxesStep,
  people: PeopleStep,
  schedule: ScheduleStep,
  agreement: AgreementStep,
  permission: PermissionStep,
  start: StartStep,
}

interface Props {
  enrichment: Enrichment
  onLeave: () => void
}

/** Sets up account engagement, a step at a time; each is kept by the service as it is done. */
export function SetupWizard({ enrichment, onLeave }: Props) {
  const { engagementSetup: words } = useAdminTexts()
  const progress = useSetupProgress(enrichment)
  const { current } = progress
  const View = VIEWS[current]
  return (
    <Wizard words={words} progress={progress} isComplete={isBegun(enrichment)} onLeave={onLeave}>
      <View key={current} enrichment={enrichment} progress={progress} onFinish={onLeave} />
    </Wizard>
  )
}
