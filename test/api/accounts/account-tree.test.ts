import { describe, expect, it } from '@jest/globals'
import { isCircular, mergedParent, type Parents } from '../../../src/api/accounts/account-tree.ts'

const tree = (...edges: [child: string, parent: string | null][]): Parents => new Map(edges)

describe('isCircular', () => {
  it.each([
    ['no parent', null, tree(), false],
    ['itself', 'a', tree(), true],
    ['its child', 'b', tree(['b', 'a']), true],
    ['a child of its child', 'c', tree(['c', 'b'], ['b', 'a'], ['a', null]), true],
    ['its own parent', 'b', tree(['a', 'b'], ['b', null]), false],
    ['one in a circle without it', 'x', tree(['x', 'y'], ['y', 'x']), false],
  ])('with %s as parent', (_, parentId, parents, expected) => {
    expect(isCircular('a', parentId, parents)).toBe(expected)
  })
})

describe('mergedParent', () => {
  it.each([
    ['none where neither has one', tree(), null],
    ['its own', tree(['a', 'p'], ['b', 'q']), 'p'],
    ['that of the other one', tree(['b', 'q']), 'q'],
    ['none where the other one is its only child', tree(['b', 'a']), null],
    ['its own where the other one is its child', tree(['b', 'a'], ['a', 'p']), 'p'],
    ['none where the other one is below its child', tree(['b', 'c'], ['c', 'a']), null],
    ['that of the other one where that is its parent', tree(['a', 'b'], ['b', 'q']), 'q'],
    [
      'that of the other one where that is further up',
      tree(['a', 'c'], ['c', 'b'], ['b', 'q']),
      'q',
    ],
    ['none where the other one is at the top', tree(['a', 'c'], ['c', 'b']), null],
  ])('is %s', (_, parents, expected) => {
    expect(mergedParent('a', 'b', parents)).toBe(expected)
  })
})
