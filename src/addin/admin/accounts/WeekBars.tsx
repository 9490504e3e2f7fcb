import { makeStyles, tokens } from '@fluentui/react-components'
import { sum } from '../../taskpane/components/sum.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const HEIGHT = 24
/** A bar and the gap after it. */
const STEP = 3
const BAR = 2
/** The weeks that tell whether something is going on now. */
const RECENT = 4

/** The system does not force its colours on shapes. */
const forced = { '@media (forced-colors: active)': { fill: 'CanvasText' } }

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', maxWidth: '12rem', height: '1.75rem' },
  bar: { fill: tokens.colorBrandForeground1, ...forced },
  floor: { fill: tokens.colorNeutralStroke1, ...forced },
})

/** Mails and meetings of each week as small bars, and in one sentence for those who do not see them. */
export function WeekBars({ weeks }: { weeks: readonly number[] }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().adminAccounts
  const { number } = useWords()
  const total = sum(weeks)
  const highest = Math.max(1, ...weeks)
  const width = weeks.length * STEP
  const recent = sum(weeks.slice(-RECENT))
  const label =
    total === 0 ? words.noBars : words.bars(number(total), number(recent), number(highest))
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect className={styles.floor} y={HEIGHT - 1} width={width} height={1} />
      {weeks.map((count, week) => {
        const height = (HEIGHT * count) / highest
        return (
          count > 0 && (
            <rect
              key={week}
              className={styles.bar}
              x={week * STEP}
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
