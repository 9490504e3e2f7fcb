import { describe, expect, it, jest } from '@jest/globals'
import { remembering } from '../../../src/api/tracking/remembering.ts'
import * as fc from '../../fixtures/fast-check.ts'

function counted(limit: number) {
  const find = jest.fn((text: string) => ({ length: text.length }))
  return { find, remembered: remembering(limit, find) }
}

describe('remembering', () => {
  it('always gives what the function itself gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.string()), (limit, texts) => {
        const { remembered } = counted(limit)

        expect(texts.map(remembered)).toEqual(texts.map(({ length }) => ({ length })))
      }),
    )
  })

  it('finds a text once while few others are asked for', () => {
    const { find, remembered } = counted(10)

    for (const text of ['a', 'b', 'c', 'd', 'a', 'b', 'a']) remembered(text)

    expect(find).toHaveBeenCalledTimes(4)
  })

  it('keeps what is asked for again and again through any number of others', () => {
    const { find, remembered } = counted(10)

    for (let other = 0; other < 1000; other++) {
      remembered('often')
      remembered(`once ${other}`)
    }

    expect(find.mock.calls.filter(([text]) => text === 'often')).toHaveLength(1)
  })

  it('forgets what was not asked for while its limit of others was', () => {
    const { find, remembered } = counted(10)
    remembered('a')
    for (let other = 0; other < 10; other++) remembered(`other ${other}`)

    remembered('a')

    expect(find.mock.calls.filter(([text]) => text === 'a')).toHaveLength(2)
  })
})
