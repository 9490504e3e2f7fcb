import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { NewTemplate } from '../../../src/contract/template.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { verifyAudit } from '../../../src/api/audit/verify-audit.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertFollow,
  MALLORY,
  newId,
  newTenant,
  OLE,
  TICKET,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const MAX: Caller = { ...OLE, salespersonId: newId(), name: 'Max', claimedRoles: ['manager'] }
const ADA: Caller = { ...OLE, salespersonId: newId(), name: 'Ada', claimedRoles: ['administrator'] }

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  for (const person of [OLE, MAX, ADA]) await insertCaller(test.db, person)
  // Ole is of Max's team, Anna is not.
  await test.db
    .updateTable('salesperson')
    .set({ manager_id: MAX.salespersonId })
    .where('tenant_id', '=', FABRIKAM)
    .where('id', '=', OLE.salespersonId)
    .execute()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('follow').execute()
  await test.db.deleteFrom('template').execute()
})

const WORDS: NewTemplate = {
  name: 'After the fair',
  category: 'Fairs',
  scope: 'own',
  subject: 'Nice to meet you, {{first name}}',
  html: '<p>Dear {{First Name}}, about {{deal}}</p>',
}

async function saved(as: Caller, words: Partial<NewTemplate> = {}) {
  const { status, body } = await call('createTemplate', as, { body: { ...WORDS, ...words } })
  expect(status).toBe(200)
  return body.template
}

const byId = ({ id }: { id: string }) => ({ params: { id } })

async function names(as: Caller, query = {}) {
  const { body } = await call('listTemplates', as, { query })
  return body.items.map(({ name }) => name)
}

describe('a new template', () => {
  it('is its author’s, with what is to be filled in', async () => {
    const template = await saved(ANNA)

    expect(template).toMatchObject({
      ...{ name: 'After the fair', category: 'Fairs', scope: 'own', isOwn: true, mayChange: true },
      ...{ owner: { id: ANNA.salespersonId, name: ANNA.name }, versionNumber: 1, timesUsed: 0 },
      ...{ isArchived: false, verdict: 'too-few' },
      figures: { sent: 0, replyRate: null, openRate: null, clickRate: null },
      content: {
        html: '<p>Dear {{first name}}, about {{deal}}</p>',
        placeholders: ['first name', 'deal'],
      },
    })
    expect(template.versions).toMatchObject([
      { number: 1, createdBy: ANNA.name, restoredFrom: null, id: template.versionId },
    ])
  })

  it('is made well formed and harmless, and its author is told what was removed', async () => {
    const html = '<p onclick="x()">Hello <b>Bo<script>alert(1)</script>'
    const { body } = await call('createTemplate', ANNA, { body: { ...WORDS, html } })

    expect(body.template.content.html).toBe('<p>Hello <b>Bo</b></p>')
    expect(body.removed).toEqual([
      { what: 'event-handler', times: 1 },
      { what: 'script', times: 1 },
    ])
  })

  it('loses a link that counts for another mail', async () => {
    const html = '<p><a href="https://follow.fabrikam.example/c/abc">Offer</a></p>'
    const { body } = await call('createTemplate', ANNA, { body: { ...WORDS, html } })

    expect(body.template.content.html).toBe('<p>Offer</p>')
    expect(body.removed).toEqual([{ what: 'tracking', times: 1 }])
  })

  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => `<p>{{name ${place}}}</p>`).join('')

  it.each([
    ['200 placeholders', { html: many(200), subject: null }, 400, ['html']],
    ['51 placeholders, one of them in the subject', { html: many(50) }, 400, ['html']],
    ['no words', { html: '<p>&nbsp;</p>' }, 400, ['html']],
    ['nothing but a script', { html: '<script>1</script>' }, 400, ['html']],
    ['more bytes than characters', { html: 'ü'.repeat(200_000) }, 413, ['html']],
  ])('is refused with %s', async (_, words, status, about) => {
    const answer = await call('createTemplate', ANNA, { body: { ...WORDS, ...words } })

    expect(answer.status).toBe(status)
    expect(answer.problem.about).toEqual(about)
  })

  it.each([
    ['text that is too long', { html: 'x'.repeat(300_000) }],
    ['no name', { name: ' ' }],
  ])('is refused with %s', async (_, words) => {
    const { status } = await call('createTemplate', ANNA, { body: { ...WORDS, ...words } })

    expect(status).toBe(400)
  })

  it('may have 50 placeholders', async () => {
    const { content } = await saved(ANNA, { html: many(50), subject: null })

    expect(content.placeholders).toHaveLength(50)
  })

  it.each(['team', 'organisation'] as const)(
    'is shared with the %s by a manager alone',
    async (scope) => {
      const words = { ...WORDS, scope }

      expect((await call('createTemplate', ANNA, { body: words })).problem).toMatchObject({
        ...{ code: 'not-allowed', about: ['scope'] },
      })
      expect((await call('createTemplate', MAX, { body: words })).status).toBe(200)
      expect((await call('createTemplate', ADA, { body: words })).status).toBe(200)
    },
  )

  it('is noted in the audit log where it is shared, without a word of it', async () => {
    const { entries: before } = await verifyAudit(test.ctx, FABRIKAM)
    await saved(ANNA)
    expect((await verifyAudit(test.ctx, FABRIKAM)).entries).toBe(before)

    const { id } = await saved(MAX, { scope: 'team' })

    const entry = await test.db
      .selectFrom('audit_entry')
      .selectAll()
      .where('tenant_id', '=', FABRIKAM)
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ action: 'template-shared', subject: `template ${id}` })
    expect(JSON.parse(entry.detail)).toEqual({ from: 'own', to: 'team' })
  })
})

describe('who sees a template', () => {
  it.each<[NewTemplate['scope'], string[]]>([
    ['own', ['Max']],
    ['team', ['Max', 'Ole', 'Ada']],
    ['organisation', ['Max', 'Ole', 'Ada', 'Anna']],
  ])('of scope %s are %j', async (scope, seeing) => {
    const template = await saved(MAX, { scope })

    const people: [string, Caller][] = [
      ...(Object.entries({ Max: MAX, Ole: OLE, Ada: ADA, Anna: ANNA, Mallory: MALLORY }) as [
        string,
        Caller,
      ][]),
    ]
    for (const [name, person] of people) {
      const { status } = await call('getTemplate', person, byId(template))
      expect([name, status]).toEqual([name, seeing.includes(name) ? 200 : 404])
      expect([name, await names(person)]).toEqual([name, seeing.includes(name) ? [WORDS.name] : []])
    }
  })

  it('reads one that is shared without changing it', async () => {
    const template = await saved(MAX, { scope: 'organisation' })

    const seen = await call('getTemplate', ANNA, byId(template))
    const body = { ...WORDS, name: 'Mine', revision: template.revision }
    const changed = await call('changeTemplate', ANNA, { ...byId(template), body })

    expect(seen.body.mayChange).toBe(false)
    expect(changed.problem.code).toBe('not-allowed')
  })

  it('changes one of a colleague’s as administrator, a manager not one of another team', async () => {
    const own = await saved(ADA, { scope: 'team' })
    await insertTeamOf(ADA)
    const theirs = { ...byId(own), body: { isArchived: true, revision: own.revision } }
    const ofMax = await saved(MAX, { scope: 'team' })
    const his = { ...byId(ofMax), body: { isArchived: true, revision: ofMax.revision } }

    expect((await call('archiveTemplate', MAX, theirs)).problem.code).toBe('not-allowed')
    expect((await call('archiveTemplate', ADA, his)).status).toBe(200)
  })

  /** Max is of it. */
  const insertTeamOf = ({ salespersonId }: Caller) =>
    test.db
      .updateTable('salesperson')
      .set({ manager_id: salespersonId })
      .where('id', '=', MAX.salespersonId)
      .execute()
})

describe('changing a template', () => {
  it('keeps the version there was, and makes one that holds', async () => {
    const template = await saved(ANNA)
    const html = '<p>Hello again</p>'
    const body = { ...WORDS, html, revision: template.revision }

    const { body: changed } = await call('changeTemplate', ANNA, { ...byId(template), body })

    expect(changed.template.content.html).toBe(html)
    expect(changed.template.versions.map(({ number }) => number)).toEqual([2, 1])
    const versionId = template.versionId
    const old = await call('getTemplateVersion', ANNA, { params: { id: template.id, versionId } })
    expect(old.body).toEqual(template.content)
  })

  it('makes no version of the same words', async () => {
    const template = await saved(ANNA)
    const body = { ...WORDS, name: 'Other', category: ' ', revision: template.revision }

    const { body: changed } = await call('changeTemplate', ANNA, { ...byId(template), body })

    expect(changed.template).toMatchObject({ name: 'Other', category: null, versionNumber: 1 })
  })

  it('is refused where somebody else was faster', async () => {
    const template = await saved(ANNA)
    const body = { ...WORDS, name: 'Other', revision: template.revision }
    await call('changeTemplate', ANNA, { ...byId(template), body })

    const { problem } = await call('changeTemplate', ANNA, { ...byId(template), body })

    expect(problem.code).toBe('changed-meanwhile')
  })

  it('restores an old version as a new one', async () => {
    const template = await saved(ANNA)
    const html = '<p>Worse</p>'
    const body = { ...WORDS, html, revision: template.revision }
    const { body: worse } = await call('changeTemplate', ANNA, { ...byId(template), body })

    const { revision } = worse.template
    const params = { id: template.id, versionId: template.versionId }
    const restored = await call('restoreTemplateVersion', ANNA, { params, body: { revision } })

    expect(restored.body).toMatchObject({
      versionNumber: 3,
      versions: [{ restoredFrom: 1 }, {}, {}],
    })
    expect(restored.body.content.html).toBe(template.content.html)
  })

  it('does not restore a version of another template', async () => {
    const [one, other] = [await saved(ANNA), await saved(ANNA)]
    const params = { id: one.id, versionId: other.versionId }
    const { revision } = one

    const answer = await call('restoreTemplateVersion', ANNA, { params, body: { revision } })

    expect(answer.status).toBe(404)
    expect((await call('getTemplateVersion', ANNA, { params })).status).toBe(404)
    expect((await call('noteTemplateUse', ANNA, { params })).status).toBe(404)
  })

  it('puts it away and takes it back', async () => {
    const template = await saved(ANNA)
    const archive = (isArchived: boolean, revision: number) =>
      call('archiveTemplate', ANNA, { ...byId(template), body: { isArchived, revision } })

    const { body } = await archive(true, template.revision)
    expect(body.isArchived).toBe(true)
    expect(await names(ANNA)).toEqual([])
    expect(await names(ANNA, { archived: true })).toEqual([WORDS.name])

    await archive(false, body.revision)
    expect(await names(ANNA)).toEqual([WORDS.name])
  })
})

describe('the list of templates', () => {
  it('is searched by name, category and subject, and filtered by category', async () => {
    await saved(ANNA, { name: 'First', category: 'Cold', subject: null })
    await saved(ANNA, { name: 'Second', category: 'Warm', subject: '100 % off' })

    expect(await names(ANNA)).toEqual(['First', 'Second'])
    expect(await names(ANNA, { search: 'sec' })).toEqual(['Second'])
    expect(await names(ANNA, { search: 'COLD' })).toEqual(['First'])
    expect(await names(ANNA, { search: '%' })).toEqual(['Second'])
    expect(await names(ANNA, { category: 'Warm' })).toEqual(['Second'])
    const { body } = await call('listTemplates', ANNA, { query: { search: 'nothing' } })
    expect(body).toMatchObject({ items: [], total: 0, categories: ['Cold', 'Warm'] })
  })

  it('goes on page by page', async () => {
    for (const name of ['c', 'a', 'B']) await saved(ANNA, { name })

    const first = await call('listTemplates', ANNA, { query: { limit: 2 } })
    const cursor = first.body.nextCursor ?? ''
    const second = await call('listTemplates', ANNA, { query: { limit: 2, cursor } })

    expect(first.body.items.map(({ name }) => name)).toEqual(['a', 'B'])
    expect(second.body.items.map(({ name }) => name)).toEqual(['c'])
    expect(second.body).toMatchObject({ nextCursor: null, total: 3 })
    const other = await call('listTemplates', ANNA, { query: { cursor: 'x' } })
    expect(other.status).toBe(400)
  })

  it('is by times used', async () => {
    await saved(ANNA, { name: 'a' })
    const { id, versionId } = await saved(ANNA, { name: 'b' })
    await call('noteTemplateUse', ANNA, { params: { id, versionId } })

    expect(await names(ANNA, { sort: 'times-used' })).toEqual(['b', 'a'])
    expect((await call('getTemplate', ANNA, byId({ id }))).body.timesUsed).toBe(1)
  })
})

describe('sending a mail with a template', () => {
  const finalise = async (key: string, templates?: string[]) => {
    const recipients = [{ email: 'bo@contoso.example', field: 'to' as const }]
    const body = {
      ...{ subject: 'x', recipients, targets: ['https://fabrikam.example/offer'] },
      ...(templates && { templates }),
    }
    return call('finaliseFollow', { ticket: TICKET }, { params: { key }, body })
  }
  const sentWith = async ({ id }: { id: string }) =>
    (await call('getTemplate', ANNA, byId({ id }))).body.figures.sent

  it('counts it once, with the version inserted last, and the last call holds', async () => {
    const [one, other] = [await saved(ANNA), await saved(ANNA, { name: 'Other' })]
    const { key } = await insertFollow(test.db, { state: 'pending', activated_at: null })

    expect((await finalise(key, [one.versionId, other.versionId, one.versionId])).status).toBe(200)
    expect([await sentWith(one), await sentWith(other)]).toEqual([1, 1])

    await finalise(key, [one.versionId])
    expect([await sentWith(one), await sentWith(other)]).toEqual([1, 0])

    await finalise(key)
    expect([await sentWith(one), await sentWith(other)]).toEqual([0, 0])
  })

  it('counts clicks of links that it had before it was sent, or sent again', async () => {
    const template = await saved(ANNA)
    const { key } = await insertFollow(test.db, { state: 'pending', activated_at: null })
    const recipients = [{ email: 'bo@contoso.example', field: 'to' as const }]
    const send = async (targets: string[]) => {
      const body = { subject: 'x', recipients, targets, templates: [template.versionId] }
      await call('finaliseFollow', { ticket: TICKET }, { params: { key }, body })
      const { figures } = (await call('getTemplate', ANNA, byId(template))).body
      return figures.clicksMeasured
    }

    expect(await send([])).toBe(0)
    expect(await send(['https://fabrikam.example/offer'])).toBe(1)
    // Its links are ours by now, so that the add-in does not ask for them again.
    expect(await send([])).toBe(1)
  })

  it('goes out with versions nobody knows, or of another organisation', async () => {
    const theirs = await saved(MALLORY)
    const { key } = await insertFollow(test.db, { state: 'pending', activated_at: null })

    const answer = await finalise(key, [newId(), theirs.versionId])

    expect(answer).toMatchObject({ status: 200, body: { active: true } })
    expect(await test.db.selectFrom('template_use').selectAll().execute()).toEqual([])
  })
})

it('law 5: nothing of templates is shown or counted while Follow is off', async () => {
  const { id, versionId } = await saved(ANNA)
  await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()

  const answers = [
    await call('listTemplates', ANNA, { query: {} }),
    await call('getTemplate', ANNA, byId({ id })),
    await call('noteTemplateUse', ANNA, { params: { id, versionId } }),
  ]

  expect(answers.map(({ problem }) => problem.code)).toEqual(Array(3).fill('organisation-off'))
  const { times_used } = await test.db.selectFrom('template').selectAll().executeTakeFirstOrThrow()
  expect(times_used).toBe(0)
  await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
})
