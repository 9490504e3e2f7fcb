import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import { useRunLogging, useSwitchLogging } from '../../client/admin-queries-logging.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'

/** Looks at the mailbox now, starts, or stops after asking. */
export function JobButtons({ logging }: { logging: Logging }) {
  const { acts, stop } = useAdminTexts().logging
  const [isAsking, setIsAsking] = useState(false)
  const turn = useSwitchLogging()
  const { isEnabled, revision, source } = logging
  const turnTo = (to: boolean) => turn.mutate({ body: { isEnabled: to, revision } })
  return (
    <>
      {isEnabled && source?.kind !== 'pane' && <RunButton logging={logging} />}
      {isEnabled ? (
        <Button disabledFocusable={turn.isPending} onClick={() => setIsAsking(true)}>
          {acts.stop}
        </Button>
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={turn.isPending}
          onClick={() => turnTo(true)}
        >
          {acts.start}
        </Button>
      )}
      <Confirm
        question={isAsking ? stop : undefined}
        onConfirm={() => turnTo(false)}
        onClose={() => setIsAsking(false)}
      />
      {turn.isError && <ChangeFailed title={acts.failed} error={turn.error} />}
    </>
  )
}

function RunButton({ logging }: { logging: Logging }) {
  const { acts } = useAdminTexts().logging
  const run = useRunLogging()
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={run.isPending || logging.job.state === 'running'}
        onClick={() => run.mutate({})}
      >
        {run.isPending ? acts.running : acts.run}
      </Button>
      {run.isError && <ChangeFailed title={acts.failed} error={run.error} />}
    </>
  )
}
