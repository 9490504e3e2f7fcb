import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { listChangedStandings } from '../../../src/api/alerts/alert-inbox.store.ts'
import type { AlertNews, Waited } from '../../../src/api/alerts/alert-news.service.ts'
import { alertEvents } from '../../../src/api/alerts/alert-stream.service.ts'
import type { Db } from '../../../src/api/store/schema.ts'
import { ANNA, insertCaller, insertFollow, MALLORY, newTenant, OLE } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { happens } from './happening.ts'

let test: TestApp

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())

const raise = async () => {
  const { key } = await insertFollow(test.db)
  await happens(test, { follow_key: key, kind: 'reply', confidence: 'certain' })
}

describe('a stream that nothing happens on', () => {
  it('asks nothing of the store', async () => {
    const waited: Waited[] = ['nothing', 'nothing', 'nothing', 'closed']
    const alertNews = { wait: async () => waited.shift() } as unknown as AlertNews
    const ctx = { ...test.ctx, alertNews }
    const watch = { ...ANNA, position: 0, end: undefined }
    const events = alertEvents(ctx, watch, undefined)
    expect((await events.next()).value).toContain('ready')
    ctx.db = undefined as unknown as Db

    const told: string[] = []
    for await (const event of events) told.push(event)

    expect(told).toEqual([': still here\n\n', ': still here\n\n', ': still here\n\n'])
  })
})

describe('what is asked for all readers together', () => {
  const standing = (reader: typeof ANNA, position: number) => ({ ...reader, position })

  it('is who has something to read, and not who stands where their alerts do', async () => {
    const readers = [standing(ANNA, 0), standing(OLE, 0), standing(MALLORY, 0)]
    expect(await listChangedStandings(test.db, readers)).toEqual([])

    await raise()

    const { tenantId, salespersonId } = ANNA
    expect(await listChangedStandings(test.db, readers)).toEqual([
      { tenantId, salespersonId, position: 1, isOn: true },
    ])
    expect(await listChangedStandings(test.db, [standing(ANNA, 1), standing(OLE, 0)])).toEqual([])
  })

  it('is who may not read any more, wherever they stand', async () => {
    await test.db
      .updateTable('organisation')
      .set({ follow_enabled: false })
      .where('tenant_id', '=', MALLORY.tenantId)
      .execute()
    const unknown = { tenantId: test.ctx.newId(), salespersonId: OLE.salespersonId, position: 9 }

    const found = await listChangedStandings(test.db, [standing(MALLORY, 5), unknown])

    expect(found.map(({ tenantId, isOn }) => [tenantId, isOn])).toEqual(
      expect.arrayContaining([
        [MALLORY.tenantId, false],
        [unknown.tenantId, false],
      ]),
    )
    expect(found).toHaveLength(2)
  })

  it('is nothing where nobody is connected', async () => {
    expect(await listChangedStandings(undefined as unknown as Db, [])).toEqual([])
  })
})
