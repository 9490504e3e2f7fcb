import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
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
})

/** How much was collected, of how much of the year, and what is counted. */
export function NumbersPanel({ enrichment }: { enrichment: Enrichment }) {
  const styles = useStyles()
  const { numbers: words } = useAdminTexts().engagement
  const { at, number } = useWords()
  const { collected, totals } = enrichment
  const numbers = [
    [words.days, words.daysOf(number(collected.days))],
    [words.accounts, number(totals.accounts)],
    [words.emails, number(totals.emails)],
    [words.meetings, number(totals.meetings)],
  ] as const
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      <dl className={styles.list}>
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.number}>{value}</dd>
          </div>
        ))}
      </dl>
      <Text size={200}>
        {collected.since === null ? words.nothing : words.since(at(collected.since))}{' '}
        {collected.at !== null && words.at(at(collected.at))}
      </Text>
      <Disclosure label={words.why}>{words.whyText}</Disclosure>
      <Link href="#/accounts">{words.accountsLink}</Link>
    </Panel>
  )
}
