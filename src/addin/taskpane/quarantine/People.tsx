import { makeStyles, tokens } from '@fluentui/react-components'
import type { Participant } from '../../../contract/quarantine.ts'
import { useTexts } from '../TextsContext.ts'
import { called } from './decidable.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Everybody who sent or got a message, and what is known of them. */
export function People({ participants }: { participants: readonly Participant[] }) {
  const styles = useStyles()
  const { quarantine: words } = useTexts().log
  return (
    <ul className={styles.list} aria-label={words.people}>
      {participants.map((one) => (
        <li key={`${one.field} ${one.email}`}>
          <span className={styles.quiet}>{words.fields[one.field]}</span> {called(one)}{' '}
          <span className={styles.quiet}>· {words.is[one.is]}</span>
        </li>
      ))}
    </ul>
  )
}
