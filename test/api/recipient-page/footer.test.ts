import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { withoutFooter } from '../../../src/addin/follow/own-footer.ts'
import { footerHtml } from '../../../src/api/recipient-page/footer.ts'
import { LANGUAGES } from '../../../src/api/tracking/preferred-language.ts'
import { trackableTargets } from '../../../src/api/follow/link-target.ts'
import type { Input } from '../../../src/contract/routes.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, FABRIKAM, insertContact, newTenant, NOW } from '../../fixtures/make.ts'
import { look, textOf } from '../../fixtures/recipient-page.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const URL = 'https://follow.fabrikam.example/p/k1.abc'

describe('footerHtml', () => {
  const all = LANGUAGES.flatMap((language) =>
    (['inform', 'ask'] as const).map((purpose) => footerHtml({ language, purpose, url: URL })),
  )

  it('is one short line with one link, different in every language and for every purpose', () => {
    expect(new Set(all).size).toBe(10)
    for (const one of all) {
      expect(one).toMatch(
        /^<p lang="\w\w" style="[^"]+">[^<]+<a href="([^"]+)" [^>]+>[^<]+<\/a><\/p>$/,
      )
      expect(one.length).toBeLessThan(400)
    }
  })

  it('is taken out of a draft that came back from being sent', () => {
    const draft = '<html><body><p>Hello</p></body></html>'

    for (const one of all) {
      const sent = draft.replace('</body>', `<div>${one}</div></body>`)
      expect(withoutFooter(sent, one)).toBe(draft)
    }
  })

  it('asks where it asks', () => {
    const asking = LANGUAGES.map((language) => footerHtml({ language, purpose: 'ask', url: URL }))

    expect(asking.filter((one) => one.includes('? <a'))).toHaveLength(LANGUAGES.length)
  })
})

describe('a draft', () => {
  let test: TestApp
  let call: CallApi
  beforeAll(async () => {
    test = await openTestApp({ config: { trustedProxies: ['loopback'] } })
    call = callApi(test)
    await newTenant(test.db)
  })
  afterAll(() => test.close())

  const follow = (body: Partial<Input<'createFollow'>['body']> = {}) =>
    call('createFollow', ANNA, { body: { subject: 'Offer', recipients: [], ...body } })
  const settings = (set: { footer?: boolean; default_mode?: 'opt-in' | 'opt-out' }) =>
    test.db.updateTable('organisation').set(set).where('tenant_id', '=', FABRIKAM).execute()
  const to = (email: string) => ({ email, field: 'to' as const })
  const finalise = (
    draft: { key: string; sendTicket: string },
    recipients: Input<'finaliseFollow'>['body']['recipients'],
  ) =>
    call(
      'finaliseFollow',
      { ticket: draft.sendTicket },
      { params: { key: draft.key }, body: { subject: 'Offer', recipients, targets: [] } },
    )
  const contact = (email: string) =>
    test.db.selectFrom('contact').selectAll().where('email', '=', email).executeTakeFirstOrThrow()
  const eventsOf = (contactId: string) =>
    test.db.selectFrom('consent_event').selectAll().where('contact_id', '=', contactId).execute()

  it('has no footer unless the organisation wants one', async () => {
    expect((await follow()).body.footerHtml).toBe('')
  })

  it('has one in the language of who writes, whose link leads to the page of this mail', async () => {
    await settings({ footer: true })
    const draft = (await follow({ locale: 'de-DE' })).body
    const plain = (await follow({ locale: 'fr-FR' })).body
    await settings({ footer: false })
    await finalise(draft, [to('bo@contoso.example')])

    const [, url = ''] = /href="([^"]+)"/.exec(draft.footerHtml) ?? []
    const page = await look(test, url.replace('https://follow.fabrikam.example', ''))

    expect(draft.footerHtml).toContain('Wir erfahren möglicherweise')
    expect(plain.footerHtml).toContain('We may be told')
    expect(url).toMatch(/^https:\/\/follow\.fabrikam\.example\/p\//)
    expect(textOf(page)).toContain('Subject Offer')
    // A footer that a reply quotes is a link of ours, and left alone.
    expect(trackableTargets([url], ['follow.fabrikam.example'], { has: () => false })).toEqual([])
  })

  it('asks who may be asked, once, with proof; the mail itself is not measured', async () => {
    await settings({ default_mode: 'opt-in' })
    const cy = to('cy@contoso.example')
    const agreed = await insertContact(test.db, {
      email: 'yes@contoso.example',
      consent: 'granted',
      consent_at: NOW,
      consent_by: 'recipient',
    })

    const draft = (await follow({ ask: true, recipients: [cy, to(agreed.email)] })).body
    const first = await finalise(draft, [cy, to(agreed.email)])
    const again = await finalise(draft, [cy, to(agreed.email)])
    await settings({ default_mode: 'opt-out' })

    expect(draft.footerHtml).toContain('May we be told')
    expect(first.body).toMatchObject({
      active: true,
      measures: { opens: 'nothing', clicks: 'nothing' },
    })
    expect(again.body).toEqual(first.body)
    const asked = await contact(cy.email)
    expect(asked).toMatchObject({ consent: 'requested', asked_at: NOW })
    expect(await eventsOf(asked.id)).toMatchObject([
      {
        state: 'requested',
        by: 'organisation',
        recorded_by: ANNA.salespersonId,
        source: null,
        wording: '2026-11',
      },
    ])
    expect(await eventsOf(agreed.id)).toEqual([])
    const audited = await test.db.selectFrom('audit_entry').selectAll().execute()
    expect(audited).toMatchObject([
      { action: 'consent-changed', actor: 'person', actor_id: ANNA.salespersonId },
    ])
    expect(JSON.parse(audited[0]!.detail)).toEqual({ to: 'requested', contacts: [asked.id] })
  })

  it('asks nobody where consent would change nothing', async () => {
    const draft = (await follow({ ask: true, recipients: [to('di@contoso.example')] })).body
    await finalise(draft, [to('di@contoso.example')])

    expect(draft.footerHtml).toBe('')
    expect((await contact('di@contoso.example')).consent).toBe('none')
  })

  it('asks late too, when the send handler could not reach us', async () => {
    await settings({ default_mode: 'opt-in' })
    const ed = to('ed@contoso.example')
    const { key } = (await follow({ ask: true, recipients: [ed] })).body

    const late = await call('activateFollow', ANNA, { params: { key }, body: { recipients: [ed] } })
    await settings({ default_mode: 'opt-out' })

    expect(late.status).toBe(200)
    expect((await contact(ed.email)).consent).toBe('requested')
  })

  it('leads to a page where the one who was asked answers', async () => {
    await settings({ default_mode: 'opt-in' })
    const flo = to('flo@contoso.example')
    const draft = (await follow({ ask: true, recipients: [flo] })).body
    await finalise(draft, [flo])
    const [, url = ''] = /href="https:\/\/[^/]+([^"]+)"/.exec(draft.footerHtml) ?? []

    const text = textOf(await look(test, url))
    await settings({ default_mode: 'opt-out' })

    expect(text).toContain('You were asked on 10 June 2026')
    expect(text).toContain('Nothing is measured of email to you unless you agree')
    expect(text).toContain('I agree to being measured')
    expect(text).toContain('Do not measure email to me')
  })
})
