/**
 * Lets an add-in's page see whether the stand-in Outlook is dark. Outlook says so by
 * `Office.context.officeTheme`, which the Office.js of the npm package does not pass on, and
 * browsers do not hand a frame's colour scheme to pages of another origin. So the page is told what
 * it would be told in a browser whose owner prefers dark.
 */

const DARK = /^\(prefers-color-scheme:\s*dark\)$/
const LIGHT = /^\(prefers-color-scheme:\s*light\)$/

function isDarkHost(): boolean | undefined {
  if (window.parent === window || !window.name.startsWith('{')) return undefined
  return (JSON.parse(window.name) as { isDark?: boolean }).isDark
}

/** An answer that never changes: another theme is another frame. */
class FixedAnswer extends EventTarget {
  readonly media: string
  readonly matches: boolean
  readonly onchange = null

  constructor(media: string, matches: boolean) {
    super()
    this.media = media
    this.matches = matches
  }

  addListener(): void {}
  removeListener(): void {}
}

const isDark = isDarkHost()
if (isDark !== undefined) {
  const ask = window.matchMedia.bind(window)
  window.matchMedia = (query) => {
    if (DARK.test(query)) return new FixedAnswer(query, isDark)
    return LIGHT.test(query) ? new FixedAnswer(query, !isDark) : ask(query)
  }
}

export {}
