import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { apiSettings, compileApi, type CompiledApi } from '../fixtures/compiled-api.ts'
import { makeEmbeddedFolder } from '../fixtures/embedded-folder.ts'
import { FABRIKAM, NORTHWIND } from '../fixtures/make.ts'

let api: CompiledApi
let dir: string
let env: Record<string, string>
beforeAll(async () => {
  api = await compileApi()
  dir = await mkdtemp(path.join(tmpdir(), 'api-audit-'))
  env = apiSettings(dir)
  await makeEmbeddedFolder(path.join(dir, 'store'))
})
afterAll(async () => {
  await api.remove()
  await rm(dir, { recursive: true, force: true })
})

async function audit(...given: string[]) {
  const script = `process.argv.push(...${JSON.stringify(given)}); await import('./dist/api/audit.js')`
  const run = api.run(script, env)
  return { code: await run.ended, lines: run.output().trim().split('\n') }
}

/** Runs with `db`, and what the audit needs, on the store of the program. */
async function change(statements: string) {
  const run = api.run(
    `import { openStore } from './dist/api/store/open-store.js'
     import { appendAudit } from './dist/api/audit/audit.store.js'
     const store = await openStore({ kind: 'embedded', dir: process.env.DATA_DIR }, console)
     const { db } = store
     const append = (tenantId) => db.transaction().execute((within) => appendAudit(within, {
       tenantId, at: new Date(), actor: 'operator', actorId: null,
       action: 'policy-changed', subject: null, detail: {},
     }))
     ${statements}
     await store.close()`,
    env,
  )
  expect([await run.ended, run.output()]).toEqual([0, ''])
}

describe('npm run audit -- verify', () => {
  it('says so when there is nothing to check', async () => {
    expect(await audit('verify')).toEqual({ code: 0, lines: ['There is no audit log yet.'] })
  })

  it('prints where the log of each organisation ends, and ends with 1 where one is broken', async () => {
    await change(`
      await append('${FABRIKAM}')
      await append('${FABRIKAM}')
      await append('${NORTHWIND}')
    `)

    const whole = await audit('verify')
    await change(`await db.updateTable('audit_entry').set({ subject: 'x' })
      .where('tenant_id', '=', '${FABRIKAM}').where('position', '=', 2).execute()`)
    const broken = await audit('verify')

    const north = expect.stringMatching(
      new RegExp(`^Tenant ${NORTHWIND}: 1 entries, whole, head 1:[0-9a-f]{64}$`),
    )
    expect(whole).toEqual({
      code: 0,
      lines: [
        expect.stringMatching(
          new RegExp(`^Tenant ${FABRIKAM}: 2 entries, whole, head 2:[0-9a-f]{64}$`),
        ),
        north,
      ],
    })
    expect(broken).toEqual({
      code: 1,
      lines: [`Tenant ${FABRIKAM}: 2 entries, BROKEN at 2: altered`, north],
    })
  })

  it('tells that the end is gone by the head that was kept', async () => {
    const only = ['verify', '--tenant', NORTHWIND]
    const [line = ''] = (await audit(...only)).lines
    const head = line.split(' head ')[1] ?? ''
    await change(`
      await db.deleteFrom('audit_entry').where('tenant_id', '=', '${NORTHWIND}').execute()
      await db.deleteFrom('audit_head').where('tenant_id', '=', '${NORTHWIND}').execute()
    `)

    expect((await audit(...only)).code).toBe(0)
    expect(await audit(...only, '--head', head)).toEqual({
      code: 1,
      lines: [`Tenant ${NORTHWIND}: 0 entries, BROKEN at 1: cut-off`],
    })
  })

  it('refuses what it does not know', async () => {
    const { code, lines } = await audit('check')

    expect(code).toBe(1)
    expect(lines[0]).toMatch(/^What is check\? npm run audit -- verify/)
  })
})
