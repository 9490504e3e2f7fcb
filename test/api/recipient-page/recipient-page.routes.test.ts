import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createHash } from 'node:crypto'
import { buildApp } from '../../../src/api/app.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { LANGUAGES } from '../../../src/api/tracking/preferred-language.ts'
import { ask } from '../../fixtures/ask.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertInteraction,
  insertOrganisation,
  insertTrackedLink,
  newKey,
  NOW,
  NORTHWIND,
} from '../../fixtures/make.ts'
import {
  contactOf,
  insertMail,
  look,
  openMail,
  pagePath,
  submit,
  textOf,
} from '../../fixtures/recipient-page.ts'
import { allRows } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp({ config: { trustedProxies: ['loopback'] } })
  await insertOrganisation(test.db, {
    organisation_name: 'Fabrikam',
    privacy_contact: 'privacy@fabrikam.example',
    privacy_notice: 'https://fabrikam.example/privacy',
    hit_days: 180,
    interaction_days: 730,
    followed_email_days: null,
    fingerprint_key: Buffer.alloc(32, 1),
  })
  await insertOrganisation(test.db, {
    tenant_id: NORTHWIND,
    fingerprint_key: Buffer.alloc(32, 2),
  })
  await insertCaller(test.db, ANNA)
})
afterAll(() => test.close())

let person = 0
const nextAddress = () => `bo${++person}@contoso.example`
const BOT = { 'user-agent': 'Example Link Scanner/1.0 (+https://scanner.example)' }

describe('a recipient’s page', () => {
  it('says who sent what, what is measured, for how long, and whom to ask', async () => {
    const { path } = await insertMail(test, { to: [nextAddress()], follow: { subject: 'Offer' } })

    const reply = await look(test, path)

    const text = textOf(reply)
    expect(reply.statusCode).toBe(200)
    expect(text).toContain('From Anna Berg, Fabrikam')
    expect(text).toContain('Subject Offer')
    expect(text).toContain('Sent 10 June 2026')
    expect(text).toContain('Opens Each one by itself')
    expect(text).toContain('Followed links Each one by itself')
    expect(text).toContain('Answers Are noticed')
    expect(text).toContain('How each request looked 180 days')
    expect(text).toContain('followed links and answers 730 days')
    expect(text).toContain('recipients and links No limit')
    expect(text).toContain('Nothing was recorded of this email.')
    expect(reply.body).toContain('href="mailto:privacy@fabrikam.example"')
    expect(reply.body).toContain('href="https://fabrikam.example/privacy"')
  })

  it('shows everything that is known of a mail to one person', async () => {
    const { path, key, contacts } = await insertMail(test, { to: [nextAddress()] })
    const exact = { follow_key: key, attribution: 'exact', contact_id: contacts[0]!.id } as const
    await insertTrackedLink(test.db, { follow_key: key, target: 'https://fabrikam.example/offer' })
    await insertInteraction(test.db, { ...exact, at: atMinute(1) })
    await insertInteraction(test.db, {
      ...exact,
      kind: 'click',
      link_number: 1,
      verdict: 'machine',
      machine: 'link-scanner',
      client: null,
      at: atMinute(2),
    })
    await insertInteraction(test.db, { ...exact, kind: 'reply', at: atMinute(3) })
    await insertInteraction(test.db, { follow_key: key, kind: 'reply', at: atMinute(4) })

    const text = textOf(await look(test, path))

    expect(text).toMatch(
      /Answered 10 Jun 2026, 09:33 UTC Link followed 10 Jun 2026, 09:32 UTC unknown program : taken for a machine, such as a virus check https:\/\/fabrikam\.example\/offer Opened 10 Jun 2026, 09:31 UTC Apple Mail : taken for a person/,
    )
    expect(text).not.toContain('09:34')
  })

  it.each([
    ['two outside', { to: 2 }],
    ['a colleague too', { to: 1, follow: { colleagues: 1 } }],
    ['a list too', { to: 1, follow: { has_others: true } }],
    ['somebody who was erased too', { to: 1, follow: { erased: 1 } }],
  ])('shows nothing of anybody of a mail to %s', async (_, { to, ...mail }) => {
    const addresses = Array.from({ length: to }, nextAddress)
    const { path, key, contacts } = await insertMail(test, { to: addresses, ...mail })
    const whose = { attribution: 'exact', contact_id: contacts[0]!.id } as const
    await insertInteraction(test.db, { follow_key: key, kind: 'reply', ...whose })

    const reply = await look(test, path)

    const text = textOf(reply)
    expect(text).toContain('this page does not know who is reading it')
    expect(text).toContain('nobody can tell who opened it')
    expect(text).not.toContain('Answered')
    expect(text).not.toContain('contoso')
    expect(reply.body).not.toContain('value="allow"')
  })

  it('says what was decided when the mail was sent', async () => {
    const follow = { measure_opens: 'totals', measure_clicks: 'nothing' } as const
    const { path } = await insertMail(test, { to: [nextAddress()], follow })

    const text = textOf(await look(test, path))

    expect(text).toContain('Opens Only as a number, without persons')
    expect(text).toContain('Followed links Not at all')
  })

  it('says that nothing is measured of a mail that is not followed, and takes no decision', async () => {
    const { path } = await insertMail(test, { to: [], follow: { state: 'pending' } })

    const text = textOf(await look(test, path))
    const sent = await submit(test, path, { action: 'withdraw', address: 'a@contoso.example' })

    expect(text).toContain('This email is not followed')
    expect(text).toContain('Opens Not at all')
    expect(text).not.toContain('Your email address')
    expect(sent.statusCode).toBe(400)
  })

  it('law 5: says that nothing is collected while Follow is off, or the mail unfollowed', async () => {
    const { path } = await insertMail(test, { to: [nextAddress()] })
    const voided = await insertMail(test, { to: [nextAddress()], follow: { state: 'voided' } })
    const setOn = (on: boolean) =>
      test.db
        .updateTable('organisation')
        .set({ follow_enabled: on })
        .where('tenant_id', '=', FABRIKAM)
        .execute()

    await setOn(false)
    const off = textOf(await look(test, path))
    await setOn(true)

    expect(off).toContain('At the moment nothing is collected')
    expect(off).toContain('Opens Not at all')
    expect(off).toContain('Answers Are not noticed')
    expect(textOf(await look(test, voided.path))).toContain('stopped following this email')
  })

  it('says that nothing is kept about a mail that is gone, in the same words for every mail', async () => {
    const reply = await look(test, pagePath(test, newKey()))

    expect(reply.statusCode).toBe(200)
    expect(textOf(reply)).toContain('Nothing is kept about this email')
    expect(textOf(await look(test, pagePath(test, newKey(), NORTHWIND)))).toBe(textOf(reply))
    const sent = await submit(test, pagePath(test, newKey()), { action: 'withdraw' })
    expect([sent.statusCode, textOf(sent)]).toEqual([200, textOf(reply)])
  })

  it('is found by tenant and mail together', async () => {
    const { key } = await insertMail(test, { to: [nextAddress()] })

    const reply = await look(test, pagePath(test, key, NORTHWIND))

    expect(textOf(reply)).toContain('Nothing is kept about this email')
  })
})

describe('what is not ours', () => {
  const KEY = newKey()
  const token = { tenantId: FABRIKAM, followKey: KEY }
  const tampered = () => pagePath(test, KEY).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))

  it.each([
    ['a token changed in one place', tampered],
    ['a token of an unknown key', () => pagePath(test, KEY).replace('k1.', 'k9.')],
    [
      'a token of a foreign ring',
      () =>
        `/p/${createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 9) }]).seal({ kind: 'page', ...token })}`,
    ],
    ['a beacon’s token', () => `/p/${test.ctx.seal.seal({ kind: 'open', ...token })}`],
    [
      'a link’s token',
      () =>
        `/p/${test.ctx.seal.seal({ kind: 'click', ...token, linkNumber: 1, target: 'https://x.example/' })}`,
    ],
    ['nothing', () => '/p/'],
    ['a long text', () => `/p/${'a'.repeat(4000)}`],
    ['markup', () => `/p/${encodeURIComponent('"><script>alert(1)</script>')}`],
  ])('gets the same page that says nothing: %s', async (_, path) => {
    const expected = await look(test, '/p/nothing-of-ours')

    const reply = await look(test, path())
    const sent = await submit(test, path(), { action: 'withdraw' })

    expect([reply.statusCode, reply.body]).toEqual([404, expected.body])
    expect([sent.statusCode, sent.body]).toEqual([404, expected.body])
    expect(textOf(expected)).toContain('This link does not work')
  })
})

describe('looking', () => {
  it.each(['GET', 'HEAD'])('changes nothing, whoever asks: %s', async (method) => {
    const { path } = await insertMail(test, { to: [nextAddress()] })
    const before = await allRows(test.db)

    for (const query of ['', '?action=withdraw', '?action=erase&confirm=yes&l=de']) {
      const reply = await ask(test.app, { method, url: path + query, headers: BOT })
      expect(reply.statusCode).toBe(200)
    }

    expect(await allRows(test.db)).toEqual(before)
  })
})

describe('the one recipient', () => {
  const one = async () => {
    const mail = await insertMail(test, { to: [nextAddress()] })
    return { ...mail, id: mail.contacts[0]!.id }
  }
  const events = (contactId: string) =>
    test.db
      .selectFrom('consent_event')
      .selectAll()
      .where('contact_id', '=', contactId)
      .orderBy('id')
      .execute()
  const acts = (contactId: string) =>
    test.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('subject', '=', `contact ${contactId}`)
      .orderBy('position')
      .execute()

  it('says no with one press; it is noted with proof and in the audit log', async () => {
    const { path, id } = await one()

    const reply = await submit(test, path, { action: 'withdraw' })

    const text = textOf(reply)
    expect(reply.statusCode).toBe(200)
    expect(text).toContain('Done. From this moment on nothing is measured')
    expect(text).toContain('You said no on 10 June 2026')
    expect(text).toContain('Opens Not at all')
    expect(text).toContain('Answers Are not noticed')
    expect(await contactOf(test, id)).toMatchObject({ consent: 'refused', consent_by: 'recipient' })
    expect(await events(id)).toMatchObject([
      {
        state: 'refused',
        by: 'recipient',
        recorded_by: null,
        source: 'own-page',
        wording: '2026-11',
        from_own_network: false,
        at: NOW,
      },
    ])
    const [act, ...more] = await acts(id)
    expect(more).toEqual([])
    expect(act).toMatchObject({ actor: 'recipient', actor_id: null, action: 'consent-changed' })
    expect(JSON.parse(act!.detail)).toMatchObject({ from: 'none', to: 'refused', page: 'own' })
  })

  it('says no twice, and it is noted once', async () => {
    const { path, id } = await one()

    await submit(test, path, { action: 'withdraw' })
    const again = await submit(test, path, { action: 'withdraw' })

    expect(again.statusCode).toBe(200)
    expect(await events(id)).toHaveLength(1)
    expect(await acts(id)).toHaveLength(1)
  })

  it('says no at once several times, and it is noted once', async () => {
    const { path, id } = await one()

    await Promise.all([1, 2, 3, 4].map(() => submit(test, path, { action: 'withdraw' })))

    expect(await events(id)).toHaveLength(1)
  })

  it('takes a no back, and may say it again', async () => {
    const { path, id } = await one()
    await submit(test, path, { action: 'withdraw' })

    const allowed = await submit(test, path, { action: 'allow' })
    expect(textOf(allowed)).toContain('You agreed to being measured on 10 June 2026')
    expect(await contactOf(test, id)).toMatchObject({
      consent: 'granted',
      consent_by: 'recipient',
      allowed_since: NOW,
    })

    const withdrawn = await submit(test, path, { action: 'withdraw' })
    expect(textOf(withdrawn)).toContain('You said no')
    expect((await contactOf(test, id)).consent).toBe('withdrawn')
    expect((await events(id)).map(({ state }) => state)).toEqual([
      'refused',
      'granted',
      'withdrawn',
    ])
  })

  it('makes a no final that somebody here had noted for them', async () => {
    const { path, id } = await one()
    await test.db
      .updateTable('contact')
      .set({ consent: 'refused', consent_at: NOW, consent_by: 'organisation' })
      .where('id', '=', id)
      .execute()
    expect(textOf(await look(test, path))).toContain('noted this for you')

    await submit(test, path, { action: 'withdraw' })

    expect(await contactOf(test, id)).toMatchObject({ consent: 'refused', consent_by: 'recipient' })
  })

  it('is known to come from our own people’s network', async () => {
    const { path, id } = await one()
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    const authorization = await test.tokens.headerFor(ANNA)
    await ask(test.app, { url: '/api/session', headers: { ...authorization, ...headers } })

    await submit(test, path, { action: 'allow' }, headers)

    expect(await events(id)).toMatchObject([{ from_own_network: true }])
  })

  it('law 5: a no silences mail that is out, on every process', async () => {
    const { path, key } = await one()
    // As another process: an app of its own on the same database.
    const other = buildApp({ ...test.ctx })
    await openMail(test, key)
    await drainBuffer(test.ctx)
    await openMail(test, key)

    const sent = await ask(other, {
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'action=withdraw',
    })
    await openMail(test, key)
    await drainBuffer(test.ctx)
    await other.close()

    const kept = await test.db
      .selectFrom('interaction')
      .select('id')
      .where('follow_key', '=', key)
      .execute()
    expect(sent.statusCode).toBe(200)
    expect(kept).toHaveLength(1)
  })

  it('law 5: hits from before they agreed stay unrecorded', async () => {
    const { path, key } = await one()
    await submit(test, path, { action: 'withdraw' })
    await openMail(test, key)
    test.clock.advance(1000)
    await submit(test, path, { action: 'allow' })
    test.clock.advance(1000)
    await openMail(test, key)
    await drainBuffer(test.ctx)
    test.clock.set(NOW)

    const kept = await test.db
      .selectFrom('interaction')
      .select('at')
      .where('follow_key', '=', key)
      .execute()
    expect(kept).toEqual([{ at: new Date(NOW.getTime() + 2000) }])
  })

  it('erases everything, after being asked once more', async () => {
    const { path, key, id } = await one()

    const first = await submit(test, path, { action: 'erase' })
    expect(textOf(first)).toContain('Erase everything for good?')
    expect(await contactOf(test, id)).toBeDefined()
    const done = await submit(test, path, { action: 'erase', confirm: 'yes' })

    const left = await allRows(test.db, FABRIKAM)
    expect(textOf(done)).toContain('Everything about you was erased')
    expect(left.filter((row) => /^\["(contact|follow)"/.test(row) && row.includes(id))).toEqual([])
    expect(left.filter((row) => row.includes(key))).toEqual([])
    const { certificate } = await test.db
      .selectFrom('subject_request')
      .select('certificate')
      .where('source', '=', 'own-page')
      .where('state', '=', 'done')
      .orderBy('received_at', 'desc')
      .executeTakeFirstOrThrow()
    expect(done.body).toContain(certificate!.id)
    expect(textOf(await look(test, path))).toContain('Nothing is kept about this email')
  })

  it('is told when a form says nothing that there is', async () => {
    const { path, id } = await one()

    const reply = await submit(test, path, { action: 'delete-all' })

    expect(reply.statusCode).toBe(400)
    expect(textOf(reply)).toContain('Please try again.')
    expect(await events(id)).toEqual([])
  })
})

describe('one of several', () => {
  const several = async () => {
    const [bo, cy] = [nextAddress(), nextAddress()]
    const mail = await insertMail(test, { to: [bo, cy] })
    return { ...mail, bo, cy }
  }
  const STRANGER = 'nobody@elsewhere.example'

  it.each([
    ['withdraw', {}],
    ['erase', {}],
    ['erase', { confirm: 'yes' }],
  ])('learns nothing about an address from %s %p', async (action, more) => {
    const { path, bo } = await several()
    const answers = []
    for (const address of [bo, STRANGER]) {
      const sent = await submit(test, path, { action, address, ...more })
      const page = await look(test, path)
      // Only what the reader typed themselves differs.
      const body = sent.body.replaceAll(address, 'typed')
      answers.push({ status: sent.statusCode, body, page: page.body })
      expect(sent.headers['content-length']).toBe(String(Buffer.byteLength(sent.body)))
    }

    expect(answers[0]!.body.length).toBeGreaterThan(500)
    expect(answers[1]).toEqual(answers[0])
  })

  it.each([
    ['withdraw', {}],
    ['erase', { confirm: 'yes' }],
  ])('learns nothing from how long the answer takes: %s', async (action, more) => {
    const { path } = await several()
    const started = performance.now()

    await submit(test, path, { action, address: STRANGER, ...more })

    expect(performance.now() - started).toBeGreaterThan(240)
  })

  it('law 5: says no by address, at once and for the mail as a whole', async () => {
    const { path, key, bo, contacts } = await several()
    await openMail(test, key)
    await drainBuffer(test.ctx)

    const reply = await submit(test, path, { action: 'withdraw', address: ` ${bo.toUpperCase()} ` })
    await openMail(test, key)
    await drainBuffer(test.ctx)

    expect(textOf(reply)).toContain('Noted. If this email was sent to that address')
    expect(await contactOf(test, contacts[0]!.id)).toMatchObject({
      consent: 'refused',
      consent_by: 'recipient',
    })
    expect((await contactOf(test, contacts[1]!.id)).consent).toBe('none')
    const kept = test.db.selectFrom('interaction').where('follow_key', '=', key).select('id')
    expect(await kept.execute()).toHaveLength(1)
  })

  it('is told how to agree, of a mail that asked', async () => {
    const [to, asks] = [[nextAddress(), nextAddress()], { asks: true }]
    const { path } = await insertMail(test, { to, follow: asks })

    expect(textOf(await look(test, path))).toContain('To agree, answer the email')
    expect(textOf(await look(test, (await several()).path))).not.toContain('To agree')
  })

  it('cannot agree for an address', async () => {
    const { path, bo, contacts } = await several()

    const reply = await submit(test, path, { action: 'allow', address: bo })

    expect(reply.statusCode).toBe(400)
    expect((await contactOf(test, contacts[0]!.id)).consent).toBe('none')
  })

  it('says no only for addresses of that mail', async () => {
    const other = await several()
    const { path } = await several()

    await submit(test, path, { action: 'withdraw', address: other.bo })

    expect((await contactOf(test, other.contacts[0]!.id)).consent).toBe('none')
  })

  it('asks for erasure, which an administrator decides; asked again it stays one request', async () => {
    const { path, bo, contacts } = await several()
    const ask = () => submit(test, path, { action: 'erase', address: bo, confirm: 'yes' })

    const [reply] = await Promise.all([ask(), ask(), ask()])

    const requests = await test.db
      .selectFrom('subject_request')
      .selectAll()
      .where('email', '=', bo)
      .execute()
    expect(textOf(reply!)).toContain('the organisation now has the request')
    expect(requests).toMatchObject([
      {
        kind: 'erasure',
        state: 'open',
        source: 'own-page',
        received_at: NOW,
        due_at: new Date('2026-07-10T09:30:00.000Z'),
      },
    ])
    expect(await contactOf(test, contacts[0]!.id)).toBeDefined()
    const audited = await test.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('subject', '=', `request ${requests[0]!.id}`)
      .execute()
    expect(audited).toMatchObject([{ action: 'request-received', actor: 'recipient' }])
    expect(audited[0]!.detail).not.toContain('@')
  })

  it('law 11: does nothing to somebody of the same address at another organisation', async () => {
    const { path, bo } = await several()
    const twin = await insertContact(test.db, { tenant_id: NORTHWIND, email: bo })
    const before = await allRows(test.db, NORTHWIND)

    await submit(test, path, { action: 'withdraw', address: bo })
    await submit(test, path, { action: 'erase', address: bo, confirm: 'yes' })

    expect((await contactOf(test, twin.id)).consent).toBe('none')
    expect(await allRows(test.db, NORTHWIND)).toEqual(before)
  })

  it('leaves no request for an address that nothing is kept about', async () => {
    const { path } = await several()

    await submit(test, path, { action: 'erase', address: STRANGER, confirm: 'yes' })

    const found = await test.db
      .selectFrom('subject_request')
      .select('id')
      .where('email', '=', STRANGER)
      .execute()
    expect(found).toEqual([])
  })

  it.each(['withdraw', 'erase'])('is shown a mistyped address to mend: %s', async (action) => {
    const { path } = await several()

    const reply = await submit(test, path, { action, address: '"><script>x</script>' })

    expect(reply.statusCode).toBe(400)
    expect(reply.body).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"')
    expect(reply.body.match(/aria-invalid="true"/g)).toHaveLength(1)
    expect(textOf(reply)).toContain('Please type a whole email address')
  })
})

describe('safety', () => {
  it('escapes everything that came from outside', async () => {
    const evil = `"><script>alert('1')</script>&`
    const { path, key, contacts } = await insertMail(test, {
      to: [nextAddress()],
      follow: { subject: evil },
    })
    await insertTrackedLink(test.db, { follow_key: key, target: `https://x.example/${evil}` })
    await insertInteraction(test.db, {
      follow_key: key,
      kind: 'click',
      link_number: 1,
      client: evil,
      attribution: 'exact',
      contact_id: contacts[0]!.id,
    })
    await test.db.updateTable('salesperson').set({ name: evil }).execute()

    const reply = await look(test, path)
    await test.db.updateTable('salesperson').set({ name: ANNA.name }).execute()

    expect(reply.body).not.toMatch(/<script/i)
    expect(reply.body.split('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)').length - 1).toBe(4)
  })

  it.each(['/p/nothing', undefined])(
    'lets nothing in or out, and nobody keep it: %p',
    async (given) => {
      const path = given ?? (await insertMail(test, { to: [nextAddress()] })).path

      const { headers, body } = await look(test, path)

      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
        'strict-transport-security': 'max-age=31536000',
      })
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
      )
      const [, style = ''] = /<style>([^]*)<\/style>/.exec(body) ?? []
      expect(headers['content-security-policy']).toContain(
        createHash('sha256').update(style).digest('base64'),
      )
      expect(body).not.toMatch(/<(script|img|link|iframe|svg|object)\b|style="|\son\w+=|url\(/i)
    },
  )

  it.each([
    ['JSON', { 'content-type': 'application/json' }, '{"action":"withdraw"}', 415],
    ['text', { 'content-type': 'text/plain' }, 'action=withdraw', 415],
    ['too long a form', {}, `action=withdraw&x=${'x'.repeat(5000)}`, 413],
  ])('takes a form and nothing else: %s', async (_, type, payload, status) => {
    const { path, contacts } = await insertMail(test, { to: [nextAddress()] })
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...type }

    const reply = await ask(test.app, { method: 'POST', url: path, headers, payload })

    expect(reply.statusCode).toBe(status)
    expect(textOf(reply)).toContain('Nothing was changed.')
    expect((await contactOf(test, contacts[0]!.id)).consent).toBe('none')
  })

  it('lets one address send ten forms a minute, and look sixty times', async () => {
    const { path } = await insertMail(test, { to: [nextAddress(), nextAddress()] })
    const from = { 'x-forwarded-for': '192.0.2.77' }
    const form = { action: 'withdraw', address: 'who@contoso.example' }

    // However long so many take here, they come in one minute.
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now())
    const statuses = []
    for (let sent = 0; sent < 11; sent++)
      statuses.push((await submit(test, path, form, from)).statusCode)
    const looks = []
    for (let seen = 0; seen < 61; seen++) looks.push((await look(test, path, from)).statusCode)
    const refused = await look(test, path, from)
    clock.mockRestore()

    expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
    expect(looks).toEqual([...Array<number>(60).fill(200), 429])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(textOf(refused)).toContain('Please try again in a moment')
    expect((await look(test, path)).statusCode).toBe(200)
  })

  it('law 9: leaves neither address nor token in the log', async () => {
    const { path } = await insertMail(test, { to: [nextAddress(), nextAddress()] })
    const before = test.logged().length

    await submit(
      test,
      path,
      { action: 'withdraw', address: 'me@contoso.example' },
      { 'x-forwarded-for': '192.0.2.99' },
    )

    const lines = JSON.stringify(test.logged().slice(before))
    expect(lines).toContain('/p/:token')
    expect(lines).not.toMatch(/192\.0\.2\.99|contoso|k1\./)
  })
})

describe('languages', () => {
  it.each([
    [{ 'accept-language': 'de-AT,de;q=0.9' }, '', 'de', 'Was an dieser E-Mail gemessen wird'],
    [{ 'accept-language': 'fr' }, '', 'en', 'How this email is measured'],
    [{ 'accept-language': 'de' }, '?l=da', 'da', 'Hvad der måles af denne mail'],
    [{ 'accept-language': 'de' }, '?l=xx', 'de', 'Was an dieser E-Mail gemessen wird'],
    [{}, '?l=es', 'es', 'Qué se mide de este correo'],
    [{}, '?l=nb&l=de', 'en', 'How this email is measured'],
  ])('follow the browser %p and the choice %p', async (headers, query, language, title) => {
    const { path } = await insertMail(test, { to: [nextAddress()] })

    const { body } = await look(test, path + query, headers)

    expect(body).toContain(`<html lang="${language}">`)
    expect(body).toContain(`<h1>${title}</h1>`)
  })

  it('lead to each other, and stay when a form is sent', async () => {
    const { path } = await insertMail(test, { to: [nextAddress()] })

    const { body } = await look(test, `${path}?l=de`)
    const sent = await submit(test, `${path}?l=de`, { action: 'withdraw' })

    const links = [...body.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)].map((one) => one[2])
    expect(links).toEqual(
      LANGUAGES.filter((language) => language !== 'de').map((language) => `${path}?l=${language}`),
    )
    expect(body).toContain(`action="${path}?l=de"`)
    expect(textOf(sent)).toContain('Sie haben am 10. Juni 2026 Nein gesagt')
  })
})
