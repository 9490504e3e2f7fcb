import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import { cleanFileName } from '../../../src/api/files/file-name.ts'

describe('a file’s name', () => {
  it.each([
    ['Offer 2026.pdf', 'Offer 2026.pdf'],
    ['Angebot für Grüße.docx', 'Angebot für Grüße.docx'],
    ['提案.pdf', '提案.pdf'],
    ['C:\\Users\\anna\\Offer.pdf', 'Offer.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['/', 'file'],
    ['', 'file'],
    ['..', 'file'],
    ['   ', 'file'],
    ['.htaccess', 'htaccess'],
    ['Offer.pdf. . ', 'Offer.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['Offer\0.pdf', 'Offer.pdf'],
    // Shown, it would end in `fdp.exe` read backwards.
    ['Offer\u202Efdp.exe', 'Offerfdp.exe'],
    ['Of\u200Bfer\u2066.pdf', 'Offer.pdf'],
    ['a<b>:"c|d?*.pdf', 'a_b___c_d__.pdf'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['com1.pdf', '_com1.pdf'],
    ['LPT9', '_LPT9'],
    ['console.pdf', 'console.pdf'],
    ['com10.pdf', 'com10.pdf'],
    ['Offer  \t 2026.pdf', 'Offer 2026.pdf'],
    // One letter and its accent, each by itself.
    ['Cafe\u0301.pdf', 'Café.pdf'],
    ['half \uD83D.pdf', 'half \uFFFD.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
    [`${'😀'.repeat(300)}.pdf`, `${'😀'.repeat(116)}.pdf`],
    [`a.${'b'.repeat(300)}`, `a.${'b'.repeat(118)}`],
  ])('%j becomes %j', (given, clean) => {
    const name = cleanFileName(given)

    expect(name).toBe(clean)
  })

  it('is one line that can be stored, whatever was given, and clean already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = cleanFileName(given)

        expect(name).toMatch(/^[^/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+$/u)
        expect(Array.from(name).length).toBeLessThanOrEqual(121)
        expect(cleanFileName(name)).toBe(name)
      }),
    )
  })
})
