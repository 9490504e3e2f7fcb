import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { OrganisationDay } from '../../../contract/organisation.ts'
import { formatDate } from '../../locales/format.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { daySum, KINDS } from './days.ts'

/** Colours of a kind; where the system forces its own, the contrast theme has too few for four. */
const FORCED = '@media (forced-colors: active)'

const useKindStyles = makeStyles({
  opens: { color: tokens.colorBrandBackground, [FORCED]: { color: 'CanvasText' } },
  clicks: {
    color: tokens.colorPaletteMarigoldBorderActive,
    [FORCED]: { color: 'LinkText' },
  },
  fileViews: {
    color: tokens.colorPaletteBerryBorderActive,
    [FORCED]: { color: 'Highlight' },
  },
  replies: {
    color: tokens.colorPaletteGreenBorderActive,
    [FORCED]: { color: 'GrayText' },
  },
})

const useStyles = makeStyles({
  figure: { margin: 0 },
  bars: {
    display: 'block',
    width: '100%',
    height: '120px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  kind: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: '10px',
    height: '10px',
    backgroundColor: 'currentColor',
    forcedColorAdjust: 'none',
  },
})

/** Height of the drawing, and width of a day in it; both are stretched to the room there is. */
const HEIGHT = 100
const STEP = 10
const BAR = 7

/** A bar for each day, made of the kinds of interactions. The table beside it says the same. */
export function TotalsChart({ days }: { days: readonly OrganisationDay[] }) {
  const styles = useStyles()
  const kinds = useKindStyles()
  const { totals: words } = useAdminTexts().overview
  const { number, texts } = useWords()
  const most = Math.max(1, ...days.map(daySum))
  const end = (day: OrganisationDay | undefined) => day && formatDate(texts.locale, day.day)
  return (
    <figure className={styles.figure}>
      <div className={styles.ends}>{words.most(number(most))}</div>
      <svg
        className={styles.bars}
        role="img"
        aria-label={words.summary(number(days.length), number(most))}
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {days.flatMap((day, place) =>
          segments(day, most).map(({ kind, y, height }) => (
            <rect
              key={`${day.day} ${kind}`}
              x={place * STEP + (STEP - BAR) / 2}
              width={BAR}
              y={y}
              height={height}
              className={kinds[kind]}
              fill="currentColor"
            />
          )),
        )}
      </svg>
      <div className={styles.ends}>
        <span>{end(days[0])}</span>
        <span>{end(days.at(-1))}</span>
      </div>
      <ul className={styles.legend} aria-hidden>
        {KINDS.map((kind) => (
          <li key={kind} className={styles.kind}>
            <span className={mergeClasses(styles.swatch, kinds[kind])} />
            {words[kind]}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** The parts of one day's bar from the ground up; kinds that did not happen have none. */
function segments(day: OrganisationDay, most: number) {
  let top = HEIGHT
  return KINDS.flatMap((kind) => {
    const height = (day[kind].people / most) * HEIGHT
    if (height === 0) return []
    top -= height
    return [{ kind, y: top, height }]
  })
}
