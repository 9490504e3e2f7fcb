import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { StepList } from '../components/StepList.tsx'
import { AgreementStep } from './AgreementStep.tsx'
import { MailboxesStep } from './MailboxesStep.tsx'
import { PeopleStep } from './PeopleStep.tsx'
import { PermissionStep } from './PermissionStep.tsx'
import { ScheduleStep } from './ScheduleStep.tsx'
import { isBegun } from '../components/engagement-state.ts'
import type { SetupStep } from './setup-steps.ts'
import { StartStep } from './StartStep.tsx'
import type { StepProps } from './step-props.ts'
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
  const styles = useStyles()
  const { engagementSetup: words } = useAdminTexts()
  const progress = useSetupProgress(enrichment)
  const { current } = progress
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [current])
  const View = VIEWS[current]
  return (
    <Stack>
      <StepList label={words.progress} done={words.done} progress={progress} titles={words.steps} />
      <section aria-labelledby="engagement-step" className={styles.step}>
        <h2 id="engagement-step" ref={heading} tabIndex={-1} className={styles.title}>
          {words.steps[current]}
        </h2>
        <View key={current} enrichment={enrichment} progress={progress} onFinish={onLeave} />
      </section>
      <Button appearance="subtle" className={styles.leave} onClick={onLeave}>
        {isBegun(enrichment) ? words.leave : words.leaveUnfinished}
      </Button>
    </Stack>
  )
}
