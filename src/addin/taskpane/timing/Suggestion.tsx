import { Button, Text } from '@fluentui/react-components'
import type { Recipient } from '../../../contract/recipient.ts'
import type { BestTime } from '../../../contract/timing.ts'
import { AsyncContent, type AsyncQuery } from '../components/AsyncContent.tsx'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { HabitsChart } from './HabitsChart.tsx'
import { hoursOf } from './hour-words.ts'
import type { OnlyRecipient } from './only-recipient.ts'
import { WhyTime } from './WhyTime.tsx'
import { clockThere, momentThere, zoneName } from './zone-clock.ts'

interface Props {
  only: AsyncQuery<OnlyRecipient>
  bestTime: AsyncQuery<BestTime>
  isBusy: boolean
  /** Undefined: the host cannot hold the mail back. */
  onTake: ((at: Date) => void) | undefined
}

/** When the mail is best delivered and why, or why nobody can tell. */
export function Suggestion({ only, bestTime, ...acts }: Props) {
  const { suggestion: words } = useToolTexts().later
  return (
    <Panel title={words.title}>
      <AsyncContent query={only} label={words.loading} lines={2}>
        {(found) =>
          found.recipient ? (
            <AsyncContent query={bestTime} label={words.loading} lines={3}>
              {(best) => <ForRecipient recipient={found.recipient} best={best} {...acts} />}
            </AsyncContent>
          ) : (
            <Text>{words[found.why]}</Text>
          )
        }
      </AsyncContent>
    </Panel>
  )
}

interface ForRecipientProps extends Pick<Props, 'isBusy' | 'onTake'> {
  recipient: Recipient
  best: BestTime
}

function ForRecipient({ recipient, best, ...acts }: ForRecipientProps) {
  const { locale } = useTexts()
  const { suggestion: words } = useToolTexts().later
  const name = recipient.name ?? recipient.email
  const { zone, now, isWorkingTime, habits } = best
  if (!zone) return <Text>{words.unknownZone(name)}</Text>
  return (
    <>
      <Text>{words.clock(name, clockThere(locale, now, zone.zone), zoneName(zone.zone))}</Text>
      <Text>{isWorkingTime ? words.inside : words.outside}</Text>
      <Suggested best={best} zone={zone.zone} {...acts} />
      <WhyTime best={best} zone={zone} />
      {habits && <HabitsChart habits={habits} />}
    </>
  )
}

interface SuggestedProps extends Pick<Props, 'isBusy' | 'onTake'> {
  best: BestTime
  zone: string
}

function Suggested({ best: { suggestion, habits }, zone, isBusy, onTake }: SuggestedProps) {
  const { suggestion: words } = useToolTexts().later
  const habit = habits?.best
  // Where now is as good, waiting is only offered.
  const appearance = suggestion ? 'primary' : 'secondary'
  const take = (next: string) =>
    onTake && (
      <Button
        disabledFocusable={isBusy}
        appearance={appearance}
        onClick={() => onTake(new Date(next))}
      >
        {words.take}
      </Button>
    )
  return suggestion ? (
    <>
      <Best at={suggestion.at} zone={zone} />
      {take(suggestion.at)}
    </>
  ) : (
    habit && (
      <>
        <Habit {...habit} />
        {take(habit.next)}
      </>
    )
  )
}

function Best({ at, zone }: { at: string; zone: string }) {
  const { locale } = useTexts()
  const { suggestion: words } = useToolTexts().later
  const here = momentThere(locale, at)
  const there = momentThere(locale, at, zone)
  return (
    <Text weight="semibold">{here === there ? words.same(here) : words.best(there, here)}</Text>
  )
}

/** Now is good, too; who wants can wait for the hour in which most happens. */
function Habit({ hour, next }: { hour: number; next: string }) {
  const { locale } = useTexts()
  const { suggestion: words } = useToolTexts().later
  return <Text>{words.habit(hoursOf(locale, hour), momentThere(locale, next))}</Text>
}
