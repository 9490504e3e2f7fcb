import { describe, expect, it } from '@jest/globals'
import { listedOf, totalOf } from '../../../../src/addin/taskpane/interactions/count-totals.ts'
import { counts } from '../read/samples.ts'

const some = counts({ opens: { people: 7, all: 12 }, replies: { people: 1, all: 1 } })

describe('the numbers over a list', () => {
  it('are those of all kinds together', () => {
    expect(totalOf(some)).toEqual({ people: 8, all: 13 })
    expect(totalOf(counts())).toEqual({ people: 0, all: 0 })
  })

  it("take in what one of several did, which is in a contact's list too", () => {
    const oneOfSeveral = { people: 2, all: 5 }

    expect(listedOf({ counts: some, oneOfSeveral })).toEqual({ people: 10, all: 18 })
  })
})
