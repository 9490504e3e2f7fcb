import type { FileOptions } from '../../follow/share-file.action.ts'

/** How a file is to be had, as it stands in the form. */
export interface TypedOptions {
  days: number
  password: string
  once: boolean
}

const DAY_MS = 86_400_000
const SHORTEST_PASSWORD = 6

export const initialOptions = (days: number): TypedOptions => ({ days, password: '', once: false })

export function isPasswordShort({ password }: TypedOptions): boolean {
  return password !== '' && password.length < SHORTEST_PASSWORD
}

/** What the API is told. */
export function chosenOptions({ days, password, once }: TypedOptions, now: Date): FileOptions {
  return {
    expiresAt: new Date(now.getTime() + days * DAY_MS).toISOString(),
    ...(password !== '' && { password }),
    ...(once && { oneTime: true }),
  }
}

/** Days to choose from. */
export const DAYS_OFFERED: readonly number[] = [1, 7, 30, 90, 365]
