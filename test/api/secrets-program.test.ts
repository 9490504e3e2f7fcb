import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { apiSettings, compileApi, type CompiledApi } from '../fixtures/compiled-api.ts'
import { makeEmbeddedFolder } from '../fixtures/embedded-folder.ts'
import { FABRIKAM } from '../fixtures/make.ts'

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`

let api: CompiledApi
let dir: string
beforeAll(async () => {
  api = await compileApi()
  dir = await mkdtemp(path.join(tmpdir(), 'api-secrets-'))
  await makeEmbeddedFolder(path.join(dir, 'store'))
})
afterAll(async () => {
  await api.remove()
  await rm(dir, { recursive: true, force: true })
})

async function secrets(keys: string, ...given: string[]) {
  const script = `process.argv.push(...${JSON.stringify(given)}); await import('./dist/api/secrets.js')`
  const run = api.run(script, { ...apiSettings(dir), ...(keys && { SECRET_KEYS: keys }) })
  return { code: await run.ended, lines: run.output().trim().split('\n') }
}

async function fill() {
  const run = api.run(
    `import { openStore } from './dist/api/store/open-store.js'
     import { createVault } from './dist/api/secrets/vault.js'
     import { randomBytes } from 'node:crypto'
     const { db, close } = await openStore({ kind: 'embedded', dir: process.env.DATA_DIR }, console)
     const tenant_id = '${FABRIKAM}'
     const at = new Date()
     await db.insertInto('organisation').values({
       tenant_id, follow_enabled: true, follow_enabled_since: at, created_at: at,
     }).execute()
     const vault = createVault([{ id: 'old', secret: Buffer.alloc(32, 1) }], randomBytes)
     const sealed_credential = vault.seal('secret', 'logging-credential ' + tenant_id)
     await db.insertInto('logging_setup').values({ tenant_id, sealed_credential }).execute()
     await close()`,
    apiSettings(dir),
  )
  expect([await run.ended, run.output()]).toEqual([0, ''])
}

describe('npm run secrets -- renew', () => {
  it('says what is missing', async () => {
    expect(await secrets(key('new', 2))).toEqual({
      code: 1,
      lines: [expect.stringContaining('npm run secrets -- renew')],
    })
    expect(await secrets('', 'renew')).toEqual({
      code: 1,
      lines: [expect.stringContaining('SECRET_KEYS is not set')],
    })
  })

  it('renews what every tenant keeps; then the old key can go', async () => {
    await fill()
    const both = `${key('new', 2)},${key('old', 1)}`

    const lines = [`Tenant ${FABRIKAM}: 1 renewed, 0 cannot be opened`]
    expect(await secrets(both, 'renew')).toEqual({ code: 0, lines })
    expect(await secrets(key('new', 2), 'renew')).toEqual({ code: 0, lines })
    expect(await secrets(key('old', 1), 'renew')).toEqual({
      code: 1,
      lines: [`Tenant ${FABRIKAM}: 0 renewed, 1 cannot be opened`],
    })
  })
})
