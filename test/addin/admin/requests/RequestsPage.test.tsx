import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/requests/RequestsPage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { ErasureCertificate, SubjectRequest } from '../../../../src/contract/privacy.ts'
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

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
const idOf = (number: number) => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`

const certificate: ErasureCertificate = {
  id: idOf(7),
  at: '2026-11-21T10:00:00.000Z',
  fingerprint: 'ab'.repeat(32),
  removed: { contact: 1, followedEmails: 3, interactions: 41, rules: 0, somethingNew: 2 },
  waitingHits: 2,
  onReplayList: true,
  auditPosition: 1_235,
}

const request = (some: Partial<SubjectRequest> = {}): SubjectRequest => ({
  id: idOf(1),
  kind: 'erasure',
  state: 'open',
  email: 'bo@contoso.example',
  source: 'own-page',
  receivedAt: inDays(-32),
  dueAt: inDays(-1),
  closedAt: null,
  closedBy: null,
  note: null,
  certificate: null,
  ...some,
})

const overdue = request()
const soon = request({
  id: idOf(2),
  kind: 'export',
  email: 'kim@contoso.example',
  dueAt: inDays(3.5),
})
const erased = request({
  id: idOf(3),
  state: 'done',
  email: null,
  closedAt: '2026-11-20T10:00:00.000Z',
  closedBy: 'Anna Berg',
  certificate,
})

const answers = (): Answers => ({
  listSubjectRequests: () => ({ items: [overdue, soon, erased], nextCursor: null }),
  exportSubject: ({ body }) => ({
    report: {
      email: body.email,
      madeAt: '2026-11-21T10:00:00.000Z',
      sections: [
        { name: 'contact', records: [{ name: 'Bo' }] },
        { name: 'followed-emails', records: [{}, {}] },
      ],
    },
    html: '<h1>Everything</h1>',
  }),
  eraseSubject: () => certificate,
})

async function open(more: Answers = {}) {
  const api = adminApi({}, { ...answers(), ...more })
  const page = renderAdmin({ api: api.call, page: 'requests' })
  await screen.findByRole('textbox', { name: /Mail address/ })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const typeAddress = async (address: string) =>
  user.type(screen.getByRole('textbox', { name: /Mail address/ }), address)
const result = (name: string) => screen.findByRole('group', { name })

describe('the list of requests', () => {
  it('marks what is overdue and what is due soon, and passes axe', async () => {
    const { container } = await open()

    const first = await screen.findByRole('row', { name: /bo@contoso/ })
    expect(within(first).getByText('Overdue')).toBeTruthy()
    expect(first.textContent).toContain('Wants to be erased · From their own page')
    const second = screen.getByRole('row', { name: /kim@contoso/ })
    expect(within(second).getByText('3 days left')).toBeTruthy()
    const closed = screen.getByRole('row', { name: /Erased address/ })
    expect(closed.textContent).toContain('Done on Nov 20, 2026 by Anna Berg')
    expect(within(closed).queryByRole('button', { name: /Erase/ })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('refuses a request with a reason only', async () => {
    const { api } = await open({
      refuseSubjectRequest: ({ body }) => request({ state: 'refused', note: body.note }),
    })

    await press('Refuse the request of bo@contoso.example…')
    const dialog = await screen.findByRole('alertdialog')
    await user.click(within(dialog).getByRole('button', { name: 'Refuse' }))
    expect(await within(dialog).findByText('A reason is needed.')).toBeTruthy()
    expect(api.sent('refuseSubjectRequest')).toEqual([])
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Not you')
    await user.click(within(dialog).getByRole('button', { name: 'Refuse' }))

    await waitFor(() =>
      expect(api.sent('refuseSubjectRequest')).toEqual([
        { params: { id: overdue.id }, body: { note: 'Not you' } },
      ]),
    )
    await waitFor(() => expect(api.sent('listSubjectRequests').length).toBeGreaterThan(1))
  })

  it('shows the certificate of what was erased before', async () => {
    await open()

    await press('Certificate')

    const shown = await result('Erased')
    expect(shown.textContent).toContain(certificate.fingerprint)
  })

  it('says what will be here where there is none', async () => {
    const { container } = await open({
      listSubjectRequests: () => ({ items: [], nextCursor: null }),
    })

    expect(await screen.findByText('No requests yet')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('tells a failure, and tries again', async () => {
    const { api } = await open({
      listSubjectRequests: () => {
        throw new FakeApiError('offline')
      },
    })

    const again = await screen.findByRole('button', { name: 'Try again' })
    api.answer(answers())
    await user.click(again)

    expect(await screen.findByRole('row', { name: /bo@contoso/ })).toBeTruthy()
  })
})

describe('handing out', () => {
  it('gives both files, and shows how much there is', async () => {
    const files = catchFiles()
    const { api, container } = await open()

    await typeAddress(' bo@contoso.example{Enter}')

    const shown = await result('What is kept about bo@contoso.example')
    await waitFor(() => expect(document.activeElement).toBe(shown))
    expect(within(shown).getByRole('row', { name: 'Followed emails 2' })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    expect(api.sent('exportSubject')).toEqual([
      { body: { email: 'bo@contoso.example', locale: 'en-US' } },
    ])
    await press('Download page (HTML)')
    await press('Download file (JSON)')
    const page = await files.next()
    expect(page).toEqual({
      name: 'follow-data-bo@contoso.example-2026-11-21.html',
      type: 'text/html;charset=utf-8',
      text: '<h1>Everything</h1>',
    })
    const file = await files.next()
    expect(file.name).toBe('follow-data-bo@contoso.example-2026-11-21.json')
    expect(JSON.parse(file.text)).toMatchObject({ sections: [{ name: 'contact' }, {}] })
  })

  it('never runs what the report holds', async () => {
    const { container } = await open({
      exportSubject: ({ body }) => ({
        report: { email: body.email, madeAt: inDays(0), sections: [] },
        html: '<img id="ran" src=x>',
      }),
    })

    await press('Collect everything about kim@contoso.example')
    await result('What is kept about kim@contoso.example')

    expect(screen.getByText('Nothing is kept about this address.')).toBeTruthy()
    expect(container.ownerDocument.getElementById('ran')).toBeNull()
  })

  it('asks for a complete address first', async () => {
    const { api } = await open()

    await typeAddress('bo@')
    await press('Collect everything')
    expect(await screen.findByText('Type a complete mail address.')).toBeTruthy()
    await press('Erase…')

    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(api.sent('exportSubject')).toEqual([])
  })
})

describe('erasing', () => {
  it('names the address and what goes before, and gives a certificate after', async () => {
    const files = catchFiles()
    const { api, container } = await open()
    await typeAddress('ola@contoso.example')

    await press('Erase…')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('Erase everything about ola@contoso.example?')
    expect(dialog.textContent).toContain('This cannot be undone.')
    expect(api.sent('eraseSubject')).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Erase for good' }))

    const shown = await result('Erased')
    expect(api.sent('eraseSubject')).toEqual([{ body: { email: 'ola@contoso.example' } }])
    expect(within(shown).getByRole('row', { name: /went to them alone 3/ })).toBeTruthy()
    expect(within(shown).getByRole('row', { name: 'somethingNew 2' })).toBeTruthy()
    expect(within(shown).queryByText('Exceptions')).toBeNull()
    expect(shown.textContent).toContain('2 hits were waiting; theirs are dropped.')
    expect(await accessibilityFaults(container)).toEqual([])
    await press('Download certificate')
    const file = await files.next()
    expect(JSON.parse(file.text)).toEqual(certificate)
    expect(file.name + file.text).not.toContain('ola@')
  })

  it('does nothing when the question is answered with no', async () => {
    const { api } = await open()

    await press('Erase bo@contoso.example…')
    await press('Cancel')

    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(api.sent('eraseSubject')).toEqual([])
    const asked = await screen.findByRole('button', { name: 'Erase bo@contoso.example…' })
    await waitFor(() => expect(document.activeElement).toBe(asked))
  })

  it.each([
    ['offline', /It is not certain that everything was erased/],
    ['not-allowed', /Nothing was erased/],
    ['internal-only', /This is a colleague’s address/],
  ] as const)('tells what is known after %s', async (code, words) => {
    await open({
      eraseSubject: () => {
        throw new FakeApiError(code)
      },
    })

    await press('Erase bo@contoso.example…')
    await press('Erase for good')

    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('group', { name: 'Erased' })).toBeNull()
  })
})
