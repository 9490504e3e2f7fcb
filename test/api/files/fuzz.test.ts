import { describe, expect, it } from '@jest/globals'
import { validateHeaderValue } from 'node:http'
import { attachmentNamed } from '../../../src/api/files/content-disposition.ts'
import { cleanFileName } from '../../../src/api/files/file-name.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { mutatedText } from '../../fixtures/mutations.ts'

/** What means something in a header, in a path, or to who looks at a name. */
const PIECES = [
  ...['"', '\\', '\\"', ';', ',', "'", '%', '%22', '%0d%0a', '\r\n', '\n', '\r\nSet-Cookie: a=b'],
  ...[
    '\0',
    '\t',
    '/',
    '..',
    '../',
    ' ',
    '. ',
    "'; filename*=UTF-8''",
    '"; filename="',
    '(',
    '*',
    '!',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\u2028',
    '\ud800',
    '\udc00',
    'ü',
    'e\u0301',
    '😀',
    '提案',
    'x'.repeat(200),
  ],
]
const names = fc
  .constantFrom('Offer 2026.pdf', 'Größe (1).tar.gz', '提案.docx', 'C:\\Users\\a\\b.xlsx')
  .chain((name) => mutatedText(name, PIECES))

const HEADER = /^attachment; filename="([\x20-\x7e]*)"; filename\*=UTF-8''([\w.~%-]+)$/

/** The header's two names, as RFC 6266 and RFC 8187 have them read. */
function readBack(header: string) {
  const [, plain = '', encoded = ''] = HEADER.exec(header) ?? []
  return { plain, full: decodeURIComponent(encoded) }
}

describe('whatever a file is called', () => {
  it('its download has one header, which says its clean name', () => {
    fc.assert(
      fc.property(names, (given) => {
        const name = cleanFileName(given)
        const header = attachmentNamed(name)

        expect(() => validateHeaderValue('content-disposition', header)).not.toThrow()
        expect(header).toMatch(HEADER)
        const { plain, full } = readBack(header)
        expect(full).toBe(name)
        expect(plain).not.toMatch(/["\\%]/)
        expect(cleanFileName(name)).toBe(name)
      }),
      { numRuns: 500 },
    )
  })
})
