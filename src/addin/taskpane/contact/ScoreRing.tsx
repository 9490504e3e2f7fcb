import { makeStyles, tokens } from '@fluentui/react-components'
import { useWords } from '../useWords.ts'

const SIZE = 72
const STROKE = 7
const RADIUS = (SIZE - STROKE) / 2
const ROUND = 2 * Math.PI * RADIUS

const useStyles = makeStyles({
  svg: { display: 'block', flexShrink: 0, width: '4.5rem', height: '4.5rem' },
  track: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeOpacity: 0.4 },
  },
  value: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  number: {
    fontSize: '22px',
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
})

/** A score from 0 to 100 as a ring with the number in it. */
export function ScoreRing({ score }: { score: number }) {
  const styles = useStyles()
  const { value } = useWords().texts.contact.score
  const circle = { cx: SIZE / 2, cy: SIZE / 2, r: RADIUS, strokeWidth: STROKE }
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={value(score)}
    >
      <circle {...circle} className={styles.track} />
      {score > 0 && (
        <circle
          {...circle}
          className={styles.value}
          strokeLinecap="round"
          strokeDasharray={`${(ROUND * score) / 100} ${ROUND}`}
          transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
        />
      )}
      <text
        className={styles.number}
        x="50%"
        y="50%"
        textAnchor="middle"
        dominantBaseline="central"
      >
        {score}
      </text>
    </svg>
  )
}
