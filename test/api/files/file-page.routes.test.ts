import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { FILE_PART_BYTES, MAX_FILE_BYTES } from '../../../src/contract/file.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { browse, linkedFile, pdfOf, sendPart } from '../../fixtures/files.ts'
import { ANNA, FABRIKAM, insertCaller, insertOrganisation, NOW } from '../../fixtures/make.ts'
import { insertMail, textOf } from '../../fixtures/recipient-page.ts'
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

let person = 0
const sentMail = (follow = {}) =>
  insertMail(test, { to: [`bo${++person}@contoso.example`], follow })
const viewsOf = async (key: string) => {
  await drainBuffer(test.ctx)
  const { body } = await call('listFiles', ANNA, { query: { key } })
  return body.items.flatMap(({ links }) =>
    links.map(({ views, downloads }) => ({ ...views, downloads })),
  )
}

describe('the page of a file', () => {
  it('says what it is, by whom and until when, and gives nothing out', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key, {
      name: 'Größe <b>.pdf',
      bytes: pdfOf(1_400_000),
    })

    const reply = await browse(test, path)

    expect(reply.statusCode).toBe(200)
    expect(textOf(reply)).toContain('Größe _b_.pdf')
    expect(textOf(reply)).toContain('Anna Berg shares this file with you.')
    expect(textOf(reply)).toContain('Size 1.3 MB')
    expect(textOf(reply)).toContain('Available until 10 July 2026')
    expect(reply.body).toContain(`action="${path}/download"`)
    expect(reply.body).toContain('href="/p/k1.')
    expect(reply.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(reply.body).not.toContain('<script')
  })

  it.each([
    ['de-AT,de;q=0.9', 'Herunterladen'],
    ['es', 'Descargar'],
    ['nn', 'Last ned'],
    ['da', 'Hent'],
    ['fr', 'Download'],
  ])('speaks the reader’s language: %s', async (language, button) => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key)

    const reply = await browse(test, path, { headers: { 'accept-language': language } })

    expect(reply.body).toContain(`<button>${button}</button>`)
  })

  it('counts as a view of this file, by a person', async () => {
    const { key } = await sentMail()
    const first = await linkedFile(test, key)
    await linkedFile(test, key, { name: 'Other.pdf' })

    await browse(test, first.path)

    expect(await viewsOf(key)).toEqual([
      { people: 0, all: 0, downloads: 0 },
      { people: 1, all: 1, downloads: 0 },
    ])
    const { body } = await call('listFollowInteractions', ANNA, { params: { key }, query: {} })
    expect(body.items).toMatchObject([
      { kind: 'file-view', target: 'Offer.pdf', verdict: { class: 'person' } },
    ])
    const follow = await call('getFollow', ANNA, { params: { key } })
    expect(follow.body.counts.fileViews).toEqual({ people: 1, all: 1 })
  })

  it.each([
    ['HEAD', {}],
    ['GET', { 'user-agent': 'Example Link Scanner/1.0 (+https://scanner.example)' }],
  ])('counts a machine’s %s among no people', async (method, headers) => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key)

    const reply = await browse(test, path, { method, headers })

    expect(reply.statusCode).toBe(200)
    expect(await viewsOf(key)).toEqual([{ people: 0, all: 1, downloads: 0 }])
  })

  it('takes a file and a link of one mail for a burst', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key)
    const target = 'https://contoso.example/offer'
    const link = test.ctx.seal.seal({
      ...{ kind: 'click', tenantId: FABRIKAM, followKey: key, linkNumber: 1, target },
    })

    await browse(test, `/c/${link}`)
    await browse(test, path)

    expect(await viewsOf(key)).toMatchObject([{ people: 0, all: 1 }])
  })
})

describe('downloading', () => {
  it('gives exactly the bytes, under their name, as nothing a browser would show', async () => {
    const { key } = await sentMail()
    const bytes = pdfOf(FILE_PART_BYTES + 12_345)
    const { path } = await linkedFile(test, key, { bytes, name: 'Größe.pdf' })

    const reply = await browse(test, `${path}/download`)

    expect(reply.statusCode).toBe(200)
    expect(reply.rawPayload.equals(bytes)).toBe(true)
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="Gr__e.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    })
    expect(await viewsOf(key)).toEqual([{ people: 0, all: 0, downloads: 1 }])
  })

  it.each([
    '<!doctype html><script>alert(1)</script>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  ])('never sends %s as a page', async (text) => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key, { bytes: Buffer.from(text), name: 'x.html' })

    const reply = await browse(test, `${path}/download`)

    expect(reply.headers['content-type']).toBe('application/octet-stream')
    expect(reply.headers['content-disposition']).toMatch(/^attachment;/)
  })

  it('goes on where it broke off, and counts once', async () => {
    const { key } = await sentMail()
    const bytes = pdfOf(2 * FILE_PART_BYTES)
    const { path } = await linkedFile(test, key, { bytes })
    const from = FILE_PART_BYTES - 10

    const first = await browse(test, `${path}/download`, {
      headers: { range: `bytes=0-${from - 1}` },
    })
    const rest = await browse(test, `${path}/download`, { headers: { range: `bytes=${from}-` } })
    const behind = await browse(test, `${path}/download`, {
      headers: { range: `bytes=${bytes.length}-` },
    })

    expect([first.statusCode, rest.statusCode, behind.statusCode]).toEqual([206, 206, 416])
    expect(rest.headers['content-range']).toBe(`bytes ${from}-${bytes.length - 1}/${bytes.length}`)
    expect(Buffer.concat([first.rawPayload, rest.rawPayload]).equals(bytes)).toBe(true)
    expect(await viewsOf(key)).toMatchObject([{ downloads: 1 }])
  })

  it('answers HEAD with what there is, and counts nothing', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key, { bytes: pdfOf(777) })

    const reply = await browse(test, `${path}/download`, { method: 'HEAD' })

    expect(reply.statusCode).toBe(200)
    expect(reply.headers['content-length']).toBe('777')
    expect(reply.rawPayload).toHaveLength(0)
    expect(await viewsOf(key)).toMatchObject([{ downloads: 0 }])
  })

  it('gives the newest version by the same link', async () => {
    const { key } = await sentMail()
    const { path, file } = await linkedFile(test, key)
    const bytes = Buffer.from('%PDF-new')
    const params = { id: file.id }
    await call('replaceFile', ANNA, { params, body: { name: 'New.pdf', size: 8 } })
    await sendPart(test, { id: file.id, version: 2, number: 1, bytes })
    await call('finishFile', ANNA, { params, body: { version: 2 } })

    const reply = await browse(test, `${path}/download`)

    expect(reply.body).toBe('%PDF-new')
  })
})

describe('a file with a password', () => {
  it('is given for the password alone, and a link that is followed uses nothing up', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key, { password: 'sesame 1' })
    const post = (password: string) =>
      browse(test, `${path}/download`, { method: 'POST', form: { password } })

    const followed = await browse(test, `${path}/download`)
    const wrong = await post('sesame 2')
    const right = await post('sesame 1')

    expect(followed.statusCode).toBe(303)
    expect(followed.headers['location']).toBe(`${path}?l=en`)
    expect(wrong.statusCode).toBe(400)
    expect(wrong.body).toContain('That is not the password.')
    expect(right.statusCode).toBe(200)
    expect(right.headers['content-disposition']).toContain('Offer.pdf')
    expect(await viewsOf(key)).toMatchObject([{ downloads: 1 }])
  })

  it('is not to be guessed: after ten tries nobody gets it for a quarter of an hour', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key, { password: 'sesame 1' })
    const post = (password: string) =>
      browse(test, `${path}/download`, { method: 'POST', form: { password } })

    for (let count = 0; count < 10; count++) expect((await post('no')).statusCode).toBe(400)
    test.clock.advance(60_000)
    const wrong = await post('no')
    const right = await post('sesame 1')
    expect([wrong.statusCode, right.statusCode]).toEqual([429, 429])
    expect(right.headers['retry-after']).toBe('840')
    expect(right.body).toContain(
      'The password was tried too often. Please try again in 14 minutes.',
    )
    // Nothing tells whether the password was right.
    expect(right.body).toBe(wrong.body)

    test.clock.advance(14 * 60_000 + 1)
    expect((await post('sesame 1')).statusCode).toBe(200)
    test.clock.set(NOW)
  })

  it('is one person’s to lock by one link, not everybody’s, until it gets another password', async () => {
    const { key } = await sentMail()
    const { key: otherKey } = await sentMail()
    const { path, file } = await linkedFile(test, key, { password: 'sesame 1' })
    const other = await call('linkFile', ANNA, {
      ...{ params: { key: otherKey }, body: { fileId: file.id } },
    })
    const post = (where: string, password: string) =>
      browse(test, `${where}/download`, { method: 'POST', form: { password } })
    for (let count = 0; count < 11; count++) await post(path, 'no')

    const elsewhere = await post(new URL(other.body.url ?? '').pathname, 'sesame 1')
    const locked = await post(path, 'sesame 1')
    await call('changeFile', ANNA, { params: { id: file.id }, body: { password: 'sesame 2' } })
    const changed = [await post(path, 'sesame 1'), await post(path, 'sesame 2')]

    expect([elsewhere.statusCode, locked.statusCode]).toEqual([200, 429])
    expect(changed.map(({ statusCode }) => statusCode)).toEqual([400, 200])
  })
})

describe('a file that is given out once', () => {
  it('is, to who sends the form first', async () => {
    const { key } = await sentMail()
    const { path, file } = await linkedFile(test, key, { oneTime: true })
    const post = () => browse(test, `${path}/download`, { method: 'POST', form: {} })
    expect((await browse(test, `${path}/download`)).statusCode).toBe(303)
    expect((await browse(test, `${path}/download`, { method: 'HEAD' })).statusCode).toBe(303)

    const replies = await Promise.all([post(), post(), post()])

    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410, 410])
    expect((await browse(test, path)).statusCode).toBe(410)
    const { body: listed } = await call('listFiles', ANNA, { query: { key } })
    expect(listed.items[0]?.links).toMatchObject([{ downloads: 1, isUsedUp: true }])
    const change = { params: { id: file.id }, body: { oneTime: true } }
    const changed = await call('changeFile', ANNA, change)
    expect(changed.body.links).toMatchObject([{ isUsedUp: false }])
    expect((await post()).statusCode).toBe(200)
  })
})

describe('a file that is given out once, for a password', () => {
  it('is not used up by a wrong one, and then by the first right one', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key, { oneTime: true, password: 'sesame 1' })
    const post = (password: string) =>
      browse(test, `${path}/download`, { method: 'POST', form: { password } })

    const wrong = await post('sesame 2')
    const both = await Promise.all([post('sesame 1'), post('sesame 1')])

    expect(wrong.statusCode).toBe(400)
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410])
  })
})

describe('a file of 25 MB', () => {
  it('is taken and given out byte by byte', async () => {
    const { key } = await sentMail()
    const bytes = pdfOf(MAX_FILE_BYTES)
    const { path } = await linkedFile(test, key, { bytes })

    const reply = await browse(test, `${path}/download`)

    expect(reply.headers['content-length']).toBe(String(MAX_FILE_BYTES))
    expect(reply.rawPayload.equals(bytes)).toBe(true)
  })
})

describe('a file that cannot be had', () => {
  it.each([
    ['was revoked', { isRevoked: true }, 0],
    ['expired', { expiresAt: '2026-06-11T00:00:00.000Z' }, 86_400_000],
  ])('and %s says so, counts no view, and gives nothing', async (_, body, later) => {
    const { key } = await sentMail()
    const { path, file } = await linkedFile(test, key)
    await call('changeFile', ANNA, { params: { id: file.id }, body })
    test.clock.advance(later)

    const page = await browse(test, path)
    const bytes = await browse(test, `${path}/download`)

    test.clock.set(NOW)
    expect([page.statusCode, bytes.statusCode]).toEqual([410, 410])
    expect(textOf(page)).toContain('This file is not available any more')
    expect(textOf(page)).not.toContain('Offer.pdf')
    expect(await viewsOf(key)).toMatchObject([{ all: 0, downloads: 0 }])
  })

  it.each(['x', 'k1.AAAA', 'of a link', 'of a page'])(
    'by the token %s is nobody’s',
    async (which) => {
      const { key: followKey } = await sentMail()
      const whose = { tenantId: FABRIKAM, followKey }
      const target = 'https://contoso.example/'
      const tokens: Record<string, string> = {
        'of a link': test.ctx.seal.seal({ kind: 'click', ...whose, linkNumber: 1, target }),
        'of a page': test.ctx.seal.seal({ kind: 'page', ...whose }),
      }

      const reply = await browse(test, `/f/${tokens[which] ?? which}`)

      expect(reply.statusCode).toBe(404)
    },
  )

  it('gives one answer for a mail that is gone', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key)
    await test.db.deleteFrom('follow').where('key', '=', key).execute()

    expect((await browse(test, path)).statusCode).toBe(410)
  })
})

describe('law 5: off means off', () => {
  it.each([
    ['Follow is off', () => setOrganisation({ follow_enabled: false })],
    ['the contact said no', (key: string) => refuse(key)],
    ['the mail is not followed any more', (key: string) => setFollow(key, 'voided')],
    ['the mail was not sent', (key: string) => setFollow(key, 'pending')],
  ])('while %s, a file is given and nothing is recorded', async (_, silence) => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key)
    await silence(key)

    const page = await browse(test, path)
    const bytes = await browse(test, `${path}/download`)

    expect([page.statusCode, bytes.statusCode]).toEqual([200, 200])
    expect(bytes.body).toContain('%PDF')
    await drainBuffer(test.ctx)
    await setOrganisation({ follow_enabled: true })
    expect(await viewsOf(key)).toMatchObject([{ all: 0, downloads: 0 }])
  })

  it('while Follow is off, a password is asked for and one download used up, and nobody told', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key, { oneTime: true, password: 'sesame 1' })
    const post = async (password: string) =>
      (await browse(test, `${path}/download`, { method: 'POST', form: { password } })).statusCode
    await setOrganisation({ follow_enabled: false })

    const codes = [await post('sesame 2'), await post('sesame 1'), await post('sesame 1')]

    await setOrganisation({ follow_enabled: true })
    expect(codes).toEqual([400, 200, 410])
    const { body } = await call('listFiles', ANNA, { query: { key } })
    expect(body.items[0]?.links).toMatchObject([{ downloads: 0, isUsedUp: false }])
  })

  const setOrganisation = (change: { follow_enabled: boolean }) =>
    test.db.updateTable('organisation').set(change).where('tenant_id', '=', FABRIKAM).execute()
  const setFollow = (key: string, state: 'voided' | 'pending') =>
    test.db.updateTable('follow').set({ state }).where('key', '=', key).execute()
  const refuse = (key: string) =>
    test.db
      .updateTable('contact')
      .set({ preference: 'do-not-allow' })
      .where('id', 'in', (eb) =>
        eb.selectFrom('follow_recipient').select('contact_id').where('follow_key', '=', key),
      )
      .execute()
})

describe('law 3: with the store away', () => {
  it('a file’s page says to try again, and beacons and links answer as ever', async () => {
    const { key } = await sentMail()
    const { path } = await linkedFile(test, key)
    const away = await openTestApp({
      ctx: { db: failing(), seal: test.ctx.seal, buffer: test.ctx.buffer },
    })
    const target = 'https://contoso.example/'
    const link = test.ctx.seal.seal({
      ...{ kind: 'click', tenantId: FABRIKAM, followKey: key, linkNumber: 1, target },
    })

    const page = await browse(away, path)
    const click = await browse(away, `/c/${link}`)
    await away.close()

    expect(page.statusCode).toBe(503)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(click.headers['location']).toBe(target)
  })
})

function failing(): TestApp['db'] {
  return new Proxy({} as TestApp['db'], {
    get: () => () => {
      throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
    },
  })
}
