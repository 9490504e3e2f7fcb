import { describe, expect, it } from '@jest/globals'
import { loadAdminTexts, type AdminTexts } from '../../../src/addin/locales/admin-texts.ts'
import { daDK } from '../../../src/addin/locales/da-DK/admin.ts'
import { deDE } from '../../../src/addin/locales/de-DE/admin.ts'
import { enUS } from '../../../src/addin/locales/en-US/admin.ts'
import { esES } from '../../../src/addin/locales/es-ES/admin.ts'
import { nbNO } from '../../../src/addin/locales/nb-NO/admin.ts'
import { SwitchRequest } from '../../../src/contract/organisation.ts'
import { Value } from 'typebox/value'
import { leaves } from './leaves.ts'

const languages: [string, AdminTexts][] = [
  ['en-US', enUS],
  ['de-DE', deDE],
  ['es-ES', esES],
  ['nb-NO', nbNO],
  ['da-DK', daDK],
]
const own = languages.filter(([language]) => language !== 'en-US')

/** Words that are the same in both languages, and names. */
const SAME =
  /^(Administrator|Roles|Domain|Status|Menu|Land|Name|Pipeline|(.* – )?Follow|no|Stop|JSON|HTML|CSV|OK|MB|\W*|\d+.*|.*Mustermann.*)$/

describe.each(languages)('%s', (language, texts) => {
  it('has words everywhere', () => {
    const empty = leaves(texts).filter(([, text]) => text.trim() === '')

    expect(empty).toEqual([])
  })

  it('shows no placeholder that was forgotten', () => {
    const broken = leaves(texts).filter(([, text]) => /undefined|NaN|\[object|\$\{|=>/.test(text))

    expect(broken).toEqual([])
  })

  it('says which language it is in, as an agreement records it', () => {
    const consent = { wording: '2026-11', locale: texts.language }

    expect(texts.language).toBe(language)
    expect(Value.Check(SwitchRequest, { to: 'on', revision: 0, consent })).toBe(true)
  })

  it('tells one from several', () => {
    const { mails, people } = texts.overview.amount

    expect(mails(1, '1')).not.toBe(mails(2, '2').replace('2', '1'))
    expect(people(1, '1')).not.toBe(people(2, '2').replace('2', '1'))
  })
})

describe.each(own)('%s', (_language, texts) => {
  it.each(Object.keys(enUS).filter((name) => name !== 'language') as (keyof AdminTexts)[])(
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

describe('loadAdminTexts', () => {
  it.each([
    ['en-GB', enUS],
    ['de-AT', deDE],
    ['es', esES],
    ['nn-NO', nbNO],
    ['no', nbNO],
    ['da-DK', daDK],
    ['fr-FR', enUS],
    ['', enUS],
  ])('gives %p its words', async (language, words) => {
    expect(await loadAdminTexts(language)).toBe(words)
  })
})
