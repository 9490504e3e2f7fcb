/** Key of a row of a counter table, without the tenant. */
export type RollupKey = Readonly<Record<string, string | number>>

/** What is added to one row of a counter table: its key, sums, and the latest or earliest instants. */
export type RollupChange = Record<string, string | number | Date | null>

/** Additions to the rows of one counter table, one for each key. */
export class Sums {
  readonly #rows = new Map<string, RollupChange>()

  add(key: RollupKey, counts: Readonly<Record<string, number>>): void {
    const row = this.#row(key)
    for (const [column, count] of Object.entries(counts))
      row[column] = Number(row[column] ?? 0) + count
  }

  /** Keeps the later one; null says nothing. */
  latest(key: RollupKey, column: string, at: Date | null): void {
    const row = this.#row(key)
    const known = row[column] ?? null
    row[column] = known === null || (at !== null && at > known) ? at : known
  }

  earliest(key: RollupKey, column: string, at: Date): void {
    const row = this.#row(key)
    const known = row[column] ?? null
    row[column] = known === null || at < known ? at : known
  }

  /** Ordered by key: two writers that touch the same rows do so in the same order. */
  rows(): RollupChange[] {
    return [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  }

  #row(key: RollupKey): RollupChange {
    const id = Object.values(key).join(' ')
    const row = this.#rows.get(id) ?? { ...key }
    this.#rows.set(id, row)
    return row
  }
}

/** Keys of rows, each once. */
export class Keys {
  readonly #keys = new Map<string, RollupKey>()

  add(key: RollupKey): void {
    this.#keys.set(Object.values(key).join(' '), key)
  }

  /** Ordered as `Sums` orders its rows. */
  rows(): RollupKey[] {
    return [...this.#keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key)
  }
}
