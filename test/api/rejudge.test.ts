import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { RULES_VERSION } from '../../src/api/tracking/verdict.ts'
import { apiSettings, compileApi, type CompiledApi } from '../fixtures/compiled-api.ts'
import { makeEmbeddedFolder } from '../fixtures/embedded-folder.ts'
import { FABRIKAM } from '../fixtures/make.ts'

let api: CompiledApi
let dir: string
let env: Record<string, string>
beforeAll(async () => {
  api = await compileApi()
  dir = await mkdtemp(path.join(tmpdir(), 'api-rejudge-'))
  env = apiSettings(dir)
  await makeEmbeddedFolder(path.join(dir, 'store'))
})
afterAll(async () => {
  await api.remove()
  await rm(dir, { recursive: true, force: true })
})

const REJUDGE = 'dist/api/rejudge.js'
const lines = (output: string) => output.trim().split('\n')

describe('npm run rejudge', () => {
  it('waits for nobody: while the server has the data it says so in a line', async () => {
    const server = api.run('dist/api/main.js', env)
    await server.until(/listening/)

    const rejudge = api.run(REJUDGE, env)

    expect(await rejudge.ended).toBe(1)
    expect(lines(rejudge.output())).toEqual([
      `${env['DATA_DIR']} is in use by process ${server.child.pid}; only one process may work there`,
    ])
    server.child.kill('SIGTERM')
    await server.ended
  })

  it('prints the rules, each tenant’s difference, and that nothing was written', async () => {
    const seeding = api.run(
      `import { openStore } from './dist/api/store/open-store.js'
       const store = await openStore({ kind: 'embedded', dir: process.env.DATA_DIR }, console)
       const at = new Date()
       await store.db.insertInto('organisation').values({
         tenant_id: '${FABRIKAM}', follow_enabled: true, follow_enabled_since: at, created_at: at,
       }).execute()
       await store.close()`,
      env,
    )
    expect([await seeding.ended, seeding.output()]).toEqual([0, ''])

    const rejudge = api.run(REJUDGE, env)

    expect(await rejudge.ended).toBe(0)
    const printed = lines(rejudge.output())
    expect(printed[0]).toBe(`Rules ${RULES_VERSION}`)
    expect(printed[1]).toBe(`Tenant ${FABRIKAM}: 0 emails, 0 verdicts differ`)
    expect(printed.at(-1)).toBe('Nothing was written. To write it: npm run rejudge -- --apply')
  })

  it('refuses what it does not know', async () => {
    const rejudge = api.run(
      `process.argv.push('--aply')
       await import('./dist/api/rejudge.js')`,
      env,
    )

    expect(await rejudge.ended).toBe(1)
    expect(rejudge.output().trim()).toBe('What is --aply? npm run rejudge -- --apply')
  })
})
