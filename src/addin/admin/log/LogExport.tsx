import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import type { LogFilter } from '../../client/log-keys.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { useLogExport } from './useLogExport.ts'

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  note: { color: tokens.colorNeutralForeground3 },
})

/** Hands out all entries that match as a file, and says how far reading them has come. */
export function LogExport({ filter }: { filter: LogFilter }) {
  const styles = useStyles()
  const { export: words } = useAdminTexts().adminLog
  const { number } = useWords()
  const run = useLogExport(filter)
  const count = number(run.entries)
  const news = run.isReading
    ? words.reading(run.entries, count)
    : run.isDone
      ? words.done(run.entries, count)
      : words.text
  return (
    <>
      <div className={styles.acts}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={run.isReading}
          onClick={run.start}
        >
          {words.csv}
        </Button>
        {run.isReading && <Button onClick={run.stop}>{words.cancel}</Button>}
        <Text role="status" size={200} className={styles.note}>
          {news}
        </Text>
      </div>
      {run.error && <Failed error={run.error} title={words.failed} />}
    </>
  )
}
