import { describe, expect, it } from '@jest/globals'
import {
  hasTooMany,
  placeholdersIn,
  plainPlaceholders,
} from '../../../src/api/templates/placeholders.ts'

describe('placeholders', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Dear {{first name}},', ['first name']],
    ['{{a}}{{b}}{{a}}', ['a', 'b']],
    ['{{ First   Name }}', ['first name']],
    ['{{Zoë’s Größe}}', ['zoë’s größe']],
    ['{{}} {{ }} {a} {{a} {a}}', []],
    ['{{a{{b}}c}}', ['b']],
    ['{{a<b}} {{a&b}} {{a"b}}', []],
    [`{{${'x'.repeat(80)}}} {{${'y'.repeat(81)}}}`, ['x'.repeat(80)]],
  ])('of %j are %j', (text, names) => {
    expect(placeholdersIn([text])).toEqual(names)
  })

  it('are each written the same way', () => {
    expect(plainPlaceholders('{{ First\u00a0 Name }} {{ }}')).toBe('{{first name}} {{ }}')
  })

  it('are too many from the 51st on', () => {
    const names = Array.from({ length: 51 }, (_, place) => `name ${place}`)
    expect(hasTooMany(names.slice(1))).toBe(false)
    expect(hasTooMany(names)).toBe(true)
  })
})
