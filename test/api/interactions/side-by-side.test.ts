import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { sideBySide } from '../../../src/api/interactions/side-by-side.service.ts'
import {
  ANNA,
  insertCaller,
  insertFollow,
  insertOrganisation,
  makeHit,
  newId,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('work side by side', () => {
  it('is done for everything, so many at a time, begun in order', async () => {
    const begun: number[] = []
    let [running, most] = [0, 0]

    await sideBySide([5, 1, 4, 2, 3, 1, 2], 3, async (turns) => {
      begun.push(turns)
      most = Math.max(most, ++running)
      for (let done = 0; done < turns; done += 1) await turn()
      running -= 1
    })

    expect(begun).toEqual([5, 1, 4, 2, 3, 1, 2])
    expect([running, most]).toEqual([0, 3])
  })

  it('is nothing for nothing', async () => {
    await sideBySide([], 4, () => Promise.reject(new Error('there is nothing')))
  })

  it('begins no more once one failed, and waits for what is under way', async () => {
    const begun: string[] = []
    const ended: string[] = []

    const all = sideBySide(['slow', 'failing', 'next', 'last'], 2, async (name) => {
      begun.push(name)
      if (name === 'failing') throw new Error('away')
      for (let done = 0; done < 5; done += 1) await turn()
      ended.push(name)
    })

    await expect(all).rejects.toThrow('away')
    expect(begun).toEqual(['slow', 'failing'])
    expect(ended).toEqual(['slow'])
  })
})

describe('hits of many organisations in one batch', () => {
  const TENANTS = Array.from({ length: 9 }, () => newId())
  const [troubled = ''] = TENANTS
  const keys = new Map<string, string>()
  let test: TestApp
  // The embedded engine has one session.
  const AT_ONCE = process.env['TEST_DATABASE_URL'] === undefined ? 1 : 4
  let fails = true
  let [running, most] = [0, 0]

  beforeAll(async () => {
    const listener = {
      within: async (_db: unknown, { tenantId }: { tenantId: string }) => {
        most = Math.max(most, ++running)
        // Nobody goes on before as many ran as may: how fast each comes here is the machine's affair.
        while (most < AT_ONCE) await turn()
        for (let turns = 0; turns < 20; turns += 1) await turn()
        running -= 1
        if (fails && tenantId === troubled) throw new Error('its row is locked')
      },
    }
    test = await openTestApp({ ctx: { interactionListeners: [listener] } })
    for (const tenantId of TENANTS) {
      await insertOrganisation(test.db, { tenant_id: tenantId })
      await insertCaller(test.db, { ...ANNA, tenantId })
      keys.set(tenantId, (await insertFollow(test.db, { tenant_id: tenantId })).key)
    }
  })
  afterAll(() => test.close())

  const recorded = async () => {
    const rows = await test.db.selectFrom('interaction').select(['tenant_id', 'id']).execute()
    return rows.map(({ tenant_id, id }) => `${tenant_id} ${id}`).sort()
  }

  it('are recorded each once, several at a time, and one in trouble stops nobody', async () => {
    const hits = [0, 1, 2].flatMap((second) =>
      TENANTS.map((tenantId) => {
        const at = new Date(NOW.getTime() + second * 1000).toISOString()
        return makeHit({ tenantId, followKey: keys.get(tenantId) ?? '', at })
      }),
    )
    for (const hit of hits) await test.ctx.buffer.append(hit)
    const of = (some: typeof hits) => some.map(({ tenantId, id }) => `${tenantId} ${id}`).sort()

    await drainBuffer(test.ctx)

    expect(await recorded()).toEqual(of(hits.filter(({ tenantId }) => tenantId !== troubled)))
    expect(test.ctx.buffer.status().waiting).toBe(3)
    expect(most).toBe(AT_ONCE)

    fails = false
    await drainBuffer(test.ctx)
    await drainBuffer(test.ctx)
    expect(await recorded()).toEqual(of(hits))
    expect(test.ctx.buffer.status().waiting).toBe(0)
  })

  it('all wait where they are while the store is away, and none is tried in vain', async () => {
    const tried: string[] = []
    const away = {
      ...test.ctx,
      db: {
        transaction: () => {
          tried.push('transaction')
          return { execute: () => Promise.reject(new Error('away')) }
        },
      } as unknown as TestApp['db'],
      pingStore: () => Promise.reject(new Error('the store is away')),
    }
    for (const tenantId of TENANTS) await test.ctx.buffer.append(makeHit({ tenantId }))

    await expect(drainBuffer(away)).rejects.toThrow('the store is away')

    expect(test.ctx.buffer.status().waiting).toBe(TENANTS.length)
    expect(tried.length).toBeLessThanOrEqual(4)
  })
})
