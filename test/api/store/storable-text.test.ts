import { describe, expect, it } from '@jest/globals'
import { storableText } from '../../../src/api/store/storable-text.ts'

describe('text for the store', () => {
  it.each([
    ['plain', 'plain'],
    ['a\0b', 'ab'],
    ['😀', '😀'],
    ['\ud83d', '\uFFFD'],
    ['\ude00\ud83d', '\uFFFD\uFFFD'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(storableText(text)).toBe(expected)
  })
})
