import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import type { SubjectReport } from '../../../src/contract/privacy.ts'
import { appendAudit } from '../../../src/api/audit/audit.store.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { eraseSubject } from '../../../src/api/privacy/erase-subject.service.ts'
import { SECTIONS, type SectionName } from '../../../src/api/privacy/subject-report.ts'
import { NAMED_FIELDS } from '../../../src/api/privacy/subject-words.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, atMinute, FABRIKAM, makeHit, newTenant, NOW } from '../../fixtures/make.ts'
import { insertStoredFile } from '../../fixtures/stored-file.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { ADMIN, ADMIN_ELSEWHERE, BO, CY, fillSubject, type KnownSubject } from './known-subject.ts'

let test: TestApp
let call: CallApi
let known: KnownSubject
let report: SubjectReport

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  known = await fillSubject(test.ctx)
  await insertStoredFile(test.db, { follow_key: known.alone, name: 'Offer for Bo.pdf' })
  const viewed = { kind: 'file-view' as const, linkNumber: 1, at: atMinute(10).toISOString() }
  await test.ctx.buffer.append(makeHit({ tenantId: FABRIKAM, followKey: known.alone, ...viewed }))
  await drainBuffer(test.ctx)
  await appendAudit(test.db, {
    ...{ tenantId: FABRIKAM, at: NOW, actor: 'person', actorId: ANNA.salespersonId },
    ...{ action: 'consent-changed', subject: `contact ${known.bo}`, detail: { to: 'granted' } },
  })
  await appendAudit(test.db, {
    ...{ tenantId: FABRIKAM, at: NOW, actor: 'person', actorId: ANNA.salespersonId },
    ...{ action: 'preference-changed', subject: null, detail: { ids: [known.bo, known.cy] } },
  })
  report = (await exported(BO)).report
})
afterAll(() => test.close())

async function exported(email: string, locale = 'en-US') {
  const { status, body } = await call('exportSubject', ADMIN, { body: { email, locale } })
  expect(status).toBe(200)
  return body
}

const recordsOf = (name: SectionName, of = report) =>
  of.sections.find((section) => section.name === name)?.records ?? []

/** Where what a table holds about an address is told. */
const SECTION_OF: Readonly<Record<string, SectionName>> = {
  contact: 'contact',
  consent_event: 'consent-events',
  follow_recipient: 'followed-emails',
  interaction: 'interactions',
  contact_total: 'totals',
  contact_day: 'days',
  alert: 'alerts',
  subject_request: 'requests',
  log_entry: 'log-entries',
  bounce: 'bounces',
  opportunity: 'opportunities',
  contact_address: 'further-addresses',
  individual_recipient: 'individual-mails',
  reminder: 'reminders',
  contact_clock: 'reply-clocks',
}

const NOT_TOLD: Readonly<Record<string, string>> = {
  salesperson: 'people of the organisation itself, not recipients of its mail',
}

describe('what is kept about somebody', () => {
  it('comes from every table that has a contact or an address', async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct table_name as name from information_schema.columns
      where table_schema = current_schema() and column_name in ('contact_id', 'email')
    `.execute(test.db)

    const tables = rows.map(({ name }) => name).sort()
    expect(tables).toEqual([...Object.keys(SECTION_OF), ...Object.keys(NOT_TOLD)].sort())
    const silent = Object.values(SECTION_OF).filter((name) => recordsOf(name).length === 0)
    expect(silent).toEqual([])
  })

  it('has every column of the contact but whose they are', async () => {
    const { rows } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_schema = current_schema() and table_name = 'contact'
    `.execute(test.db)

    const columns = rows.map(({ name }) => name.replace(/_([a-z])/g, (_, a) => a.toUpperCase()))
    const told = Object.keys(recordsOf('contact')[0] ?? {})
    expect(columns.filter((name) => !told.includes(name)).sort()).toEqual(['accountId', 'tenantId'])
  })

  it('names the mails with who sent them, and others in numbers only', () => {
    expect(recordsOf('followed-emails')).toMatchObject([
      {
        subject: 'For Bo',
        salesperson: ANNA.name,
        sentAt: expect.stringContaining('2026-06-10'),
        links: ['https://fabrikam.example/offer'],
        files: ['Offer for Bo.pdf'],
        downloads: 1,
        otherRecipients: 0,
      },
      { subject: 'For both', otherRecipients: 1, files: [], downloads: null },
    ])
    expect(JSON.stringify(report)).not.toContain(CY)
    expect(JSON.stringify(report)).not.toContain(known.cy)
  })

  it('keeps apart what is certainly theirs and what one of several did', () => {
    const own = recordsOf('interactions')
    const shared = recordsOf('shared-interactions')

    expect(own.map(({ kind }) => kind).sort()).toEqual([
      ...['click', 'file-view', 'open', 'reply', 'reply'],
    ])
    expect(own.find(({ kind }) => kind === 'file-view')).toMatchObject({
      ...{ subject: 'For Bo', file: 'Offer for Bo.pdf', link: null },
    })
    expect(own.every(({ attribution }) => attribution === 'exact')).toBe(true)
    expect(shared).toHaveLength(2)
    expect(shared).toMatchObject([{ attribution: 'one-of', oneOf: 2 }, { oneOf: 2 }])
    expect(own.find(({ kind }) => kind === 'click')).toMatchObject({
      subject: 'For Bo',
      link: 'https://fabrikam.example/offer',
    })
  })

  it('tells who noted what, and which rule was made', () => {
    expect(recordsOf('consent-events')).toMatchObject([
      { state: 'granted', recordedBy: ANNA.name, note: 'on the phone' },
    ])
    expect(recordsOf('rules')).toEqual([
      { mode: 'opt-out', changedAt: NOW.toISOString(), changedBy: ANNA.name },
    ])
    expect(recordsOf('requests')).toMatchObject([{ kind: 'erasure', state: 'open', email: BO }])
  })

  it('tells acts of the audit log, and of one on several only that it was', () => {
    expect(recordsOf('audit')).toMatchObject([
      { action: 'consent-changed', actorName: ANNA.name, detail: '{"to":"granted"}' },
      { action: 'preference-changed', detail: null },
    ])
  })

  it('is the same sections, empty, for an address that nobody knows', async () => {
    const { report: empty } = await exported('nobody@elsewhere.example')

    expect(empty.sections).toEqual(SECTIONS.map((name) => ({ name, records: [] })))
  })

  it('is nothing to another organisation (law 11)', async () => {
    const { body } = await call('exportSubject', ADMIN_ELSEWHERE, {
      body: { email: BO, locale: 'en-US' },
    })

    expect(body.report.sections.flatMap(({ records }) => records)).toEqual([])
  })
})

describe('the readable page', () => {
  it.each([
    ['en-US', 'Everything kept about you', 'Subject of the email'],
    ['de-DE', 'Alles, was über Sie aufbewahrt wird', 'Betreff der E-Mail'],
    ['es-ES', 'Todo lo que se guarda sobre usted', 'Asunto del correo'],
    ['nb-NO', 'Alt som er lagret om deg', 'E-postens emne'],
    ['da-DK', 'Alt, der er gemt om dig', 'Mailens emne'],
    ['fr-FR', 'Everything kept about you', 'Subject of the email'],
  ])('speaks %s', async (locale, title, field) => {
    const { html } = await exported(BO, locale)

    expect(html).toContain(`<title>${title}</title>`)
    expect(html).toContain(field)
    expect(html).toContain('For Bo')
  })

  it('has words for every field, but for names that only tell records apart', () => {
    const fields = report.sections.flatMap(({ records }) => records.flatMap(Object.keys))
    const unnamed = fields.filter((field) => !(NAMED_FIELDS as readonly string[]).includes(field))

    expect([...new Set(unnamed)].sort()).toEqual([
      ...['conversationId', 'followKey', 'id', 'interactionId', 'internetMessageId', 'key'],
      ...[
        'linkNumber',
        'messageId',
        'position',
        'replyDistance',
        'replyMessageId',
        'rules',
        'signals',
      ],
    ])
  })

  it('shows what people wrote as they wrote it, and runs none of it', async () => {
    const evil = '<script>alert(1)</script>"\'&'
    await test.db.updateTable('follow').set({ subject: evil }).execute()
    await test.db.updateTable('contact').set({ name: evil }).where('id', '=', known.bo).execute()

    const { html } = await exported(BO)

    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
  })

  it('needs nothing from anywhere', async () => {
    const { html } = await exported(BO)

    expect(html).not.toMatch(/\b(src|href|action)=|@import|url\(/)
  })
})

describe('an export', () => {
  it('is noted as a request that was done, and in the audit log', async () => {
    const id = () => test.db.selectFrom('audit_entry').selectAll().orderBy('position', 'desc')

    await exported(` ${BO.toUpperCase()}`.trim())

    const entry = await id().executeTakeFirstOrThrow()
    expect(entry).toMatchObject({
      action: 'subject-exported',
      actor_id: ANNA.salespersonId,
      subject: `contact ${known.bo}`,
    })
    expect(entry.detail).not.toContain('@')
    const request = await test.db
      .selectFrom('subject_request')
      .selectAll()
      .where('id', '=', JSON.parse(entry.detail).request)
      .executeTakeFirst()
    expect(request).toMatchObject({ kind: 'export', state: 'done', email: BO, certificate: null })
    expect(request?.due_at.toISOString()).toBe('2026-07-10T09:30:00.000Z')
  })

  it('notes no address of somebody who was erased, and tells that they are kept out', async () => {
    const gone = 'gone@elsewhere.example'
    const by = { actor: 'recipient', actorId: null, source: 'own-page' } as const
    await eraseSubject(test.ctx, { tenantId: FABRIKAM, email: gone, ...by })

    const { report: left } = await exported(gone)

    expect(recordsOf('suppression', left)).toEqual([{ at: NOW.toISOString() }])
    expect(left.sections.flatMap(({ records }) => records)).toHaveLength(1)
    const noted = await test.db
      .selectFrom('subject_request')
      .select('id')
      .where('email', '=', gone)
      .execute()
    expect(noted).toEqual([])
  })

  it('takes an administrator', async () => {
    const { problem } = await call('exportSubject', ANNA, { body: { email: BO, locale: 'en-US' } })

    expect(problem).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})
