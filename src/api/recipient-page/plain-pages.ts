import { html, NO_MARKUP } from './markup.ts'
import { framedPage, ownAddress } from './page-frame.ts'
import { PAGE_WORDS } from './page-languages.ts'
import { dayText } from './page-dates.ts'
import type { Language } from '../tracking/preferred-language.ts'

/** Pages that say one thing and show nothing of any mail: the same to everybody. */
export type PlainPage = 'notFound' | 'gone' | 'busy'

/** @param path for the choice of languages; null where it could lead nowhere */
export function plainPage(which: PlainPage, language: Language, path: string | null): string {
  const { title, text } = PAGE_WORDS[language][which]
  return framedPage({
    language,
    title,
    path,
    body: html`<h1>${title}</h1>
      <p>${text}</p>`,
  })
}

/** What is left to show once everything about the reader is erased. */
export function erasedPage(
  { language, path }: { language: Language; path: string },
  certificate: { id: string; at: Date },
): string {
  const words = PAGE_WORDS[language].done.erased
  const body = html`<h1>${words.title}</h1>
    <p role="status">${words.text}</p>
    <section>
      <dl>
        <div>
          <dt>${words.certificate}</dt>
          <dd>${certificate.id}</dd>
        </div>
        <div>
          <dt>${words.on}</dt>
          <dd>${dayText(certificate.at, language)}</dd>
        </div>
      </dl>
    </section>`
  return framedPage({ language, title: words.title, path, body })
}

/**
 * Asks once more before everything is erased.
 *
 * @param address as typed, where the page does not know who reads it
 */
export function confirmPage(
  { language, path }: { language: Language; path: string },
  address: string | null,
): string {
  const { confirm, confirmShared, shared } = PAGE_WORDS[language].erase
  const own = ownAddress(path, language)
  const whose =
    address === null
      ? NO_MARKUP
      : html`<p>${shared}</p>
          <p>
            ${confirmShared} <strong><bdi>${address}</bdi></strong>
          </p>
          <input type="hidden" name="address" value="${address}" />`
  const body = html`<h1>${confirm.title}</h1>
    <section>
      <form method="post" action="${own}">
        ${whose}
        <p>${confirm.text}</p>
        <input type="hidden" name="confirm" value="yes" />
        <button class="danger" name="action" value="erase">${confirm.button}</button>
      </form>
      <p><a href="${own}">${confirm.back}</a></p>
    </section>`
  return framedPage({ language, title: confirm.title, path, body })
}
