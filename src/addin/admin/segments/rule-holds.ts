import type { SegmentField, SegmentRule } from '../../../contract/segment.ts'

/** Days since something: what never happened is longer ago than any number of them. */
export const isAge = (field: SegmentField): boolean =>
  field === 'daysSinceLastEmail' || field === 'daysSinceLastMeeting'

/**
 * Whether a rule holds for what is known, as the API decides it.
 *
 * @param known null: it never happened
 */
export function ruleHolds(
  { field, comparison, value }: SegmentRule,
  known: number | null,
): boolean {
  const found = known ?? (isAge(field) ? Infinity : NaN)
  switch (comparison) {
    case 'more-than':
      return found > value
    case 'at-least':
      return found >= value
    case 'less-than':
      return found < value
    case 'at-most':
      return found <= value
  }
}
