import { describe, expect, it } from '@jest/globals'
import { toolTexts as daDK } from '../../../src/addin/locales/da-DK/tools.ts'
import { toolTexts as deDE } from '../../../src/addin/locales/de-DE/tools.ts'
import { toolTexts as enUS } from '../../../src/addin/locales/en-US/tools.ts'
import { toolTexts as esES } from '../../../src/addin/locales/es-ES/tools.ts'
import { toolTexts as nbNO } from '../../../src/addin/locales/nb-NO/tools.ts'
import { loadToolTexts, type ToolTexts } from '../../../src/addin/locales/tool-texts.ts'
import { leaves } from './leaves.ts'

const languages: [string, ToolTexts][] = [
  ['en-US', enUS],
  ['de-DE', deDE],
  ['es-ES', esES],
  ['nb-NO', nbNO],
  ['da-DK', daDK],
]

/** Words that are the same in both languages, and names. */
const SAME =
  /^(Format|Name|Pause|[Vv]ersion.*|Send \d+ mails|scripts|Person|Text|Status|Link|Team|E-mail|HTML|OK|Follow|no|https:.*|\W*|\d+.*|.*Mustermann.*|.*\{\{.*)$/

describe.each(languages)('%s', (language, texts) => {
  it('has words everywhere', () => {
    expect(leaves(texts).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('shows no placeholder that was forgotten', () => {
    const broken = leaves(texts).filter(([, text]) => /undefined|NaN|\[object|\$\{|=>/.test(text))
    expect(broken).toEqual([])
  })

  it('is what a display language gets', async () => {
    expect(await loadToolTexts(language)).toBe(texts)
  })

  it('is translated', () => {
    const english = new Map(language === 'en-US' ? [] : leaves(enUS))
    const same = leaves(texts).filter(([at, text]) => english.get(at) === text && !SAME.test(text))
    expect(same).toEqual([])
  })
})

it('is English where there are no words of a language', async () => {
  expect(await loadToolTexts('fr-FR')).toBe(enUS)
})
