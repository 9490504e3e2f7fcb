/** Interactions of one contact on one UTC day, by kind. */
export interface DayCounts {
  /** `YYYY-MM-DD`. */
  day: string
  /** By people, as are the next three. */
  opens: number
  clicks: number
  fileViews: number
  replies: number
  /** By nobody can tell whom: person or machine. So are the next two; a reply is always a person's. */
  unknownOpens: number
  unknownClicks: number
  unknownFileViews: number
}

/** The same days had everything unknown been people's. */
export function asPeople(days: readonly DayCounts[]): DayCounts[] {
  return days.map((day) => ({
    ...day,
    opens: day.opens + day.unknownOpens,
    clicks: day.clicks + day.unknownClicks,
    fileViews: day.fileViews + day.unknownFileViews,
    unknownOpens: 0,
    unknownClicks: 0,
    unknownFileViews: 0,
  }))
}

/** How much of a day nobody can tell. */
export function unknownOf({ unknownOpens, unknownClicks, unknownFileViews }: DayCounts): number {
  return unknownOpens + unknownClicks + unknownFileViews
}
