import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useChangeEnrichment, useResolvedMailboxes } from '../../client/admin-queries-engagement.ts'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { Live } from '../../taskpane/components/Live.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { EngagementFailed } from './EngagementFailed.tsx'
import { limitFault } from './mailbox-lines.ts'
import { CountNote } from './ResolvedTargets.tsx'
import { STEPS } from './setup-steps.ts'
import { SetupFacts } from './SetupFacts.tsx'
import type { StepProps } from './step-props.ts'

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
})

/** Everything once more, and the button that starts it, after the delay or at once. */
export function StartStep(props: StepProps) {
  const { enrichment, progress } = props
  const { start: words } = useAdminTexts().engagementSetup
  const { settings, permission, isEnabled } = enrichment
  const resolved = useResolvedMailboxes(settings?.targets ?? [], permission.state === 'given')
  const isTooFewOrMany = resolved.data !== undefined && limitFault(resolved.data) !== undefined
  return (
    <>
      <Text>{words.text}</Text>
      <SetupFacts enrichment={enrichment} resolved={resolved} />
      {resolved.data && <CountNote found={resolved.data} />}
      <NotReady progress={progress} />
      {isEnabled && <Text weight="semibold">{words.isOn}</Text>}
      <StartButtons {...props} isReady={!isTooFewOrMany && unfinished(progress).length === 0} />
      <Live>{isEnabled ? words.isOn : ''}</Live>
    </>
  )
}

/** Starts it, or leaves once it is on. */
function StartButtons({
  enrichment,
  progress,
  onFinish,
  isReady,
}: StepProps & { isReady: boolean }) {
  const styles = useStyles()
  const { engagementSetup } = useAdminTexts()
  const words = engagementSetup.start
  const starting = useStart(enrichment)
  const isIdle = !isReady || starting.isPending
  return (
    <>
      {starting.isError && <EngagementFailed title={words.failed} error={starting.error} />}
      <div className={styles.acts}>
        <Button onClick={progress.goBack}>{engagementSetup.back}</Button>
        {enrichment.isEnabled ? (
          <Button appearance="primary" onClick={onFinish}>
            {words.finish}
          </Button>
        ) : (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isIdle}
              onClick={() => starting.mutate('start')}
            >
              {words.start}
            </Button>
            <Button disabledFocusable={isIdle} onClick={() => starting.mutate('run')}>
              {words.startNow}
            </Button>
          </>
        )}
      </div>
    </>
  )
}

const unfinished = ({ isDone }: StepProps['progress']) =>
  STEPS.filter((step) => step !== 'start' && !isDone(step))

/** Steps without which it cannot start, each with the way to it. */
function NotReady({ progress }: Pick<StepProps, 'progress'>) {
  const { engagementSetup: words } = useAdminTexts()
  const steps = unfinished(progress)
  if (steps.length === 0) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.start.notReady}{' '}
        {steps.map((step) => (
          <Button key={step} size="small" onClick={() => progress.goTo(step)}>
            {words.steps[step]}
          </Button>
        ))}
      </MessageBarBody>
    </MessageBar>
  )
}

/** Starts it; and has it run at once where that is wanted. */
function useStart(enrichment: Enrichment) {
  const change = useChangeEnrichment()
  return useMutation({
    mutationFn: async (act: 'start' | 'run') => {
      const { revision } = enrichment
      const started = await change.mutateAsync({ body: { act: 'start', revision } })
      if (act === 'start') return started
      return change.mutateAsync({ body: { act: 'run', revision: started.revision } })
    },
  })
}
