import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { EnrichmentRun } from '../../../contract/enrichment.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** Where the system forces its own colours, its contrast theme has few. */
const FORCED = '@media (forced-colors: active)'

const useStyles = makeStyles({
  figure: { margin: 0 },
  bars: {
    display: 'block',
    width: '100%',
    height: '72px',
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
  emails: { color: tokens.colorBrandBackground, [FORCED]: { color: 'CanvasText' } },
  meetings: { color: tokens.colorPaletteMarigoldBorderActive, [FORCED]: { color: 'Highlight' } },
})

/** Height of the drawing, and width of a run in it; both are stretched to the room there is. */
const HEIGHT = 100
const STEP = 10
const BAR = 7
/** As many bars as can be told apart on a telephone. */
const MOST = 40
/** Room that is there for runs to come: a single bar across the page would look like a lot. */
const FEWEST = 20

const KINDS = ['emails', 'meetings'] as const

/** A bar for each run with its new mails and meetings, oldest first. The table says the same. */
export function RunsChart({ runs }: { runs: readonly EnrichmentRun[] }) {
  const styles = useStyles()
  const { runs: words } = useAdminTexts().engagement
  const { at, number } = useWords()
  const shown = runs.slice(0, MOST).toReversed()
  const most = Math.max(0, ...shown.map(({ emails, meetings }) => emails + meetings))
  const [first, last] = [shown[0], shown.at(-1)]
  const slots = Math.max(FEWEST, shown.length)
  return (
    <figure className={styles.figure}>
      <div className={styles.ends}>{words.most(number(most))}</div>
      <svg
        className={styles.bars}
        role="img"
        aria-label={words.chart(number(shown.length), number(most))}
        viewBox={`0 0 ${slots * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {shown.flatMap((run, place) =>
          segments(run, most).map(({ kind, y, height }) => (
            <rect
              key={`${run.id} ${kind}`}
              x={place * STEP + (STEP - BAR) / 2}
              width={BAR}
              y={y}
              height={height}
              className={styles[kind]}
              fill="currentColor"
            />
          )),
        )}
      </svg>
      <div className={styles.ends}>
        <span>{first && at(first.startedAt)}</span>
        {/* Elsewhere than at the end it would stand under another bar. */}
        <span>{last && slots === shown.length && at(last.startedAt)}</span>
      </div>
      <ul className={styles.legend} aria-hidden>
        {KINDS.map((kind) => (
          <li key={kind} className={styles.kind}>
            <span className={mergeClasses(styles.swatch, styles[kind])} />
            {words[kind]}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** The parts of one run's bar from the ground up; kinds that did not happen have none. */
function segments(run: EnrichmentRun, most: number) {
  let top = HEIGHT
  return KINDS.flatMap((kind) => {
    if (run[kind] === 0) return []
    const height = (run[kind] / most) * HEIGHT
    top -= height
    return [{ kind, y: top, height }]
  })
}
