import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  figure: { margin: 0 },
  bars: {
    display: 'block',
    width: '100%',
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

/** Height of the drawing, and width of a bar's place in it; both are stretched to the room there is. */
const HEIGHT = 100
const STEP = 10
const BAR = 7

interface Kind {
  name: string
  /** Gives its colour, also where the system forces its own. */
  className: string
}

interface Bar {
  key: string
  /** One for each kind, from the ground up. */
  counts: readonly number[]
}

interface Props {
  /** What the chart says, for those who do not see it. */
  label: string
  kinds: readonly Kind[]
  bars: readonly Bar[]
  /** Sum of the highest bar. */
  most: number
  /** What the whole height stands for. */
  scale: string
  /** Below the first place and below the last one. */
  ends: readonly [ReactNode, ReactNode]
  /** Gives its height. */
  className: string
  /** Places there are; without it as many as bars. */
  places?: number
}

/** Bars made of kinds, one upon the other. A table beside it has to say the same. */
export function StackedChart(props: Props) {
  const { label, kinds, bars, most, scale, ends, className, places = bars.length } = props
  const styles = useStyles()
  return (
    <figure className={styles.figure}>
      <div className={styles.ends}>{scale}</div>
      <svg
        className={mergeClasses(styles.bars, className)}
        role="img"
        aria-label={label}
        viewBox={`0 0 ${places * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {bars.flatMap(({ key, counts }, place) =>
          segments(counts, most).map(({ kind, y, height }) => (
            <rect
              key={`${key} ${kind}`}
              x={place * STEP + (STEP - BAR) / 2}
              width={BAR}
              y={y}
              height={height}
              className={kinds[kind]?.className}
              fill="currentColor"
            />
          )),
        )}
      </svg>
      <div className={styles.ends}>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      <ul className={styles.legend} aria-hidden>
        {kinds.map((kind) => (
          <li key={kind.name} className={styles.kind}>
            <span className={mergeClasses(styles.swatch, kind.className)} />
            {kind.name}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** The parts of one bar from the ground up; kinds that did not happen have none. */
function segments(counts: readonly number[], most: number) {
  let top = HEIGHT
  return counts.flatMap((count, kind) => {
    if (count === 0) return []
    const height = (count / most) * HEIGHT
    top -= height
    return [{ kind, y: top, height }]
  })
}
