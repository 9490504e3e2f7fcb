import type { FileChange, TrackedFile } from '../../../contract/file.ts'
import type { FileOptions } from '../../follow/share-file.action.ts'

/** How a file is to be had, as it stands in the form. */
export interface TypedOptions {
  days: number
  password: string
  once: boolean
}

const DAY_MS = 86_400_000
const SHORTEST_PASSWORD = 6
/** So long a file can be had that is made available again without saying how long. */
const RENEWED_DAYS = 30

export const initialOptions = (days: number): TypedOptions => ({ days, password: '', once: false })

export function isPasswordShort({ password }: Pick<TypedOptions, 'password'>): boolean {
  return password !== '' && password.length < SHORTEST_PASSWORD
}

/** What the API is told. */
export function chosenOptions({ days, password, once }: TypedOptions, now: Date): FileOptions {
  return {
    expiresAt: daysAfter(now, days),
    ...(password !== '' && { password }),
    ...(once && { oneTime: true }),
  }
}

/** How a file that is shared already is to be had from now on, as it stands in the form. */
export interface TypedChange {
  /** From now on; undefined: the day stays. */
  days: number | undefined
  /** Empty: it stays as it is. */
  password: string
  /** The password is taken off, whatever else is typed. */
  noPassword: boolean
  once: boolean
}

export const unchanged = ({ oneTime }: Pick<TrackedFile, 'oneTime'>): TypedChange => ({
  ...{ days: undefined, password: '', noPassword: false, once: oneTime },
})

/** What the API is told of it; undefined: nothing is changed. */
export function chosenChange(
  { hasPassword, oneTime }: Pick<TrackedFile, 'hasPassword' | 'oneTime'>,
  { days, password, noPassword, once }: TypedChange,
  now: Date,
): FileChange | undefined {
  const typed = password === '' ? undefined : password
  const wanted = noPassword && hasPassword ? null : typed
  const change = {
    ...(days !== undefined && { expiresAt: daysAfter(now, days) }),
    ...(wanted !== undefined && { password: wanted }),
    ...(once !== oneTime && { oneTime: once }),
  }
  return Object.keys(change).length === 0 ? undefined : change
}

/** Makes a file available that is not; one whose time is over gets another 30 days. */
export function renewal({ state, expiresAt }: TrackedFile, now: Date): FileChange {
  const isOver = Date.parse(expiresAt) <= now.getTime()
  return {
    ...(state === 'revoked' && { isRevoked: false }),
    ...((isOver || state === 'expired') && { expiresAt: daysAfter(now, RENEWED_DAYS) }),
  }
}

/** Days to choose from. */
export const DAYS_OFFERED: readonly number[] = [1, 7, 30, 90, 365]

const daysAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * DAY_MS).toISOString()
