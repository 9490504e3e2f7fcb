import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { IndividualPlanRequest, IndividualSend } from '../../../src/contract/individual.ts'
import type { IndividualStepRequest } from '../../../src/contract/individual-step.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { browse } from '../../fixtures/files.ts'
import { insertStoredFile } from '../../fixtures/stored-file.ts'
import { insertTemplate } from '../../fixtures/template.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertFollow,
  makeHit,
  MALLORY,
  newId,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const HOLDER = 'pane-of-anna-0001'
const OTHER = 'pane-of-anna-0002'
const TARGET = 'https://fabrikam.example/offer'

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
  await insertContact(test.db, { email: 'no@contoso.example', preference: 'do-not-allow' })
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  await test.db.deleteFrom('individual_send').execute()
  await test.db.deleteFrom('follow').execute()
  await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
})

const to = (email: string, name?: string) => ({
  ...{ email, field: 'to' as const, ...(name !== undefined && { name }) },
})
const DRAFT: IndividualPlanRequest = {
  ...{ draftId: 'draft-1', subject: 'Offer', unmeasured: 'send', showsNames: true, tidies: false },
  recipients: [
    to('Bo@contoso.example', 'Bo Lind'),
    to('eva@contoso.example'),
    to('ole@fabrikam.example', 'Ole Dahl'),
    to('no@contoso.example'),
    { ...to('bo@contoso.example'), field: 'cc' },
  ],
}
const plan = async (some: Partial<IndividualPlanRequest> = {}) =>
  (await call('planIndividualSend', ANNA, { body: { ...DRAFT, ...some } })).body
const lease = async (id: string, holder = HOLDER) =>
  (await call('leaseIndividualSend', ANNA, { params: { id }, body: { holder } })).body.fence
const path = ({ id }: IndividualSend, position = 1) => ({ id, position: String(position) }) as never
const step = (send: IndividualSend, body: IndividualStepRequest, position = 1) =>
  call('recordIndividual', ANNA, { params: path(send, position), body })
const prepare = (send: IndividualSend, fence: number, position = 1) =>
  call('prepareIndividual', ANNA, {
    params: path(send, position),
    body: { fence, targets: [TARGET], leftAlone: { quoted: 2 } },
  })

/** The whole way of one recipient's mail. */
async function deliver(send: IndividualSend, fence: number, position = 1) {
  const { body } = await prepare(send, fence, position)
  await step(send, { fence, to: 'drafted', messageId: `m${position}` }, position)
  await step(send, { fence, to: 'sending' }, position)
  const ids = { internetMessageId: `<${position}@x.example>`, conversationId: 'c' }
  await step(send, { fence, to: 'sent', outcome: 'ok', ...ids }, position)
  return body
}
const followOf = (key: string | null) =>
  test.db
    .selectFrom('follow')
    .selectAll()
    .where('key', '=', key ?? '')
    .executeTakeFirst()

describe('a plan', () => {
  it('has everybody once, with who is not measured and why', async () => {
    const { recipients, state } = await plan()

    expect(state).toBe('open')
    expect(recipients.map(({ email, name, step: at }) => [email, name, at])).toEqual([
      ['bo@contoso.example', 'Bo Lind', 'planned'],
      ['eva@contoso.example', null, 'planned'],
      ['ole@fabrikam.example', 'Ole Dahl', 'planned'],
      ['no@contoso.example', null, 'planned'],
    ])
    const reasons = recipients.map(({ unmeasured }) => unmeasured)
    expect(reasons).toEqual([null, null, 'colleague', 'contact-opted-out'])
  })

  it('leaves out who must not be measured where that was chosen, and no colleague', async () => {
    const { recipients } = await plan({ unmeasured: 'leave-out' })

    const steps = recipients.map(({ step: at }) => at)
    expect(steps).toEqual(['planned', 'planned', 'planned', 'left-out'])
  })

  it('is the one there is when its answer was lost and it is planned again', async () => {
    const first = await plan()
    await lease(first.id)

    expect((await plan()).id).toBe(first.id)
    expect((await plan({ draftId: 'draft-2' })).id).not.toBe(first.id)
  })

  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => to(`p${at}@contoso.example`))
  it.each([
    [0, 400],
    [1, 400],
    [2, 200],
    [100, 200],
    [101, 400],
  ])('to %i people answers %i', async (count, status) => {
    const answer = await call('planIndividualSend', ANNA, {
      body: { ...DRAFT, recipients: people(count) },
    })

    expect(answer.status).toBe(status)
    if (status !== 200) expect(answer.problem).toMatchObject({ about: ['recipients'] })
  })

  it('counts the same address in another spelling once', async () => {
    const recipients = [to('bo@contoso.example'), to(' BO@Contoso.example ')]
    const answer = await call('planIndividualSend', ANNA, { body: { ...DRAFT, recipients } })

    expect(answer.status).toBe(400)
  })

  it('is refused while Follow is off', async () => {
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()

    const answer = await call('planIndividualSend', ANNA, { body: DRAFT })
    expect(answer.problem.code).toBe('organisation-off')
  })
})

const NOTHING_YET = { opened: 0, clicked: 0, replied: 0 }

describe('one recipient’s mail', () => {
  it('has a key of its own that becomes active with the sending, and is theirs alone', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    const first = (await prepare(send, fence, 1)).body
    const second = (await prepare(send, fence, 2)).body

    expect(first.key).not.toBe(second.key)
    expect(first.beaconHtml).toContain('<img')
    expect(first.links).toMatchObject([{ target: TARGET }])
    expect((await followOf(first.key))?.state).toBe('pending')

    await step(send, { fence, to: 'drafted', messageId: 'm1' })
    expect((await followOf(first.key))?.state).toBe('pending')
    await step(send, { fence, to: 'sending' })
    const follow = await followOf(first.key)
    expect(follow).toMatchObject({ state: 'active', left_alone: { quoted: 2 }, has_others: false })
    const recipients = await test.db.selectFrom('follow_recipient').selectAll().execute()
    expect(recipients.filter(({ follow_key }) => follow_key === first.key)).toHaveLength(1)
  })

  it('is shown in the list with its number among the others', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    await deliver(send, fence, 1)
    await deliver(send, fence, 2)

    const { items } = (await call('listFollows', ANNA, { query: { sort: 'subject' } })).body
    const numbers = items.map(({ individual }) => individual)
    expect(numbers).toHaveLength(2)
    expect(numbers).toEqual(
      expect.arrayContaining([
        { id: send.id, number: 1, of: 4, followed: 2, measured: 2, ...NOTHING_YET },
        { id: send.id, number: 2, of: 4, followed: 2, measured: 2, ...NOTHING_YET },
      ]),
    )
    await test.db.deleteFrom('individual_send').execute()
    await test.db.deleteFrom('follow').execute()
    await test.db.deleteFrom('contact').where('email', '=', 'eva@contoso.example').execute()
  })

  it('attributes what happens with certainty', async () => {
    const send = await plan()
    const { key } = await deliver(send, await lease(send.id))
    const hit = { tenantId: FABRIKAM, followKey: key ?? '', kind: 'click' as const, linkNumber: 1 }
    test.clock.advance(3_600_000)
    await test.ctx.buffer.append(makeHit({ ...hit, at: test.clock.now().toISOString() }))
    await drainBuffer(test.ctx)

    const [click] = await test.db.selectFrom('interaction').selectAll().execute()
    expect(click).toMatchObject({ kind: 'click', attribution: 'exact' })
    const { items } = (await call('listFollows', ANNA, { query: {} })).body
    expect(items[0]?.individual).toMatchObject({ followed: 1, measured: 1, clicked: 1, opened: 0 })
  })

  it('is the same when it is prepared again', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    const first = (await prepare(send, fence)).body
    const again = (await prepare(send, fence)).body

    expect(again.key).toBe(first.key)
    expect(again.links.map(({ target }) => target)).toEqual(first.links.map(({ target }) => target))
    expect(await test.db.selectFrom('follow').select('key').execute()).toHaveLength(1)
  })

  it.each([
    ['a colleague', 3],
    ['who said no', 4],
  ])('of %s has nothing of ours', async (_who, position) => {
    const send = await plan()
    const { body } = await prepare(send, await lease(send.id), position)

    expect(body).toMatchObject({ key: null, beaconHtml: '', footerHtml: '', links: [] })
    expect(await test.db.selectFrom('follow').select('key').execute()).toEqual([])
  })

  it('goes out inert when its recipient said no between draft and sending', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    const { key } = (await prepare(send, fence, 2)).body
    await step(send, { fence, to: 'drafted', messageId: 'm2' }, 2)
    await insertContact(test.db, { email: 'eva@contoso.example', preference: 'do-not-allow' })

    expect((await step(send, { fence, to: 'sending' }, 2)).status).toBe(200)
    expect((await followOf(key))?.state).toBe('pending')
    await test.db.deleteFrom('contact').where('email', '=', 'eva@contoso.example').execute()
  })

  it('is left out when its recipient says no meanwhile and that was chosen', async () => {
    const send = await plan({ unmeasured: 'leave-out' })
    const fence = await lease(send.id)
    const contact = await insertContact(test.db, {
      ...{ email: 'eva@contoso.example', preference: 'do-not-allow' },
    })

    const { recipient } = (await prepare(send, fence, 2)).body
    expect(recipient).toMatchObject({ step: 'left-out', unmeasured: 'contact-opted-out' })
    await test.db.deleteFrom('contact').where('id', '=', contact.id).execute()
  })

  it('is bound to the mail that went out', async () => {
    const send = await plan()
    const { key } = await deliver(send, await lease(send.id))

    expect(await followOf(key)).toMatchObject({
      ...{ outcome: 'ok', internet_message_id: '<1@x.example>', conversation_id: 'c' },
    })
  })
})

describe('two windows', () => {
  it('do not work on it at the same time', async () => {
    const send = await plan()
    await lease(send.id)

    const second = await call('leaseIndividualSend', ANNA, {
      ...{ params: { id: send.id }, body: { holder: OTHER } },
    })
    expect(second.problem.code).toBe('in-use')
  })

  it('hand over when the first is silent for a minute, and it can do nothing then', async () => {
    const send = await plan()
    const first = await lease(send.id)
    test.clock.advance(60_000)
    const second = await lease(send.id, OTHER)

    const late = await step(send, { fence: first, to: 'drafted', messageId: 'm1' })
    expect(late.problem.code).toBe('in-use')
    const now = await step(send, { fence: second, to: 'drafted', messageId: 'm2' })
    expect(now.body).toMatchObject({ step: 'drafted', messageId: 'm2' })
  })

  it('keep the lease by working', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    test.clock.advance(50_000)
    await prepare(send, fence)
    test.clock.advance(50_000)

    const { status } = await call('leaseIndividualSend', ANNA, {
      ...{ params: { id: send.id }, body: { holder: OTHER } },
    })
    expect(status).toBe(409)
  })

  it('do not wait where the first gave it back', async () => {
    const send = await plan()
    await call('leaseIndividualSend', ANNA, {
      ...{ params: { id: send.id }, body: { holder: HOLDER, ends: true } },
    })

    expect(await lease(send.id, OTHER)).toBeGreaterThan(0)
  })
})

describe('a failed one', () => {
  it('is sent from the draft it has', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    await prepare(send, fence)
    await step(send, { fence, to: 'drafted', messageId: 'm1' })
    await step(send, { fence, to: 'sending' })
    await step(send, { fence, to: 'failed', failure: 'refused' })

    const { body } = await step(send, { fence, to: 'planned' })
    expect(body).toMatchObject({ step: 'drafted', messageId: 'm1', failure: null })
  })

  it('is written anew where it was lost and somebody says so', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    const { key } = (await prepare(send, fence)).body
    await step(send, { fence, to: 'drafted', messageId: 'm1' })
    await step(send, { fence, to: 'sending' })
    await step(send, { fence, to: 'failed', failure: 'lost' })

    const { body } = await step(send, { fence, to: 'planned' })
    expect(body).toMatchObject({ step: 'planned', messageId: null })
    // What may have gone is another mail: it has another key.
    expect((await prepare(send, fence)).body.key).not.toBe(key)
  })
})

describe('the end', () => {
  it('comes when everybody got theirs, and forgets who they were', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    const end = () =>
      call('finishIndividualSend', ANNA, { params: { id: send.id }, body: { fence } })
    for (const position of [1, 2, 3]) await deliver(send, fence, position)
    expect((await end()).problem.code).toBe('changed-meanwhile')
    await deliver(send, fence, 4)

    const { body } = await end()
    expect(body.state).toBe('done')
    expect(body.recipients[0]?.email).toBe('bo@contoso.example')
    const [kept] = (await call('listIndividualSends', ANNA, {})).body.items
    expect(kept).toMatchObject({
      state: 'done',
      recipients: [{ step: 'sent', email: null }, {}, {}, {}],
    })
  })

  it('may be called off: what went stays, and the rest’s keys are void', async () => {
    const send = await plan()
    const fence = await lease(send.id)
    const sent = await deliver(send, fence, 1)
    const other = (await prepare(send, fence, 2)).body

    const { body } = await call('stopIndividualSend', ANNA, {
      ...{ params: { id: send.id }, body: { fence } },
    })
    expect(body.recipients.map(({ step: at }) => at)).toEqual([
      ...['sent', 'stopped', 'stopped', 'stopped'],
    ])
    expect((await followOf(sent.key))?.state).toBe('active')
    expect((await followOf(other.key))?.state).toBe('voided')
    expect((await plan()).id).not.toBe(send.id)
  })
})

describe('what the draft carries', () => {
  const insertReminder = async () => {
    const id = newId()
    await test.db
      .insertInto('reminder')
      .values({
        ...{ tenant_id: FABRIKAM, id, salesperson_id: ANNA.salespersonId, follow_key: null },
        ...{ contact_id: null, kind: 'no-reply-by', text: 'Call', subject: 'Offer', gap: null },
        ...{ state: 'set', due_at: atMinute(60), told_at: null, happened: null, settled_at: null },
        ...{ snoozes: 0, created_at: NOW },
      })
      .execute()
    return id
  }
  const reminders = () =>
    test.db.selectFrom('reminder').select(['id', 'follow_key', 'text', 'contact_id']).execute()

  it('counts a template once for each followed mail', async () => {
    const template = await insertTemplate(test.db)
    const send = await plan({ templates: [template.version_id] })
    const fence = await lease(send.id)
    const first = await deliver(send, fence, 1)
    await prepare(send, fence, 1)
    await deliver(send, fence, 3)

    const uses = await test.db.selectFrom('template_use').selectAll().execute()
    expect(uses).toMatchObject([{ follow_key: first.key, has_links: true }])
  })

  it('gives each followed mail a reminder like the draft’s, whose own goes at the end', async () => {
    const reminderId = await insertReminder()
    const send = await plan({ reminderId })
    const fence = await lease(send.id)
    const keys: (string | null)[] = []
    for (const position of [1, 2, 3, 4]) keys.push((await deliver(send, fence, position)).key)
    // Asked to send once more: none comes to it.
    expect(await reminders()).toHaveLength(3)
    await call('finishIndividualSend', ANNA, { params: { id: send.id }, body: { fence } })

    const set = await reminders()
    expect(set.map(({ follow_key }) => follow_key).sort()).toEqual(keys.filter(Boolean).sort())
    expect(set.every(({ contact_id, text }) => contact_id !== null && text === 'Call')).toBe(true)
    await test.db.deleteFrom('reminder').execute()
  })

  it('leaves the draft its reminder where nothing went out', async () => {
    const reminderId = await insertReminder()
    const send = await plan({ reminderId })
    const fence = await lease(send.id)
    await call('stopIndividualSend', ANNA, { params: { id: send.id }, body: { fence } })

    expect((await reminders()).map(({ id }) => id)).toEqual([reminderId])
    await test.db.deleteFrom('reminder').execute()
  })

  it('asks those for consent who may be asked, without measuring them', async () => {
    await test.db.updateTable('organisation').set({ default_mode: 'opt-in' }).execute()
    const send = await plan({ asks: true, unmeasured: 'leave-out' })
    expect(send.recipients.map(({ step: at }) => at)).toEqual([
      ...['planned', 'planned', 'planned', 'left-out'],
    ])
    const body = await deliver(send, await lease(send.id), 1)

    expect(body).toMatchObject({
      beaconHtml: '',
      links: [],
      recipient: { unmeasured: 'no-consent' },
    })
    expect(body.footerHtml).toContain('/p/')
    const events = await test.db.selectFrom('consent_event').select('state').execute()
    expect(events).toEqual([{ state: 'requested' }])
    await test.db.updateTable('organisation').set({ default_mode: 'opt-out' }).execute()
  })

  it('gives each mail its own link to a file, and who is not measured the plain target', async () => {
    const draft = await insertFollow(test.db, { state: 'voided', voided_at: NOW })
    await insertStoredFile(test.db, { follow_key: draft.key, ctx: test.ctx })
    const file = { kind: 'file', tenantId: FABRIKAM, followKey: draft.key, number: 1 } as const
    const url = `${test.ctx.config.publicOrigin}/f/${test.ctx.seal.seal(file)}`
    const token = { kind: 'click', tenantId: FABRIKAM, linkNumber: 1, target: TARGET } as const
    const seal = (key: string) => test.ctx.seal.seal({ ...token, followKey: key })
    const tracked = `${test.ctx.config.publicOrigin}/c/${seal(draft.key)}`
    const quoted = await insertFollow(test.db, { state: 'active', activated_at: NOW })
    const foreign = `${test.ctx.config.publicOrigin}/c/${seal(quoted.key)}`
    const ownLinks = [url, tracked, foreign, 'https://elsewhere.example/f/x']
    const send = await plan()
    const fence = await lease(send.id)
    const swapsOf = async (position: number) => {
      const body = { fence, targets: [], ownLinks }
      const answer = await call('prepareIndividual', ANNA, { params: path(send, position), body })
      return answer.body.swaps
    }
    const [first, again, other] = [await swapsOf(1), await swapsOf(1), await swapsOf(2)]

    expect(again).toEqual(first)
    expect(first.map((swap) => swap.url)).toEqual([url, tracked])
    expect(first[0]?.by).toMatch(/\/f\//)
    expect(first[1]?.by).toMatch(/\/c\//)
    expect(new Set([url, first[0]?.by, other[0]?.by]).size).toBe(3)
    expect(await swapsOf(4)).toEqual([{ url: tracked, by: TARGET }])
  })

  it('lets nobody use up what another gets once, measured or not', async () => {
    const draft = await insertFollow(test.db, { state: 'voided', voided_at: NOW })
    const { id } = await insertStoredFile(test.db, { follow_key: draft.key, ctx: test.ctx })
    await test.db.updateTable('file').set({ one_time: true }).where('id', '=', id).execute()
    const token = { kind: 'file', tenantId: FABRIKAM, followKey: draft.key, number: 1 } as const
    const url = `${test.ctx.config.publicOrigin}/f/${test.ctx.seal.seal(token)}`
    const send = await plan()
    const fence = await lease(send.id)
    const linkOf = async (position: number) => {
      const body = { fence, targets: [], ownLinks: [url] }
      const answer = await call('prepareIndividual', ANNA, { params: path(send, position), body })
      return new URL(answer.body.swaps[0]?.by ?? url).pathname
    }
    const links = [await linkOf(1), await linkOf(3), await linkOf(4)]

    for (const link of links) {
      const post = () => browse(test, `${link}/download`, { method: 'POST', form: {} })
      expect([(await post()).statusCode, (await post()).statusCode]).toEqual([200, 410])
    }
    expect((await browse(test, new URL(url).pathname)).statusCode).toBe(200)
  })
})

describe('tidying Sent Items', () => {
  it('is noted after the end, with where mails are put, and the choice is remembered', async () => {
    const send = await plan({ tidies: true })
    const fence = await lease(send.id)
    for (const position of [1, 2, 3, 4]) await deliver(send, fence, position)
    await call('finishIndividualSend', ANNA, { params: { id: send.id }, body: { fence } })
    const answer = await call('leaseIndividualSend', ANNA, {
      ...{ params: { id: send.id }, body: { holder: HOLDER } },
    })
    expect(answer.body.folderId).toBeNull()
    const again = { fence: answer.body.fence, to: 'tidied', folderId: 'folder-1' } as const

    expect((await step(send, again)).body).toMatchObject({ step: 'sent', isTidied: true })
    expect((await step(send, again)).status).toBe(200)
    expect((await step(send, { fence: again.fence, to: 'planned' })).status).toBe(409)
    const lasting = await call('leaseIndividualSend', ANNA, {
      ...{ params: { id: send.id }, body: { holder: HOLDER } },
    })
    expect(lasting.body.folderId).toBe('folder-1')
    expect((await call('listIndividualSends', ANNA, {})).body.tidies).toBe(true)
    expect((await call('listIndividualSends', OLE, {})).body.tidies).toBeNull()
  })

  it('is not for what has not gone out', async () => {
    const send = await plan({ tidies: true })
    const fence = await lease(send.id)

    const { problem } = await step(send, { fence, to: 'tidied', folderId: 'folder-1' })
    expect(problem.code).toBe('changed-meanwhile')
  })
})

describe('somebody else’s', () => {
  it.each([OLE, MALLORY])('is not there for $name', async (caller) => {
    const send = await plan()

    const answer = await call('leaseIndividualSend', caller, {
      ...{ params: { id: send.id }, body: { holder: HOLDER } },
    })
    expect(answer.problem.code).toBe('not-found')
    expect((await call('listIndividualSends', caller, {})).body.items).toEqual([])
  })
})
