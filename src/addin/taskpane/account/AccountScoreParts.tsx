import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { AccountScore, AccountScorePart } from '../../../contract/measure.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { sum } from '../components/sum.ts'
import { useWords } from '../useWords.ts'
import { useMetricValue } from './useMetricValue.ts'
import { usePercent } from './usePercent.ts'

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':not(:first-child)': { paddingInlineStart: tokens.spacingHorizontalS },
  },
  head: { borderTopStyle: 'none', color: tokens.colorNeutralForeground3 },
  points: { textAlign: 'right', whiteSpace: 'nowrap' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  total: { fontWeight: tokens.fontWeightSemibold },
})

/** How an account's score came about, so that it can be checked by hand. */
export function AccountScoreParts({ score }: { score: AccountScore }) {
  const { texts, number } = useWords()
  const { why, whyBand } = texts.contact.score
  const { score: words } = texts.account
  const others = score.peers - 1
  return (
    <Disclosure label={why}>
      <p>{others === 0 ? words.alone : words.others(others, number(others))}</p>
      <PartsTable score={score} />
      <p>{words.formula}</p>
      <p>{whyBand}</p>
      <p>{words.whyTrend}</p>
    </Disclosure>
  )
}

function PartsTable({ score }: { score: AccountScore }) {
  const styles = useStyles()
  const { texts, number, fraction } = useWords()
  const { why } = texts.contact.score
  const { score: words } = texts.account
  const points = sum(score.parts.map((part) => part.points))
  return (
    <table className={styles.table} aria-label={why}>
      <thead>
        <tr>
          {[words.part, words.compared, words.points].map((title, column) => (
            <th
              key={title}
              scope="col"
              className={mergeClasses(styles.cell, styles.head, column === 2 && styles.points)}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {score.parts.map((part) => (
          <PartRow key={part.metric} part={part} />
        ))}
        <tr className={styles.total}>
          <th scope="row" className={mergeClasses(styles.cell, styles.total)}>
            {words.total}
          </th>
          <td className={styles.cell}>{fraction(points)}</td>
          <td className={mergeClasses(styles.cell, styles.points)}>{number(score.score)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function PartRow({ part }: { part: AccountScorePart }) {
  const styles = useStyles()
  const { texts, fraction } = useWords()
  const { score: words } = texts.account
  const valueOf = useMetricValue()
  const percent = usePercent()
  const { metric, value, percentile, weight, points } = part
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {words.metrics[metric]} <span className={styles.quiet}>{valueOf(metric, value)}</span>
      </th>
      <td className={styles.cell}>
        {percentile === null ? '–' : words.better(percent(percentile))}{' '}
        <span className={styles.quiet}>{words.weight(percent(weight))}</span>
      </td>
      <td className={mergeClasses(styles.cell, styles.points)}>
        {words.pointsOf(fraction(points), fraction(weight * 100))}
      </td>
    </tr>
  )
}
