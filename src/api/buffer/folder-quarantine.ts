import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { hasCode } from './error-code.ts'
import {
  poisonText,
  setAsideIn,
  type Poison,
  type Quarantine,
  type SetAside,
} from './quarantine.ts'
import { syncFolder } from './sync-folder.ts'

const FOLDER = 'quarantine'
const ENDING = '.json'

/** Beside a journal's segments: a file for each thing that nothing can be made of. */
export class FolderQuarantine implements Quarantine {
  /** How many are there, as far as this process knows. */
  count = 0
  readonly #dir: string

  constructor(journalDir: string) {
    this.#dir = path.join(journalDir, FOLDER)
  }

  /** Looks how many are there. */
  async recover(): Promise<void> {
    this.count = (await this.#names()).length
  }

  /** It is on the disk when this resolves. */
  async put(poison: Poison): Promise<void> {
    await mkdir(this.#dir, { recursive: true, mode: 0o700 })
    const file = this.#pathOf(poison.id)
    const draft = await open(`${file}.partial`, 'w', 0o600)
    try {
      await draft.writeFile(poisonText(poison))
      await draft.sync()
    } finally {
      await draft.close()
    }
    // What lies here may be much: it is counted once, at the start.
    if (!(await isThere(file))) this.count++
    await rename(`${file}.partial`, file)
    await syncFolder(this.#dir)
  }

  async list(): Promise<SetAside[]> {
    const found: SetAside[] = []
    for (const name of await this.#names()) {
      const id = decodeURIComponent(name.slice(0, -ENDING.length))
      found.push(setAsideIn(id, await readFile(path.join(this.#dir, name), 'utf8')))
    }
    return found
  }

  async forget(id: string): Promise<void> {
    await rm(this.#pathOf(id))
  }

  async #names(): Promise<string[]> {
    try {
      return (await readdir(this.#dir)).filter((name) => name.endsWith(ENDING)).sort()
    } catch (error) {
      // Nothing was ever set aside.
      if (hasCode(error, 'ENOENT')) return []
      throw error
    }
  }

  /** An id comes from what was read: it must not lead anywhere else. */
  #pathOf(id: string): string {
    return path.join(this.#dir, encodeURIComponent(id) + ENDING)
  }
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    // No such file; anything else, the rename tells.
    () => false,
  )
