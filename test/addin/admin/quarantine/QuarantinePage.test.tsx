import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/quarantine/QuarantinePage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { QuarantinedMessage, QuarantineQuery } from '../../../../src/contract/quarantine.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { adminApi } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

afterEach(cleanup)

const user = userEvent.setup()

const message = (some: Partial<QuarantinedMessage> = {}): QuarantinedMessage => ({
  id: '0199a1b2-0000-7000-8000-000000000001',
  reason: 'unmatched',
  at: '2026-11-20T10:00:00.000Z',
  subject: 'Offer for the pump',
  participants: [
    { field: 'from', email: 'liv@contoso.example', name: 'Liv', is: 'unknown' },
    { field: 'to', email: 'kari@fabrikam.example', name: 'Kari', is: 'salesperson' },
  ],
  candidates: [],
  problem: null,
  expiresAt: '2027-02-18T10:00:00.000Z',
  webLink: 'https://outlook.example/mail/1',
  ...some,
})

const odd = message({
  id: '0199a1b2-0000-7000-8000-000000000002',
  reason: 'other-content',
  subject: null,
  webLink: 'javascript:alert(1)',
  expiresAt: null,
})

function matches(one: QuarantinedMessage, query: QuarantineQuery): boolean {
  const isSought = one.participants.some(({ email }) => email.includes(query.search ?? ''))
  return isSought && (query.reason === undefined || query.reason === one.reason)
}

async function open(start = [message(), odd], more: Answers = {}) {
  let waiting = start
  const api = adminApi(
    {},
    {
      listQuarantine: ({ query }) => {
        const items = waiting.filter((one) => matches(one, query))
        return { items, total: items.length, nextCursor: null }
      },
      decideQuarantined: ({ params }) => {
        waiting = waiting.filter(({ id }) => id !== params.id)
        return { settled: 3 }
      },
      searchContacts: () => ({
        items: [
          {
            id: '0199a1b2-0000-7000-8000-0000000000c1',
            email: 'liv@old.example',
            name: 'Liv Moen',
            accountName: 'Contoso',
          },
        ],
      }),
      ...more,
    },
  )
  const page = renderAdmin({ api: api.call, page: 'quarantine' })
  await screen.findByRole('heading', { level: 1, name: 'Quarantine' })
  return { api, ...page }
}

const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
const table = () => screen.findByRole('table', { name: 'Messages in quarantine' })
const dialog = async () =>
  within(await screen.findByRole('dialog', { name: 'What is to become of this message?' }))

describe('the quarantine', () => {
  it('shows what waits for everybody, who is concerned and why, and passes axe', async () => {
    const { api, container } = await open()

    const shown = await table()
    expect(shown.textContent).toMatch(/Offer for the pump.*Liv \(liv@contoso\.example\)/)
    expect(shown.textContent).toContain('Given up on Feb 18, 2027')
    expect(api.sent('listQuarantine')[0]?.query).toMatchObject({ scope: 'everything' })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says where a subject is hidden, and opens only what is a page', async () => {
    await open()

    await screen.findByText('Subject hidden from you')
    const links = screen.getAllByRole('link', { name: /Open the original/ })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://outlook.example/mail/1',
    ])
  })

  it('is narrowed by reason and search', async () => {
    const { api } = await open()
    await table()

    await user.selectOptions(screen.getByRole('combobox', { name: 'Reason' }), 'other-content')
    await waitFor(() => expect(screen.queryByText('Offer for the pump')).toBeNull())
    await user.type(screen.getByRole('searchbox', { name: /Search names/ }), 'nobody')
    await screen.findByText('No message matches')
    expect(api.sent('listQuarantine').at(-1)?.query).toMatchObject({
      reason: 'other-content',
      search: 'nobody',
    })
    await press('Show all messages')

    expect(await screen.findByText('Offer for the pump')).toBeTruthy()
  })

  it('is empty with a word', async () => {
    await open([])

    expect(await screen.findByText('Nothing waits for a decision')).toBeTruthy()
  })
})

describe('a decision', () => {
  it('assigns to a contact that was looked for, and tells what is learned and settled', async () => {
    const { api } = await open()
    await press('Decide: Offer for the pump')
    const form = await dialog()

    await user.click(form.getByRole('button', { name: 'Assign to a contact' }))
    await user.click(await form.findByRole('radio', { name: /Liv Moen/ }))
    expect(form.getByText(/From now on liv@contoso\.example belongs to Liv Moen/)).toBeTruthy()
    await user.click(form.getByRole('button', { name: 'Assign' }))

    await screen.findByText('3 messages were settled.')
    expect(api.sent('decideQuarantined')).toEqual([
      {
        params: { id: message().id },
        body: {
          act: 'assign',
          address: 'liv@contoso.example',
          contactId: '0199a1b2-0000-7000-8000-0000000000c1',
        },
      },
    ])
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(screen.queryByText('Offer for the pump')).toBeNull())
  })

  it('to try again says where that did not help', async () => {
    await open(undefined, { decideQuarantined: () => ({ settled: 0 }) })
    await press('Decide: Offer for the pump')

    await user.click((await dialog()).getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText(/The message is still here/)).toBeTruthy()
    expect(screen.getByText('Offer for the pump')).toBeTruthy()
  })

  it('keeps the form where it was refused', async () => {
    await open(undefined, {
      decideQuarantined: () => Promise.reject(new FakeApiError('already-decided')),
    })
    await press('Decide: Offer for the pump')
    const form = await dialog()

    await user.click(form.getByRole('button', { name: 'Ignore' }))
    await user.click(form.getAllByRole('button', { name: 'Ignore' }).at(-1) as HTMLElement)

    expect(await form.findByText(/Somebody has decided this already/)).toBeTruthy()
  })

  it('is made in a dialog that passes axe', async () => {
    await open()
    await press('Decide: Offer for the pump')
    const form = await dialog()

    await user.click(form.getByRole('button', { name: 'Create contact' }))

    expect(await accessibilityFaults(screen.getByRole('dialog'))).toEqual([])
  })
})
