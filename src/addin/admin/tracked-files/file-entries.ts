import type { FileSettings, FileSettingsRequest } from '../../../contract/file-settings.ts'

/** As typed. */
export interface FileEntries {
  isShared: boolean
  maxMegabytes: string
  mostDays: string
  /** Null: no limit. */
  quotaMegabytes: string | null
}

export type FileNumber = 'maxMegabytes' | 'mostDays' | 'quotaMegabytes'

/** From 1; the contract refuses more. */
export const MOST: Readonly<Record<FileNumber, number>> = {
  maxMegabytes: 25,
  mostDays: 365,
  quotaMegabytes: 10_000_000,
}

export const entriesOf = (settings: FileSettings): FileEntries => ({
  isShared: settings.isShared,
  maxMegabytes: String(settings.maxMegabytes),
  mostDays: String(settings.mostDays),
  quotaMegabytes: settings.quotaMegabytes === null ? null : String(settings.quotaMegabytes),
})

/** Numbers that are none, or out of their range. */
export function entryFaults(entries: FileEntries): FileNumber[] {
  return (Object.keys(MOST) as FileNumber[]).filter((name) => {
    const entry = entries[name]
    return entry !== null && numberOf(entry, MOST[name]) === undefined
  })
}

/** What the API is told; undefined where something is wrong. */
export function requestOf(entries: FileEntries, revision: number): FileSettingsRequest | undefined {
  if (entryFaults(entries).length > 0) return undefined
  const { isShared, maxMegabytes, mostDays, quotaMegabytes } = entries
  return {
    ...{ isShared, revision, maxMegabytes: Number(maxMegabytes), mostDays: Number(mostDays) },
    quotaMegabytes: quotaMegabytes === null ? null : Number(quotaMegabytes),
  }
}

function numberOf(entry: string, most: number): number | undefined {
  const value = /^\d{1,8}$/.test(entry.trim()) ? Number(entry) : 0
  return value >= 1 && value <= most ? value : undefined
}

/** Megabytes of so many bytes, as the limits count them. */
export const inMegabytes = (bytes: number): number => bytes / (1024 * 1024)
