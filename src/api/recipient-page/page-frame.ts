import { LANGUAGES, type Language } from '../tracking/preferred-language.ts'
import { html, NO_MARKUP, type Markup } from './markup.ts'
import { PAGE_WORDS } from './page-languages.ts'
import { PAGE_STYLE } from './page-style.ts'

interface Framed {
  language: Language
  title: string
  body: Markup
  /** Of the page itself, for the choice of languages; null: there is none. */
  path: string | null
}

/** Character for character as its hash in the policy says. */
const STYLE: Markup = { markup: `<style>${PAGE_STYLE}</style>` }

/** A whole page for a recipient. Needs nothing from anywhere, runs nothing, sets nothing. */
export function framedPage({ language, title, body, path }: Framed): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <main>${body}</main>
        ${path === null ? NO_MARKUP : languageChoice(path, language)}
      </body>
    </html> `.markup
}

/** Where a form or a link of a page leads: to itself, in its own language. */
export function ownAddress(path: string, language: Language): string {
  return `${path}?l=${language}`
}

function languageChoice(path: string, current: Language): Markup {
  const items = LANGUAGES.map((language) => {
    const name = PAGE_WORDS[language].language
    return language === current
      ? html`<li><span aria-current="true">${name}</span></li>`
      : html`<li>
          <a lang="${language}" hreflang="${language}" href="${ownAddress(path, language)}"
            >${name}</a
          >
        </li>`
  })
  return html`<footer>
    <nav aria-label="${PAGE_WORDS[current].languages}">
      <ul>
        ${items}
      </ul>
    </nav>
  </footer>`
}
