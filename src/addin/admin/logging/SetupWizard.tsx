import type { ReactNode } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Wizard } from '../components/Wizard.tsx'
import { AccountStep } from './AccountStep.tsx'
import { AddressesStep } from './AddressesStep.tsx'
import { ConsentStep } from './ConsentStep.tsx'
import { CredentialStep } from './CredentialStep.tsx'
import { MailboxStep } from './MailboxStep.tsx'
import { MailFlowStep } from './MailFlowStep.tsx'
import type { SetupStep } from './setup-steps.ts'
import type { StepProps } from './step-props.ts'
import { SourceStep } from './SourceStep.tsx'
import { useSetupProgress } from './useSetupProgress.ts'

const STEPS: Record<SetupStep, (props: StepProps) => ReactNode> = {
  source: SourceStep,
  mailbox: MailboxStep,
  credential: CredentialStep,
  account: AccountStep,
  addresses: AddressesStep,
  'mail-flow': MailFlowStep,
  consent: ConsentStep,
}

interface Props {
  logging: Logging
  onLeave: () => void
}

/** Sets up email logging, a step at a time; each is kept by the service as it is done. */
export function SetupWizard({ logging, onLeave }: Props) {
  const { loggingSetup: words } = useAdminTexts()
  const progress = useSetupProgress(logging)
  const { current } = progress
  const Step = STEPS[current]
  return (
    <Wizard
      words={words}
      progress={progress}
      isComplete={logging.consent !== null}
      onLeave={onLeave}
    >
      <Step key={current} logging={logging} progress={progress} onFinish={onLeave} />
    </Wizard>
  )
}
