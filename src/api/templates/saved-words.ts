import { MAX_PLACEHOLDERS, MAX_TEMPLATE_BYTES, type NewTemplate } from '../../contract/template.ts'
import { storableText } from '../store/storable-text.ts'
import type { IsOwnTracking } from './allowed-address.ts'
import { hasTooMany, placeholdersIn, plainPlaceholders } from './placeholders.ts'
import { sanitiseHtml, type SanitisedHtml } from './sanitise-html.ts'

/** What was typed, as it is kept. */
export interface SavedWords {
  name: string
  category: string | null
  subject: string | null
  html: string
  removed: SanitisedHtml['removed']
}

/** Why words are not kept. */
export type WordsFault = 'too-large' | 'too-many-placeholders' | 'empty'

/**
 * Words as they may be kept: HTML sanitised and well formed, blanks trimmed, placeholders each written
 * the same way.
 */
export function savedWords(
  { name, category, subject, html }: Pick<NewTemplate, 'name' | 'category' | 'subject' | 'html'>,
  isOwnTracking: IsOwnTracking,
): SavedWords | WordsFault {
  const sanitised = sanitiseHtml(storableText(html), isOwnTracking)
  const title = subject === null ? null : trimmed(plainPlaceholders(subject))
  const names = placeholdersIn([title ?? '', ...sanitised.placeholders.map((one) => `{{${one}}}`)])
  if (Buffer.byteLength(sanitised.html) > MAX_TEMPLATE_BYTES) return 'too-large'
  if (!sanitised.hasContent) return 'empty'
  if (hasTooMany(names)) return 'too-many-placeholders'
  return {
    name: storableText(name).trim(),
    category: category === null ? null : trimmed(category),
    subject: title,
    html: sanitised.html,
    removed: sanitised.removed,
  }
}

/** In words for people. */
export const WORDS_FAULTS: Readonly<Record<Exclude<WordsFault, 'too-large'>, string>> = {
  'too-many-placeholders': `A template may have ${MAX_PLACEHOLDERS} different placeholders`,
  empty: 'The template has no words',
}

/** On one line; null where nothing is left. */
function trimmed(text: string): string | null {
  const plain = storableText(text).replace(/\s+/gu, ' ').trim()
  return plain === '' ? null : plain
}
