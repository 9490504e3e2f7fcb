import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/account/AccountCard.tsx'
import '../../../../src/addin/taskpane/read/ReadView.tsx'
import type { AccountEngagement } from '../../../../src/contract/account.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeApi, type Answers } from '../read/fake-api.ts'
import * as sample from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'
import { CONTOSO_ID, engagement, measures, silent } from './account-samples.ts'

afterEach(cleanup)

const user = userEvent.setup()

async function openMail(known: AccountEngagement = engagement(), more: Answers = {}) {
  const api = fakeApi({
    getSession: sample.session,
    resolveMessage: () => ({ ownFollow: null, replyTo: null }),
    getContact: ({ params }) =>
      sample.contact(params.email === sample.BO.email ? {} : { email: params.email, name: null }),
    listContactTimeline: () => ({ items: [], nextCursor: null }),
    getAccountEngagement: () => known,
    ...more,
  })
  const pane = renderPane({ item: sample.message(), api: api.call })
  await screen.findByRole('heading', { name: 'Bo Jensen' })
  return { api, ...pane }
}

const line = () => screen.findByRole('button', { name: /^Contoso/ })

async function openCard(known?: AccountEngagement, more?: Answers) {
  const pane = await openMail(known, more)
  await user.click(await line())
  await screen.findByRole('heading', { name: 'Contoso' })
  return pane
}

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => row.textContent)

describe('the account beside a message', () => {
  it('is told in one line', async () => {
    const { api } = await openMail()

    await screen.findByRole('button', { name: 'Contoso · 72 good · last mail 3 days ago' })
    expect(api.sent('getAccountEngagement')[0]).toEqual({ params: { id: CONTOSO_ID } })
  })

  it.each([
    ['was only met', { lastEmailToAt: null, lastEmailFromAt: null }, 'last meeting 2 weeks ago'],
    [
      'was never heard of',
      { lastEmailToAt: null, lastEmailFromAt: null, lastMeetingAt: null },
      'no mail or meeting counted yet',
    ],
  ])('that %s says so', async (_what, some, words) => {
    await openMail(engagement({ score: null, measures: measures(some) }))

    await screen.findByRole('button', { name: `Contoso · ${words}` })
  })

  it('is named alone where nothing is counted, or it cannot be read', async () => {
    await openMail(silent({ collected: { since: null, days: 0, at: null } }))
    await screen.findByRole('button', { name: 'Contoso' })
    cleanup()

    await openMail(engagement(), { getAccountEngagement: () => Promise.reject(new Error('no')) })
    await screen.findByRole('button', { name: 'Contoso' })
  })
})

describe('the account card', () => {
  it('shows score, counts, people and how far it was counted, and passes axe', async () => {
    const { container } = await openCard()

    expect(screen.getByText('Account engagement 72 of 100')).toBeTruthy()
    expect(screen.getByText('Up (30 days ago: 61)')).toBeTruthy()
    expect(
      screen.getByText(/Counted from Mar 12, 2026, 210 of 365 days so far\. Added up 2/),
    ).toBeTruthy()
    expect(screen.getByText('41 to them, 36 from them')).toBeTruthy()
    expect(screen.getByText('5 hours, 30 minutes on average')).toBeTruthy()
    expect(screen.getByText('30 mails, 1 meeting, last 3 days ago')).toBeTruthy()
    expect(screen.getByText(/Jonas Lund and somebody who is not among the contacts/)).toBeTruthy()
    expect(screen.getByText('contoso.example, contoso.test')).toBeTruthy()
    expect(screen.getByText('And 5 more.')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('explains the score part by part, up to the sum', async () => {
    const { container } = await openCard()

    await user.click(screen.getByRole('button', { name: 'Why this number?' }))

    const rows = rowsOf('Why this number?')
    expect(rows[1]).toBe('Mails from them 36 mailsbetter than 83% Weight 20%16.6 of 20')
    expect(rows[9]).toBe('Time until they reply nothing to measure– Weight 5%0 of 5')
    expect(rows[10]).toBe('Score71.872')
    expect(screen.getByText(/Compared with the 239 other accounts/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('warns where few are compared', async () => {
    const { score } = engagement()
    await openCard(engagement({ score: { ...score!, peers: 3, fewPeers: true } }))

    expect(screen.getByText(/fewer than five/)).toBeTruthy()
  })

  it('has charts that are read week by week with the keys, and as tables', async () => {
    const { container } = await openCard()
    const chart = screen.getByRole('slider', { name: /^Mails by week/ })
    const read = () => chart.getAttribute('aria-valuetext')
    expect(read()).toBe('Week from Nov 16, 2026: 12 to them and 9 from them')

    chart.focus()
    await user.keyboard('{ArrowLeft}')
    expect(read()).toBe('Week from Nov 9, 2026: 0 to them and 1 from them')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(read()).toBe('Week from Nov 17, 2025: 0 to them and 0 from them')

    const figure = chart.closest('figure') as HTMLElement
    await user.click(within(figure).getByRole('button', { name: 'Show as a table' }))
    expect(rowsOf('Mails by week')[1]).toBe('Nov 16, 2026129')
    const history = screen.getByRole('slider', { name: /^Score over time/ })
    expect(history.getAttribute('aria-valuetext')).toBe('Nov 12, 2026: 72')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('leads to a contact and back, with the focus', async () => {
    await openCard()
    await user.click(screen.getByRole('button', { name: 'kim.lund@contoso.example' }))
    await screen.findByRole('heading', { name: 'kim.lund@contoso.example' })

    await user.click(screen.getByRole('button', { name: 'Back' }))
    await screen.findByRole('heading', { name: 'Contoso' })
    expect(document.activeElement?.textContent).toBe('Back')

    await user.click(screen.getByRole('button', { name: 'Back' }))
    await screen.findByRole('heading', { name: 'Bo Jensen' })
    await waitFor(async () => expect(document.activeElement).toBe(await line()))
  })

  it('says that it is being added up, and not that there was nothing', async () => {
    const collected = { since: sample.hoursAgo(8760), days: 365, at: sample.hoursAgo(1) }
    const { container } = await openCard(silent({ collected, isCounting: true }))

    expect(screen.getByText('Being added up')).toBeTruthy()
    expect(screen.queryByText('Nothing within the year')).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it.each([
    ['Nothing is counted yet', { since: null, days: 0, at: null }],
    ['Nothing is collected yet', { since: null, days: 0, at: sample.hoursAgo(1) }],
    [
      'Nothing within the year',
      { since: sample.hoursAgo(8760), days: 365, at: sample.hoursAgo(1) },
    ],
  ])('says “%s” where that is so', async (title, collected) => {
    const { container } = await openCard(silent({ collected }))

    expect(screen.getByText(title)).toBeTruthy()
    expect(screen.queryByRole('slider')).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says that there may be more while mailboxes are read', async () => {
    await openCard(engagement({ collected: { since: null, days: 0, at: sample.hoursAgo(1) } }))

    expect(screen.getByText(/still being read: there may be more.*Added up 1 hour/)).toBeTruthy()
  })

  it('says why people are not shown', async () => {
    await openCard(engagement({ acquaintances: null, contacts: null }))
    expect(screen.getAllByText(/shows totals only, nothing about single people/)).toHaveLength(2)
    cleanup()

    await openCard(engagement({ acquaintances: null, contacts: null }), {
      getSession: () => ({ ...sample.session(), roles: ['salesperson', 'administrator'] }),
    })
    expect(screen.getAllByText(/not given the permission to see contacts/)).toHaveLength(2)
  })
})
