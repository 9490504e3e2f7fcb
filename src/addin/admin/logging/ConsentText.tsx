import { makeStyles, tokens } from '@fluentui/react-components'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '70ch' },
})

/** What an administrator agrees to before mail is logged. */
export function ConsentText() {
  const styles = useStyles()
  const { sections } = useAdminTexts().loggingSetup.consent
  return (
    <dl className={styles.list}>
      {Object.entries(sections).map(([name, { title, text }]) => (
        <div key={name}>
          <dt className={styles.term}>{title}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
