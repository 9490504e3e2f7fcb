import { describe, expect, it } from '@jest/globals'
import { decodeText } from '../../../../src/addin/admin/files/decode-text.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes(0x42, 0xc3, 0xb8), 'Bø'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x42, 0xc3, 0xb8), 'Bø'],
    ['UTF-16, as Excel saves "Unicode text"', bytes(0xff, 0xfe, 0x42, 0, 0xf8, 0), 'Bø'],
    ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0x42, 0, 0xf8), 'Bø'],
    ['Windows letters', bytes(0x42, 0xf8, 0x20, 0xe9), 'Bø é'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_name, file, text) => {
    expect(decodeText(file)).toBe(text)
  })
})
