import { stat } from 'node:fs/promises'

/** What an operator's file says, as it stands now. */
export interface FollowedFile<T> {
  readonly current: T
  /**
   * Reads the file again if it changed. A bad one changes nothing.
   *
   * @throws as at start, each time until the file is mended
   */
  refresh(): Promise<void>
}

/**
 * Reads a file of the operator's and follows it while the process runs.
 *
 * @param file null: there is none, and it is read once
 * @throws what reading it throws
 */
export async function followFile<T>(
  file: string | null,
  read: (file: string | null) => Promise<T>,
): Promise<FollowedFile<T>> {
  let stamp = await stampOf(file)
  let current = await read(file)
  return {
    get current() {
      return current
    },
    async refresh() {
      const changed = await stampOf(file)
      if (changed === stamp) return
      current = await read(file)
      stamp = changed
    },
  }
}

/** Differs when the file does, as far as its place on the disk tells. */
async function stampOf(file: string | null): Promise<string> {
  if (file === null) return ''
  const { mtimeMs, size, ino } = await stat(file)
  return `${mtimeMs} ${size} ${ino}`
}
