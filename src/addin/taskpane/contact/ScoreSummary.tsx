import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { EngagementScore } from '../../../contract/engagement-score.ts'
import { Stack } from '../components/Panel.tsx'
import { useWords } from '../useWords.ts'
import { HealthBadge } from './HealthBadge.tsx'
import { ScoreParts } from './ScoreParts.tsx'
import { ScoreRing } from './ScoreRing.tsx'
import { TrendLine } from './TrendLine.tsx'

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  column: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

interface Props {
  score: EngagementScore
  /** What else there is to say beside the ring. */
  children: ReactNode
}

/** A score with its band, where it came from in 30 days, and how sure it is; explained on demand. */
export function ScoreSummary({ score, children }: Props) {
  const styles = useStyles()
  const { score: words } = useWords().texts.contact
  return (
    <Stack isTight>
      <div className={styles.row}>
        <ScoreRing score={score.score} />
        <div className={styles.column}>
          <span className={styles.title}>
            <Text weight="semibold">
              {words.title} {score.score} {words.of}
            </Text>{' '}
            <HealthBadge band={score.band} />
          </span>{' '}
          <TrendLine trend={score.trend} before={score.before} /> {children}
        </div>
      </div>
      <Sensitivity score={score} />
      <ScoreParts score={score} />
    </Stack>
  )
}

/** What the score would be either way; nothing where nothing is in doubt. */
function Sensitivity({ score: { sensitivity } }: { score: EngagementScore }) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const { score: words } = texts.contact
  const { unknown, ifUnknownMachines, ifUnknownPeople } = sensitivity
  if (unknown === 0) return null
  return (
    <span className={styles.line}>
      {ifUnknownMachines === ifUnknownPeople
        ? words.insensitive
        : words.sensitivity(number(ifUnknownMachines), number(ifUnknownPeople))}
    </span>
  )
}
