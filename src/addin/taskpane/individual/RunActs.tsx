import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { IndividualSend } from '../../../contract/individual.ts'
import { useApi } from '../../client/api-context.ts'
import { progressOf } from '../../individual/progress.ts'
import { stopIndividual } from '../../individual/run-individual.ts'
import { Confirm } from '../components/Confirm.tsx'
import { Stack } from '../components/Panel.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { HOLDER, workOn } from './running.ts'
import { StartFailed } from './StartFailed.tsx'
import type { RunControls } from './useRunning.ts'

export const useActStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  send: IndividualSend
  running: RunControls
  onDone: () => void
}

/** Pausing, going on, trying again, and calling off the rest. */
export function RunActs({ send, running }: Props) {
  const styles = useActStyles()
  const { run: words } = useToolTexts().individual
  const { isRunning, isPausing, start, pause } = running
  const failed = send.recipients.filter(
    ({ step, failure }) => step === 'failed' && failure !== 'lost',
  )
  const isLeft = send.recipients.some(({ step }) => LEFT.has(step))
  if (isRunning) {
    return (
      <div className={styles.acts}>
        <Button disabledFocusable={isPausing} onClick={pause}>
          {isPausing ? words.pausing : words.pause}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.acts}>
      {isLeft && (
        <Button appearance="primary" onClick={() => start()}>
          {words.goOn}
        </Button>
      )}
      {failed.length > 0 && (
        <Button onClick={() => start(failed.map(({ position }) => position))}>{words.retry}</Button>
      )}
      <StopTheRest send={send} />
    </div>
  )
}

const LEFT: ReadonlySet<string> = new Set(['planned', 'drafted', 'sending'])

function StopTheRest({ send }: { send: IndividualSend }) {
  const { run: words } = useToolTexts().individual
  const { number } = useWords()
  const api = useApi()
  const [isAsking, setAsking] = useState(false)
  const stop = useMutation({
    mutationFn: () => stopIndividual({ api, sendId: send.id, holder: HOLDER, wait }),
    onSuccess: (stopped) => workOn(send.id).changed(stopped),
  })
  const question = {
    title: words.stopTitle,
    text: words.stopText(number(progressOf(send).sent)),
    confirm: words.stop,
  }
  return (
    <Stack>
      {stop.error && <StartFailed error={stop.error} title={words.stop} />}
      <Button
        appearance="subtle"
        disabledFocusable={stop.isPending}
        onClick={() => setAsking(true)}
      >
        {words.stop}
      </Button>
      <Confirm
        question={isAsking ? question : undefined}
        onConfirm={() => stop.mutate()}
        onClose={() => setAsking(false)}
      />
    </Stack>
  )
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
