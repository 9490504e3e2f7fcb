import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { AccountEngagement } from '../../../contract/account.ts'
import { formatDate } from '../../locales/format.ts'
import { useNow } from '../useNow.ts'
import { useWords } from '../useWords.ts'
import { ChartFigure } from './ChartFigure.tsx'

const WIDTH = 300
const HEIGHT = 100
/** From here the score is fair, and good (R12). */
const BANDS = [40, 60] as const

const FORCED = '@media (forced-colors: active)'

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: '88px' },
  line: {
    fill: 'none',
    strokeWidth: '2px',
    stroke: tokens.colorBrandStroke1,
    [FORCED]: { stroke: 'CanvasText' },
  },
  band: {
    strokeDasharray: '2 4',
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { stroke: 'GrayText' },
  },
  read: {
    strokeWidth: '2px',
    stroke: tokens.colorNeutralStrokeAccessible,
    [FORCED]: { stroke: 'Highlight' },
  },
})

type History = AccountEngagement['history']

/** How the score went, as steps from the day on which it became another one; nothing without a score. */
export function HistoryChart({ history }: { history: History }) {
  const { texts, number } = useWords()
  const { chart: words } = texts.account
  const now = useNow()
  const [first] = history
  if (!first) return null
  const day = (at: string) => formatDate(texts.locale, at)
  if (history.length === 1) {
    return <Text size={200}>{words.unchanged(day(first.day), number(first.score))}</Text>
  }
  const readingOf = (place: number) => {
    const point = history[place]
    return point ? words.reading(day(point.day), number(point.score)) : ''
  }
  return (
    <ChartFigure
      title={words.history}
      scale={words.scale}
      ends={[day(first.day), day(now.toISOString())]}
      places={history.length}
      readingOf={readingOf}
      table={() => ({
        head: [words.day, words.score],
        rows: history.toReversed().map((point) => [day(point.day), number(point.score)] as const),
      })}
    >
      {(place) => <Steps history={history} place={place} now={now} />}
    </ChartFigure>
  )
}

interface StepsProps {
  history: History
  place: number
  now: Date
}

function Steps({ history, place, now }: StepsProps) {
  const styles = useStyles()
  const xOf = scaleOf(history, now)
  const read = history[place]
  const path = history
    .map(
      ({ day, score }, index) =>
        `${index === 0 ? 'M' : 'H'}${xOf(day)}${index === 0 ? ',' : 'V'}${HEIGHT - score}`,
    )
    .join('')
  const lasting = { vectorEffect: 'non-scaling-stroke' } as const
  return (
    <svg
      className={styles.svg}
      aria-hidden
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {BANDS.map((score) => (
        <line
          key={score}
          className={styles.band}
          x2={WIDTH}
          y1={HEIGHT - score}
          y2={HEIGHT - score}
          {...lasting}
        />
      ))}
      {read && (
        <line
          className={styles.read}
          x1={xOf(read.day)}
          x2={xOf(read.day)}
          y2={HEIGHT}
          {...lasting}
        />
      )}
      <path className={styles.line} d={`${path}H${WIDTH}`} {...lasting} />
    </svg>
  )
}

/** Where a day lies between the first one and now. */
function scaleOf(history: History, now: Date): (day: string) => number {
  const start = Date.parse(history[0]?.day ?? '')
  const length = Math.max(1, now.getTime() - start)
  return (day) => Math.min(WIDTH, Math.round(((Date.parse(day) - start) / length) * WIDTH))
}
