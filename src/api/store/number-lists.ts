const MINUS = '-'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)
const ZERO = '0'.charCodeAt(0)

/**
 * Lists of whole numbers in one text: `1,-2 3`, what `string_agg(array_to_string(list, ','), ' ')` says.
 * For millions of small rows, each one list: sent and parsed one by one, every row costs more than its
 * numbers. Shorter than binary, which goes over the wire in hexadecimal digits.
 *
 * None of the lists is empty.
 */
export class NumberLists {
  readonly #text: string
  #place = 0

  constructor(text: string) {
    this.#text = text
  }

  /** @returns undefined: there are no more */
  next(): number[] | undefined {
    if (this.#place >= this.#text.length) return undefined
    const numbers: number[] = []
    do numbers.push(this.#number())
    while (this.#text.charCodeAt(this.#place++) === COMMA)
    return numbers
  }

  /** Whatever is before it in ASCII ends a number; the end of the text does as well. */
  #number(): number {
    const isNegative = this.#text.charCodeAt(this.#place) === MINUS
    if (isNegative) this.#place += 1
    let number = 0
    let digit = this.#text.charCodeAt(this.#place)
    while (digit >= ZERO) {
      number = 10 * number + (digit - ZERO)
      this.#place += 1
      digit = this.#text.charCodeAt(this.#place)
    }
    return isNegative ? -number : number
  }
}
