import { describe, expect, it } from '@jest/globals'
import { daDK } from '../../../src/addin/locales/da-DK.ts'
import { deDE } from '../../../src/addin/locales/de-DE.ts'
import { enUS } from '../../../src/addin/locales/en-US.ts'
import { esES } from '../../../src/addin/locales/es-ES.ts'
import { nbNO } from '../../../src/addin/locales/nb-NO.ts'
import { loadTexts, type TextTree } from '../../../src/addin/locales/texts.ts'
import { leaves } from './leaves.ts'

const languages: [string, TextTree][] = [
  ['en-US', enUS],
  ['de-DE', deDE],
  ['es-ES', esES],
  ['nb-NO', nbNO],
  ['da-DK', daDK],
]
const own = languages.filter(([language]) => language !== 'en-US')

/** Words that are the same in both languages, and names. */
const SAME =
  /^(Follow|Administration|Links?|Leads?|Engagement|Cc|Bcc|Person|To|Message|Neutral|OK|\W*|\d+.*|.*Mustermann.*)$/

describe.each(languages)('%s', (_language, texts) => {
  it('has words everywhere', () => {
    const empty = leaves(texts).filter(([, text]) => text.trim() === '')

    expect(empty).toEqual([])
  })

  it('shows no placeholder that was forgotten', () => {
    const broken = leaves(texts).filter(([, text]) => /undefined|NaN|\[object|\$\{|=>/.test(text))

    expect(broken).toEqual([])
  })

  it('keeps notices within the 150 characters that Outlook shows', () => {
    const tooLong = leaves(texts.notices).filter(([, text]) => text.length > 150)

    expect(tooLong).toEqual([])
  })

  it('tells one from several', () => {
    expect(texts.compose.seen.linksFollowed(1)).not.toBe(
      texts.compose.seen.linksFollowed(2).replace('2', '1'),
    )
  })
})

describe.each(own)('%s', (_language, texts) => {
  it.each(['account', 'common', 'compose', 'contact', 'notices', 'log'] as const)(
    'translates %s',
    (namespace) => {
      const english = new Map(leaves(enUS[namespace]))
      const untranslated = leaves(texts[namespace]).filter(
        ([path, text]) => english.get(path) === text && !SAME.test(text),
      )

      expect(untranslated).toEqual([])
    },
  )
})

describe('loadTexts', () => {
  it.each([
    ['en-US', enUS, 'en-US'],
    ['en-GB', enUS, 'en-GB'],
    ['de-DE', deDE, 'de-DE'],
    ['de-AT', deDE, 'de-AT'],
    ['es-MX', esES, 'es-MX'],
    ['nb-NO', nbNO, 'nb-NO'],
    ['nn-NO', nbNO, 'nn-NO'],
    ['da', daDK, 'da'],
    ['fr-FR', enUS, 'en-US'],
    ['', enUS, 'en-US'],
    ['not a tag', enUS, 'en-US'],
  ])('gives %p its words and dates', async (language, words, locale) => {
    const texts = await loadTexts(language)

    expect(texts.common).toBe(words.common)
    expect(texts.locale).toBe(locale)
  })
})
