import type { SegmentField, SegmentRule } from '../../../contract/segment.ts'
import type { AdminSegmentTexts } from '../../locales/en-US/admin-segments.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { isAge } from './rule-holds.ts'

export const UNITS = {
  score: 'score',
  daysSinceLastEmail: 'days',
  daysSinceLastMeeting: 'days',
  emailsTo: 'mails',
  emailsFrom: 'mails',
  meetingsTo: 'meetings',
  meetingsFrom: 'meetings',
  theirPeople: 'people',
  ourPeople: 'people',
  meetingMinutes: 'minutes',
  replyHours: 'hours',
} satisfies Record<SegmentField, keyof AdminSegmentTexts['units']>

/** Rules and what they are about, in words with units. */
export function useRuleWords() {
  const { segments: words } = useAdminTexts()
  const { fraction } = useWords()
  const amount = (field: SegmentField, value: number) =>
    words.units[UNITS[field]](value, fraction(value))
  const found = (field: SegmentField, value: number | null) => {
    if (value !== null) return amount(field, value)
    return isAge(field) ? words.neverHappened : words.noValue
  }
  const askedOf = ({ field, comparison, value }: SegmentRule) =>
    words.asked(words.comparisons[comparison], amount(field, value))
  return {
    /** E.g. `Time since the last mail: more than 60 days`. */
    rule: (rule: SegmentRule) =>
      words.rule(
        words.fields[rule.field],
        words.comparisons[rule.comparison],
        amount(rule.field, rule.value),
      ),
    /** E.g. `Time since the last mail: 83 days (more than 60 days)`. */
    reason: (rule: SegmentRule, value: number | null) =>
      words.reason(words.fields[rule.field], found(rule.field, value), askedOf(rule)),
  }
}
