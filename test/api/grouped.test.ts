import { describe, expect, it } from '@jest/globals'
import { grouped } from '../../src/api/grouped.ts'
import * as fc from '../fixtures/fast-check.ts'

const byParity = (n: number) => n % 2

describe('grouped', () => {
  it.each([
    [[], []],
    [[4], [[0, [4]]]],
    // prettier-ignore
    [[3, 2, 1, 4, 3], [[1, [3, 1, 3]], [0, [2, 4]]]],
  ])('of %j is %j', (things, groups) => {
    expect([...grouped(things, byParity)]).toEqual(groups)
  })

  it('keeps what is asked for of each', () => {
    const groups = grouped(
      ['a', 'bb', 'c'],
      (text) => text.length,
      (text) => text.toUpperCase(),
    )

    expect(groups).toEqual(new Map([[1, ['A', 'C']], [2, ['BB']]])) // prettier-ignore
  })

  it('takes what is read only once', () => {
    expect(grouped(new Set([1, 3]).values(), byParity)).toEqual(new Map([[1, [1, 3]]]))
  })

  it('loses nothing, and keeps the order within a key', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (things) => {
        for (const [key, group] of grouped(things, (n) => n % 5))
          expect(group).toEqual(things.filter((n) => n % 5 === key))
        const all = [...grouped(things, (n) => n % 5).values()].flat()
        expect(all.toSorted()).toEqual(things.toSorted())
      }),
    )
  })
})
