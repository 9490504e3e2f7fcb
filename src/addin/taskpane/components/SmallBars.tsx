import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const HEIGHT = 28
/** A bar and the gap after it. */
const STEP = 3
const BAR = 2

/** The system does not force its colours on shapes. */
const forced = { '@media (forced-colors: active)': { fill: 'CanvasText' } }

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%' },
  bar: { fill: tokens.colorBrandForeground1, ...forced },
  floor: { fill: tokens.colorNeutralStroke1, ...forced },
})

interface Props {
  /** Oldest first; the highest takes the whole height. */
  counts: readonly number[]
  /** What they say, for those who do not see them. */
  label: string
  /** With a height, and a width if it shall not be all there is. */
  className: string
}

/** Counts over time as bars without numbers. */
export function SmallBars({ counts, label, className }: Props) {
  const styles = useStyles()
  const highest = Math.max(1, ...counts)
  const width = counts.length * STEP
  return (
    <svg
      className={mergeClasses(styles.svg, className)}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect className={styles.floor} y={HEIGHT - 1} width={width} height={1} />
      {counts.map((count, place) => {
        const height = (HEIGHT * count) / highest
        return (
          count > 0 && (
            <rect
              key={place}
              className={styles.bar}
              x={place * STEP}
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
