import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import { useClearLogging, useRecreateLoggingJob } from '../../client/admin-queries-logging.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import type { JobProps } from './job-props.ts'
import { SetupSummary } from './SetupSummary.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What is set up and agreed to; changes it, begins the job anew, or forgets everything. */
export function SetupPanel({ logging, onSetUp }: JobProps) {
  const styles = useStyles()
  const { logging: words } = useAdminTexts()
  const { isEnabled, source } = logging
  return (
    <Panel title={words.setup.title}>
      <SetupSummary logging={logging} />
      <div className={styles.acts}>
        <Button onClick={onSetUp}>{words.acts.change}</Button>
        {source?.kind !== 'pane' && isEnabled && <AskedAct name="recreate" logging={logging} />}
        {!isEnabled && <AskedAct name="clear" logging={logging} />}
      </div>
      {isEnabled && <Text size={200}>{words.clear.whileOn}</Text>}
    </Panel>
  )
}

/** A button for something that is asked about once, with what happens. */
function AskedAct({ name, logging }: { name: 'recreate' | 'clear'; logging: Logging }) {
  const { logging: words } = useAdminTexts()
  const [isAsking, setIsAsking] = useState(false)
  const acts = { recreate: useRecreateLoggingJob(), clear: useClearLogging() }
  const change = acts[name]
  return (
    <>
      <Button disabledFocusable={change.isPending} onClick={() => setIsAsking(true)}>
        {words.acts[name]}
      </Button>
      <Confirm
        question={isAsking ? words[name] : undefined}
        onConfirm={() => change.mutate({ body: { revision: logging.revision } })}
        onClose={() => setIsAsking(false)}
      />
      {change.isError && <ChangeFailed title={words.acts.failed} error={change.error} />}
    </>
  )
}
