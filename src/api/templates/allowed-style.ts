const ALLOWED = new Set([
  ...['color', 'background-color', 'font', 'font-family', 'font-size', 'font-style'],
  ...['font-weight', 'font-variant', 'line-height', 'letter-spacing', 'text-align'],
  ...['text-decoration', 'text-indent', 'text-transform', 'vertical-align'],
  ...['margin', 'margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['padding', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border', 'border-top', 'border-right', 'border-bottom', 'border-left', 'border-color'],
  ...['border-style', 'border-width', 'border-collapse', 'border-spacing', 'border-radius'],
  ...['width', 'max-width', 'min-width', 'height', 'list-style-type', 'table-layout'],
])

const LONGEST_VALUE = 200
/** Words, numbers, colours and names of fonts: no address, no escape, no comment. */
const PLAIN = /^[\p{L}\p{N}\s#%.,'"!+-]+$/u
const COLOUR = /\b(rgb|rgba|hsl|hsla)\([\d\s.,%/deg]{1,40}\)/gi

/** Of other programs, and of our own editor. */
const NOT_MISSED = /^\s*(mso-|-webkit-|-ms-|white-space\s*:)/i

/**
 * What of a style attribute may stay.
 *
 * @returns `removed`: declarations that may not
 */
export function allowedStyle(style: string): { style: string; removed: number } {
  const declarations = style.split(';').filter((declaration) => declaration.trim() !== '')
  const kept = declarations.flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    return isAllowed(name, value) ? [`${name}: ${value}`] : []
  })
  const silent = declarations.filter((declaration) => NOT_MISSED.test(declaration))
  return {
    style: kept.join('; '),
    removed: declarations.length - kept.length - silent.length,
  }
}

function isAllowed(name: string, value: string): boolean {
  if (!ALLOWED.has(name) || value.length > LONGEST_VALUE) return false
  return PLAIN.test(value.replace(COLOUR, 'colour'))
}
