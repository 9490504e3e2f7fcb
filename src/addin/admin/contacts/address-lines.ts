import { isAddress, LONGEST_ADDRESS } from '../files/mail-address.ts'
import { rowsOf, type Row } from '../files/separated-text.ts'

/** Most addresses of one call; the contract's `MAX_BULK` is no less. */
export const MOST_AT_ONCE = 500

/** Most addresses of one file: beyond this, nobody would look through what happened to each. */
export const MOST_LINES = 50_000

export type LineState = 'ready' | 'invalid' | 'repeated'

/** One address as typed, with what can be told without asking the service. */
export interface AddressLine {
  /** Of the file or the text typed, from 1. */
  line: number
  address: string
  state: LineState
}

/**
 * The addresses in pasted text or a file's text, in order.
 *
 * One to a line, or separated as mail programs and spreadsheets do it; names around addresses are
 * dropped. A first row that names its columns says which one holds the addresses. A row without any
 * address is given as `invalid`, so that nothing is passed over in silence.
 */
export function addressLines(text: string): AddressLine[] {
  const seen = new Set<string>()
  return found(rowsOf(text)).map(({ line, address }) => {
    const key = address.toLowerCase()
    if (!isAddress(address))
      return { line, address: address.slice(0, LONGEST_ADDRESS), state: 'invalid' }
    if (seen.has(key)) return { line, address, state: 'repeated' }
    seen.add(key)
    return { line, address, state: 'ready' }
  })
}

interface Found {
  line: number
  address: string
}

function found(rows: readonly Row[]): Found[] {
  const [first, ...rest] = rows
  const column = first && headColumn(first)
  if (column === undefined) return rows.flatMap(inRow)
  return rest.map(({ line, cells }) => ({
    line,
    address: bare(cells[column] || (cells.find((cell) => cell !== '') ?? '')),
  }))
}

/** How spreadsheets of our languages call the column. */
const HEADS = new Set([
  'email',
  'emailaddress',
  'emailadresse',
  'mail',
  'mailadresse',
  'mailaddress',
  'address',
  'adresse',
  'epost',
  'epostadresse',
  'correo',
  'correoelectronico',
  'direcciondecorreo',
  'direcciondecorreoelectronico',
])

/** The column of addresses by the first row's words; undefined where that is no row of heads. */
function headColumn({ cells }: Row): number | undefined {
  if (cells.some((cell) => cell.includes('@'))) return undefined
  const index = cells.findIndex((cell) => HEADS.has(plain(cell)))
  return index < 0 ? undefined : index
}

const plain = (cell: string) =>
  cell
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

function inRow({ line, cells }: Row): Found[] {
  const addresses = cells.filter((cell) => cell.includes('@'))
  const kept = addresses.length > 0 ? addresses : cells.filter((cell) => cell !== '').slice(0, 1)
  return kept.map((cell) => ({ line, address: bare(cell) }))
}

/** The address of `Bo Jensen <bo@contoso.com>` and `mailto:bo@contoso.com`. */
function bare(cell: string): string {
  const inBrackets = /<([^<>]*)>\s*$/.exec(cell)?.[1] ?? cell
  return inBrackets
    .trim()
    .replace(/^mailto:/i, '')
    .trim()
}
