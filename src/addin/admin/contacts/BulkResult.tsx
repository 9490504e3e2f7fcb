import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { download } from '../files/download.ts'
import { countOutcomes, type BulkLine } from './bulk-lines.ts'
import { LeftLines } from './LeftLines.tsx'
import { resultFile } from './result-file.ts'
import type { BulkRun } from './useBulkRun.ts'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bar: { width: '100%', accentColor: tokens.colorBrandBackground },
})

interface Props {
  run: BulkRun
  lines: readonly BulkLine[]
  /** The word on the button that puts the result away. */
  closeLabel: string
  onClose?: () => void
}

/** How far setting many has come, then what became of each, to look at and to keep. */
export function BulkResult({ run, lines, closeLabel, onClose }: Props) {
  const styles = useStyles()
  const { run: words } = useAdminTexts().contacts
  const close = () => {
    run.reset()
    onClose?.()
  }
  return (
    <Panel title={words.title}>
      <Standing run={run} lines={lines} />
      {!run.isRunning && (
        <>
          <LeftLines lines={lines} />
          <div className={styles.acts}>
            <Button onClick={() => download('follow-preferences.csv', resultFile(words, lines))}>
              {words.download}
            </Button>
            <Button appearance="subtle" onClick={close}>
              {closeLabel}
            </Button>
          </div>
        </>
      )}
    </Panel>
  )
}

/** Read out as it changes. */
function Standing({ run, lines }: Pick<Props, 'run' | 'lines'>) {
  const styles = useStyles()
  const { run: words } = useAdminTexts().contacts
  const { number, list } = useWords()
  const done = lines.filter(({ outcome }) => outcome !== 'not-sent').length
  const counted = countOutcomes(lines).map(([outcome, n]) => words.counted[outcome](n, number(n)))
  if (run.isRunning) {
    const text = words.working(number(done), number(lines.length))
    return (
      <div role="status">
        <Text block>{text}</Text>
        <progress className={styles.bar} aria-label={text} max={lines.length} value={done} />
      </div>
    )
  }
  if (done < lines.length) {
    const title = words.stopped(number(done), number(lines.length))
    return <Failed error={run.error} title={title} onRetry={run.resume} />
  }
  return (
    <div role="status">
      <Text>{words.done(list(counted))}</Text>
    </div>
  )
}
