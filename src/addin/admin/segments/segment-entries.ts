import type { Segment, SegmentRule, SegmentRules } from '../../../contract/segment.ts'

/** The contract's most. */
export const MOST_RULES = 20
export const LONGEST_NAME = 100
const LARGEST = 1_000_000

/** A rule as it is typed; `id` tells rules apart while they are added and removed. */
export interface RuleEntry extends Omit<SegmentRule, 'value'> {
  id: number
  value: string
}

/** A segment as it is typed. */
export interface SegmentEntries {
  name: string
  match: SegmentRules['match']
  rules: readonly RuleEntry[]
}

const FIRST_RULE: RuleEntry = {
  ...{ id: 0, field: 'daysSinceLastEmail', comparison: 'more-than', value: '60' },
}

export const newEntries: SegmentEntries = { name: '', match: 'all', rules: [FIRST_RULE] }

export const entriesOf = ({ name, match, rules }: Segment): SegmentEntries => ({
  name,
  match,
  rules: rules.map((rule, id) => ({ ...rule, id, value: String(rule.value) })),
})

/**
 * A number as typed, with comma or point, and at most two places behind it: `1,000` may be a thousand or
 * one, and is neither.
 *
 * @returns undefined for what is none, or is too large
 */
export function numberOf(typed: string): number | undefined {
  const text = typed.trim()
  if (!/^\d{1,7}([.,]\d{1,2})?$/.test(text)) return undefined
  const value = Number(text.replace(',', '.'))
  return value <= LARGEST ? value : undefined
}

/** The rules, once each of them has a value; undefined before. */
export function rulesOf({ match, rules }: SegmentEntries): SegmentRules | undefined {
  const whole: SegmentRule[] = []
  for (const { field, comparison, value: typed } of rules) {
    const value = numberOf(typed)
    if (value === undefined) return undefined
    whole.push({ field, comparison, value })
  }
  return { match, rules: whole }
}

/** With one more rule, about something no rule asks about yet as far as there is such a thing. */
export function withRule(entries: SegmentEntries): SegmentEntries {
  const { rules } = entries
  const id = Math.max(-1, ...rules.map((rule) => rule.id)) + 1
  const isMeetingFree = !rules.some(({ field }) => field === 'daysSinceLastMeeting')
  const field = isMeetingFree ? 'daysSinceLastMeeting' : 'score'
  const comparison = isMeetingFree ? 'more-than' : 'less-than'
  return { ...entries, rules: [...rules, { id, field, comparison, value: '' }] }
}
