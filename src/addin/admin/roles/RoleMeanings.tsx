import { makeStyles, tokens } from '@fluentui/react-components'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** What each role may do. */
export function RoleMeanings() {
  const styles = useStyles()
  const { names, meanings } = useAdminTexts().roles
  return (
    <Panel title={meanings.title}>
      <dl className={styles.list}>
        {(['salesperson', 'manager', 'administrator'] as const).map((role) => (
          <div key={role}>
            <dt className={styles.term}>{names[role]}</dt>
            <dd className={styles.meaning}>{meanings[role]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{meanings.entra}</p>
    </Panel>
  )
}
