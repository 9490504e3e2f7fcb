/** Makes Excel read the file as UTF-8. */
const BOM = '\uFEFF'

/**
 * What a spreadsheet takes for the beginning of a formula, also after blanks; the wide forms are
 * what a Japanese or Chinese keyboard makes of the same signs.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u

/**
 * The same within a cell. Where cells end at semicolons, as in most of Europe, only the quotes of a line's
 * first cell count: behind it, semicolons and line breaks begin cells.
 */
const INNER_FORMULA = /(?:;|\r\n|\r|\n)(?=(?:(?![\r\n])[\s\p{Cc}"])*[=+\-@|%＝＋－＠])/gu

/**
 * Rows as a file that a spreadsheet opens as plain text: RFC 4180, every cell quoted, UTF-8 with its
 * mark. A cell that would be run as a formula, or a part of one, gets an apostrophe before it, because addresses and
 * notes come from outside.
 *
 * @param hasMark false for the further parts of a long file
 */
export function csv(rows: readonly (readonly string[])[], { hasMark = true } = {}): string {
  return (hasMark ? BOM : '') + rows.map((row) => row.map(quoted).join(',') + '\r\n').join('')
}

function quoted(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return `"${text.replace(INNER_FORMULA, `$&'`).replaceAll('"', '""')}"`
}
