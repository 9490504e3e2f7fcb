import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowDownLeftRegular } from '@fluentui/react-icons/svg/arrow-down-left'
import { ArrowUpRightRegular } from '@fluentui/react-icons/svg/arrow-up-right'
import { useEffect, useRef } from 'react'
import type { LogEntry } from '../../../contract/log.ts'
import { useListStyles } from '../components/list-styles.ts'
import { useTexts } from '../TextsContext.ts'
import type { Ago } from '../useWords.ts'
import { entryMarks } from './entry-marks.ts'

const useStyles = makeStyles({
  head: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { display: 'flex', flexShrink: 0, paddingTop: '2px', fontSize: '16px' },
  subject: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  canceled: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  marks: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
})

interface Props {
  entry: LogEntry
  ago: Ago
  takesFocus: boolean
  onOpen: (id: string) => void
}

/** One entry: direction and subject, with whom and when, and what was made of it. */
export function LogRow({ entry, ago, takesFocus, onOpen }: Props) {
  const row = useListStyles()
  const styles = useStyles()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  const { log } = useTexts()
  const marks = entryMarks(entry, log)
  const isOut = entry.direction === 'out'
  return (
    <li className={row.item}>
      <button ref={button} type="button" className={row.button} onClick={() => onOpen(entry.id)}>
        <span className={styles.head}>
          <span className={styles.icon} aria-hidden>
            {isOut ? <ArrowUpRightRegular /> : <ArrowDownLeftRegular />}
          </span>
          <span
            className={mergeClasses(styles.subject, entry.canceled !== null && styles.canceled)}
          >
            {entry.subject || log.list.noSubject}
          </span>
        </span>{' '}
        <span className={styles.quiet}>
          {[log.directions[entry.direction], entry.contact.name ?? entry.contact.email].join(' · ')}{' '}
          · {ago(entry.at)}{' '}
        </span>
        {marks.length > 0 && (
          <span className={mergeClasses(styles.marks, isOverdue(entry) && styles.overdue)}>
            {marks.join(' · ')}
          </span>
        )}
      </button>
    </li>
  )
}

const isOverdue = ({ followUp }: LogEntry): boolean => followUp === 'overdue'
