import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Alert } from '../../../contract/alert.ts'
import type { Texts } from '../../locales/texts.ts'
import { useListStyles } from '../components/list-styles.ts'
import { useTexts } from '../TextsContext.ts'
import type { Ago } from '../useWords.ts'
import { alertSentence, alertSubject } from './alert-sentence.ts'
import { alertTarget, type AlertTarget } from './alert-target.ts'

const useStyles = makeStyles({
  fresh: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}` },
  sentence: { fontWeight: tokens.fontWeightSemibold },
  retracted: { fontWeight: tokens.fontWeightRegular, textDecorationLine: 'line-through' },
  subject: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

interface Props {
  alert: Alert
  isNew: boolean
  ago: Ago
  onOpen: (target: AlertTarget | undefined) => void
}

/** One alert; leads to its mail, its account or the reminders. */
export function AlertRow({ alert, isNew, ago, onOpen }: Props) {
  const row = useListStyles()
  const styles = useStyles()
  const texts = useTexts()
  const { alerts: words } = texts
  const isRetracted = alert.state === 'retracted'
  const takenBack = alert.kind === 'account-entered' ? words.notSoAnyMore : words.retracted
  const notes = alertNotes(words, { alert, isNew: isNew && !isRetracted, ago })
  return (
    <li className={row.item}>
      <button
        type="button"
        className={mergeClasses(row.button, isNew && styles.fresh)}
        onClick={() => onOpen(alertTarget(alert))}
      >
        <span className={mergeClasses(styles.sentence, isRetracted && styles.retracted)}>
          {alertSentence(texts, alert)}
        </span>{' '}
        <span className={styles.subject}>{alertSubject(texts, alert)}</span>{' '}
        {isRetracted && <span className={styles.subject}>{takenBack}</span>}{' '}
        <span className={styles.quiet}>{notes.join(' · ')}</span>
      </button>
    </li>
  )
}

/** When it was, and what is special about it. */
function alertNotes(
  words: Texts['alerts'],
  { alert, isNew, ago }: Pick<Props, 'alert' | 'isNew' | 'ago'>,
): string[] {
  const { at, quiet, reminder } = alert
  return [
    ...(isNew ? [words.isNew] : []),
    ago(at),
    ...(reminder?.lateMinutes ? [words.wasDue(ago(reminder.dueAt))] : []),
    ...(quiet ? [words.inQuietHours] : []),
  ]
}
