import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { useWords } from '../../taskpane/useWords.ts'

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  note: { color: tokens.colorNeutralForeground3 },
})

/** Reading all pages of a list for a file. */
export interface ExportRun {
  isReading: boolean
  isDone: boolean
  /** Read so far. */
  entries: number
  error: Error | null
  stop: () => void
}

interface Props {
  run: ExportRun
  /** What can be asked for, in order. */
  files: readonly { label: string; start: () => void }[]
  words: {
    text: string
    reading: (n: number, shown: string) => string
    done: (n: number, shown: string) => string
    cancel: string
    failed: string
  }
}

/** Hands out everything that matches as a file, and says how far reading it has come. */
export function ExportBar({ run, files, words }: Props) {
  const styles = useStyles()
  const { number } = useWords()
  const count = number(run.entries)
  const news = run.isReading
    ? words.reading(run.entries, count)
    : run.isDone
      ? words.done(run.entries, count)
      : words.text
  return (
    <>
      <div className={styles.acts}>
        {files.map(({ label, start }) => (
          <Button
            key={label}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={run.isReading}
            onClick={start}
          >
            {label}
          </Button>
        ))}
        {run.isReading && <Button onClick={run.stop}>{words.cancel}</Button>}
        <Text role="status" size={200} className={styles.note}>
          {news}
        </Text>
      </div>
      {run.error && <Failed error={run.error} title={words.failed} />}
    </>
  )
}
