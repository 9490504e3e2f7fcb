import { makeStyles, tokens } from '@fluentui/react-components'
import type { Organisation } from '../../../contract/organisation.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { NARROW } from '../narrow.ts'

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    [NARROW]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  // The number stands above its name, which a screen reader says first.
  pair: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  name: { color: tokens.colorNeutralForeground2 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
})

const SHOWN = [
  'salespeople',
  'contacts',
  'accounts',
  'followedEmails',
  'interactions',
  'optedOut',
  'granted',
  'refused',
] as const

/** How much there is of what. */
export function NumbersPanel({ counts }: { counts: Organisation['counts'] }) {
  const styles = useStyles()
  const { numbers: words } = useAdminTexts().overview
  const { number } = useWords()
  return (
    <Panel title={words.title}>
      <dl className={styles.grid}>
        {SHOWN.map((name) => (
          <div key={name} className={styles.pair}>
            <dt className={styles.name}>{words[name]}</dt>
            <dd className={styles.number}>{number(counts[name])}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
