import { describe, expect, it } from '@jest/globals'
import type { ConsentState } from '../../../src/contract/consent.ts'
import { escaped, html } from '../../../src/api/recipient-page/markup.ts'
import { PAGE_WORDS } from '../../../src/api/recipient-page/page-languages.ts'
import { confirmPage, erasedPage, plainPage } from '../../../src/api/recipient-page/plain-pages.ts'
import { recipientPage, type PageNote } from '../../../src/api/recipient-page/recipient-page.ts'
import {
  isReaderKnown,
  type Reader,
  type RecipientView,
} from '../../../src/api/recipient-page/recipient-view.ts'
import { LANGUAGES } from '../../../src/api/tracking/preferred-language.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { NOW } from '../../fixtures/make.ts'

const READER: Reader = {
  consent: 'none',
  since: null,
  by: null,
  needsConsent: false,
  interactions: [],
  hasMore: false,
}

function viewOf(some: Partial<RecipientView> = {}): RecipientView {
  return {
    language: 'en',
    path: '/p/k1.abc',
    from: 'Anna Berg, Fabrikam',
    subject: 'Offer',
    sentAt: NOW,
    state: 'active',
    isOn: true,
    measures: { opens: 'individual', clicks: 'individual' },
    areRepliesNoticed: true,
    asks: false,
    reader: READER,
    kept: { hits: 180, interactions: 730, mail: 730 },
    privacyContact: null,
    privacyNotice: null,
    ...some,
  }
}

const actionsOf = (page: string) =>
  [...page.matchAll(/name="action" value="(\w+)"/g)].map(([, action]) => action)

describe('what a reader may press', () => {
  it.each<[ConsentState, Reader['by'], boolean, string[]]>([
    ['none', null, false, ['withdraw', 'erase']],
    ['none', null, true, ['withdraw', 'allow', 'erase']],
    ['requested', 'organisation', true, ['withdraw', 'allow', 'erase']],
    ['requested', 'organisation', false, ['withdraw', 'allow', 'erase']],
    ['granted', 'recipient', true, ['withdraw', 'erase']],
    ['granted', 'organisation', false, ['withdraw', 'erase']],
    ['refused', 'recipient', true, ['allow', 'erase']],
    ['refused', 'organisation', true, ['withdraw', 'allow', 'erase']],
    ['withdrawn', 'recipient', false, ['allow', 'erase']],
    ['withdrawn', 'organisation', false, ['withdraw', 'allow', 'erase']],
  ])('having said %s by %s, needing consent: %p', (consent, by, needsConsent, actions) => {
    const since = consent === 'none' ? null : NOW
    const reader = { ...READER, consent, by, since, needsConsent }

    expect(actionsOf(recipientPage(viewOf({ reader })))).toEqual(actions)
  })

  it('is no consent where nobody can tell who reads, and nothing where nothing is followed', () => {
    expect(actionsOf(recipientPage(viewOf({ reader: null })))).toEqual(['withdraw', 'erase'])
    expect(actionsOf(recipientPage(viewOf({ reader: null, state: 'pending' })))).toEqual([])
  })
})

describe('who reads', () => {
  const alone = {
    state: 'active',
    recipients: 1,
    colleagues: 0,
    hasOthers: false,
    erased: 0,
  } as const

  it.each([
    ['the only one who got it', {}, true],
    ['the only one who got a mail that was unfollowed', { state: 'voided' }, true],
    ['one of two', { recipients: 2 }, false],
    ['somebody, or a colleague', { colleagues: 1 }, false],
    ['somebody, or a list’s member', { hasOthers: true }, false],
    ['somebody, or who was erased', { erased: 1 }, false],
    ['nobody we know', { recipients: 0 }, false],
    ['whoever got what was not followed', { state: 'pending' }, false],
  ] as const)('is known: %s', (_, some, isKnown) => {
    expect(isReaderKnown({ ...alone, ...some })).toBe(isKnown)
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  const words = PAGE_WORDS[language]

  it('every sentence is there, and translated', () => {
    const sentences = leavesOf(words)
    const english = new Map(leavesOf(PAGE_WORDS.en))

    expect(sentences.filter(([, text]) => text.trim() === '')).toEqual([])
    if (language === 'en') return
    const same = sentences.filter(([name, text]) => english.get(name) === text)
    expect(same).toEqual([])
    expect(sentences.map(([name]) => name)).toEqual([...english.keys()])
  })

  it('every page is one whole page with one heading, in its language', () => {
    const asked = { language, path: '/p/k1.abc' }
    const notes: (PageNote | undefined)[] = [
      undefined,
      { done: 'withdrawn' },
      { done: 'allowed' },
      { done: 'requested' },
      { done: 'withdrawnShared' },
      { wrong: 'form' },
      { wrong: 'erase', typed: 'x' },
    ]
    const pages = [
      ...notes.map((note) => recipientPage(viewOf({ language, reader: null }), note)),
      ...notes.map((note) => recipientPage(viewOf({ language }), note)),
      confirmPage(asked, null),
      confirmPage(asked, 'bo@contoso.example'),
      erasedPage(asked, { id: '0199', at: NOW }),
      ...(['notFound', 'gone', 'busy'] as const).map((one) => plainPage(one, language, null)),
    ]

    for (const page of pages) {
      expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`))
      expect(page.match(/<h1>/g)).toHaveLength(1)
      expect(page).not.toMatch(/undefined|null|NaN|\[object|=>/)
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, id] of page.matchAll(/ (?:for|aria-describedby)="([^"]+)"/g))
        expect(ids).toContain(id)
    }
  })
})

/** Every text by its place; those with something put in, with it. */
function leavesOf(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return name === 'tag' ? [] : [[name, value]]
  if (typeof value === 'function') return [[name, String((value as (one: number) => unknown)(2))]]
  return Object.entries(value as object).flatMap(([key, part]) =>
    leavesOf(part, name === '' ? key : `${name}.${key}`),
  )
}

describe('markup', () => {
  it('is escaped wherever a value is put in, and only there', () => {
    const evil = `<b a="1" c='2'>&amp;</b>`

    const { markup } = html`<p title="${evil}">${evil}${html`<i>${1}</i>`}${[html`<u>x</u>`]}</p>`

    const text = '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;'
    expect(markup).toBe(`<p title="${text}">${text}<i>1</i><u>x</u></p>`)
  })

  it('lets no value become markup', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(escaped(value)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      }),
    )
  })

  it('lets nothing from outside become part of the page', () => {
    const tags = (page: string) => page.match(/<[^>]*>/g)?.map((tag) => tag.split(/[\s>]/)[0])
    const withTexts = (text: string) =>
      recipientPage(
        viewOf({
          from: text,
          subject: text,
          reader: {
            ...READER,
            interactions: [
              { kind: 'click', at: NOW, verdict: 'person', client: text, target: text },
            ],
          },
          privacyContact: text,
        }),
      )
    const plain = tags(withTexts('x'))

    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(tags(withTexts(text))).toEqual(plain)
      }),
    )
    expect(tags(withTexts('"><script>x</script><a href="'))).toEqual(plain)
  })

  it.each(['javascript:alert(1)', 'http://fabrikam.example/', '//x', 'data:text/html,x'])(
    'leads to no notice but one on the web, safely: %s',
    (privacyNotice) => {
      expect(recipientPage(viewOf({ privacyNotice }))).not.toContain(PAGE_WORDS.en.ask.notice)
    },
  )
})
