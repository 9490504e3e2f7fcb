import { makeStyles, tokens } from '@fluentui/react-components'
import { HABITS_NEEDED_HERE } from './habit-hours.ts'
import type { BestTime, ContactZone, Habits } from '../../../contract/timing.ts'
import type { LaterTexts } from '../../locales/en-US/tool-later.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

/** What a suggestion comes from, in plain words. */
export function WhyTime({ best, zone }: { best: BestTime; zone: ContactZone }) {
  const styles = useStyles()
  const { later: words } = useToolTexts()
  const { day, number } = useWords()
  const reasons = [
    ...zoneReasons(zone, words.why, day),
    words.why.workingHours,
    ...habitReasons(best.habits, words, number),
    words.why.limits,
  ]
  return (
    <Disclosure label={words.why.label}>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

export function zoneReasons(
  { zone, source, replies, newestAt }: ContactZone,
  words: LaterTexts['why'],
  day: (instant: string) => string,
): string[] {
  if (source !== 'replies') return [words.sources[source]]
  const said = words.replies(replies, newestAt === null ? '' : day(newestAt))
  return zone.startsWith('UTC') ? [said, words.fixed] : [said]
}

function habitReasons(
  habits: Habits | null,
  { why, habits: { whose } }: LaterTexts,
  number: (value: number) => string,
): string[] {
  if (!habits) return [why.noHabits]
  const { of, total, people, best } = habits
  const counted = whose[of](number(total), number(people))
  if (best) {
    const share = {
      count: number(best.count),
      of: number(best.outOf),
      low: number(Math.floor(best.low)),
      high: number(Math.ceil(best.high)),
    }
    return [best.isUnusual ? why.unusual(share) : why.habits(share), counted]
  }
  if (total >= HABITS_NEEDED_HERE) return [why.noneStandsOut, counted]
  return [why.tooFew(number(total), number(HABITS_NEEDED_HERE))]
}
