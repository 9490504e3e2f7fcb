import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { BuildingRegular } from '@fluentui/react-icons/svg/building'
import { HourglassHalfRegular } from '@fluentui/react-icons/svg/hourglass-half'
import type { AccountEngagement } from '../../../contract/account.ts'
import { useAccountEngagement } from '../../client/account-card-queries.ts'
import type { Person } from '../../outlook/port.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Notice } from '../components/Notice.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { useAgo, useWords } from '../useWords.ts'
import { AboutPanel } from './AboutPanel.tsx'
import { AccountScoreSummary } from './AccountScoreSummary.tsx'
import { HistoryChart } from './HistoryChart.tsx'
import { AcquaintancePanel, ContactPanel } from './PeoplePanels.tsx'
import { YearPanel } from './YearPanel.tsx'

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } })

interface Props {
  id: string
  /** Shows one of its contacts; absent: there is no place for that. */
  onOpenContact?: (person: Person) => void
}

/** Everything about an account: how close it is to us, why, and who knows whom. */
export function AccountCard({ id, onOpenContact }: Props) {
  const { label } = useWords().texts.account
  return (
    <AsyncContent query={useAccountEngagement(id)} label={label} lines={8}>
      {(engagement) => (
        <Stack>
          <Panel title={engagement.account.name} icon={<BuildingRegular />}>
            <Standing engagement={engagement} />
            <HowFar engagement={engagement} />
          </Panel>
          {hasAny(engagement) && (
            <>
              <YearPanel engagement={engagement} />
              <AcquaintancePanel found={engagement.acquaintances} />
            </>
          )}
          {mayName(engagement) && <ContactPanel engagement={engagement} onOpen={onOpenContact} />}
          <AboutPanel engagement={engagement} />
        </Stack>
      )}
    </AsyncContent>
  )
}

/** Whether there was any mail or meeting within the year. */
const hasAny = ({ measures }: AccountEngagement): boolean => measures.firstAt !== null

/** Whether there is anything to say about people; not while nothing is set up. */
const mayName = ({ contacts, collected }: AccountEngagement): boolean =>
  contacts !== null || collected.at !== null

/** The score with its history, or why there is none. */
function Standing({ engagement }: { engagement: AccountEngagement }) {
  const { collected: words } = useWords().texts.account
  const { score, collected, history, isCounting } = engagement
  if (collected.at === null) return <Empty {...words.notRunning} />
  if (collected.since === null && !hasAny(engagement)) return <Empty {...words.nothingYet} />
  if (score === null) return <Empty {...(isCounting ? words.counting : words.nothingWithin)} />
  return (
    <>
      <AccountScoreSummary score={score} />
      <HistoryChart history={history} />
    </>
  )
}

const Empty = ({ title, text }: { title: string; text: string }) => (
  <Notice icon={<HourglassHalfRegular />} title={title} text={text} />
)

const WHOLE_DAYS = 365

/** How far what is shown may be trusted; nothing while there is nothing. */
function HowFar({ engagement }: { engagement: AccountEngagement }) {
  const styles = useStyles()
  const { texts, day, number } = useWords()
  const ago = useAgo()
  const { collected: words } = texts.account
  const { since, days, at } = engagement.collected
  if (at === null || (since === null && !hasAny(engagement))) return null
  const isWhole = days >= WHOLE_DAYS
  const counted = isWhole ? words.whole : since && words.since(day(since), days, number(days))
  return (
    <Text size={200} className={styles.quiet}>
      {counted ?? words.reading} {words.at(ago(at))} {engagement.isCounting && words.newer}
    </Text>
  )
}
