/** What is kept of one key in a minute: far more than people do, and little enough for the buffer. */
export const MOST_PER_MINUTE = 300
const MINUTE_MS = 60_000

/** Each key is counted in one cell of each row. */
const ROWS = 4
/** A power of two. */
const WIDTH = 32_768

/**
 * Says of each hit whether it is still kept, so that one key asked for without end leaves room for all
 * others.
 *
 * It counts by the minute in a table of fixed size (a count-min sketch with conservative update), so it
 * takes as much memory however many keys there are. Keys share cells, and one counts as the least of
 * its four: a key could be stopped too early only where each of them is shared with one that is busy;
 * and one at its limit takes up no more. Which keys share cells is drawn anew in each process.
 */
export class HitPace {
  readonly #seed: number
  readonly #cells = new Uint16Array(ROWS * WIDTH)
  #minute = 0

  /** @param seed any whole number, drawn at start */
  constructor(seed: number) {
    this.#seed = seed
  }

  /** Counts a hit, and says whether it is kept. */
  admits(key: string, at: Date): boolean {
    this.#turn(Math.floor(at.getTime() / MINUTE_MS))
    const first = hashOf(key, this.#seed)
    const step = hashOf(key, ~first) | 1
    let count = MOST_PER_MINUTE
    for (let row = 0; row < ROWS; row++) {
      const found = this.#cells[cellOf(row, first + row * step)] ?? 0
      if (found < count) count = found
    }
    if (count === MOST_PER_MINUTE) return false
    for (let row = 0; row < ROWS; row++) {
      const cell = cellOf(row, first + row * step)
      if (this.#cells[cell] === count) this.#cells[cell] = count + 1
    }
    return true
  }

  #turn(minute: number): void {
    if (minute === this.#minute) return
    this.#minute = minute
    this.#cells.fill(0)
  }
}

const cellOf = (row: number, hash: number): number => row * WIDTH + (hash & (WIDTH - 1))

const FNV_PRIME = 0x01000193

/** FNV-1a with a last stir; keys are drawn by us, so nobody can choose them to collide. */
function hashOf(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
