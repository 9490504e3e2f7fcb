import { FILE_DAYS_BY_DEFAULT, type FileChange } from '../../contract/file.ts'
import type { FileSettingsRequest } from '../../contract/file-settings.ts'

/** What an organisation decided about tracked files. */
export type FileRules = Omit<FileSettingsRequest, 'revision'>

const MEGABYTE = 1024 * 1024

export const megabytes = (count: number): number => count * MEGABYTE

/** So long a file can be had unless its sender says otherwise. */
export function daysByDefault({ mostDays }: FileRules): number {
  return Math.min(FILE_DAYS_BY_DEFAULT, mostDays)
}

/** Whether there is room for another so large, beside what is kept. */
export function hasRoom({ quotaMegabytes }: FileRules, kept: number, size: number): boolean {
  return quotaMegabytes === null || kept + size <= megabytes(quotaMegabytes)
}

/** Whether a change gives a file to somebody who would not get it without. */
export function sharesMore(
  { expiresAt, isRevoked, oneTime, password }: FileChange,
  held: { expires_at: Date; one_time: boolean },
): boolean {
  const isLonger = expiresAt !== undefined && new Date(expiresAt) > held.expires_at
  return isLonger || isRevoked === false || password === null || isOnceMore(oneTime, held)
}

/** Without limit, or once more by every link. */
function isOnceMore(oneTime: boolean | undefined, { one_time }: { one_time: boolean }): boolean {
  return oneTime !== undefined && one_time
}
