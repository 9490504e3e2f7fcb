import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { AccountStep } from './AccountStep.tsx'
import { AddressesStep } from './AddressesStep.tsx'
import { ConsentStep } from './ConsentStep.tsx'
import { CredentialStep } from './CredentialStep.tsx'
import { MailboxStep } from './MailboxStep.tsx'
import { MailFlowStep } from './MailFlowStep.tsx'
import { ProgressList } from './ProgressList.tsx'
import type { SetupStep } from './setup-steps.ts'
import type { StepProps } from './step-props.ts'
import { SourceStep } from './SourceStep.tsx'
import { useSetupProgress } from './useSetupProgress.ts'

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  leave: { alignSelf: 'flex-start' },
})

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
  const styles = useStyles()
  const { loggingSetup: words } = useAdminTexts()
  const progress = useSetupProgress(logging)
  const { current } = progress
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [current])
  const Step = STEPS[current]
  return (
    <Stack>
      <ProgressList progress={progress} />
      <section aria-labelledby="setup-step" className={styles.step}>
        <h2 id="setup-step" ref={heading} tabIndex={-1} className={styles.title}>
          {words.steps[current]}
        </h2>
        <Step key={current} logging={logging} progress={progress} onFinish={onLeave} />
      </section>
      <Button appearance="subtle" className={styles.leave} onClick={onLeave}>
        {logging.consent ? words.leave : words.leaveUnfinished}
      </Button>
    </Stack>
  )
}
