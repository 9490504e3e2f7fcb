import { html, NO_MARKUP, type Markup } from '../recipient-page/markup.ts'
import { dayText } from '../recipient-page/page-dates.ts'
import { framedPage, ownAddress } from '../recipient-page/page-frame.ts'
import { PAGE_WORDS } from '../recipient-page/page-languages.ts'
import type { Language } from '../tracking/preferred-language.ts'
import { FILE_WORDS, type FileWords } from './file-words.ts'

/** What is shown of a file that can be had. */
export interface FileView {
  name: string
  size: number
  sender: string
  expiresAt: Date
  hasPassword: boolean
  oneTime: boolean
  /** Of the page itself. */
  path: string
  /** Of the recipient's own page about the mail. */
  recipientPath: string
}

/** What was wrong with a password; `retryAfter` in seconds: none is looked at before then. */
export type Mistake = { kind: 'wrongPassword' } | { kind: 'tooMany'; retryAfter: number }

/** A file with all there is to know of it, and a button. Looking gives nothing out. */
export function filePage(view: FileView, language: Language, mistake?: Mistake): string {
  const words = FILE_WORDS[language]
  const body = html`<h1><bdi>${view.name}</bdi></h1>
    <p>${words.lead(view.sender)}</p>
    ${mistake ? mistakeText(mistake, words) : NO_MARKUP}
    <section>
      <dl>
        ${fact(words.size, sizeText(view.size, language))}
        ${fact(words.until, dayText(view.expiresAt, language))}
      </dl>
      ${view.oneTime ? html`<p>${words.once}</p>` : NO_MARKUP}
      ${downloadForm(view, language, mistake)}
    </section>
    <p class="quiet">
      ${words.noticed} <a href="${ownAddress(view.recipientPath, language)}">${words.choices}</a>
    </p>`
  return framedPage({ language, title: view.name, path: view.path, body })
}

/** Says the same whatever became of the file. */
export function goneFilePage(language: Language, path: string): string {
  const { title, text } = FILE_WORDS[language].gone
  return framedPage({
    language,
    title,
    path,
    body: html`<h1>${title}</h1>
      <p>${text}</p>`,
  })
}

const KILO = 1024
const MEGA = KILO * KILO

/** Rounded as people say it, e.g. `1.4 MB`; in steps of 1024, as Outlook and Windows count. */
export function sizeText(bytes: number, language: Language): string {
  const { tag } = PAGE_WORDS[language]
  if (bytes < KILO) return inUnit(tag, 'byte', bytes)
  const isKilo = Math.round(bytes / KILO) < KILO
  return isKilo ? inUnit(tag, 'kilobyte', bytes / KILO) : inUnit(tag, 'megabyte', bytes / MEGA)
}

function inUnit(tag: string, unit: string, value: number): string {
  const maximumFractionDigits = value < 10 ? 1 : 0
  // The short form of a byte knows no plural.
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits } as const
  return new Intl.NumberFormat(tag, options).format(value)
}

function mistakeText(mistake: Mistake, { wrongPassword, tooMany }: FileWords): Markup {
  const text =
    mistake.kind === 'tooMany' ? tooMany(Math.ceil(mistake.retryAfter / 60)) : wrongPassword
  return html`<p class="wrong" role="alert" id="mistake">${text}</p>`
}

function fact(term: string, text: string): Markup {
  return html`<div>
    <dt>${term}</dt>
    <dd><bdi>${text}</bdi></dd>
  </div>`
}

/** Sent by POST where something is used up, so that nobody uses it up who only follows links. */
function downloadForm(view: FileView, language: Language, mistake: Mistake | undefined): Markup {
  const words = FILE_WORDS[language]
  const method = view.hasPassword || view.oneTime ? 'post' : 'get'
  return html`<form method="${method}" action="${view.path}/download">
    <input type="hidden" name="l" value="${language}" />
    ${view.hasPassword ? passwordField(words.password, mistake !== undefined) : NO_MARKUP}
    <button>${words.download}</button>
  </form>`
}

function passwordField(label: string, isWrong: boolean): Markup {
  const marked = html` aria-invalid="true" aria-describedby="mistake" autofocus`
  return html`<label for="password">${label}</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="off"
      maxlength="200"
      required
      ${isWrong ? marked : NO_MARKUP}
    />`
}
