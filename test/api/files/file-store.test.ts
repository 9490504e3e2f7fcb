import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Buffer } from 'node:buffer'
import type { ContainerClient } from '@azure/storage-blob'
import { blobContainer } from '../../../src/api/azure/blob-container.service.ts'
import { blobFiles } from '../../../src/api/files/blob-files.service.ts'
import { databaseFiles } from '../../../src/api/files/file-part.store.ts'
import { FileStoreAwayError, type FileStore } from '../../../src/api/files/file-store.ts'
import { forgetFiles } from '../../../src/api/files/forget-files.service.ts'
import { purgeTerminated } from '../../../src/api/privacy/purge.service.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { FILE_PART_BYTES } from '../../../src/contract/file.ts'
import { startAzurite, type Azurite } from '../../fixtures/azurite.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { browse, linkedFile, pdfOf, sendPart, uploadFile } from '../../fixtures/files.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertOrganisation,
  newId,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { startSilentAzure } from '../../fixtures/silent-azure.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NO_MAIL = { fileId: newId(), version: 1, number: 1 }

let azurite: Azurite
let container: ContainerClient
let isAway: boolean
let blobs: FileStore
let test: TestApp
let call: CallApi

beforeAll(async () => {
  azurite = await startAzurite()
  container = await azurite.createContainer('files')
  const { connectionString } = azurite
  const place = { kind: 'connection-string', connectionString, container: 'files' } as const
  const away = { ...place, connectionString: connectionString.replace(/:\d+\//, ':1/') }
  const open = blobContainer(place)
  const openAway = blobContainer(away, { retryOptions: { maxTries: 1 } })
  blobs = blobFiles(() => (isAway ? openAway() : open()), newId)
  test = await openTestApp({ config: { trustedProxies: ['loopback'] } })
  call = callApi(test)
})
afterAll(async () => {
  await test.close()
  await azurite.stop()
})
beforeEach(async () => {
  isAway = false
  test.clock.set(NOW)
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  for await (const { name } of container.listBlobsFlat()) await container.deleteBlob(name)
  await insertOrganisation(test.db)
  await insertCaller(test.db, ANNA)
})

/** Everything that lies anywhere, as it lies there. */
async function kept(): Promise<Buffer[]> {
  const rows = await test.db.selectFrom('file_part').select('sealed').execute()
  const pieces = rows.flatMap(({ sealed }) => (sealed ? [sealed] : []))
  for await (const { name } of container.listBlobsFlat())
    pieces.push(await container.getBlobClient(name).downloadToBuffer())
  return pieces
}
const partRows = async () => (await test.db.selectFrom('file_part').selectAll().execute()).length

async function forgetAfter(ms: number) {
  test.clock.set(new Date(NOW.getTime() + ms))
  await forgetFiles(test.ctx, () => false)
  test.clock.set(NOW)
}
const download = async (path: string, range?: string) =>
  browse(test, `${path}/download`, range === undefined ? {} : { headers: { range } })
const takeBack = (id: string) =>
  call('changeFile', ANNA, { params: { id }, body: { isRevoked: true } })

describe.each([
  ['the database', () => databaseFiles],
  ['Azure Blob Storage', () => blobs],
])('files in %s', (where, store) => {
  beforeEach(() => {
    test.ctx.files = store()
  })

  it('are given out as they came, whole and in ranges over parts', async () => {
    const bytes = pdfOf(2 * FILE_PART_BYTES + 1000)
    const { key } = await insertFollow(test.db)
    const { path } = await linkedFile(test, key, { bytes })

    const whole = await download(path)
    const range = await download(path, `bytes=${FILE_PART_BYTES - 5}-${FILE_PART_BYTES + 4}`)

    expect(whole.rawPayload.equals(bytes)).toBe(true)
    expect(range.statusCode).toBe(206)
    expect(range.rawPayload.equals(bytes.subarray(FILE_PART_BYTES - 5, FILE_PART_BYTES + 5))).toBe(
      true,
    )
    expect(await kept()).toHaveLength(3)
    const inDatabase = test.db.selectFrom('file_part').where('sealed', 'is not', null)
    const held = (await inDatabase.selectAll().execute()).length
    expect(held).toBe(where === 'the database' ? 3 : 0)
  })

  it('lie there sealed', async () => {
    await uploadFile(test, Buffer.concat([pdfOf(2000), Buffer.from('the secret price')]))

    const pieces = await kept()

    expect(pieces).toHaveLength(1)
    expect(pieces.some((piece) => piece.includes('the secret price'))).toBe(false)
    expect(pieces.some((piece) => piece.includes('%PDF'))).toBe(false)
  })

  it('have the part that was sent last', async () => {
    const { id, version } = (
      await call('createFile', ANNA, { body: { name: 'Offer.pdf', size: 8 } })
    ).body
    const { key } = await insertFollow(test.db)
    await sendPart(test, { id, version, number: 1, bytes: Buffer.from('%PDF-old') })
    await sendPart(test, { id, version, number: 1, bytes: Buffer.from('%PDF-new') })

    await call('finishFile', ANNA, { params: { id }, body: { version } })
    const link = await call('linkFile', ANNA, { params: { key }, body: { fileId: id } })

    expect((await download(new URL(link.body.url ?? '').pathname)).body).toBe('%PDF-new')
  })

  it('take nothing more once they are finished, and keep nothing of it', async () => {
    const { id } = await uploadFile(test, pdfOf(100))
    const before = await kept()

    const { statusCode } = await sendPart(test, { id, version: 1, number: 1, bytes: pdfOf(100) })

    expect(statusCode).toBe(404)
    expect(await kept()).toEqual(before)
  })

  it('that broke off in the middle of a part have nothing of it', async () => {
    const { id, version } = (
      await call('createFile', ANNA, { body: { name: 'Offer.pdf', size: 8 } })
    ).body
    const part = { tenantId: FABRIKAM, fileId: id, version, number: 1 }

    await test.ctx.files.take(part, Buffer.from('sealed'))

    expect(await test.ctx.files.numbers(test.db, part)).toEqual([])
    expect(await test.ctx.files.get(test.db, part)).toBeUndefined()
    const finished = await call('finishFile', ANNA, { params: { id }, body: { version } })
    expect(finished.problem.code).toBe('file-incomplete')
    await forgetAfter(DAY_MS + 1)
    expect(await kept()).toEqual([])
  })

  it('that were refused as a program are kept no longer', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])

    const { problem } = await uploadFile(test, program, { name: 'Offer.exe' })

    expect(problem.code).toBe('file-refused')
    expect(await kept()).toEqual([])
  })

  it('that were replaced go after an hour, the new ones stay', async () => {
    const { key } = await insertFollow(test.db)
    const { file, path } = await linkedFile(test, key)
    const params = { id: file.id }
    await call('replaceFile', ANNA, { params, body: { name: 'New.pdf', size: 8 } })
    await sendPart(test, { id: file.id, version: 2, number: 1, bytes: Buffer.from('%PDF-new') })
    await call('finishFile', ANNA, { params, body: { version: 2 } })

    expect(await kept()).toHaveLength(2)
    await forgetAfter(HOUR_MS + 1)

    expect(await kept()).toHaveLength(1)
    expect((await download(path)).body).toBe('%PDF-new')
  })

  it('that were taken back are given to nobody, and go after thirty days', async () => {
    const { key } = await insertFollow(test.db)
    const { file, path } = await linkedFile(test, key)

    await takeBack(file.id)

    expect((await download(path)).statusCode).toBe(410)
    expect(await kept()).toHaveLength(1)
    await forgetAfter(30 * DAY_MS + 1)
    expect(await kept()).toEqual([])
  })

  it('that their sender removes are gone at once', async () => {
    const { file } = await linkedFile(test, (await insertFollow(test.db)).key)

    await call('removeFile', ANNA, { params: { id: file.id } })

    expect(await kept()).toEqual([])
    expect(await partRows()).toBe(0)
  })

  it('of a mail go when its only recipient is erased', async () => {
    const { key: follow_key } = await insertFollow(test.db)
    const { id: contact_id } = await insertContact(test.db, { email: 'kim@contoso.example' })
    await insertFollowRecipient(test.db, { follow_key, contact_id })
    await linkedFile(test, follow_key)

    await call('eraseSubject', ADMIN, { body: { email: 'kim@contoso.example' } })
    await forgetAfter(0)

    expect(await kept()).toEqual([])
  })

  it('of an organisation go with it, and those of others stay', async () => {
    await uploadFile(test, pdfOf(100))
    const other = { ...NO_MAIL, tenantId: NORTHWIND }
    if (where !== 'the database') await test.ctx.files.take(other, Buffer.from('of another'))
    await test.db
      .updateTable('organisation')
      .set({ follow_enabled: false, terminated_at: daysAgo(91) })
      .execute()

    await purgeTerminated(test.ctx)

    const left = where === 'the database' ? [] : [Buffer.from('of another')]
    expect(await kept()).toEqual(left)
  })
})

describe('files in Azure Blob Storage', () => {
  beforeEach(() => {
    test.ctx.files = blobs
  })

  it('and those that were in the database before can be had side by side', async () => {
    test.ctx.files = databaseFiles
    const old = await linkedFile(test, (await insertFollow(test.db)).key)
    test.ctx.files = blobs

    const added = await linkedFile(test, (await insertFollow(test.db)).key)

    expect((await download(old.path)).statusCode).toBe(200)
    expect((await download(added.path)).statusCode).toBe(200)
  })

  it('are told to be out of reach where nobody says any more where they lie', async () => {
    const { path } = await linkedFile(test, (await insertFollow(test.db)).key)
    test.ctx.files = databaseFiles

    expect((await download(path)).statusCode).toBe(503)
  })

  it('take no part while it is away, and say so', async () => {
    const { id, version } = (
      await call('createFile', ANNA, { body: { name: 'Offer.pdf', size: 8 } })
    ).body
    const part = { id, version, number: 1, bytes: Buffer.from('%PDF-one') }
    isAway = true

    const reply = await sendPart(test, part)

    expect(reply.statusCode).toBe(503)
    expect(reply.json()).toMatchObject({ code: 'file-store-away' })
    expect(JSON.stringify(test.logged())).toContain('gave no answer ECONNREFUSED')
    isAway = false
    expect((await sendPart(test, part)).statusCode).toBe(200)
    const finished = await call('finishFile', ANNA, { params: { id }, body: { version } })
    expect(finished.status).toBe(200)
  })

  it('are out of reach where it takes every call and answers none', async () => {
    const silent = await startSilentAzure()
    const open = blobContainer(silent.place, { retryOptions: { maxTries: 1 } })
    const store = blobFiles(open, newId, 100)
    const part = { tenantId: FABRIKAM, ...NO_MAIL }

    const outcomes = await Promise.allSettled([
      store.take(part, Buffer.from('sealed')),
      store.removeTenant(FABRIKAM),
    ])

    silent.stop()
    const told = { status: 'rejected', reason: expect.any(FileStoreAwayError) }
    expect(outcomes).toEqual([told, told])
  })

  it('do not hide a mistake of ours behind a place that is away', async () => {
    const broken = blobFiles(() => Promise.reject(new TypeError('a bug')), newId)
    const part = { tenantId: FABRIKAM, fileId: newId(), version: 1, number: 1 }

    await expect(broken.take(part, Buffer.from('sealed'))).rejects.toThrow(TypeError)
  })

  it('are not used up by a download that gives nothing', async () => {
    const { key } = await insertFollow(test.db)
    const { path } = await linkedFile(test, key, { oneTime: true })
    const post = () => browse(test, `${path}/download`, { method: 'POST', form: {} })
    isAway = true

    expect((await post()).statusCode).toBe(503)

    isAway = false
    expect((await post()).statusCode).toBe(200)
    expect((await post()).statusCode).toBe(410)
  })

  it('are given to nobody once they were removed, though it is away, and go later', async () => {
    const { file, path } = await linkedFile(test, (await insertFollow(test.db)).key)
    isAway = true

    const removed = await call('removeFile', ANNA, { params: { id: file.id } })

    expect(removed.problem.code).toBe('file-store-away')
    isAway = false
    expect((await download(path)).statusCode).toBe(410)
    await forgetAfter(0)
    expect(await kept()).toEqual([])
  })

  it('say that they are incomplete where a blob was taken away', async () => {
    const { key } = await insertFollow(test.db)
    const { path } = await linkedFile(test, key)
    for await (const { name } of container.listBlobsFlat()) await container.deleteBlob(name)

    expect((await download(path)).statusCode).toBe(409)
  })
})
