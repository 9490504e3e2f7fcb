import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownLeftRegular } from '@fluentui/react-icons/svg/arrow-down-left'
import { ArrowUpRightRegular } from '@fluentui/react-icons/svg/arrow-up-right'
import type { LogEntry } from '../../../contract/log.ts'
import { Facts } from '../components/Facts.tsx'
import { TimelineLine } from '../interactions/TimelineLine.tsx'
import { useTimelineRowStyles } from '../interactions/timeline-row-styles.ts'
import { useWords, type Ago } from '../useWords.ts'
import { entryMarks } from './entry-marks.ts'

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalS } })

interface Props {
  entry: LogEntry
  ago: Ago
  onOpen: (id: string) => void
}

/** A logged mail in the timeline of its contact. */
export function LoggedRow({ entry, ago, onOpen }: Props) {
  const styles = useTimelineRowStyles()
  const { texts, at } = useWords()
  const { log } = texts
  const isOut = entry.direction === 'out'
  const subject = entry.subject || log.list.noSubject
  return (
    <TimelineLine
      icon={isOut ? <ArrowUpRightRegular /> : <ArrowDownLeftRegular />}
      isPerson={!entry.isAutomatic}
      detail={() => <Detail entry={entry} onOpen={onOpen} />}
    >
      <span className={styles.first}>
        <span className={styles.kind}>{isOut ? log.timeline.sent : log.timeline.received}</span>
      </span>{' '}
      <span className={styles.second}>
        {entry.salesperson.name} ·{' '}
        <time dateTime={entry.at} title={at(entry.at)}>
          {ago(entry.at)}
        </time>{' '}
      </span>
      <span className={styles.second}>{[subject, ...entryMarks(entry, log)].join(' · ')} </span>
    </TimelineLine>
  )
}

function Detail({ entry, onOpen }: Pick<Props, 'entry' | 'onOpen'>) {
  const styles = useStyles()
  const { texts, at } = useWords()
  const { log } = texts
  const { entry: words } = log
  const contact = entry.contact.name ?? entry.contact.email
  return (
    <>
      <Facts
        facts={[
          [words.when, at(entry.at)],
          [words.exchange, log.status.between(contact, entry.salesperson.name)],
          [words.source, log.sources[entry.source]],
        ]}
      />
      <Button size="small" className={styles.button} onClick={() => onOpen(entry.id)}>
        {log.timeline.open}
      </Button>
    </>
  )
}
