/** A row of a separated text, with the line it begins on, from 1. */
export interface Row {
  line: number
  cells: readonly string[]
}

const SEPARATORS = [';', '\t', ','] as const

/**
 * Reads text with separated cells, such as a CSV file: quoted cells may hold separators, line breaks
 * and doubled quotes. Cells are trimmed; rows without any text are left out.
 */
export function rowsOf(text: string): Row[] {
  const separator = separatorOf(text)
  const rows: Row[] = []
  let row: { line: number; cells: string[] } = { line: 1, cells: [] }
  let cell = ''
  let line = 1
  const endCell = () => {
    row.cells.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.cells.some((one) => one !== '')) rows.push(row)
    row = { line, cells: [] }
  }
  for (const piece of pieces(text)) {
    if (isBreak(piece)) {
      line += 1
      endRow()
    } else if (piece === separator) endCell()
    else {
      line += breaks(piece)
      cell += unquoted(piece)
    }
  }
  endRow()
  return rows
}

/**
 * Separators, line breaks, quoted parts, and what is between them. By hand: a pattern for a quoted part
 * keeps every letter of it in mind, and ends in an error where there are millions.
 */
function* pieces(text: string): Generator<string> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const end = pieceEnd(text, at)
    yield text.slice(at, end)
    at = end
  }
}

const SIGN = /["\r\n;\t,]/g

function pieceEnd(text: string, from: number): number {
  if (text[from] === '"') return quotedEnd(text, from)
  if (text.startsWith('\r\n', from)) return from + 2
  SIGN.lastIndex = from
  const sign = SIGN.exec(text)?.index ?? text.length
  return sign === from ? from + 1 : sign
}

/** Behind the quote that closes this one. A quote that is never closed stands for itself. */
function quotedEnd(text: string, from: number): number {
  let doubled = from
  let at = text.indexOf('"', from + 1)
  while (at >= 0 && text[at + 1] === '"') {
    doubled = at
    at = text.indexOf('"', at + 2)
  }
  return (at >= 0 ? at : doubled) + 1
}

const isBreak = (piece: string) => piece === '\n' || piece === '\r' || piece === '\r\n'

const breaks = (piece: string) => piece.match(/\r\n|\r|\n/g)?.length ?? 0

/** A quote that is never closed is a letter like any other. */
const unquoted = (piece: string) =>
  piece.length > 1 && piece.startsWith('"') ? piece.slice(1, -1).replaceAll('""', '"') : piece

/** The separator that the first line with one has most of; quoted parts do not count. */
function separatorOf(text: string): string {
  const counts = SEPARATORS.map(() => 0)
  for (const piece of pieces(text)) {
    if (isBreak(piece) && counts.some((count) => count > 0)) break
    const which = (SEPARATORS as readonly string[]).indexOf(piece)
    if (which >= 0) counts[which] = (counts[which] ?? 0) + 1
  }
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';'
}
