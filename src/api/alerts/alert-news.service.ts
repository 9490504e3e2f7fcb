import type { Db } from '../store/schema.ts'
import { listAlertPositions, listChangedStandings } from './alert-inbox.store.ts'

interface Reader {
  tenantId: string
  salespersonId: string
}

/**
 * - `news` there is something behind the position
 * - `nothing` the time is up
 * - `closed` nobody listens any more, or the server stops
 */
export type Waited = 'news' | 'nothing' | 'closed'

/** One connected reader. */
export interface AlertWatch extends Reader {
  position: number
  /** Ends the wait that is under way. */
  end: ((how: Waited) => void) | undefined
}

/**
 * Keeps the connected readers, and wakes those whose alerts went on. What wakes them carries
 * nothing: each reads the store from where it stands, so that nothing hangs on being woken.
 */
export class AlertNews {
  readonly #db: Db
  readonly #watches = new Set<AlertWatch>()
  #isClosed = false

  constructor(db: Db) {
    this.#db = db
  }

  watch({ tenantId, salespersonId }: Reader): AlertWatch {
    const watch: AlertWatch = { tenantId, salespersonId, position: 0, end: undefined }
    if (!this.#isClosed) this.#watches.add(watch)
    return watch
  }

  /** How many watch as this salesperson. */
  count(reader: Reader): number {
    return this.#of(reader).length
  }

  /** Waits for something behind a position. Who looked before they wait miss nothing: see `look`. */
  wait(watch: AlertWatch, position: number, maxMs: number): Promise<Waited> {
    if (!this.#watches.has(watch)) return Promise.resolve('closed')
    watch.position = position
    return new Promise((resolve) => {
      const timer = setTimeout(() => watch.end?.('nothing'), maxMs)
      watch.end = (how) => {
        clearTimeout(timer)
        watch.end = undefined
        resolve(how)
      }
    })
  }

  stop(watch: AlertWatch): void {
    this.#watches.delete(watch)
    watch.end?.('closed')
  }

  /**
   * Looks whether anything changed for those of a tenant who are connected here. A reader who is
   * not waiting at that moment is woken by the next round at the latest. Never throws.
   */
  look(tenantId: string): void {
    // What cannot be looked at now is looked at with the next round.
    this.#look(tenantId).catch(() => undefined)
  }

  /**
   * The same for everybody connected: changes may have been made by another process. Ends the watches
   * of whom Follow was switched off for and of who was shut out, wherever that was done.
   */
  async lookAll(): Promise<void> {
    for (const standing of await listChangedStandings(this.#db, this.#furthestBehind()))
      for (const watch of this.#of(standing)) {
        if (!standing.isOn) this.stop(watch)
        else if (standing.position > watch.position) watch.end?.('news')
      }
  }

  /** Ends the watches of a tenant; later ones are for who lets them in. */
  end(tenantId: string): void {
    for (const watch of [...this.#watches]) if (watch.tenantId === tenantId) this.stop(watch)
  }

  /** Ends every watch, and every later one at once. */
  close(): void {
    this.#isClosed = true
    for (const watch of [...this.#watches]) this.stop(watch)
  }

  /** Of each reader's watches one. */
  #furthestBehind(): AlertWatch[] {
    const readers = new Map<string, AlertWatch>()
    for (const watch of this.#watches) {
      const other = readers.get(keyOf(watch))
      if (!other || watch.position < other.position) readers.set(keyOf(watch), watch)
    }
    return [...readers.values()]
  }

  #of({ tenantId, salespersonId }: Reader): AlertWatch[] {
    const own: AlertWatch[] = []
    for (const watch of this.#watches)
      if (watch.salespersonId === salespersonId && watch.tenantId === tenantId) own.push(watch)
    return own
  }

  async #look(tenantId: string): Promise<void> {
    const watches = [...this.#watches].filter((watch) => watch.tenantId === tenantId)
    const salespersonIds = [...new Set(watches.map(({ salespersonId }) => salespersonId))]
    if (salespersonIds.length === 0) return
    const positions = await listAlertPositions(this.#db, { tenantId, salespersonIds })
    for (const watch of watches) {
      if ((positions.get(watch.salespersonId) ?? 0) > watch.position) watch.end?.('news')
    }
  }
}

const keyOf = ({ tenantId, salespersonId }: Reader): string => `${tenantId} ${salespersonId}`
