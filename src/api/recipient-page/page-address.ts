import type { Language } from '../tracking/preferred-language.ts'
import { html, NO_MARKUP, type Markup } from './markup.ts'
import { PAGE_WORDS } from './page-languages.ts'

interface AddressField {
  /** Unique within the page. */
  id: string
  /** What was typed and is no address: shown again, with the mistake named. */
  mistyped: string | null
}

/** Where a reader types their address. */
export function addressField(language: Language, { id, mistyped }: AddressField): Markup {
  const { choice, wrong } = PAGE_WORDS[language]
  const isWrong = mistyped !== null
  const mistake = html`<p class="wrong" role="alert" id="${id}-mistake">${wrong.address}</p>`
  const marked = html` aria-invalid="true" aria-describedby="${id}-mistake" autofocus`
  return html`<label for="${id}">${choice.address}</label>
    ${isWrong ? mistake : NO_MARKUP}
    <input
      id="${id}"
      name="address"
      type="email"
      autocomplete="email"
      maxlength="320"
      required
      value="${mistyped ?? ''}"
      ${isWrong ? marked : NO_MARKUP}
    />`
}
