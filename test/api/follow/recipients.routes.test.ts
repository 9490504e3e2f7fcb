import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, FABRIKAM, insertContact, MALLORY, newTenant } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertContact(test.db, {
    email: 'zoe@contoso.example',
    name: 'Zoe Ek',
    preference: 'do-not-allow',
  })
})
afterAll(() => test.close())

const to = (email: string): Recipient => ({ email, field: 'to' })
const check = (recipients: Recipient[], as = ANNA) =>
  call('checkRecipients', as, { body: { recipients } })

const MEASURES = { opens: 'individual', clicks: 'individual' }
const WILLING = { reason: null, mode: 'opt-out', measures: MEASURES, mayAsk: false }

describe('checking recipients', () => {
  it('says yes, and who they are', async () => {
    const { body } = await check([to('Bo@Contoso.example'), to('new@contoso.example')])

    expect(body).toEqual({
      mayFollow: true,
      obstacle: null,
      optedOut: [],
      isPartial: false,
      mixedGroups: 'block',
      measures: MEASURES,
      recipients: [
        {
          email: 'bo@contoso.example',
          name: 'Bo Lind',
          field: 'to',
          isInternal: false,
          preference: 'allow',
          ...WILLING,
        },
        {
          email: 'new@contoso.example',
          name: null,
          field: 'to',
          isInternal: false,
          preference: 'allow',
          ...WILLING,
        },
      ],
      measurability: [],
    })
  })

  it('says no when one opted out, named first', async () => {
    const { body } = await check([to('bo@contoso.example'), to('ZOE@contoso.example')])

    expect(body).toMatchObject({
      mayFollow: false,
      obstacle: 'recipient-opted-out',
      optedOut: ['zoe@contoso.example'],
      recipients: [{ email: 'zoe@contoso.example' }, { email: 'bo@contoso.example' }],
    })
  })

  it.each([
    ['no-recipient', []],
    ['internal-only', [to('ole@fabrikam.example')]],
  ])('says no for %s', async (obstacle, recipients) => {
    const { body } = await check(recipients)

    expect(body).toMatchObject({ mayFollow: false, obstacle })
  })

  it('takes addresses that differ in case for one', async () => {
    const { body } = await check([to('bo@contoso.example'), to('BO@CONTOSO.EXAMPLE')])

    expect(body.recipients).toHaveLength(1)
  })

  it('takes as many as Exchange does', async () => {
    const many = Array.from({ length: 500 }, (_, i) => to(`p${i}@contoso.example`))

    expect((await check(many)).body.recipients).toHaveLength(500)
    expect((await check([...many, to('one@more.example')])).problem.code).toBe('invalid-request')
  })

  it.each(['', 'bo', 'bo@', '@contoso.example', 'a b@contoso.example', 'a@b\0.example'])(
    'refuses the malformed address %j',
    async (email) => {
      const { status, problem } = await check([to(email)])

      expect(status).toBe(400)
      expect(problem.code).toBe('invalid-request')
    },
  )

  it('writes nothing', async () => {
    await check([to('somebody@contoso.example')])

    const contacts = await test.db.selectFrom('contact').select('email').execute()
    expect(contacts.map(({ email }) => email)).not.toContain('somebody@contoso.example')
  })

  it("law 11: does not know another tenant's contacts", async () => {
    const { body } = await check([to('zoe@contoso.example')], MALLORY)

    expect(body).toMatchObject({ mayFollow: true, recipients: [{ name: null }] })
  })

  it('needs a signed-in salesperson', async () => {
    const { problem } = await call('checkRecipients', undefined, { body: { recipients: [] } })

    expect(problem.code).toBe('not-signed-in')
  })

  it('lets a draft pass that asks those for consent who may be asked', async () => {
    const setMode = (default_mode: 'opt-in' | 'opt-out') =>
      test.db
        .updateTable('organisation')
        .set({ default_mode })
        .where('tenant_id', '=', FABRIKAM)
        .execute()
    const ask = (recipients: Recipient[]) =>
      call('checkRecipients', ANNA, { body: { recipients, asks: true } })
    await setMode('opt-in')

    const plain = await check([to('new@contoso.example')])
    const asking = await ask([to('new@contoso.example')])
    const refused = await ask([to('new@contoso.example'), to('zoe@contoso.example')])
    await setMode('opt-out')

    expect(plain.body).toMatchObject({ obstacle: 'no-consent', recipients: [{ mayAsk: true }] })
    expect(asking.body).toMatchObject({
      obstacle: null,
      isPartial: true,
      measures: { opens: 'nothing', clicks: 'nothing' },
    })
    expect(refused.body).toMatchObject({ obstacle: 'recipient-opted-out' })
  })

  it('says no while the organisation is off', async () => {
    await test.db
      .updateTable('organisation')
      .set({ follow_enabled: false })
      .where('tenant_id', '=', FABRIKAM)
      .execute()

    const { body } = await check([to('bo@contoso.example')])

    expect(body).toMatchObject({ mayFollow: false, obstacle: 'organisation-off' })
  })
})
