import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Habits } from '../../../contract/timing.ts'
import { ChartFigure } from '../account/ChartFigure.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { habitHours, type HabitHour } from './habit-hours.ts'
import { hourOf, hoursOf } from './hour-words.ts'

const HEIGHT = 100
const STEP = 10
const BAR = 7
/** Stripes lie flat, so that stretching the width leaves them what they are. */
const STRIPE = 8
/** Working hours, shaded behind the bars. */
const BEGINS = 8
const ENDS = 17

const FORCED = '@media (forced-colors: active)'

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: '88px' },
  band: { fill: tokens.colorNeutralBackground3, [FORCED]: { fill: 'Canvas' } },
  read: {
    fill: tokens.colorNeutralBackground1Selected,
    [FORCED]: { fill: 'Highlight', fillOpacity: 0.5 },
  },
  first: { color: tokens.colorBrandStroke1, [FORCED]: { color: 'CanvasText' } },
  second: { color: tokens.colorPaletteMarigoldForeground2, [FORCED]: { color: 'CanvasText' } },
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
  // The shade is meant to be faint behind bars; by itself it would hardly be seen.
  edge: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px' },
  // Where the system has its own colours, there is no shade.
  shade: { [FORCED]: { display: 'none' } },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

/** What was done in each hour of their day, working days and weekends apart. */
export function HabitsChart({ habits }: { habits: Habits }) {
  const styles = useStyles()
  const { habits: words } = useToolTexts().later
  const { texts, number } = useWords()
  const { locale } = texts
  const hours = habitHours(habits.hours)
  const most = Math.max(1, ...hours.map(height))
  const readingOf = (place: number) => {
    const { hour = 0, workingDays = 0, weekend = 0 } = hours[place] ?? {}
    const said = words.reading(hoursOf(locale, hour), number(workingDays), number(weekend))
    return hour === habits.best?.hour ? `${words.best} · ${said}` : said
  }
  const table = () => ({
    head: [words.hour, words.workingDays, words.weekend],
    rows: hours.map(
      ({ hour, workingDays, weekend }) =>
        [hoursOf(locale, hour), number(workingDays), number(weekend)] as const,
    ),
  })
  return (
    <>
      <ChartFigure
        title={words.title}
        scale={words.most(number(most))}
        ends={[hourOf(locale, 0), hourOf(locale, 24)]}
        places={hours.length}
        first={habits.best?.hour ?? busiest(hours)}
        readingOf={readingOf}
        table={table}
        legend={<Legend />}
      >
        {(place) => <Bars hours={hours} most={most} place={place} />}
      </ChartFigure>
      <div className={styles.quiet}>
        {words.whose[habits.of](number(habits.total), number(habits.people))}
      </div>
    </>
  )
}

/** The place of the highest bar. */
const busiest = (hours: readonly HabitHour[]): number =>
  hours.reduce((best, one) => (height(one) > height(best) ? one : best)).hour

const height = ({ workingDays, weekend }: HabitHour): number => workingDays + weekend

function Bars({ hours, most, place }: { hours: HabitHour[]; most: number; place: number }) {
  const styles = useStyles()
  const stripes = useId()
  const width = hours.length * STEP
  const heightOf = (count: number) => (HEIGHT * count) / most
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <Stripes id={stripes} />
      <rect
        className={styles.band}
        x={BEGINS * STEP}
        width={(ENDS - BEGINS) * STEP}
        height={HEIGHT}
      />
      <rect className={styles.read} x={place * STEP} width={STEP} height={HEIGHT} />
      {hours.map(({ hour, workingDays, weekend }) => {
        const [low, high] = [heightOf(workingDays), heightOf(weekend)]
        const at = { x: hour * STEP + (STEP - BAR) / 2, width: BAR }
        return (
          <g key={hour}>
            <rect
              {...at}
              className={styles.first}
              fill="currentColor"
              y={HEIGHT - low}
              height={low}
            />
            <rect {...at} fill={`url(#${stripes})`} y={HEIGHT - low - high} height={high} />
          </g>
        )
      })}
    </svg>
  )
}

function Stripes({ id }: { id: string }) {
  const styles = useStyles()
  return (
    <pattern
      id={id}
      className={styles.second}
      width={STRIPE}
      height={STRIPE}
      patternUnits="userSpaceOnUse"
    >
      <rect width={STRIPE} height={STRIPE * 0.75} fill="currentColor" />
    </pattern>
  )
}

function Legend() {
  const styles = useStyles()
  const stripes = useId()
  const { habits: words } = useToolTexts().later
  return (
    <ul className={styles.legend}>
      <li className={styles.kind}>
        <svg className={styles.swatch} aria-hidden>
          <rect className={styles.first} fill="currentColor" width="12" height="12" />
        </svg>
        {words.workingDays}
      </li>
      <li className={styles.kind}>
        <svg className={styles.swatch} aria-hidden>
          <Stripes id={stripes} />
          <rect fill={`url(#${stripes})`} width="12" height="12" />
        </svg>
        {words.weekend}
      </li>
      <li className={mergeClasses(styles.kind, styles.shade)}>
        <svg className={styles.swatch} aria-hidden>
          <rect className={mergeClasses(styles.band, styles.edge)} width="12" height="12" />
        </svg>
        {words.working}
      </li>
    </ul>
  )
}
