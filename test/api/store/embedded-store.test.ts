import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openEmbeddedStore, type EmbeddedStore } from '../../../src/api/store/embedded-store.ts'
import { makeEmbeddedFolder } from '../../fixtures/embedded-folder.ts'
import { insertOrganisation, NORTHWIND, FABRIKAM } from '../../fixtures/make.ts'
import { compileApi, type CompiledApi } from '../../fixtures/compiled-api.ts'

let api: CompiledApi
let root: string
let dir: string
beforeAll(async () => {
  api = await compileApi()
  root = await mkdtemp(path.join(tmpdir(), 'embedded-store-'))
})
afterAll(async () => {
  await api.remove()
  await rm(root, { recursive: true, force: true })
})
beforeEach(async () => {
  dir = await mkdtemp(path.join(root, 'store-'))
  await makeEmbeddedFolder(dir)
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const openHere = () => openEmbeddedStore({ dir, thread: 'own' })
const tenants = async ({ db }: EmbeddedStore) =>
  (await db.selectFrom('organisation').select('tenant_id').orderBy('tenant_id').execute()).map(
    (row) => row.tenant_id,
  )

describe('the embedded store', () => {
  it('syncs every commit to the disk', async () => {
    const store = await openHere()
    const before = await store.syncs()

    for (let commits = 0; commits < 20; commits += 1) {
      await store.db.transaction().execute(async (db) => {
        await sql`create table ${sql.table(`t${commits}`)} (x integer)`.execute(db)
      })
    }

    const after = await store.syncs()
    await store.close()
    expect(before).toBeGreaterThan(0)
    expect(after - before).toBeGreaterThanOrEqual(20)
  })

  it('keeps what was written when it is opened again', async () => {
    const first = await openHere()
    await insertOrganisation(first.db)
    await first.close()

    const second = await openHere()
    await insertOrganisation(second.db, { tenant_id: NORTHWIND })

    expect(await tenants(second)).toEqual([FABRIKAM, NORTHWIND])
    await second.close()
  })

  it('takes transactions in turn and undoes one that failed', async () => {
    const store = await openHere()
    const insertTwice = store.db.transaction().execute(async (db) => {
      await insertOrganisation(db)
      await insertOrganisation(db)
    })
    const meanwhile = insertOrganisation(store.db, { tenant_id: NORTHWIND })

    await expect(insertTwice).rejects.toMatchObject({ code: '23505' })
    await meanwhile
    expect(await tenants(store)).toEqual([NORTHWIND])
    await store.close()
  })

  it('leaves nothing of the making behind', async () => {
    expect((await readdir(dir)).filter((name) => /new/.test(name))).toEqual([])
  })

  it('makes its database anew when the last attempt was interrupted', async () => {
    await rename(path.join(dir, 'pg'), path.join(dir, 'pg.new'))
    await rm(path.join(dir, 'pg.new/PG_VERSION'))

    const store = await openHere()

    expect(await tenants(store)).toEqual([])
    await store.close()
  })
})

describe('several processes', () => {
  const OPEN = `import { openEmbeddedStore } from './dist/api/store/embedded-store.js'
    const store = await openEmbeddedStore({ dir: process.env.DIR, thread: 'worker' })`

  it('tells the second one who holds the folder', async () => {
    const store = await openHere()

    const second = api.run(OPEN, { DIR: dir })

    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`${dir} is in use by process ${process.pid}`)
    await store.close()
  })

  it('lets the next one in when the last was killed', async () => {
    const first = api.run(`${OPEN}; console.log('open')`, { DIR: dir })
    await first.until(/open/)
    first.child.kill('SIGKILL')
    await first.ended

    const store = await openHere()
    await store.ping()
    await store.close()
  })

  it('loses no acknowledged commit to kill -9 (law 4)', async () => {
    const WRITE = `${OPEN}
      for (let n = 1; ; n += 1) {
        await store.db.insertInto('organisation').values({
          tenant_id: '00000000-0000-4000-8000-' + String(n).padStart(12, '0'),
          follow_enabled: true, follow_enabled_since: new Date(), created_at: new Date(),
        }).execute()
        process.stdout.write('acknowledged ' + n + '\\n')
      }`
    for (let kills = 0; kills < 3; kills += 1) {
      const writer = api.run(WRITE, { DIR: dir })
      await writer.until(new RegExp(`acknowledged ${40 + kills * 25}\\n`))
      writer.child.kill('SIGKILL')
      await writer.ended
      const acknowledged = Number(/acknowledged (\d+)\n(?![^]*\d\n)/.exec(writer.output())?.[1])

      const store = await openHere()
      const found = (await tenants(store)).length
      await store.db.deleteFrom('organisation').execute()
      await store.close()

      expect(acknowledged).toBeGreaterThanOrEqual(40)
      expect(found).toBeGreaterThanOrEqual(acknowledged)
      expect(found).toBeLessThanOrEqual(acknowledged + 1)
    }
  })
})

describe('the worker of the embedded store', () => {
  /** A store in a process of its own; `kill` ends the engine's thread as it stands. */
  const STORE = `import { sql } from 'kysely'
    import { openEmbeddedStore } from './dist/api/store/embedded-store.js'
    let worker
    process.on('worker', (started) => { worker = started })
    const kill = () => worker.terminate()
    const told = []
    const store = await openEmbeddedStore({
      dir: process.env.DIR, thread: 'worker', onEngineLost: (error) => told.push(error.name),
    })
    const insert = (db, n) => db.insertInto('organisation').values({
      tenant_id: '00000000-0000-4000-8000-00000000000' + n,
      follow_enabled: true, follow_enabled_since: new Date(), created_at: new Date(),
    }).execute()
    const rows = async () =>
      (await store.db.selectFrom('organisation').select('tenant_id').execute()).length
    const codeOf = (work) => work.then(() => 'fine', (error) => error.code ?? error.message)`

  it('is started again after it died, with all that was committed', async () => {
    const run = api.run(
      `${STORE}
      for (let n = 1; n < 4; n += 1) {
        await insert(store.db, n)
        await kill()
      }
      console.log(JSON.stringify({ rows: await rows(), told }))
      await store.close()`,
      { DIR: dir },
    )

    expect([await run.ended, run.output()]).toEqual([0, expect.stringMatching(/^.*\n$/)])
    const lost = 'EngineLostError'
    expect(JSON.parse(run.output())).toEqual({ rows: 3, told: [lost, lost, lost] })
  })

  it('tells whoever waited for it that the store is away, and undoes what they had begun', async () => {
    const run = api.run(
      `${STORE}
      const slow = codeOf(sql\`select pg_sleep(60)\`.execute(store.db))
      const queued = codeOf(insert(store.db, 1))
      setTimeout(kill, 100)
      const inFlight = [await slow, await queued]
      const inTransaction = await codeOf(store.db.transaction().execute(async (db) => {
        await insert(db, 2)
        await kill()
        await insert(db, 3)
      }))
      console.log(JSON.stringify({ inFlight, inTransaction, rows: await rows() }))
      await store.close()`,
      { DIR: dir },
    )

    expect([await run.ended, run.output()]).toEqual([0, expect.stringMatching(/^.*\n$/)])
    expect(JSON.parse(run.output())).toEqual({
      // Who was still waiting for a turn gets it from the next engine.
      inFlight: ['57P02', 'fine'],
      inTransaction: expect.stringMatching(/^57P02$|encountered a connection error/),
      rows: 1,
    })
  })

  it('can be closed when it is dead, and gives the folder back', async () => {
    const run = api.run(`${STORE}\n await kill(); await store.close(); console.log(told.length)`, {
      DIR: dir,
    })

    expect([await run.ended, run.output()]).toEqual([0, expect.stringMatching(/^.*\n$/)])
    expect(run.output()).toBe('1\n')
    const next = await openHere()
    expect(await tenants(next)).toEqual([])
    await next.close()
  })

  it('is away while it cannot be opened, and back once it can', async () => {
    const run = api.run(
      `${STORE}
      import { rename } from 'node:fs/promises'
      await insert(store.db, 1)
      const control = process.env.DIR + '/pg/global/pg_control'
      await rename(control, control + '.away')
      await kill()
      const away = await codeOf(rows())
      await rename(control + '.away', control)
      console.log(JSON.stringify({ away, rows: await rows() }))
      await store.close()`,
      { DIR: dir },
    )

    expect([await run.ended, run.output()]).toEqual([0, expect.stringMatching(/^.*\n$/)])
    expect(JSON.parse(run.output())).toEqual({ away: '57P02', rows: 1 })
  })
})
