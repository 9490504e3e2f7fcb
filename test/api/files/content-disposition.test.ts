import { describe, expect, it } from '@jest/globals'
import { attachmentNamed } from '../../../src/api/files/content-disposition.ts'

describe('the header that names a download', () => {
  it.each([
    ['Offer.pdf', `attachment; filename="Offer.pdf"; filename*=UTF-8''Offer.pdf`],
    ['Größe 1.pdf', `attachment; filename="Gr__e 1.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%201.pdf`],
    ['a"b\\c.pdf', `attachment; filename="a_b_c.pdf"; filename*=UTF-8''a%22b%5Cc.pdf`],
    [
      "Bo's (1)*!.pdf",
      `attachment; filename="Bo's (1)*!.pdf"; filename*=UTF-8''Bo%27s%20%281%29%2A%21.pdf`,
    ],
    ['😀.pdf', `attachment; filename="_.pdf"; filename*=UTF-8''%F0%9F%98%80.pdf`],
  ])('%j is %s', (name, header) => {
    expect(attachmentNamed(name)).toBe(header)
  })
})
