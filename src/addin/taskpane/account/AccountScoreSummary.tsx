import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components'
import type { AccountScore } from '../../../contract/measure.ts'
import { Stack } from '../components/Panel.tsx'
import { HealthBadge } from '../contact/HealthBadge.tsx'
import { ScoreRing } from '../contact/ScoreRing.tsx'
import { TrendLine } from '../contact/TrendLine.tsx'
import { useWords } from '../useWords.ts'
import { AccountScoreParts } from './AccountScoreParts.tsx'

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  column: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** An account's score with its band and where it came from in 30 days; explained on demand. */
export function AccountScoreSummary({ score }: { score: AccountScore }) {
  const styles = useStyles()
  const { texts } = useWords()
  const { score: words } = texts.account
  return (
    <Stack isTight>
      <div className={styles.row}>
        <ScoreRing score={score.score} />
        <div className={styles.column}>
          <span className={styles.title}>
            <Text weight="semibold">
              {words.title} {score.score} {texts.contact.score.of}
            </Text>{' '}
            <HealthBadge band={score.band} />
          </span>{' '}
          {score.trend === null || score.before === null ? (
            <Text size={200} className={styles.quiet}>
              {words.noBefore}
            </Text>
          ) : (
            <TrendLine trend={score.trend} before={score.before} />
          )}
        </div>
      </div>
      {score.fewPeers && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.fewPeers}</MessageBarBody>
        </MessageBar>
      )}
      <AccountScoreParts score={score} />
    </Stack>
  )
}
