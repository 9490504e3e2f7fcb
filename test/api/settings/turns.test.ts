import { describe, expect, it } from '@jest/globals'
import { turns } from '../../../src/api/settings/turns.service.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('work in turn', () => {
  it('is under way so often at once, in its order, whatever becomes of it', async () => {
    const inTurn = turns(2)
    const begun: number[] = []
    let [running, most] = [0, 0]
    const one = (number: number) =>
      inTurn(async () => {
        begun.push(number)
        most = Math.max(most, ++running)
        await turn()
        running -= 1
        if (number % 3 === 0) throw new Error(`no ${number}`)
        return number
      })

    const done = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map(one))

    expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(most).toBe(2)
    expect(
      done.map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason))),
    ).toEqual([1, 2, 'Error: no 3', 4, 5, 'Error: no 6', 7])
    await expect(one(8)).resolves.toBe(8)
  })
})
