import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/audit/AuditPage.tsx'
import type { AuditEntry, AuditVerification } from '../../../../src/contract/audit.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { adminApi } from '../admin-api.ts'
import { catchFiles } from '../caught-files.ts'
import { renderAdmin } from '../render-admin.tsx'

const user = userEvent.setup()

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const ANNA = '00000000-0000-4000-8000-0000000000a1'

const entry = (some: Partial<AuditEntry> = {}): AuditEntry => ({
  position: 3,
  at: '2026-11-21T10:00:00.000Z',
  actor: 'person',
  actorName: 'Anna Berg',
  action: 'organisation-switched',
  subject: null,
  subjectName: null,
  detail: { from: 'off', to: 'on' },
  hash: 'ab'.repeat(32),
  ...some,
})

const switched = entry()
const withdrew = entry({
  position: 2,
  actor: 'recipient',
  actorName: null,
  action: 'consent-changed',
  subject: 'contact 01990000-0000-7000-8000-000000000001',
  subjectName: '=Bo',
  detail: { from: 'granted', to: 'withdrawn' },
})

const answers = (): Answers => ({
  listAudit: () => ({ items: [switched, withdrew], next: null }),
  listMembers: () => ({
    items: [
      {
        id: ANNA,
        name: 'Anna Berg',
        email: 'anna@fabrikam.example',
        lastSeenAt: '2026-11-21T10:00:00.000Z',
        roles: ['salesperson', 'administrator'],
        readsContacts: false,
        isBarred: false,
        managerId: null,
      },
    ],
  }),
})

async function open(more: Answers = {}) {
  const api = adminApi({}, { ...answers(), ...more })
  const page = renderAdmin({ api: api.call, page: 'audit' })
  await screen.findByRole('button', { name: 'Check now' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))

describe('the log', () => {
  it('says who did what and what changed, and passes axe', async () => {
    const { container } = await open()

    const first = await screen.findByRole('row', { name: /Follow switched/ })
    expect(first.textContent).toMatch(/No\. 3.*Anna Berg.*off → on.*The organization/)
    const second = screen.getByRole('row', { name: /Consent changed/ })
    expect(second.textContent).toMatch(/The recipient.*granted → withdrawn.*=Bo/)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('asks for act, actor and days', async () => {
    const { api } = await open()
    await screen.findByRole('option', { name: 'Anna Berg (anna@fabrikam.example)' })

    await user.selectOptions(screen.getByRole('combobox', { name: 'Act' }), 'Consent changed')
    await user.selectOptions(screen.getByRole('combobox', { name: 'By' }), ANNA)
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-01' } })

    await waitFor(() =>
      expect(api.sent('listAudit').at(-1)?.query).toMatchObject({
        action: 'consent-changed',
        actor: ANNA,
        from: new Date(2026, 10, 1).toISOString(),
      }),
    )
  })

  it('goes on where the page before ended', async () => {
    const { api } = await open({
      listAudit: ({ query }) =>
        query?.before === 3 ? { items: [withdrew], next: null } : { items: [switched], next: 3 },
    })

    await press('Show more')

    expect(await screen.findByRole('row', { name: /Consent changed/ })).toBeTruthy()
    expect(screen.getByRole('row', { name: /Follow switched/ })).toBeTruthy()
    expect(api.sent('listAudit').map(({ query }) => query?.before)).toEqual([undefined, 3])
  })

  it('offers all entries again where none matches', async () => {
    await open({
      listAudit: ({ query }) => ({ items: query?.action ? [] : [switched], next: null }),
    })
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Act' }), 'Roles changed')

    await press('Show all entries')

    expect(await screen.findByRole('row', { name: /Follow switched/ })).toBeTruthy()
  })

  it('says what will be here where there is none', async () => {
    const { container } = await open({ listAudit: () => ({ items: [], next: null }) })

    expect(await screen.findByText('No entries yet')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('tells a failure, and tries again', async () => {
    const { api } = await open({
      listAudit: () => {
        throw new FakeApiError('offline')
      },
    })

    const again = await screen.findByRole('button', { name: 'Try again' })
    api.answer(answers())
    await user.click(again)

    expect(await screen.findByRole('row', { name: /Follow switched/ })).toBeTruthy()
  })
})

describe('checking the chain', () => {
  const check = async (verification: AuditVerification) => {
    const page = await open({ verifyAudit: () => verification })
    await press('Check now')
    return page
  }

  it('gives the line to keep where it is whole', async () => {
    const { container } = await check({
      isWhole: true,
      entries: 1_234,
      brokenAt: null,
      reason: null,
      head: 'cd'.repeat(32),
    })

    expect(await screen.findByText('The log is whole')).toBeTruthy()
    expect(screen.getByText('1,234 entries, none of them changed or missing.')).toBeTruthy()
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Last position and hash' })
    expect(line.value).toBe(`1234:${'cd'.repeat(32)}`)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('copies that line', async () => {
    const copied: string[] = []
    await check({ isWhole: true, entries: 1, brokenAt: null, reason: null, head: 'ab' })
    jest.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text)
    })

    await press('Copy')

    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy()
    expect(copied).toEqual(['1:ab'])
  })

  it.each([
    ['altered', /Entry 17 was altered after it was written\./],
    ['missing', /Entry 17 is missing\./],
    ['cut-off', /The log ends before entry 17/],
  ] as const)('says where and how it is broken: %s', async (reason, words) => {
    await check({ isWhole: false, entries: 20, brokenAt: 17, reason, head: null })

    expect(await screen.findByText('The log was changed from outside')).toBeTruthy()
    expect(screen.getByText(words)).toBeTruthy()
    expect(screen.queryByText('The log is whole')).toBeNull()
    expect(screen.queryByRole('textbox', { name: 'Last position and hash' })).toBeNull()
  })

  it('says so where it could not be checked', async () => {
    await open({
      verifyAudit: () => {
        throw new FakeApiError('unavailable')
      },
    })

    await press('Check now')

    expect(await screen.findByText('The log was not checked')).toBeTruthy()
  })
})

describe('exporting', () => {
  const paged: Answers = {
    listAudit: ({ query }) =>
      query?.before === 3 ? { items: [withdrew], next: null } : { items: [switched], next: 3 },
  }

  it('hands out every page that matches, safe for spreadsheets', async () => {
    const files = catchFiles()
    const { api } = await open(paged)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'By' }), 'The recipient')

    await press('Export CSV')

    expect(await screen.findByText('2 entries exported.')).toBeTruthy()
    const { name, text } = await files.next()
    expect(name).toMatch(/^follow-audit-\d{4}-\d\d-\d\d\.csv$/)
    const lines = text.split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]).toContain(`"'=Bo"`)
    expect(lines[2]).toContain('"{""from"":""granted"",""to"":""withdrawn""}"')
    expect(api.sent('listAudit').at(-1)?.query).toEqual({
      actor: 'recipient',
      limit: 500,
      before: 3,
    })
  })

  it('hands out the same for machines', async () => {
    const files = catchFiles()
    await open(paged)

    await press('Export JSON')
    await screen.findByText('2 entries exported.')

    const { text } = await files.next()
    expect(JSON.parse(text)).toMatchObject({ filter: {}, entries: [switched, withdrew] })
  })

  it('hands out nothing where a page did not come', async () => {
    const files = catchFiles()
    const { api } = await open()
    await screen.findByRole('row', { name: /Follow switched/ })
    api.answer({
      listAudit: ({ query }) => {
        if (query?.before) throw new FakeApiError('offline')
        return { items: [switched], next: 3 }
      },
    })

    await press('Export CSV')

    expect(await screen.findByText('The log was not exported')).toBeTruthy()
    await expect(files.next()).rejects.toThrow('No file')
  })

  it('stops on demand', async () => {
    const files = catchFiles()
    const { api } = await open()
    await screen.findByRole('row', { name: /Follow switched/ })
    let answer: () => void = () => undefined
    api.answer({
      listAudit: () =>
        new Promise((resolve) => {
          answer = () => resolve({ items: [switched], next: null })
        }),
    })

    await press('Export CSV')
    await press('Stop')
    answer()

    expect(await screen.findByText(/Exports every entry that matches/)).toBeTruthy()
    await expect(files.next()).rejects.toThrow('No file')
  })
})
