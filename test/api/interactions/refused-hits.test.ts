import { describe, expect, it } from '@jest/globals'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { createLogger } from '../../../src/api/http/logger.ts'
import { sortOut } from '../../../src/api/interactions/refused-hits.service.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { makeHit } from '../../fixtures/make.ts'

const refusal = (code: string) => Object.assign(new Error('no'), { code })

/** A store that takes every hit but some, and a buffer that keeps what it is given. */
function world({ poison, error }: { poison: readonly Hit[]; error: unknown }) {
  const recorded: Hit[] = []
  const waiting: Hit[] = []
  const quarantined: [string, string][] = []
  const buffer = {
    postpone: async (hits: readonly Hit[]) => void waiting.push(...hits),
    quarantine: async (hit: Hit, reason: string) => void quarantined.push([hit.id, reason]),
  } as unknown as HitBuffer
  let transactions = 0
  const record = async (hits: readonly Hit[]) => {
    transactions += 1
    if (hits.some((hit) => poison.includes(hit))) throw error
    recorded.push(...hits)
  }
  const ctx = { buffer, log: createLogger('silent') }
  const sort = (hits: readonly Hit[], given = ctx) => sortOut(given, { hits, error }, record)
  return { ctx, sort, recorded, waiting, quarantined, transactions: () => transactions }
}

const hits = Array.from({ length: 500 }, () => makeHit())
const [first, , , fourth] = hits as [Hit, Hit, Hit, Hit]

describe('hits that the store refuses', () => {
  it.each([
    ['the first of them', [first]],
    ['several', [fourth, hits[250] as Hit, hits[499] as Hit]],
    ['all of a few', hits.slice(0, 3)],
  ])('are found where it is %s, and do not keep the others', async (_, poison) => {
    const { sort, recorded, waiting, quarantined, transactions } = world({
      poison,
      error: refusal('22P02'),
    })

    await sort(hits)

    expect(quarantined.map(([id]) => id)).toEqual(poison.map(({ id }) => id))
    expect(quarantined[0]?.[1]).toBe('the store refused it: 22P02')
    expect(recorded).toEqual(hits.filter((hit) => !poison.includes(hit)))
    expect(waiting).toEqual([])
    expect(transactions()).toBeLessThanOrEqual(poison.length * 2 * Math.ceil(Math.log2(500)))
  })

  it.each([
    ['a lock that took too long', refusal('55P03')],
    ['a deadlock', refusal('40P01')],
    ['a server that stops', refusal('57P01')],
    ['a broken connection', new Error('Connection terminated')],
  ])('wait all of them where it was %s', async (_, error) => {
    const { sort, waiting, quarantined, transactions } = world({ poison: [first], error })

    await sort(hits)

    expect(waiting).toEqual(hits)
    expect(quarantined).toEqual([])
    expect(transactions()).toBe(0)
  })

  it('wait all of them in a buffer that has no quarantine', async () => {
    const { ctx, sort, waiting } = world({ poison: [first], error: refusal('22P02') })
    const { postpone } = ctx.buffer

    await sort(hits.slice(0, 2), { ...ctx, buffer: { postpone } as HitBuffer })

    expect(waiting).toEqual(hits.slice(0, 2))
  })

  it('are put into quarantine where our own code stumbles over them', async () => {
    const { sort, quarantined } = world({ poison: [first], error: new TypeError('no signals') })

    await sort([first])

    expect(quarantined).toEqual([[first.id, 'the store refused it: TypeError']])
  })

  it('stay where they are when they cannot be put aside', async () => {
    const { ctx, sort } = world({ poison: [first], error: refusal('22P02') })
    const quarantine = () => Promise.reject(new Error('Azure is away'))

    const sorting = sort([first], { ...ctx, buffer: { quarantine } as unknown as HitBuffer })

    await expect(sorting).rejects.toThrow('Azure is away')
  })
})
