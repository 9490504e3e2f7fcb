import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Logging } from '../../../contract/logging.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
})

const COUNTS = ['waiting', 'logged', 'excluded', 'quarantined', 'bounces', 'notFiled'] as const

/** How many messages stand where, with the ways to look at them. */
export function CountsPanel({ counts }: Pick<Logging, 'counts'>) {
  const styles = useStyles()
  const { counts: words } = useAdminTexts().logging
  const { number } = useWords()
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      <dl className={styles.list}>
        {COUNTS.map((name) => (
          <div key={name}>
            <dt className={styles.name}>{words[name]}</dt>
            <dd className={styles.number}>{number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.links}>
        <Link href="#/quarantine">{words.toQuarantine}</Link>
        <Link href="#/log">{words.toLog}</Link>
      </div>
    </Panel>
  )
}
