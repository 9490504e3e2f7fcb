import { html } from '../recipient-page/markup.ts'
import { framedPage } from '../recipient-page/page-frame.ts'
import type { Language } from '../tracking/preferred-language.ts'
import { CONSENT_WORDS } from './consent-words.ts'

/**
 * What came of asking the tenant's administrator for permission.
 *
 * - `given` the application has everything it needs
 * - `incomplete` the administrator agreed, but not everything is there yet
 * - `declined` the administrator said no, or may not say yes
 * - `unknown` the link is not one of ours, or too old
 * - `unreachable` whether it was given cannot be seen now
 * - `failed` the sign-in service says something went wrong
 */
export type ConsentOutcome =
  'given' | 'incomplete' | 'declined' | 'unknown' | 'unreachable' | 'failed'

/** What the tenant's administrator is shown: one thing, and nothing of anybody. */
export function consentPage(outcome: ConsentOutcome, language: Language): string {
  const { title, text } = CONSENT_WORDS[language][outcome]
  const body = html`<h1>${title}</h1>
    <p role="status">${text}</p>`
  return framedPage({ language, title, path: null, body })
}
