import { html } from '../recipient-page/markup.ts'
import { framedPage } from '../recipient-page/page-frame.ts'
import type { Language } from '../tracking/preferred-language.ts'
import type { ConsentOutcome } from './consent-outcome.ts'
import { CONSENT_WORDS } from './consent-words.ts'

/** What the tenant's administrator is shown: one thing, and nothing of anybody. */
export function consentPage(outcome: ConsentOutcome, language: Language): string {
  const { title, text } = CONSENT_WORDS[language][outcome]
  const body = html`<h1>${title}</h1>
    <p role="status">${text}</p>`
  return framedPage({ language, title, path: null, body })
}
