import { Button, Field, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Backfill, BackfillRequest } from '../../../contract/logging-job.ts'
import type { Logging } from '../../../contract/logging.ts'
import { useBackfillLogging } from '../../client/admin-queries-logging.ts'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { ProblemWords } from './ProblemWords.tsx'
import { isWithin } from './source-entries.ts'
import { TextField } from '../components/TextField.tsx'

const MOST_DAYS = 3650
/** As many as somebody usually wants to begin with. */
const USUAL_DAYS = '30'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Logs mail from before; goes on by itself once begun. */
export function BackfillPanel({ logging }: { logging: Logging }) {
  const { logging: texts } = useAdminTexts()
  const words = texts.backfill
  const change = useBackfillLogging()
  const { backfill } = logging
  const act = (body: BackfillRequest) => change.mutate({ body })
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      {backfill && <Progress backfill={backfill} />}
      <Acts logging={logging} isBusy={change.isPending} onAct={act} />
      {change.isError && <ChangeFailed title={texts.acts.failed} error={change.error} />}
    </Panel>
  )
}

interface ActsProps {
  logging: Logging
  isBusy: boolean
  onAct: (request: BackfillRequest) => void
}

/** What can be done: begin while there is none under way, else hold or end it. */
function Acts({ logging: { backfill, isEnabled }, isBusy, onAct }: ActsProps) {
  const styles = useStyles()
  const { backfill: words } = useAdminTexts().logging
  const button = (act: 'pause' | 'resume' | 'cancel') => (
    <Button disabledFocusable={isBusy} onClick={() => onAct({ act })}>
      {words[act]}
    </Button>
  )
  if (backfill?.state === 'running' || backfill?.state === 'paused') {
    return (
      <div className={styles.acts}>
        {button(backfill.state === 'running' ? 'pause' : 'resume')}
        {button('cancel')}
      </div>
    )
  }
  if (!isEnabled) return <Text>{words.whileOff}</Text>
  return <StartForm isBusy={isBusy} onStart={(days) => onAct({ act: 'start', days })} />
}

function StartForm({ isBusy, onStart }: { isBusy: boolean; onStart: (days: number) => void }) {
  const { backfill: words } = useAdminTexts().logging
  const { number } = useWords()
  const [days, setDays] = useState(USUAL_DAYS)
  const [isFaulty, setIsFaulty] = useState(false)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const isRight = isWithin(days, MOST_DAYS)
        setIsFaulty(!isRight)
        if (isRight && !isBusy) onStart(Number(days))
      }}
    >
      <Stack>
        <TextField
          label={words.days}
          value={days}
          fault={isFaulty ? words.fault(number(MOST_DAYS)) : undefined}
          onType={setDays}
          maxLength={5}
        />
        <div>
          <Button type="submit" disabledFocusable={isBusy}>
            {words.start}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

function Progress({ backfill }: { backfill: Backfill }) {
  const { backfill: words } = useAdminTexts().logging
  const { at, number } = useWords()
  const { done, total, state, problem } = backfill
  const counted =
    total === null ? words.uncounted(number(done)) : words.counted(number(done), number(total))
  return (
    <Stack isTight>
      <Text>{words.since(number(backfill.days), at(backfill.startedAt))}</Text>
      <Field
        label={words.progress}
        validationMessage={`${words.states[state]}: ${counted}`}
        validationState={state === 'done' ? 'success' : state === 'failed' ? 'error' : 'none'}
      >
        {total === null ? <ProgressBar /> : <ProgressBar value={done} max={Math.max(total, 1)} />}
      </Field>
      {problem && (
        <Text>
          <ProblemWords problem={problem} />
        </Text>
      )}
    </Stack>
  )
}
