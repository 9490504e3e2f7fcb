import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { forgetFiles } from '../../../src/api/files/forget-files.service.ts'
import { renewDataKeys } from '../../../src/api/files/renew-data-keys.service.ts'
import { createVault } from '../../../src/api/secrets/vault.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { browse, linkedFile, pdfOf, sendPart, uploadFile } from '../../fixtures/files.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertFollow,
  insertOrganisation,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
beforeAll(async () => {
  test = await openTestApp({ config: { trustedProxies: ['loopback'] } })
  call = callApi(test)
  await insertOrganisation(test.db)
  await insertCaller(test.db, ANNA)
})
afterAll(() => test.close())

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Forgets, so long from now. */
async function forgetAfter(ms: number) {
  test.clock.set(new Date(NOW.getTime() + ms))
  await forgetFiles(test.ctx, () => false)
  test.clock.set(NOW)
}
const partsOf = async (id: string) => {
  const parts = test.db.selectFrom('file_part').select('version').where('file_id', '=', id)
  return (await parts.orderBy('version').execute()).map(({ version }) => version)
}
const isKnown = async (id: string) =>
  (await test.db.selectFrom('file').select('id').where('id', '=', id).execute()).length > 0

describe('another key for secrets', () => {
  it('opens files that were sealed with the one before, once they are renewed', async () => {
    const { key } = await insertFollow(test.db)
    const { path } = await linkedFile(test, key)
    const [old] = test.ctx.config.secrets.keys
    const next = { id: 's2', secret: Buffer.alloc(32, 3) }
    const both = createVault(old ? [next, old] : [], randomBytes)

    const counts = await renewDataKeys({ db: test.db, vault: both }, FABRIKAM)

    expect(counts.renewed).toBeGreaterThan(0)
    expect(counts.unreadable).toBe(0)
    const before = test.ctx.vault
    test.ctx.vault = createVault([next], randomBytes)
    const { body } = await browse(test, `${path}/download`)
    test.ctx.vault = before
    await renewDataKeys(
      { db: test.db, vault: createVault(old ? [old, next] : [], randomBytes) },
      FABRIKAM,
    )
    expect(body.startsWith('%PDF')).toBe(true)
  })
})

describe('what nobody needs any more', () => {
  it('is an upload that broke off, after a day', async () => {
    const { body } = await call('createFile', ANNA, { body: { name: 'x.pdf', size: 10 } })
    const { id, version } = body
    await sendPart(test, { id, version, number: 1, bytes: Buffer.alloc(10) })

    await forgetAfter(DAY_MS)
    expect(await partsOf(id)).toEqual([1])
    await forgetAfter(DAY_MS + 1)

    expect(await partsOf(id)).toEqual([])
    expect(await isKnown(id)).toBe(false)
  })

  it('is a file without a mail, after a day', async () => {
    const { id } = await uploadFile(test, pdfOf(100))

    await forgetAfter(DAY_MS)
    expect(await isKnown(id)).toBe(true)
    await forgetAfter(DAY_MS + 1)

    expect(await isKnown(id)).toBe(false)
    expect(await partsOf(id)).toEqual([])
  })

  it('is a file whose mail is gone, at once', async () => {
    const { key } = await insertFollow(test.db)
    const { file } = await linkedFile(test, key)
    await forgetAfter(0)
    expect(await partsOf(file.id)).toEqual([1])

    await test.db.deleteFrom('follow').where('key', '=', key).execute()
    await forgetAfter(0)

    expect(await isKnown(file.id)).toBe(false)
  })

  it('is a version that was replaced, after an hour', async () => {
    const { key } = await insertFollow(test.db)
    const { file, path } = await linkedFile(test, key)
    const params = { id: file.id }
    await call('replaceFile', ANNA, { params, body: { name: 'New.pdf', size: 8 } })
    const bytes = Buffer.from('%PDF-new')
    await sendPart(test, { id: file.id, version: 2, number: 1, bytes })
    await call('finishFile', ANNA, { params, body: { version: 2 } })

    await forgetAfter(HOUR_MS)
    expect(await partsOf(file.id)).toEqual([1, 2])
    await forgetAfter(HOUR_MS + 1)

    expect(await partsOf(file.id)).toEqual([2])
    expect((await browse(test, `${path}/download`)).body).toBe('%PDF-new')
  })

  it('is what expired or was taken back, after thirty days; until then it can be had again', async () => {
    const { key } = await insertFollow(test.db)
    const expiresAt = new Date(NOW.getTime() + DAY_MS).toISOString()
    const expired = await linkedFile(test, key, { expiresAt })
    const revoked = await linkedFile(test, key, { name: 'Other.pdf' })
    const params = { id: revoked.file.id }
    await call('changeFile', ANNA, { params, body: { isRevoked: true } })

    await forgetAfter(30 * DAY_MS)
    expect([await partsOf(expired.file.id), await partsOf(revoked.file.id)]).toEqual([[1], [1]])
    await forgetAfter(31 * DAY_MS + 1)

    expect([await partsOf(expired.file.id), await partsOf(revoked.file.id)]).toEqual([[], []])
    const { body } = await call('listFiles', ANNA, { query: { key } })
    expect(body.items.map(({ state }) => state)).toEqual(['removed', 'removed'])
    expect((await browse(test, expired.path)).statusCode).toBe(410)
  })

  it('is done by several at once, and again, without harm', async () => {
    const { id } = await uploadFile(test, pdfOf(100))
    test.clock.set(new Date(NOW.getTime() + 2 * DAY_MS))

    await Promise.all([1, 2, 3].map(() => forgetFiles(test.ctx, () => false)))
    await forgetFiles(test.ctx, () => false)

    test.clock.set(NOW)
    expect(await isKnown(id)).toBe(false)
  })
})
