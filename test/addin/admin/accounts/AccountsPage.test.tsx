import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/accounts/AccountsPage.tsx'
import type { OfficeRow } from '../../../../src/contract/measure.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { session } from '../../taskpane/read/samples.ts'
import { adminApi } from '../admin-api.ts'
import { catchFiles } from '../caught-files.ts'
import { renderAdmin } from '../render-admin.tsx'
import { contoso, idOf, northwind } from './samples.ts'

const user = userEvent.setup()

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const SEGMENT = idOf(40)

const stale = {
  ...{ id: SEGMENT, name: 'stale', match: 'all' as const, rules: [], alerts: true },
  ...{ isStandard: false, members: 1, entered: 0, left: 0, countedAt: null, createdBy: null },
  revision: 0,
}

const isCollected = { isCollected: true }

const answers = (): Answers => ({
  listAccountEngagement: () => ({
    items: [contoso(), northwind()],
    nextCursor: null,
    total: 2,
    ...isCollected,
  }),
  listSegments: () => ({ items: [stale] }),
})

async function open(more: Answers = {}) {
  const api = adminApi({}, { ...answers(), ...more })
  const page = renderAdmin({ api: api.call, page: 'accounts' })
  await screen.findByRole('heading', { level: 1, name: 'Accounts' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))

const asked = (api: { sent: (name: 'listAccountEngagement') => { query: object }[] }) =>
  api.sent('listAccountEngagement').at(-1)?.query

describe('the page of accounts', () => {
  it('says how close each account is, in words beside every sign, and passes axe', async () => {
    const { container } = await open()

    const first = await screen.findByRole('row', { name: /Contoso/ })
    expect(first.textContent).toMatch(/Contoso.*contoso\.example.*Anna Berg.*72.*Good.*Going up/)
    expect(first.textContent).toMatch(/12 from them.*30 to them.*4 in the year.*3 days ago/)
    expect(
      within(first).getByRole('img', { name: /^56 mails and meetings.*8 of them.*week: 5/ }),
    ).toBeTruthy()
    expect(
      within(first).getByRole('link', { name: 'Why this score? Contoso' }).getAttribute('href'),
    ).toBe(`#/accounts/${idOf(1)}`)
    const second = screen.getByRole('row', { name: /Northwind/ })
    expect(second.textContent).toMatch(/No score.*None in the year/)
    expect(screen.getByText('2 accounts')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says that nothing was counted, instead of counting nothing', async () => {
    const listAccountEngagement = () => ({
      ...{ items: [northwind()], nextCursor: null, total: 1, isCollected: false },
    })
    const { container } = await open({ listAccountEngagement })

    const row = await screen.findByRole('row', { name: /Northwind/ })
    expect(row.textContent).toMatch(/No score.*Nothing collected yet.*not yet/)
    expect(row.textContent).not.toMatch(/in the year|from them/)
    const link = screen.getByRole('link', { name: 'Go to account engagement' })
    expect(link.getAttribute('href')).toBe('#/engagement')
    expect(await accessibilityFaults(container)).toEqual([])
    cleanup()

    await open({ listAccountEngagement, getSession: session })
    expect(await screen.findByText(/Your administrator can set it up/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Go to account engagement' })).toBeNull()
  })

  it('is put in order by the service, and says by what', async () => {
    const { api } = await open()
    await screen.findByRole('row', { name: /Contoso/ })
    const order = (name: string) =>
      screen.getByRole('columnheader', { name }).getAttribute('aria-sort')
    expect([order('Score'), order('Last mail')]).toEqual(['descending', 'none'])

    await press('Last mail')
    await waitFor(() => expect(asked(api)).toMatchObject({ sort: 'lastEmail', order: 'down' }))
    await press('Last mail')
    await waitFor(() => expect(asked(api)).toMatchObject({ sort: 'lastEmail', order: 'up' }))
    await press('Account')

    await waitFor(() => expect(asked(api)).toMatchObject({ sort: 'name', order: 'up' }))
    expect([order('Account'), order('Last mail')]).toEqual(['ascending', 'none'])
  })

  it('asks for what was chosen, and for a segment by its address', async () => {
    const { api } = await open()
    await screen.findByRole('row', { name: /Contoso/ })

    await user.type(screen.getByRole('searchbox'), ' con ')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Score' }), 'Poor')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Salesperson' }), 'Me')
    await user.selectOptions(screen.getByRole('combobox', { name: 'In the segment' }), 'stale')

    await waitFor(() =>
      expect(asked(api)).toEqual({
        ...{ sort: 'score', order: 'down', search: 'con', band: 'poor', owner: 'anna' },
        ...{ segment: SEGMENT, limit: 50 },
      }),
    )
    expect(location.hash).toBe(`#/accounts/segment/${SEGMENT}`)
  })

  it('goes on where the page before ended', async () => {
    await open({
      listAccountEngagement: ({ query }) =>
        query.cursor === 'on'
          ? { items: [northwind()], nextCursor: null, total: 2, ...isCollected }
          : { items: [contoso()], nextCursor: 'on', total: 2, ...isCollected },
    })

    await press('Show more')

    expect(await screen.findByRole('row', { name: /Northwind/ })).toBeTruthy()
  })

  it('says what to do where there is nothing, by role, and how to come back', async () => {
    const none = {
      listAccountEngagement: () => ({ items: [], nextCursor: null, total: 0, ...isCollected }),
    }
    const { container } = await open(none)
    await press('Import accounts')
    expect(location.hash).toBe('#/import')
    act(() => void (location.hash = '#/accounts'))
    expect(await screen.findByRole('button', { name: 'Set up account engagement' })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    cleanup()

    await open({ ...none, getSession: session })
    expect(await screen.findByText(/Your administrator can set up/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Import accounts' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Score' }), 'Good')
    await press('Show all accounts')
    expect(await screen.findByText('There are no accounts yet')).toBeTruthy()
  })

  it('says that it could not be loaded, and tries again', async () => {
    const { api } = await open({
      listAccountEngagement: () => {
        throw new FakeApiError('offline')
      },
    })
    await screen.findByText('The service cannot be reached. Check your connection.')
    api.answer(answers())

    await press('Try again')

    expect(await screen.findByRole('row', { name: /Contoso/ })).toBeTruthy()
  })

  it('shows and asks nothing while Follow is off', async () => {
    const { api } = await open({
      getSession: () => ({
        ...session(),
        organisation: { ...session().organisation, followEnabled: false, state: 'off' },
      }),
    })

    expect(await screen.findByText('Follow is switched off')).toBeTruthy()
    expect(api.sent('listAccountEngagement')).toEqual([])
  })
})

const officeRow = (some: Partial<OfficeRow> = {}): OfficeRow => ({
  ...{ AccountId: idOf(2), AccountName: '=Northwind', EngagementScore: 0 },
  ...{ NoOfEmails_ToAccount: 1, NoOfEmails_FromAccount: 2, NoOfMeetings_ToAccount: 3 },
  ...{ NoOfMeetings_FromAccount: 4, NoOfContactsInvolved_Emails: 5 },
  ...{ NoOfContactsInvolved_Meetings: 6, NoOfAccountContactsInvolved_Emails: 7 },
  ...{ NoOfAccountContactsInvolved_Meetings: 8, EngagementStartDate: null },
  ...{ DaysSinceLastEmail: null, DaysSinceLastMeeting: 9, AverageDuration_Of_Meetings: 30.5 },
  ...{ AverageDuration_Of_AccountEmailReplies: 76 / 3, AggregationStartDate: '2025-11-21' },
  AggregationLevel: 'year',
  ...some,
})

describe('handing out measures', () => {
  it('reads every page, with the names of the source, safe for spreadsheets', async () => {
    const files = catchFiles()
    const { api } = await open({
      listOfficeRows: ({ query }) => ({
        name: 'Office: sales',
        items: [officeRow(query.cursor === 'on' ? { AccountName: 'Contoso' } : {})],
        nextCursor: query.cursor === 'on' ? null : 'on',
      }),
    })
    await press('Measures as CSV')

    expect(await screen.findByText('2 rows exported.')).toBeTruthy()
    const { name, text } = await files.next()
    const [head, first, second] = text.split('\r\n')
    expect(name).toBe('Office- sales.csv')
    expect(head).toMatch(
      /^\uFEFF"AccountId","AccountName","EngagementScore","NoOfEmails_ToAccount"/,
    )
    expect(first).toBe(
      `"${idOf(2)}","'=Northwind","0","1","2","3","4","5","6","7","8","","","9","30.5","25.33","2025-11-21","year"`,
    )
    expect(second).toMatch(/^"[^"]+","Contoso"/)
    expect(api.sent('listOfficeRows')[0]?.query).toEqual({ level: 'year', limit: 2000 })

    await press('What do the columns mean?')
    const meanings = within(screen.getByRole('table', { name: 'What do the columns mean?' }))
    expect(
      meanings
        .getAllByRole('rowheader')
        .map(({ textContent }) => `"${textContent}"`)
        .join(),
    ).toBe(head?.slice(1))
    expect(
      meanings.getByRole('row', { name: /^AverageDuration_Of_AccountEmailReplies.*in hours$/ }),
    ).toBeTruthy()
  })

  it('hands out all levels as JSON that machines can read', async () => {
    const files = catchFiles()
    const { api } = await open({
      listOfficeRows: () => ({
        ...{ name: 'Office', nextCursor: null },
        items: [officeRow(), officeRow({ AggregationLevel: 'week' })],
      }),
    })
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Time span of the rows' }),
      'Year, months and weeks',
    )

    await press('Measures as JSON')

    await screen.findByText('2 rows exported.')
    const { name, text } = await files.next()
    expect(name).toBe('Office.json')
    expect(JSON.parse(text)).toEqual([officeRow(), officeRow({ AggregationLevel: 'week' })])
    expect(api.sent('listOfficeRows')[0]?.query).toEqual({ limit: 2000 })
  })

  it('gives directory ids to administrators, unless only totals may be shown', async () => {
    const files = catchFiles()
    const { api } = await open({
      listOfficeUsers: () => ({ name: 'Office_UserEntity', items: [{ UserId: idOf(9) }] }),
    })
    await press('Mailboxes as CSV')
    await screen.findByText('1 row exported.')
    expect((await files.next()).text).toBe(`\uFEFF"UserId"\r\n"${idOf(9)}"\r\n`)

    api.answer({
      listOfficeUsers: () => {
        throw new FakeApiError('not-allowed')
      },
    })
    await press('Mailboxes as JSON')

    expect(await screen.findByText(/while only totals may be shown/)).toBeTruthy()
    expect(screen.queryByText(/ask your administrator/)).toBeNull()
    cleanup()
    await open({ getSession: session })
    await screen.findByRole('button', { name: 'Measures as CSV' })
    expect(screen.queryByRole('button', { name: 'Mailboxes as CSV' })).toBeNull()
  })
})
