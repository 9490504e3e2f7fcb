import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { appendFile, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { apiSettings, compileApi, type CompiledApi } from '../fixtures/compiled-api.ts'

let api: CompiledApi
let dir: string
let store: TestedStore
beforeAll(async () => {
  api = await compileApi()
  dir = await mkdtemp(path.join(tmpdir(), 'backup-'))
  const server = process.env['TEST_DATABASE_URL']
  store = server ? await onPostgres(server) : inFolders()
})
afterAll(async () => {
  await store.remove()
  await api.remove()
  await rm(dir, { recursive: true, force: true })
})

/** Where the store is that is kept, and empty ones of the same kind. */
interface TestedStore {
  full: Record<string, string>
  empty: Record<string, string>
  third: Record<string, string>
  remove(): Promise<void>
}

function inFolders(): TestedStore {
  const at = (name: string) => ({ DATA_DIR: path.join(dir, name) })
  return {
    full: at('full'),
    empty: at('empty'),
    third: at('third'),
    remove: () => Promise.resolve(),
  }
}

async function onPostgres(server: string): Promise<TestedStore> {
  const names = ['full', 'empty', 'third'].map(
    (name) => `${name}_${randomUUID().replaceAll('-', '')}`,
  )
  const each = async (act: (name: string) => string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    for (const name of names) await client.query(act(name))
    await client.end()
  }
  await each((name) => `create database ${name} template template0 encoding 'UTF8'`)
  const at = (name = '') => ({
    DATA_DIR: '',
    DATABASE_URL: Object.assign(new URL(server), { pathname: `/${name}` }).href,
  })
  return {
    full: at(names[0]),
    empty: at(names[1]),
    third: at(names[2]),
    remove: () => each((name) => `drop database ${name}`),
  }
}

const backup = async (where: Record<string, string>, ...args: string[]) => {
  const run = api.run(
    `process.argv.push(...${JSON.stringify(args)}); await import('./dist/api/backup.js')`,
    { ...apiSettings(dir), ...where },
  )
  return { code: await run.ended, output: run.output().trim() }
}

/** Starts a server on a store and stops it again. */
async function served(where: Record<string, string>, buffer: string): Promise<number | string> {
  const env = { ...apiSettings(dir), ...where, BUFFER_DIR: path.join(dir, buffer) }
  const server = api.run('dist/api/main.js', env)
  await server.until(/listening/)
  server.child.kill('SIGTERM')
  return server.ended
}

/** Names of what was applied, read by a program that has the store to itself. */
async function applied(where: Record<string, string>): Promise<string> {
  const run = api.run(
    `
    import { loadConfig } from './dist/api/config.js'
    import { openStore } from './dist/api/store/open-store.js'
    const store = await openStore(loadConfig().store, { error() {}, warn() {} })
    const { length } = await store.db.selectFrom('kysely_migration').select('timestamp').execute()
    const kept = await store.db.selectFrom('organisation').select('tenant_id').execute()
    const networks = await store.db.selectFrom('team_network').select('hash').execute()
    await store.close()
    console.log(length > 0, JSON.stringify(kept), networks.length)`,
    { ...apiSettings(dir), ...where },
  )
  await run.ended
  return run.output().trim()
}

/** Puts somebody's organisation into the store, and a network of its people. */
async function fill(where: Record<string, string>): Promise<void> {
  const run = api.run(
    `
    import { loadConfig } from './dist/api/config.js'
    import { openStore } from './dist/api/store/open-store.js'
    const store = await openStore(loadConfig().store, { error() {}, warn() {} })
    await store.db.insertInto('organisation').values({
      tenant_id: '${TENANT}', follow_enabled: true,
      follow_enabled_since: new Date(), created_at: new Date(),
    }).execute()
    await store.db.insertInto('team_network').values({
      tenant_id: '${TENANT}', hash: 7, written_at: new Date(),
    }).execute()
    await store.close()`,
    { ...apiSettings(dir), ...where },
  )
  expect([await run.ended, run.output()]).toEqual([0, ''])
}
const TENANT = '11111111-2222-4333-8444-555555555555'

describe('npm run backup', () => {
  it('keeps a store in a file, and restores it into an empty one', async () => {
    await fill(store.full)
    const file = path.join(dir, 'kept')

    const made = await backup(store.full, 'make', file)
    const again = await backup(store.full, 'make', file)
    const restored = await backup(store.empty, 'restore', file)

    expect(made).toEqual({ code: 0, output: expect.stringContaining(`The store is in ${file}.`) })
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(existsSync(`${file}.partial`)).toBe(false)
    expect(again).toEqual({ code: 1, output: `${file} is there already; name another one` })
    expect(restored).toEqual({ code: 0, output: expect.stringContaining('privacy -- replay') })
    // Law 9: a dump has no networks; in a folder everything is.
    const networks = process.env['TEST_DATABASE_URL'] ? 0 : 1
    expect(await applied(store.empty)).toBe(`true [{"tenant_id":"${TENANT}"}] ${networks}`)
    expect(await served(store.empty, 'buffer')).toBe(0)
  })

  it('restores nothing that is not as it was made', async () => {
    const kept = path.join(dir, 'kept')
    const part = statSync(kept).isFile() ? kept : path.join(kept, 'pg', 'PG_VERSION')
    const { size } = statSync(part)
    await appendFile(part, '\n')

    const { code, output } = await backup(store.third, 'restore', kept)

    await truncate(part, size)
    expect(code).toBe(1)
    expect(output).toContain(`${kept} is not as it was made`)
    expect(await readdir(dir)).not.toContain('third')
  })

  it('says what is not known of one without sums, and takes none that was cut off', async () => {
    const kept = path.join(dir, 'kept')
    const cut = path.join(dir, 'cut.partial')
    await writeFile(cut, '')
    await rm(`${kept}.sha256`)

    const ofCut = await backup(store.third, 'restore', cut)
    const ofWhole = await backup(store.third, 'restore', kept)

    expect(ofCut).toEqual({ code: 1, output: `${cut} was cut off when it was made` })
    expect(ofWhole.output).toContain('a damaged backup would not be noticed')
    expect(ofWhole.code).toBe(0)
  })

  it('writes nothing over a store that is there', async () => {
    const { code, output } = await backup(store.full, 'restore', path.join(dir, 'kept'))

    expect(code).toBe(1)
    expect(output).toMatch(/is there already; move it away first|already exists/)
  })

  it('says that there is no such file', async () => {
    expect(await backup(store.empty, 'restore', path.join(dir, 'none'))).toEqual({
      code: 1,
      output: `There is no ${path.join(dir, 'none')}`,
    })
  })
})
