import { describe, expect, it } from '@jest/globals'
import { portionsByTenant } from '../../../src/api/interactions/portions.ts'
import { FABRIKAM, makeHit, newKey, NORTHWIND } from '../../fixtures/make.ts'

const [first, second] = [newKey(), newKey()]
/** Of two mails in turn, as they arrive. */
const hitsOf = (tenantId: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeHit({ tenantId, followKey: index % 2 === 0 ? first : second }),
  )

describe('Hits that are recorded together', () => {
  it('are one tenant’s, each once, of one mail after the other, at most 500', () => {
    const [fabrikams, northwinds] = [hitsOf(FABRIKAM, 1100), hitsOf(NORTHWIND, 2)]
    const [again] = fabrikams

    const portions = portionsByTenant([...fabrikams, again!, ...northwinds])

    const own = portions.get(FABRIKAM) ?? []
    expect(own.map(({ length }) => length)).toEqual([500, 500, 100])
    const inTurn = (key: string) => fabrikams.filter(({ followKey }) => followKey === key)
    expect(own.flat()).toEqual([...inTurn(first), ...inTurn(second)])
    expect(portions.get(NORTHWIND)).toEqual([northwinds])
  })

  it('are none of none', () => {
    expect(portionsByTenant([]).size).toBe(0)
  })
})
