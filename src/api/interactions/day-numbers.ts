import type { InteractionKind } from '../../contract/interaction.ts'
import { utcDay } from '../engagement/utc-day.ts'

export const DAY_COLUMNS = [
  'opens_people',
  'opens_all',
  'clicks_people',
  'clicks_all',
  'file_views_people',
  'file_views_all',
  'replies_people',
  'replies_all',
] as const
export type DayColumn = (typeof DAY_COLUMNS)[number]

/** What is added to a UTC day of an organisation's numbers without persons. */
export type DayNumbers = { day: string } & Partial<Record<DayColumn, number>>

/** An interaction as far as numbers without persons need it. */
export interface Countable {
  kind: InteractionKind
  at: Date
  /** Counts among people: judged to be a person's, and no repetition. */
  isPerson: boolean
}

const KINDS = {
  open: 'opens',
  click: 'clicks',
  'file-view': 'file_views',
  reply: 'replies',
} as const

/** Numbers by UTC day, each day once. */
export function dayNumbers(counted: readonly Countable[]): DayNumbers[] {
  const days = new Map<string, DayNumbers>()
  for (const { kind, at, isPerson } of counted) {
    const day = utcDay(at)
    const numbers = days.get(day) ?? { day }
    add(numbers, `${KINDS[kind]}_all`)
    if (isPerson) add(numbers, `${KINDS[kind]}_people`)
    days.set(day, numbers)
  }
  return [...days.values()]
}

function add(numbers: DayNumbers, column: DayColumn): void {
  numbers[column] = (numbers[column] ?? 0) + 1
}
