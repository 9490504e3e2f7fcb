import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Logging } from '../../../contract/logging.ts'
import { useClearLogging, useRecreateLoggingJob } from '../../client/admin-queries-logging.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { Panel, Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import type { JobProps } from './JobView.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What is set up and agreed to; changes it, begins the job anew, or forgets everything. */
export function SetupPanel({ logging, onSetUp }: JobProps) {
  const styles = useStyles()
  const { logging: words } = useAdminTexts()
  const [asked, setAsked] = useState<'recreate' | 'clear'>()
  const recreate = useRecreateLoggingJob()
  const clear = useClearLogging()
  const { revision, isEnabled, source } = logging
  const change = asked === 'recreate' ? recreate : clear
  const failed = recreate.isError ? recreate.error : clear.isError ? clear.error : undefined
  return (
    <Panel title={words.setup.title}>
      <Summary logging={logging} />
      <div className={styles.acts}>
        <Button onClick={onSetUp}>{words.acts.change}</Button>
        {source?.kind !== 'pane' && isEnabled && (
          <Button disabledFocusable={recreate.isPending} onClick={() => setAsked('recreate')}>
            {words.acts.recreate}
          </Button>
        )}
        {!isEnabled && (
          <Button disabledFocusable={clear.isPending} onClick={() => setAsked('clear')}>
            {words.acts.clear}
          </Button>
        )}
      </div>
      {isEnabled && <Text size={200}>{words.clear.whileOn}</Text>}
      {failed !== undefined && <ChangeFailed title={words.acts.failed} error={failed} />}
      <Confirm
        question={asked && words[asked]}
        onConfirm={() => change.mutate({ body: { revision } })}
        onClose={() => setAsked(undefined)}
      />
    </Panel>
  )
}

function Summary({ logging }: { logging: Logging }) {
  const { setup: words } = useAdminTexts().logging
  const { at, number } = useWords()
  const { source, consent, changedAt, changedBy } = logging
  return (
    <Stack isTight>
      {source?.kind === 'graph' && <Text>{words.sources.graph(source.mailbox)}</Text>}
      {source?.kind === 'ews' && <Text>{words.sources.ews(source.url)}</Text>}
      {source?.kind === 'pane' && <Text>{words.sources.pane}</Text>}
      {source && source.kind !== 'pane' && (
        <Text>{words.every(number(logging.everyMinutes), number(logging.batchSize))}</Text>
      )}
      {consent && <Text>{words.agreed(consent.by, at(consent.at), consent.wording)}</Text>}
      {changedAt !== null && changedBy !== null && (
        <Text>{words.changed(changedBy, at(changedAt))}</Text>
      )}
    </Stack>
  )
}
