import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ResultPanel } from '../components/ResultPanel.tsx'
import { Counts } from './Counts.tsx'
import { FirstRows } from './FirstRows.tsx'
import type { Kind, Mapping } from './import-fields.ts'
import { forImport, type ImportLine } from './import-lines.ts'
import { Progress } from './Progress.tsx'
import { RefusedRows } from './RefusedRows.tsx'
import type { ImportRun } from './useImportRun.ts'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  kind: Kind
  mapping: Mapping
  run: ImportRun
  lines: readonly ImportLine[]
  /** Names of the columns. */
  head: readonly string[]
}

/** What would become of each row, before anything is changed. */
export function PreviewPanel(props: Props) {
  const { run } = props
  const styles = useStyles()
  const { preview: words } = useAdminTexts().adminImport
  const { number } = useWords()
  if (run.isOver) return <Found {...props} />
  const { done, of } = run.progress
  return (
    <Panel title={words.title}>
      {run.error !== null ? (
        <Failed
          error={run.error}
          title={words.stopped(number(done), number(of))}
          onRetry={run.resume}
        />
      ) : (
        <Progress {...run.progress} text={words.working} />
      )}
      <div className={styles.acts}>
        <Button onClick={run.reset}>{words.cancel}</Button>
      </div>
    </Panel>
  )
}

function Found({ kind, mapping, run, lines, head }: Props) {
  const styles = useStyles()
  const { preview: words } = useAdminTexts().adminImport
  const { number } = useWords()
  const ready = forImport(lines)
  const count = ready.filter(({ outcome }) => outcome === 'not-sent').length
  return (
    <ResultPanel title={words.title} acts={[]} close={{ label: words.back, onClick: run.reset }}>
      <Counts lines={lines} />
      <FirstRows
        title={words.first}
        kind={kind}
        rows={[...lines].sort((one, other) => one.line - other.line)}
        mapping={mapping}
        result={{
          title: words.result,
          cell: ({ outcome }) => outcome !== 'not-sent' && words.outcomes[outcome],
        }}
      />
      <RefusedRows lines={lines} head={head} />
      {count === 0 ? (
        <Text>{words.nothing}</Text>
      ) : (
        <div className={styles.acts}>
          <Button appearance="primary" onClick={() => run.start(ready, 'import')}>
            {words.import(count, number(count))}
          </Button>
        </div>
      )}
    </ResultPanel>
  )
}
