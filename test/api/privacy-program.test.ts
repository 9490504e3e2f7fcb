import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
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
  dir = await mkdtemp(path.join(tmpdir(), 'api-privacy-'))
  env = apiSettings(dir)
  await makeEmbeddedFolder(path.join(dir, 'store'))
})
afterAll(async () => {
  await api.remove()
  await rm(dir, { recursive: true, force: true })
})

async function privacy(...given: string[]) {
  const script = `process.argv.push(...${JSON.stringify(given)}); await import('./dist/api/privacy.js')`
  const run = api.run(script, env)
  return { code: await run.ended, output: run.output().trim() }
}

const BO = 'bo@contoso.example'

/** Fabrikam with Bo, as a backup has them. */
async function restore() {
  const run = api.run(
    `import { openStore } from './dist/api/store/open-store.js'
     const store = await openStore({ kind: 'embedded', dir: process.env.DATA_DIR }, console)
     const at = new Date()
     const tenant_id = '${FABRIKAM}'
     await store.db.insertInto('organisation')
       .values({ tenant_id, follow_enabled: true, follow_enabled_since: at, created_at: at })
       .onConflict((conflict) => conflict.doNothing()).execute()
     await store.db.insertInto('contact').values({
       tenant_id, id: '00000000-0000-7000-8000-000000000001', type: 'contact', email: '${BO}',
       preference: 'allow', created_at: at,
     }).execute()
     await store.db.deleteFrom('suppression').execute()
     await store.close()`,
    env,
  )
  expect([await run.ended, run.output()]).toEqual([0, ''])
}

describe('npm run privacy', () => {
  it('erases, prints the certificate, and does it again on a restored store', async () => {
    await restore()

    const erased = await privacy('erase', FABRIKAM, BO)
    await restore()
    const replayed = await privacy('replay')
    const again = await privacy('replay', path.join(dir, 'buffer', 'erasures.jsonl'))

    expect(erased.code).toBe(0)
    expect(JSON.parse(erased.output)).toMatchObject({ removed: { contact: 1 }, onReplayList: true })
    expect(replayed).toEqual({
      code: 0,
      output: `Tenant ${FABRIKAM}: 1 erased, 0 withdrawn, 0 held already`,
    })
    expect(again.output).toBe(`Tenant ${FABRIKAM}: 0 erased, 0 withdrawn, 1 held already`)
    const list = await readFile(path.join(dir, 'buffer', 'erasures.jsonl'), 'utf8')
    expect(list.trim().split('\n')).toHaveLength(1)
  })

  it('names what it cannot read, and whom the store does not know', async () => {
    const file = path.join(dir, 'buffer', 'erasures.jsonl')
    const [line = ''] = (await readFile(file, 'utf8')).split('\n')
    await appendFile(file, `${line.replace(FABRIKAM, NORTHWIND)}\n{"at":`)

    const { code, output } = await privacy('replay')

    expect(code).toBe(1)
    expect(output.split('\n')).toEqual([
      `Tenant ${FABRIKAM}: 0 erased, 0 withdrawn, 1 held already`,
      `Tenant ${NORTHWIND}: not in this store`,
      `Not readable, line 3 of ${file}`,
    ])
  })

  it.each([
    [['erase', NORTHWIND, BO], `There is no tenant ${NORTHWIND} here`],
    [['replay', '/nowhere.jsonl'], /^There is no \/nowhere\.jsonl\. Where people were erased/],
    [['forget'], /^What is forget\? npm run privacy/],
  ])('refuses %j in a line', async (given, said) => {
    const { code, output } = await privacy(...given)

    expect(code).toBe(1)
    expect(output.split('\n')).toEqual([
      said instanceof RegExp ? expect.stringMatching(said) : said,
    ])
  })
})
