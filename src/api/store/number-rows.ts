const MINUS = '-'.charCodeAt(0)
const ZERO = '0'.charCodeAt(0)
const NINE = '9'.charCodeAt(0)
const LIST_END = '}'.charCodeAt(0)

/**
 * Rows of whole numbers and of lists of them in one text: `{1,-2}{}3,,4 {5}{6}7,8,9`, what
 * `string_agg(concat(some, others, one, ',', two, ',', three), ' ')` says. For millions of small rows: sent
 * and parsed one by one, every row costs more than its numbers. Shorter than binary, which goes over the
 * wire in hexadecimal digits.
 *
 * Who reads knows what comes next.
 */
export class NumberRows {
  readonly #text: string
  #place = 0

  constructor(text: string) {
    this.#text = text
  }

  get isLeft(): boolean {
    return this.#place < this.#text.length
  }

  /** Reads a list into one that is there, in place of what was in it: millions of new ones cost more. */
  list(into: number[]): void {
    let count = 0
    this.#place += 1
    if (this.#text.charCodeAt(this.#place) === LIST_END) this.#place += 1
    else
      do {
        into[count] = this.#number()
        count += 1
      } while (this.#text.charCodeAt(this.#place - 1) !== LIST_END)
    if (into.length !== count) into.length = count
  }

  /** @returns null: there is none, only what comes behind it */
  next(): number | null {
    const code = this.#text.charCodeAt(this.#place)
    if (code === MINUS || isDigit(code)) return this.#number()
    this.#place += 1
    return null
  }

  /** With what comes behind it. */
  #number(): number {
    const text = this.#text
    let place = this.#place
    const isNegative = text.charCodeAt(place) === MINUS
    if (isNegative) place += 1
    let number = 0
    for (let code = text.charCodeAt(place); isDigit(code); code = text.charCodeAt(place)) {
      number = 10 * number + (code - ZERO)
      place += 1
    }
    this.#place = place + 1
    return isNegative ? -number : number
  }
}

/** Neither a separator nor, behind the text, none at all. */
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE
