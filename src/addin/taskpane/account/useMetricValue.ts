import type { ScoreMetric } from '../../../contract/measure.ts'
import { useWords } from '../useWords.ts'

const HOUR_S = 3600

/** What a part of the score was measured as, with its unit. */
export function useMetricValue(): (metric: ScoreMetric, value: number | null) => string {
  const { texts, number, duration } = useWords()
  const { mails, meetings, people, daysAgo, score } = texts.account
  const units = {
    emailsFrom: mails,
    emailsTo: mails,
    meetingsFrom: meetings,
    meetingsTo: meetings,
    theirPeople: people,
    ourPeople: people,
    recencyEmail: daysAgo,
    recencyMeeting: daysAgo,
    replyLatency: (hours: number) => duration(Math.round(hours * HOUR_S)),
  } satisfies Record<ScoreMetric, (value: number, text: string) => string>
  return (metric, value) => (value === null ? score.noValue : units[metric](value, number(value)))
}
