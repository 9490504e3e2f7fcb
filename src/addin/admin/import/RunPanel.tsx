import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { PastNote } from '../components/PastNote.tsx'
import { ResultPanel } from '../components/ResultPanel.tsx'
import { addressOf } from '../page-address.ts'
import { Counts } from './Counts.tsx'
import type { Kind } from './import-fields.ts'
import type { ImportLine } from './import-lines.ts'
import { Progress } from './Progress.tsx'
import { RefusedRows } from './RefusedRows.tsx'
import type { ImportRun } from './useImportRun.ts'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  kind: Kind
  run: ImportRun
  lines: readonly ImportLine[]
  /** Names of the columns. */
  head: readonly string[]
  onAgain: () => void
}

/** How far the import has come, then what became of each row. */
export function RunPanel({ kind, run, lines, head, onAgain }: Props) {
  const { run: words } = useAdminTexts().adminImport
  if (!run.isOver) return <UnderWay run={run} />
  const isWhole = lines.every(({ outcome }) => outcome !== 'not-sent')
  return (
    <ResultPanel
      title={isWhole ? words.done : words.ended}
      acts={[
        {
          label: kind === 'accounts' ? words.toAccounts : words.toContacts,
          onClick: () => void location.assign(addressOf(kind)),
        },
      ]}
      close={{ label: words.again, onClick: onAgain }}
    >
      <Counts lines={lines} />
      {lines.some(({ outcome }) => outcome === 'created') && <PastNote />}
      <RefusedRows lines={lines} head={head} />
    </ResultPanel>
  )
}

function UnderWay({ run }: { run: ImportRun }) {
  const styles = useStyles()
  const { run: words } = useAdminTexts().adminImport
  const { number } = useWords()
  const { done, of } = run.progress
  const standing = words.paused(number(done), number(of))
  return (
    <Panel title={words.title}>
      {run.isRunning && <Progress {...run.progress} text={words.working} />}
      {!run.isRunning && run.error !== null && <Failed error={run.error} title={standing} />}
      {!run.isRunning && run.error === null && <Text role="status">{standing}</Text>}
      <Text>{words.stay}</Text>
      <div className={styles.acts}>
        {run.isRunning ? (
          <Button onClick={run.pause}>{words.pause}</Button>
        ) : (
          <Button appearance="primary" onClick={run.resume}>
            {words.resume}
          </Button>
        )}
        <Button onClick={run.stop}>{words.cancel}</Button>
      </div>
    </Panel>
  )
}
