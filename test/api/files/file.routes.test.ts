import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import type { ScanResult } from '../../../src/api/files/scan-file.ts'
import { Problem } from '../../../src/api/http/problem.ts'
import { FILE_PART_BYTES, MAX_FILE_BYTES } from '../../../src/contract/file.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { linkedFile, pdfOf, sendPart, uploadFile } from '../../fixtures/files.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertFollow,
  insertOrganisation,
  MALLORY,
  newId,
  NORTHWIND,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let scan: (bytes: Buffer) => ScanResult
beforeAll(async () => {
  test = await openTestApp({
    ctx: {
      scanFile: async (pieces) => {
        const all: Buffer[] = []
        for await (const piece of pieces) all.push(piece)
        return scan(Buffer.concat(all))
      },
    },
  })
  scan = () => 'clean'
  call = callApi(test)
  await insertOrganisation(test.db)
  await insertCaller(test.db, ANNA)
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())

const announce = (size: number, name = 'Offer.pdf') =>
  call('createFile', ANNA, { body: { name, size } })
const listed = async (id: string) =>
  (await call('listFiles', ANNA, { query: {} })).body.items.find((file) => file.id === id)
const partsOf = (id: string) =>
  test.db.selectFrom('file_part').selectAll().where('file_id', '=', id).execute()

/**
 * Has the database answer as PostgreSQL does on a full disk.
 *
 * @returns makes room again
 */
async function fillDisk(table: 'file' | 'file_part' | 'file_version') {
  await sql`create or replace function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`.execute(
    test.db,
  )
  await sql`create trigger full_disk after insert or update on ${sql.table(table)}
    for each row execute function full_disk()`.execute(test.db)
  return () => sql`drop trigger full_disk on ${sql.table(table)}`.execute(test.db)
}

describe('uploading a file', () => {
  it('takes bytes in parts and finds out what they are', async () => {
    const bytes = pdfOf(FILE_PART_BYTES + 1000)

    const { status, body } = await uploadFile(test, bytes, {
      name: 'C:\\Anna\\Offer\u202E.exe.pdf',
    })

    expect(status).toBe(200)
    expect(body).toMatchObject({ name: 'Offer.exe.pdf', type: 'application/pdf', version: 1 })
    expect(body).toMatchObject({ size: bytes.length, state: 'available', isScanned: true })
    expect(body).toMatchObject({ hasPassword: false, oneTime: false, links: [] })
    expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).toBe(30 * 86_400_000)
  })

  it.each([
    [1, 200],
    [MAX_FILE_BYTES, 200],
    [MAX_FILE_BYTES + 1, 413],
    [26 * 1024 * 1024, 413],
    [0, 400],
    [-1, 400],
    [1.5, 400],
  ])('of %p bytes is announced with %i', async (size, status) => {
    expect((await announce(size)).status).toBe(status)
  })

  it('keeps no byte of it as it is', async () => {
    const secret = Buffer.concat([pdfOf(2000), Buffer.from('the secret price')])
    const { id } = await uploadFile(test, secret)

    const [part] = await partsOf(id)

    expect(part?.sealed).toBeInstanceOf(Buffer)
    expect(part?.sealed?.includes('the secret price')).toBe(false)
    expect(part?.sealed?.includes('%PDF')).toBe(false)
  })

  it('that breaks off gives nobody anything, and says what is missing', async () => {
    const { key } = await insertFollow(test.db)
    const { id, version } = (await announce(2 * FILE_PART_BYTES)).body
    await sendPart(test, { id, version, number: 2, bytes: Buffer.alloc(FILE_PART_BYTES) })

    const finished = await call('finishFile', ANNA, { params: { id }, body: { version } })
    const linked = await call('linkFile', ANNA, { params: { key }, body: { fileId: id } })

    expect(finished.problem).toMatchObject({ code: 'file-incomplete', about: ['1'] })
    expect(linked.problem.code).toBe('not-found')
    expect(await listed(id)).toMatchObject({ state: 'uploading', version: 0 })
  })

  it.each([
    ['a part that is too short', 1, FILE_PART_BYTES - 1, 400],
    ['the last part too long', 2, 11, 400],
    ['a part behind the last', 3, 10, 400],
    ['part 0', 0, 10, 400],
    ['nothing', 2, 0, 400],
    ['more than a part can be', 1, FILE_PART_BYTES + 1, 413],
  ])('refuses %s', async (_, number, length, status) => {
    const { id, version } = (await announce(FILE_PART_BYTES + 10)).body

    const reply = await sendPart(test, { id, version, number, bytes: Buffer.alloc(length) })

    expect(reply.statusCode).toBe(status)
    expect(await partsOf(id)).toEqual([])
  })

  it('takes a part once more, as a retry sends it', async () => {
    const { id, version } = (await announce(10)).body
    await sendPart(test, { id, version, number: 1, bytes: Buffer.from('0123456789') })
    await sendPart(test, { id, version, number: 1, bytes: Buffer.from('%PDF-56789') })

    const { body } = await call('finishFile', ANNA, { params: { id }, body: { version } })

    expect(body.type).toBe('application/pdf')
    expect(await partsOf(id)).toHaveLength(1)
  })

  it('meets a full disk at a part: nothing of it is kept, and it can be sent again', async () => {
    const { id, version } = (await announce(10)).body
    const part = { id, version, number: 1 }
    await sendPart(test, { ...part, bytes: Buffer.from('0123456789') })
    const before = await partsOf(id)

    const makeRoom = await fillDisk('file_part')
    const refused = await sendPart(test, { ...part, bytes: Buffer.from('%PDF-56789') })
    const during = await partsOf(id)
    await makeRoom()
    const taken = await sendPart(test, { ...part, bytes: Buffer.from('%PDF-56789') })
    const { body } = await call('finishFile', ANNA, { params: { id }, body: { version } })

    expect(refused.statusCode).toBe(503)
    expect(refused.json()).toMatchObject({ code: 'unavailable' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(during).toEqual(before)
    expect(taken.statusCode).toBe(200)
    expect(body).toMatchObject({ state: 'available', type: 'application/pdf' })
  })

  it.each(['file', 'file_version'] as const)(
    'meets a full disk when it is announced: there is no file (%s)',
    async (table) => {
      const makeRoom = await fillDisk(table)
      const { status, problem } = await announce(10, `${table}.pdf`)
      await makeRoom()

      const files = test.db.selectFrom('file').select('id').where('name', '=', `${table}.pdf`)
      expect([status, problem.code]).toEqual([503, 'unavailable'])
      expect(await files.execute()).toEqual([])
      expect((await announce(10)).status).toBe(200)
    },
  )

  it('writes nothing to what is given out already', async () => {
    const { id } = await uploadFile(test, pdfOf(100))

    const reply = await sendPart(test, { id, version: 1, number: 1, bytes: Buffer.alloc(100) })

    expect(reply.statusCode).toBe(404)
  })

  it('finished twice is one', async () => {
    const { id, body } = await uploadFile(test, pdfOf(100))

    const again = await call('finishFile', ANNA, { params: { id }, body: { version: 1 } })

    expect(again.body).toEqual(body)
  })

  it('is nobody else’s business', async () => {
    const { id, version } = (await announce(10)).body
    const bytes = Buffer.alloc(10)

    const part = await sendPart(test, { id, version, number: 1, bytes, as: OLE })
    const finished = await call('finishFile', OLE, { params: { id }, body: { version } })
    const changed = await call('changeFile', OLE, { params: { id }, body: { isRevoked: true } })
    const replaced = await call('replaceFile', OLE, {
      params: { id },
      body: { name: 'x', size: 1 },
    })
    const removed = await call('removeFile', OLE, { params: { id } })

    expect(part.statusCode).toBe(404)
    expect([finished.status, changed.status, replaced.status, removed.status]).toEqual([
      404, 404, 404, 404,
    ])
    expect((await call('listFiles', OLE, { query: {} })).body.items).toEqual([])
  })

  it('takes bytes alone', async () => {
    const { id } = (await announce(10)).body
    const headers = { ...(await test.tokens.headerFor(ANNA)), 'content-type': 'application/json' }

    const reply = await test.app.inject({
      ...{ method: 'PUT', url: `/api/files/${id}/versions/1/parts/1`, headers, payload: '{}' },
    })

    expect(reply.json()).toMatchObject({ code: 'unsupported-content' })
  })
})

describe('a file that would do harm', () => {
  it.each([
    ['by its bytes', Buffer.from('MZ\x90\0 a program'), 'Offer.pdf'],
    ['by its name', Buffer.from('WScript.Echo("x")'), 'Offer.pdf.js'],
    ['by its ending', Buffer.from('%PDF-1.7'), 'C:\\Anna\\Setup.EXE'],
    ['by what its name really ends with', Buffer.from('%PDF-1.7'), 'Offer\u202Efdp.exe'],
  ])('is refused %s, and gone', async (_, bytes, name) => {
    const { id, problem } = await uploadFile(test, bytes, { name })

    expect(problem).toMatchObject({ code: 'file-refused', about: ['program'] })
    expect(await partsOf(id)).toEqual([])
  })

  it('is refused where it is infected, and gone', async () => {
    scan = (bytes) => (bytes.includes('EICAR') ? 'infected' : 'clean')

    const { id, problem } = await uploadFile(test, Buffer.from('EICAR for tests'))

    expect(problem).toMatchObject({ code: 'file-refused', about: ['infected'] })
    expect(await partsOf(id)).toEqual([])
  })

  it('is given to nobody while the scanner is away, and can be finished later', async () => {
    scan = () => {
      throw new Problem('unavailable', 'The virus scanner gives no answer; try again')
    }
    const { id, problem } = await uploadFile(test, pdfOf(100))
    expect(problem.code).toBe('unavailable')
    expect(await listed(id)).toMatchObject({ state: 'uploading' })

    scan = () => 'clean'
    const later = await call('finishFile', ANNA, { params: { id }, body: { version: 1 } })

    expect(later.body).toMatchObject({ state: 'available', isScanned: true })
  })
})

describe('a file in a mail', () => {
  it('has one link for one mail, however often it is asked for', async () => {
    const { key } = await insertFollow(test.db, { state: 'pending', activated_at: null })
    const { id } = await uploadFile(test, pdfOf(100))
    const other = await uploadFile(test, pdfOf(100))
    const link = (fileId: string) => call('linkFile', ANNA, { params: { key }, body: { fileId } })

    const [first, second, again] = [await link(id), await link(other.id), await link(id)]

    expect(first.body).toMatchObject({ followKey: key, number: 1, downloads: 0 })
    expect(second.body.number).toBe(2)
    expect(again.body).toEqual(first.body)
    expect(first.body.url).toMatch(/^https:\/\/follow\.fabrikam\.example\/f\/k1\.[\w-]+$/)
  })

  it('needs a mail of one’s own that is followed', async () => {
    const { id } = await uploadFile(test, pdfOf(100))
    const { key: voided } = await insertFollow(test.db, { state: 'voided' })
    const { key: oles } = await insertFollow(test.db, { salesperson_id: OLE.salespersonId })
    const link = async (key: string) =>
      (await call('linkFile', ANNA, { params: { key }, body: { fileId: id } })).problem.code

    expect(await link(voided)).toBe('follow-voided')
    expect(await link(oles)).toBe('not-found')
    expect(await link('AAAAAAAAAAAAAAAAAAAAAA')).toBe('not-found')
  })

  it('is listed with that mail’s link alone', async () => {
    const { key } = await insertFollow(test.db)
    const { key: otherKey } = await insertFollow(test.db)
    const { file } = await linkedFile(test, key)
    await call('linkFile', ANNA, { params: { key: otherKey }, body: { fileId: file.id } })

    const { body } = await call('listFiles', ANNA, { query: { key } })

    expect(body.items.map(({ id }) => id)).toEqual([file.id])
    expect(body.items[0]?.links.map(({ followKey }) => followKey)).toEqual([key])
  })

  it('is not there for another tenant, not even for a manager who knows its key', async () => {
    const { key } = await insertFollow(test.db)
    const { file } = await linkedFile(test, key)
    await insertOrganisation(test.db, { tenant_id: NORTHWIND })
    const headers = await test.tokens.headerFor(MALLORY, { roles: ['Follow.Manager'] })

    const reply = await test.app.inject({ url: `/api/files?key=${key}`, headers })
    const part = await sendPart(test, {
      ...{ id: file.id, version: 1, number: 1, bytes: Buffer.alloc(1), as: MALLORY },
    })

    expect([reply.statusCode, part.statusCode]).toEqual([404, 404])
  })

  it('is shown to its sender’s manager without its link', async () => {
    const { key } = await insertFollow(test.db)
    await linkedFile(test, key)
    await test.db
      .updateTable('salesperson')
      .set({ manager_id: OLE.salespersonId })
      .where('id', '=', ANNA.salespersonId)
      .execute()
    const headers = await test.tokens.headerFor(OLE, { roles: ['Follow.Manager'] })

    const reply = await test.app.inject({ url: `/api/files?key=${key}`, headers })

    expect(reply.json()).toMatchObject({ items: [{ links: [{ url: null }] }] })
  })
})

describe('changing a file', () => {
  it('changes what is said and nothing else', async () => {
    const { id } = await uploadFile(test, pdfOf(100))
    const expiresAt = '2026-08-01T12:00:00.000Z'
    const change = (body: Parameters<typeof call<'changeFile'>>[2]['body']) =>
      call('changeFile', ANNA, { params: { id }, body })

    expect((await change({ expiresAt })).body).toMatchObject({ expiresAt, state: 'available' })
    expect((await change({ password: 'sesame 1' })).body.hasPassword).toBe(true)
    expect((await change({ isRevoked: true })).body).toMatchObject({ state: 'revoked', expiresAt })
    expect((await change({})).body).toMatchObject({ hasPassword: true, state: 'revoked' })
    expect((await change({ isRevoked: false, password: null, oneTime: true })).body).toMatchObject({
      ...{ state: 'available', hasPassword: false, oneTime: true },
    })
  })

  it.each(['2026-06-10T09:29:00.000Z', '2027-06-13T09:30:00.000Z'])(
    'keeps none until %s',
    async (expiresAt) => {
      const { id } = await uploadFile(test, pdfOf(100))

      const { problem } = await call('changeFile', ANNA, { params: { id }, body: { expiresAt } })

      expect(problem).toMatchObject({ code: 'invalid-request', about: ['expiresAt'] })
    },
  )

  it('keeps no password that could be read', async () => {
    const { id } = await uploadFile(test, pdfOf(100), { password: 'sesame 1' })

    const row = await test.db
      .selectFrom('file')
      .select('password_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()

    expect(row.password_hash).toMatch(/^scrypt\.32768\.8\.1\.[\w-]{22}\.[\w-]{43}$/)
  })

  it('gives a new version the same links, once it is finished', async () => {
    const { key } = await insertFollow(test.db)
    const { file } = await linkedFile(test, key)
    const upload = await call('replaceFile', ANNA, {
      ...{ params: { id: file.id }, body: { name: 'Better offer.pdf', size: 9 } },
    })
    expect(upload.body).toMatchObject({ id: file.id, version: 2, parts: 1 })
    expect(await listed(file.id)).toMatchObject({ version: 1, name: 'Offer.pdf' })

    await sendPart(test, { id: file.id, version: 2, number: 1, bytes: Buffer.from('new bytes') })
    const params = { id: file.id }
    const { body } = await call('finishFile', ANNA, { params, body: { version: 2 } })

    expect(body).toMatchObject({ version: 2, name: 'Better offer.pdf', size: 9 })
    expect(body.links).toMatchObject([{ followKey: key, number: 1 }])
  })

  it('removes its bytes for good', async () => {
    const { key } = await insertFollow(test.db)
    const { file } = await linkedFile(test, key)

    await call('removeFile', ANNA, { params: { id: file.id } })
    const change = { params: { id: file.id }, body: { isRevoked: false } }
    const changed = await call('changeFile', ANNA, change)

    expect(await listed(file.id)).toMatchObject({ state: 'removed' })
    expect(await partsOf(file.id)).toEqual([])
    expect(changed.problem.code).toBe('not-found')
  })
})

describe('what is done with a file that was shared', () => {
  it('is in the audit log by the file’s id, without its name or its password', async () => {
    const { key } = await insertFollow(test.db)
    const { file } = await linkedFile(test, key, { name: 'Bo Lind.pdf' })
    const params = { id: file.id }
    await call('changeFile', ANNA, { params, body: { password: 'sesame 1', isRevoked: true } })
    await call('changeFile', ANNA, { params, body: { password: null } })
    await call('changeFile', ANNA, { params, body: {} })
    await call('removeFile', ANNA, { params })
    await call('removeFile', ANNA, { params })

    const entries = await entriesAbout(file.id)

    expect(entries).toEqual([
      { action: 'file-shared', detail: '{}', actor_id: ANNA.salespersonId },
      {
        ...{ action: 'file-changed', detail: '{"isRevoked":true,"password":"set"}' },
        actor_id: ANNA.salespersonId,
      },
      { action: 'file-changed', detail: '{"password":"removed"}', actor_id: ANNA.salespersonId },
      { action: 'file-removed', detail: '{}', actor_id: ANNA.salespersonId },
    ])
  })

  it('is not there of an upload that nobody got', async () => {
    const { id } = await uploadFile(test, pdfOf(100))
    await call('changeFile', ANNA, { params: { id }, body: { oneTime: true } })
    await call('removeFile', ANNA, { params: { id } })

    expect(await entriesAbout(id)).toEqual([])
  })

  const entriesAbout = (id: string) =>
    test.db
      .selectFrom('audit_entry')
      .select(['action', 'detail', 'actor_id'])
      .where('subject', '=', `file ${id}`)
      .orderBy('position')
      .execute()
})

describe('law 5: while Follow is off', () => {
  it('no file is taken or shown, but one can be revoked and removed', async () => {
    const { id } = await uploadFile(test, pdfOf(100))
    const switchTo = (follow_enabled: boolean) =>
      test.db
        .updateTable('organisation')
        .set({ follow_enabled })
        .where('tenant_id', '=', FABRIKAM)
        .execute()
    await switchTo(false)

    const announced = await announce(10)
    const list = await call('listFiles', ANNA, { query: {} })
    const part = await sendPart(test, { id, version: 1, number: 1, bytes: Buffer.alloc(1) })
    const revoked = await call('changeFile', ANNA, { params: { id }, body: { isRevoked: true } })
    const removed = await call('removeFile', ANNA, { params: { id } })
    await switchTo(true)

    expect(announced.problem.code).toBe('organisation-off')
    expect(list.problem.code).toBe('organisation-off')
    expect(part.json()).toMatchObject({ code: 'organisation-off' })
    expect([revoked.status, removed.status]).toEqual([200, 200])
  })
})

describe('what holds for files', () => {
  it('is told', async () => {
    const { body } = await call('getFileTerms', ANNA, {})

    expect(body).toEqual({
      ...{ obstacle: null, isScanned: true, maxBytes: 26_214_400, defaultDays: 30, mostDays: 365 },
    })
  })

  it('says that there is no key to seal with, and takes none', async () => {
    const bare = await openTestApp({
      ctx: {
        vault: {
          canSeal: false,
          seal: () => {
            throw new Error('no key')
          },
          open: () => '',
        },
      },
    })
    await insertOrganisation(bare.db)
    const callBare = callApi(bare)

    const terms = await callBare('getFileTerms', ANNA, {})
    const announced = await callBare('createFile', ANNA, { body: { name: 'x.pdf', size: 1 } })
    await bare.close()

    expect(terms.body).toMatchObject({ obstacle: 'no-key', isScanned: false })
    expect(announced.problem.code).toBe('secrets-unavailable')
  })

  it('does not know files that are not there', async () => {
    const { problem } = await call('removeFile', ANNA, { params: { id: newId() } })

    expect(problem.code).toBe('not-found')
  })
})
