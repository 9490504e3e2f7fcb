/** What fields for a day and a time hold, by the clock of this device. */
export interface TypedMoment {
  /** `YYYY-MM-DD`. */
  day: string
  /** `HH:MM`. */
  time: string
}

export type MomentFault = 'incomplete' | 'past'

const two = (number: number): string => String(number).padStart(2, '0')

/** A moment as the fields show it. */
export function typedMoment(at: Date): TypedMoment {
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return { day, time: `${two(at.getHours())}:${two(at.getMinutes())}` }
}

/** The moment that fields hold; undefined while they are not filled. */
export function momentOf({ day, time }: TypedMoment): Date | undefined {
  const at = new Date(`${day}T${time}`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** Why a mail cannot be delivered then; undefined: it can. */
export function momentFault(at: Date | undefined, now: Date): MomentFault | undefined {
  if (!at) return 'incomplete'
  return at > now ? undefined : 'past'
}

/** The next full hour: something to begin from. */
export function nextFullHour(now: Date): Date {
  const at = new Date(now)
  at.setHours(at.getHours() + 1, 0, 0, 0)
  return at
}
