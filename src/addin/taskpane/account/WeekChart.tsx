import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { WeekCounts } from '../../../contract/measure.ts'
import { formatDate } from '../../locales/format.ts'
import { sum } from '../components/sum.ts'
import { useWords } from '../useWords.ts'
import { ChartFigure } from './ChartFigure.tsx'

/** Height of the drawing, and width of a week in it; both are stretched to the room there is. */
const HEIGHT = 100
const STEP = 10
const BAR = 7
/** Stripes lie flat, so that stretching the width leaves them what they are. */
const STRIPE = 8

const FORCED = '@media (forced-colors: active)'

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: '88px' },
  first: { color: tokens.colorBrandStroke1, [FORCED]: { color: 'CanvasText' } },
  second: { color: tokens.colorPaletteMarigoldForeground2, [FORCED]: { color: 'CanvasText' } },
  read: {
    fill: tokens.colorNeutralBackground1Selected,
    [FORCED]: { fill: 'Highlight', fillOpacity: 0.5 },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  kind: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { flexShrink: 0, width: '12px', height: '12px' },
})

/** One kind of thing counted by week. */
export interface Series {
  name: string
  countOf: (week: WeekCounts) => number
}

interface Props {
  title: string
  /** Oldest first, at least one. */
  weeks: readonly WeekCounts[]
  /** From the ground up: filled, then striped. */
  series: readonly [Series] | readonly [Series, Series]
}

/** Counts by week as bars, one kind upon the other. */
export function WeekChart({ title, weeks, series }: Props) {
  const { texts, number, list } = useWords()
  const { chart: words } = texts.account
  const day = (week: WeekCounts | undefined) => (week ? formatDate(texts.locale, week.start) : '')
  const most = Math.max(0, ...weeks.map((week) => sum(series.map(({ countOf }) => countOf(week)))))
  const readingOf = (place: number) => {
    const week = weeks[place]
    if (!week) return ''
    const counts = series.map(({ name, countOf }) => `${number(countOf(week))} ${name}`)
    return words.reading(words.weekFrom(day(week)), list(counts))
  }
  const table = () => ({
    head: [words.week, ...series.map(({ name }) => name)],
    rows: weeks
      .toReversed()
      .map((week) => [day(week), ...series.map(({ countOf }) => number(countOf(week)))] as const),
  })
  return (
    <ChartFigure
      title={title}
      scale={words.most(number(most))}
      ends={[day(weeks[0]), day(weeks.at(-1))]}
      places={weeks.length}
      readingOf={readingOf}
      table={table}
      legend={series.length > 1 && <Legend series={series} />}
    >
      {(place) => <Bars weeks={weeks} series={series} most={most} place={place} />}
    </ChartFigure>
  )
}

interface BarsProps extends Pick<Props, 'weeks' | 'series'> {
  most: number
  place: number
}

function Bars({ weeks, series, most, place }: BarsProps) {
  const styles = useStyles()
  const stripes = useId()
  return (
    <svg
      className={styles.svg}
      aria-hidden
      viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <Stripes id={stripes} />
      <rect className={styles.read} x={place * STEP} width={STEP} height={HEIGHT} />
      {weeks.flatMap((week, index) => {
        let top = HEIGHT
        return series.map(({ name, countOf }, kind) => {
          const height = (countOf(week) / Math.max(1, most)) * HEIGHT
          top -= height
          return (
            height > 0 && (
              <rect
                key={`${week.start} ${name}`}
                className={kind === 0 ? styles.first : styles.second}
                fill={kind === 0 ? 'currentColor' : `url(#${stripes})`}
                x={index * STEP + (STEP - BAR) / 2}
                y={top}
                width={BAR}
                height={height}
              />
            )
          )
        })
      })}
    </svg>
  )
}

/** Tells the second kind from the first one where colours do not. */
function Stripes({ id }: { id: string }) {
  const styles = useStyles()
  return (
    <defs>
      <pattern id={id} width={STEP} height={STRIPE} patternUnits="userSpaceOnUse">
        <rect className={styles.second} fill="currentColor" width={STEP} height={STRIPE * 0.6} />
      </pattern>
    </defs>
  )
}

function Legend({ series }: { series: readonly Series[] }) {
  const styles = useStyles()
  const stripes = useId()
  return (
    <ul className={styles.legend} aria-hidden>
      {series.map(({ name }, kind) => (
        <li key={name} className={styles.kind}>
          <svg
            className={mergeClasses(styles.swatch, kind === 0 ? styles.first : styles.second)}
            viewBox="0 0 20 20"
          >
            {kind > 0 && <Stripes id={stripes} />}
            <rect width={20} height={20} fill={kind === 0 ? 'currentColor' : `url(#${stripes})`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
