import type { AccountEngagement } from '../../../contract/account.ts'
import { Facts, type Fact } from '../components/Facts.tsx'
import { Panel } from '../components/Panel.tsx'
import { useAgo, useWords } from '../useWords.ts'
import { WeekChart } from './WeekChart.tsx'

const MINUTE_S = 60
const HOUR_S = 3600

/** Mails and meetings of the year: when last, how many, with how many people, and by week. */
export function YearPanel({ engagement }: { engagement: AccountEngagement }) {
  const { texts } = useWords()
  const { year, chart } = texts.account
  const { weeks } = engagement
  return (
    <Panel title={year.title}>
      <Facts facts={[...useLastFacts(engagement), ...useCountFacts(engagement)]} />
      {weeks.length > 0 && (
        <>
          <WeekChart
            title={chart.mails}
            weeks={weeks}
            series={[
              { name: chart.to, countOf: ({ emailsTo }) => emailsTo },
              { name: chart.from, countOf: ({ emailsFrom }) => emailsFrom },
            ]}
          />
          <WeekChart
            title={chart.meetings}
            weeks={weeks}
            series={[{ name: chart.held, countOf: ({ meetings }) => meetings }]}
          />
        </>
      )}
    </Panel>
  )
}

function useLastFacts({ measures }: AccountEngagement): Fact[] {
  const { texts, day } = useWords()
  const ago = useAgo()
  const { year: words } = texts.account
  const when = (at: string | null) => (at === null ? words.never : ago(at))
  return [
    [words.lastTo, when(measures.lastEmailToAt)],
    [words.lastFrom, when(measures.lastEmailFromAt)],
    [words.lastMeeting, when(measures.lastMeetingAt)],
    [words.first, measures.firstAt === null ? words.never : day(measures.firstAt)],
  ]
}

function useCountFacts({ measures }: AccountEngagement): Fact[] {
  const { texts, number, duration } = useWords()
  const { year: words } = texts.account
  const { meetingMinutes, replyHours } = measures
  const both = (count: (one: string, other: string) => string, one: number, other: number) =>
    count(number(one), number(other))
  const lengths: Fact[] = []
  if (meetingMinutes !== null) {
    const length = duration(Math.round(meetingMinutes) * MINUTE_S)
    lengths.push([words.minutes, words.minutesText(length)])
  }
  if (replyHours !== null) {
    lengths.push([words.reply, words.replyText(duration(Math.round(replyHours * HOUR_S)))])
  }
  return [
    [words.mails, both(words.mailsText, measures.emailsTo, measures.emailsFrom)],
    [words.meetings, both(words.meetingsText, measures.meetingsTo, measures.meetingsFrom)],
    [
      words.mailPeople,
      both(words.peopleText, measures.ourPeopleEmails, measures.theirPeopleEmails),
    ],
    [
      words.meetingPeople,
      both(words.peopleText, measures.ourPeopleMeetings, measures.theirPeopleMeetings),
    ],
    ...lengths,
  ]
}
