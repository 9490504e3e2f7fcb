import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Alert } from '../../../contract/alert.ts'
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

/** One alert; leads to its mail or its account. */
export function AlertRow({ alert, isNew, ago, onOpen }: Props) {
  const row = useListStyles()
  const styles = useStyles()
  const texts = useTexts()
  const { alerts: words } = texts
  const isRetracted = alert.state === 'retracted'
  const takenBack = alert.kind === 'account-entered' ? words.notSoAnyMore : words.retracted
  const notes = [
    ...(isNew && !isRetracted ? [words.isNew] : []),
    ago(alert.at),
    ...(alert.quiet ? [words.inQuietHours] : []),
  ]
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
