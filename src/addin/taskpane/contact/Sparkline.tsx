import { makeStyles, tokens } from '@fluentui/react-components'
import { sum } from '../components/sum.ts'
import { useNow } from '../useNow.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { SmallTable } from '../components/SmallTable.tsx'
import { useWords } from '../useWords.ts'
import { weeksOf } from './weeks.ts'

const HEIGHT = 32
/** A bar and the gap after it. */
const STEP = 3
const BAR = 2

/** The system does not force its colours on shapes. */
const forced = { '@media (forced-colors: active)': { fill: 'CanvasText' } }

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: '2.5rem' },
  bar: { fill: tokens.colorBrandForeground1, ...forced },
  floor: { fill: tokens.colorNeutralStroke1, ...forced },
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
      <Bars days={days} label={label} />
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

function Bars({ days, label }: { days: readonly number[]; label: string }) {
  const styles = useStyles()
  const highest = Math.max(1, ...days)
  const width = days.length * STEP
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className={styles.floor} y={HEIGHT - 1} width={width} height={1} />
      {days.map((count, day) => {
        const height = (HEIGHT * count) / highest
        return (
          count > 0 && (
            <rect
              key={day}
              className={styles.bar}
              x={day * STEP}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            />
          )
        )
      })}
    </svg>
  )
}
