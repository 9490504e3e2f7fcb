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
  for (const token of tokens(text, separator)) {
    line += breaks(token)
    if (token === separator) endCell()
    else if (isBreak(token)) endRow()
    else cell += unquoted(token)
  }
  endRow()
  return rows
}

/** Separators, line breaks, quoted parts, and what is between them. */
function tokens(text: string, separator: string): readonly string[] {
  const plain = `[^"${separator}\\r\\n]+`
  const pattern = new RegExp(`"(?:[^"]|"")*"|\\r\\n|\\r|\\n|${separator}|${plain}|"`, 'g')
  return text.replace(/^\uFEFF/, '').match(pattern) ?? []
}

const isBreak = (token: string) => /^[\r\n]+$/.test(token)

const breaks = (token: string) => token.match(/\r\n|\r|\n/g)?.length ?? 0

/** A quote that is never closed is a letter like any other. */
const unquoted = (token: string) =>
  token.length > 1 && token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : token

/** The separator that the first line with one has most of; quoted parts do not count. */
function separatorOf(text: string): string {
  for (const line of text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/)) {
    const counts = SEPARATORS.map((separator) => line.split(separator).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return SEPARATORS[counts.indexOf(most)] ?? ';'
  }
  return ';'
}
