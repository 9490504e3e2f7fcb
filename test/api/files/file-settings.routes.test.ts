import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { hasRoom, sharesMore } from '../../../src/api/files/file-rules.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import type { FileChange } from '../../../src/contract/file.ts'
import type { FileSettingsRequest } from '../../../src/contract/file-settings.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { browse, linkedFile, pdfOf, sendPart, uploadFile } from '../../fixtures/files.ts'
import { ANNA, insertCaller, insertFollow, insertOrganisation, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { TABLES } from '../../fixtures/rows.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const MEGABYTE = 1024 * 1024
const DAY_MS = 86_400_000

let test: TestApp
let call: CallApi
beforeAll(async () => {
  test = await openTestApp({ config: { trustedProxies: ['loopback'] } })
  call = callApi(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await insertOrganisation(test.db)
  await insertCaller(test.db, ANNA)
})

async function decide(change: Partial<FileSettingsRequest>) {
  const { isShared, maxMegabytes, mostDays, quotaMegabytes, revision } = (await settings()).body
  const held = { isShared, maxMegabytes, mostDays, quotaMegabytes, revision }
  return call('setFileSettings', ADMIN, { body: { ...held, ...change } })
}
const settings = () => call('getFileSettings', ADMIN, {})
const terms = async () => (await call('getFileTerms', ANNA, {})).body
const announce = (size: number, more = {}) =>
  call('createFile', ANNA, { body: { name: 'Offer.pdf', size, ...more } })
const audited = async () => (await call('listAudit', ADMIN, { query: {} })).body.items
const daysOn = (days: number) => new Date(NOW.getTime() + days * DAY_MS).toISOString()

describe('what an administrator decides about tracked files', () => {
  it('is that they are shared, unless it was decided otherwise', async () => {
    expect((await settings()).body).toEqual({
      ...{ isShared: true, maxMegabytes: 25, mostDays: 365, quotaMegabytes: null },
      ...{ usedBytes: 0, available: 0, obstacle: null, place: 'database', isScanned: false },
      revision: 0,
    })
  })

  it('holds at once, for the pane too, and is written into the audit log', async () => {
    const changed = await decide({ maxMegabytes: 5, mostDays: 7, quotaMegabytes: 100 })

    expect(changed.body).toMatchObject({ maxMegabytes: 5, mostDays: 7, quotaMegabytes: 100 })
    expect(await terms()).toMatchObject({ maxBytes: 5 * MEGABYTE, mostDays: 7, defaultDays: 7 })
    expect(await audited()).toMatchObject([
      {
        action: 'file-settings-changed',
        actor: 'person',
        detail: { from: { maxMegabytes: 25 }, to: { maxMegabytes: 5, quotaMegabytes: 100 } },
      },
    ])
  })

  it('is not noted where nothing changed', async () => {
    const { body } = await decide({})

    expect(body.revision).toBe(0)
    expect(await audited()).toEqual([])
  })

  it('is refused where somebody else was faster', async () => {
    await decide({ mostDays: 90 })

    expect((await decide({ mostDays: 30, revision: 0 })).problem.code).toBe('changed-meanwhile')
  })

  it.each([
    { maxMegabytes: 26 },
    { maxMegabytes: 0 },
    { maxMegabytes: 1.5 },
    { mostDays: 0 },
    { mostDays: 366 },
    { quotaMegabytes: 0 },
    { quotaMegabytes: -1 },
  ])('cannot be %p', async (change) => {
    expect((await decide(change)).problem.code).toBe('invalid-request')
  })
})

describe('files that may no longer be shared', () => {
  it('cannot be announced, replaced, finished or linked', async () => {
    const { key } = await insertFollow(test.db)
    const other = await insertFollow(test.db)
    const { file } = await linkedFile(test, key)
    const begun = (await announce(8)).body
    await sendPart(test, { ...begun, number: 1, bytes: Buffer.from('%PDF-one') })
    await decide({ isShared: false })

    const params = { id: file.id }
    const refused = [
      await announce(10),
      await call('replaceFile', ANNA, { params, body: { name: 'New.pdf', size: 10 } }),
      await call('finishFile', ANNA, { params: { id: begun.id }, body: { version: 1 } }),
      await call('linkFile', ANNA, { params: { key: other.key }, body: { fileId: file.id } }),
    ]

    expect(refused.map(({ problem }) => problem.code)).toEqual(Array(4).fill('files-off'))
    expect((await terms()).obstacle).toBe('off')
  })

  it('that are shared already can be had until they expire, and be taken back', async () => {
    const { file, path } = await linkedFile(test, (await insertFollow(test.db)).key)
    await decide({ isShared: false })

    expect((await browse(test, `${path}/download`)).statusCode).toBe(200)

    const params = { id: file.id }
    const longer = { params, body: { expiresAt: daysOn(60) } }
    expect((await call('changeFile', ANNA, longer)).problem.code).toBe('files-off')
    const shorter = { params, body: { expiresAt: daysOn(2) } }
    expect((await call('changeFile', ANNA, shorter)).status).toBe(200)
    expect((await call('changeFile', ANNA, { params, body: { isRevoked: true } })).status).toBe(200)
    const again = await call('changeFile', ANNA, { params, body: { isRevoked: false } })
    expect(again.problem.code).toBe('files-off')
    expect((await call('removeFile', ANNA, { params })).status).toBe(200)
  })

  const HELD = { expires_at: NOW, one_time: true }
  it.each<[FileChange, boolean]>([
    [{}, false],
    [{ expiresAt: NOW.toISOString() }, false],
    [{ expiresAt: daysOn(1) }, true],
    [{ isRevoked: true }, false],
    [{ isRevoked: false }, true],
    [{ password: 'another one' }, false],
    [{ password: null }, true],
    [{ oneTime: true }, true],
    [{ oneTime: false }, true],
  ])('%p gives them to more people: %p', (change, more) => {
    expect(sharesMore(change, HELD)).toBe(more)
    if (change.oneTime) expect(sharesMore(change, { ...HELD, one_time: false })).toBe(false)
  })
})

describe('limits of tracked files', () => {
  it('are the largest size, to the byte', async () => {
    await decide({ maxMegabytes: 2 })

    expect((await announce(2 * MEGABYTE)).status).toBe(200)
    expect((await announce(2 * MEGABYTE + 1)).problem.code).toBe('too-large')
  })

  it('are the longest time, for files that are shared from now on', async () => {
    const { body: before } = await announce(10, { expiresAt: daysOn(300) })
    await decide({ mostDays: 7 })

    const { id } = await uploadFile(test, pdfOf(10))
    const { body } = await call('listFiles', ANNA, { query: {} })

    const ends = (of: string) => body.items.find((one) => one.id === of)?.expiresAt
    expect(ends(id)).toBe(daysOn(7))
    expect(ends(before.id)).toBe(daysOn(300))
    expect((await announce(10, { expiresAt: daysOn(9) })).problem).toMatchObject({
      code: 'invalid-request',
      about: ['expiresAt'],
    })
  })

  it('are the room for all, of which removed files give back theirs', async () => {
    await decide({ quotaMegabytes: 1 })
    const { id } = await uploadFile(test, pdfOf(MEGABYTE - 100))

    expect((await settings()).body).toMatchObject({ usedBytes: MEGABYTE - 100, available: 1 })
    expect((await announce(100)).status).toBe(200)
    expect((await announce(1)).problem.code).toBe('file-quota')
    const more = { params: { id }, body: { name: 'New.pdf', size: 1 } }
    expect((await call('replaceFile', ANNA, more)).problem.code).toBe('file-quota')

    await call('removeFile', ANNA, { params: { id } })
    expect((await announce(1)).status).toBe(200)
  })

  it('hold for several that are announced at once', async () => {
    await decide({ quotaMegabytes: 1 })

    const replies = await Promise.all([1, 2, 3].map(() => announce(MEGABYTE / 2)))

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 409])
  })

  it.each([
    [null, 10 ** 12, 1, true],
    [1, 0, MEGABYTE, true],
    [1, 1, MEGABYTE, false],
    [1, 2 * MEGABYTE, 1, false],
  ])('of %p MB with %i bytes kept leave room for %i: %p', (quotaMegabytes, kept, size, fits) => {
    const rules = { isShared: true, maxMegabytes: 25, mostDays: 365, quotaMegabytes }
    expect(hasRoom(rules, kept, size)).toBe(fits)
  })
})
