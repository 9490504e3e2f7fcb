import { makeStyles, tokens } from '@fluentui/react-components'
import { sum } from '../components/sum.ts'
import { useNow } from '../useNow.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { SmallBars } from '../components/SmallBars.tsx'
import { SmallTable } from '../components/SmallTable.tsx'
import { useWords } from '../useWords.ts'
import { weeksOf } from './weeks.ts'

const useStyles = makeStyles({
  bars: { height: '2.5rem' },
  label: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})

/** Interactions by day as small bars, with a summary for screen readers and a table. */
export function Sparkline({ days }: { days: readonly number[] }) {
  const styles = useStyles()
  const { texts, day, number } = useWords()
  const { spark: words } = texts.contact
  const now = useNow()
  const total = sum(days)
  const label = total === 0 ? words.none : words.summary(total, sum(days.slice(-30)))
  return (
    <div>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <SmallBars counts={days} label={label} className={styles.bars} />
      {total > 0 && (
        <Disclosure label={words.asTable}>
          <SmallTable
            label={words.title}
            head={[words.week, words.number]}
            rows={weeksOf(days, now).map(({ from, count }) => [day(from), number(count)] as const)}
          />
        </Disclosure>
      )}
    </div>
  )
}
