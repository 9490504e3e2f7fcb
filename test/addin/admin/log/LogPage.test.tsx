import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/log/LogPage.tsx'
import type { LogEntry, LogEntryDetail } from '../../../../src/contract/log.ts'
import type { Session } from '../../../../src/contract/session.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { session } from '../../taskpane/read/samples.ts'
import { adminApi } from '../admin-api.ts'
import { catchFiles } from '../caught-files.ts'
import { renderAdmin } from '../render-admin.tsx'

const user = userEvent.setup()

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const ID = '01990000-0000-7000-8000-000000000001'

const entry = (some: Partial<LogEntry> = {}): LogEntry => ({
  id: ID,
  direction: 'in',
  at: '2026-11-20T10:00:00.000Z',
  subject: 'Prices',
  contact: { id: 'bo', email: 'bo@contoso.example', name: 'Bo Lind' },
  salesperson: { id: 'anna', name: 'Anna Berg' },
  isAutomatic: false,
  evaluation: null,
  canceled: null,
  comments: 0,
  followUp: 'none',
  opportunity: null,
  mayBecomeOpportunity: true,
  webLink: 'https://mail.example/1',
  source: 'graph',
  mayChange: true,
  revision: 4,
  ...some,
})

const detail = (some: Partial<LogEntry> = {}, more: Partial<LogEntryDetail> = {}) => ({
  entry: entry(some),
  notes: [],
  followUps: [],
  others: [],
  followKey: null,
  ...{ internetMessageId: null, senderProof: null },
  ...more,
})

const overdue = entry({
  ...{ id: `${ID.slice(0, -1)}2`, subject: '=Offer', evaluation: 'positive', comments: 2 },
  ...{ followUp: 'overdue', canceled: { at: '2026-11-20T11:00:00.000Z', by: 'Anna Berg' } },
  opportunity: { id: 'o', name: '20 licences', stage: 'won' },
})

const logging = (): Session => {
  const { organisation, ...rest } = session()
  return { ...rest, organisation: { ...organisation, logging: true } }
}

const answers = (): Answers => ({
  getSession: logging,
  listLog: () => ({ items: [entry(), overdue], nextCursor: null }),
  getLogEntry: () => detail(),
})

/** The page over what is kept: a change is seen when it is read again. */
async function open(more: Answers = {}) {
  const api = adminApi({}, { ...answers(), ...more })
  const page = renderAdmin({ api: api.call, page: 'log' })
  await screen.findByRole('heading', { level: 1, name: 'Interaction log' })
  return { api, ...page }
}

async function openEntry(shown: LogEntryDetail = detail(), more: Answers = {}) {
  const page = await open({ getLogEntry: () => shown, ...more })
  await user.click(await screen.findByRole('link', { name: 'Prices' }))
  await screen.findByRole('heading', { level: 2, name: 'Prices' })
  return page
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))

describe('the interaction log', () => {
  it('says with whom, about what, and what came of it, and passes axe', async () => {
    const { container } = await open()

    const first = await screen.findByRole('row', { name: /Prices/ })
    expect(first.textContent).toMatch(/Prices.*Received.*Bo Lind.*bo@contoso.*Anna.*Nothing yet/)
    const second = screen.getByRole('row', { name: /=Offer/ })
    expect(second.textContent).toMatch(
      /Follow-up overdue.*Canceled.*Positive.*Opportunity: 20 licences.*2 comments/,
    )
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('asks for what was chosen, with whole days', async () => {
    const { api } = await open()
    await screen.findByRole('row', { name: /Prices/ })

    await user.selectOptions(screen.getByRole('combobox', { name: 'Whose mail' }), 'everybody')
    await user.selectOptions(screen.getByRole('combobox', { name: 'How it went' }), 'Positive')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Follow-ups' }), 'Overdue')
    await user.type(screen.getByRole('searchbox'), ' bo ')
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2026-11-20' } })

    await waitFor(() =>
      expect(api.sent('listLog').at(-1)?.query).toEqual({
        ...{ scope: 'everybody', show: 'counting', search: 'bo', evaluation: 'positive' },
        ...{ followUp: 'overdue', to: new Date(2026, 10, 21).toISOString(), limit: 50 },
      }),
    )
  })

  it('offers the team to managers only', async () => {
    await open()
    expect(screen.queryByRole('option', { name: 'My team’s' })).toBeNull()
    cleanup()

    await open({ getSession: () => ({ ...logging(), roles: ['salesperson', 'manager'] }) })
    expect(screen.getByRole('option', { name: 'My team’s' })).toBeTruthy()
  })

  it('goes on where the page before ended', async () => {
    const { api } = await open({
      listLog: ({ query }) =>
        query.cursor === 'on'
          ? { items: [overdue], nextCursor: null }
          : { items: [entry()], nextCursor: 'on' },
    })

    await press('Show more')

    expect(await screen.findByRole('row', { name: /=Offer/ })).toBeTruthy()
    expect(api.sent('listLog').map(({ query }) => query.cursor)).toEqual([undefined, 'on'])
  })

  it('says what to do where there is nothing, and how to come back where nothing matches', async () => {
    const { container } = await open({ listLog: () => ({ items: [], nextCursor: null }) })
    expect(await screen.findByText('Nothing is logged yet')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])

    await user.selectOptions(screen.getByRole('combobox', { name: 'Which entries' }), 'Canceled')
    await press('Show my own entries')

    expect(await screen.findByText('Nothing is logged yet')).toBeTruthy()
  })

  it('leads an administrator to the set-up where nothing is logged', async () => {
    await open({
      getSession: () => ({ ...logging(), roles: ['salesperson', 'administrator'] }),
      listLog: () => ({ items: [], nextCursor: null }),
    })

    await press('Set up email logging')

    expect(location.hash).toBe('#/logging')
  })

  it('says what it takes to see colleagues’ mail', async () => {
    await open({
      listLog: ({ query }) => {
        if (query.scope === 'everybody') throw new FakeApiError('not-allowed')
        return { items: [entry()], nextCursor: null }
      },
    })
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Whose mail' }),
      'everybody',
    )

    expect(await screen.findByText('Colleagues’ mail is not shown to you')).toBeTruthy()
    await press('Show my own entries')
    expect(await screen.findByRole('row', { name: /Prices/ })).toBeTruthy()
  })

  it('says that nothing new arrives while email logging is off', async () => {
    await open({ getSession: session })

    expect(await screen.findByText('Email logging is switched off')).toBeTruthy()
    expect(await screen.findByRole('row', { name: /Prices/ })).toBeTruthy()
  })

  it('shows nothing while Follow is off', async () => {
    const off = () => ({
      ...session(),
      organisation: { ...session().organisation, followEnabled: false, state: 'off' as const },
    })
    const { api } = await open({ getSession: off })

    expect(await screen.findByText('Follow is switched off')).toBeTruthy()
    expect(api.sent('listLog')).toEqual([])
  })

  it('hands out every page that matches, safe for spreadsheets', async () => {
    const files = catchFiles()
    await open({
      listLog: ({ query }) =>
        query.cursor === 'on'
          ? { items: [overdue], nextCursor: null }
          : { items: [entry()], nextCursor: 'on' },
    })

    await press('Export CSV')

    expect(await screen.findByText('2 entries exported.')).toBeTruthy()
    const { name, text } = await files.next()
    expect(name).toMatch(/^follow-log-\d{4}-\d\d-\d\d\.csv$/)
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text).toContain(`"'=Offer"`)
    expect(text).toContain('"20 licences","won","graph"')
  })
})

describe('one entry', () => {
  it('opens by keyboard, leads back to where one was, and passes axe', async () => {
    const { container } = await openEntry(
      detail({}, { others: [{ id: 'x', contactEmail: 'eva@x.example', salespersonName: 'Ole' }] }),
    )

    expect(screen.getByText('Sender not checked')).toBeTruthy()
    expect(screen.getByText(/You need permission to read that mailbox/)).toBeTruthy()
    const original = screen.getByRole('link', { name: 'Open original' })
    expect(original.getAttribute('href')).toBe('https://mail.example/1')
    expect(screen.getByRole('link', { name: /eva@x\.example/ }).getAttribute('href')).toBe(
      '#/log/x',
    )
    expect(await accessibilityFaults(container)).toEqual([])
    const back = screen.getByRole('button', { name: 'Back to the log' })
    expect(document.activeElement).toBe(back)

    await user.click(back)

    const link = await screen.findByRole('link', { name: 'Prices' })
    await waitFor(() => expect(document.activeElement).toBe(link))
  })

  it('is evaluated, and that is taken back by pressing it once more', async () => {
    let evaluation: LogEntry['evaluation'] = null
    const { api } = await openEntry(detail(), {
      getLogEntry: () => detail({ evaluation }),
      changeLogEntry: ({ body }) => {
        evaluation = body.evaluation ?? null
        return detail({ evaluation })
      },
    })

    await press('Very positive')
    await screen.findByText('Very positive')
    expect(screen.getByRole('button', { name: 'Very positive', pressed: true })).toBeTruthy()
    await press('Very positive')

    expect(await screen.findByText('Not evaluated yet')).toBeTruthy()
    expect(api.sent('changeLogEntry').map(({ body }) => body)).toEqual([
      { evaluation: 'very-positive', revision: 4 },
      { evaluation: null, revision: 4 },
    ])
  })

  it('is canceled, and says that it was', async () => {
    const canceled = { at: '2026-11-21T10:00:00.000Z', by: 'Anna Berg' }
    let shown = detail()
    const { api } = await openEntry(shown, {
      getLogEntry: () => shown,
      changeLogEntry: () => (shown = detail({ canceled, mayBecomeOpportunity: false })),
    })

    await press('Cancel entry')

    expect(await screen.findByText(/Canceled by Anna Berg/)).toBeTruthy()
    expect(screen.getByText(/A canceled entry cannot become an opportunity/)).toBeTruthy()
    expect(api.sent('changeLogEntry')[0]?.body).toEqual({ isCanceled: true, revision: 4 })
    expect(screen.getByRole('button', { name: 'Restore entry' })).toBeTruthy()
  })

  it('tells that somebody else was faster', async () => {
    await openEntry(detail(), {
      changeLogEntry: () => {
        throw new FakeApiError('changed-meanwhile')
      },
    })

    await press('Cancel entry')

    expect(await screen.findByText('The entry was not changed')).toBeTruthy()
    expect(screen.getByText(/Somebody else changed this meanwhile/)).toBeTruthy()
  })

  it('takes a comment, and keeps what was typed until it is there', async () => {
    let shown: LogEntryDetail = detail()
    const { api } = await openEntry(shown, {
      getLogEntry: () => shown,
      addLogComment: () => {
        throw new FakeApiError('offline')
      },
    })
    await press('Add comment')
    expect(await screen.findByText('Write something first.')).toBeTruthy()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your comment' })
    await user.type(field, ' Nice talk ')
    await press('Add comment')
    expect(await screen.findByText('The comment was not added')).toBeTruthy()
    expect(field.value).toBe(' Nice talk ')

    api.answer({
      addLogComment: ({ body }) => {
        const note = { id: 'n', at: '2026-11-21T10:00:00.000Z', by: null, text: body.text }
        return (shown = detail({ comments: 1 }, { notes: [note] }))
      },
    })
    await press('Add comment')

    const list = await screen.findByRole('list', { name: 'Comments' })
    expect(list.textContent).toMatch(/Nice talk.*Somebody who has left/)
    await waitFor(() => expect(field.value).toBe(''))
  })

  it('takes a follow-up by the end of a day, and ticks it off', async () => {
    let shown: LogEntryDetail = detail()
    const { api } = await openEntry(shown, {
      getLogEntry: () => shown,
      addFollowUp: ({ body }) => {
        const about = { contactEmail: 'bo@contoso.example', contactName: 'Bo', subject: 'Prices' }
        const one = { id: 'f', entryId: ID, ...body, doneAt: null, salespersonName: 'Anna' }
        return (shown = detail({ followUp: 'open' }, { followUps: [{ ...one, ...about }] }))
      },
      changeFollowUp: () => shown.followUps[0]!,
    })
    await press('Add follow-up')
    expect(await screen.findByText('Say what is to be done.')).toBeTruthy()
    expect(screen.getByText('Choose a day.')).toBeTruthy()

    await user.type(screen.getByRole('textbox', { name: 'What is to be done' }), 'Call Bo')
    fireEvent.change(screen.getByLabelText('By'), { target: { value: '2036-12-01' } })
    await press('Add follow-up')

    const box = await screen.findByRole('checkbox', { name: 'Done: Call Bo' })
    expect(api.sent('addFollowUp')[0]?.body).toEqual({
      text: 'Call Bo',
      dueAt: new Date(2036, 11, 1, 23, 59, 59, 999).toISOString(),
    })
    const day = screen.getByLabelText('Other day: Call Bo')
    fireEvent.change(day, { target: { value: '2036-12-24' } })
    expect(api.sent('changeFollowUp')).toEqual([])
    fireEvent.blur(day)
    await waitFor(() =>
      expect(api.sent('changeFollowUp')[0]?.body).toEqual({
        dueAt: new Date(2036, 11, 24, 23, 59, 59, 999).toISOString(),
      }),
    )
    await user.click(box)
    await waitFor(() =>
      expect(api.sent('changeFollowUp')[1]).toEqual({
        params: { id: 'f' },
        body: { isDone: true },
      }),
    )
  })

  it('becomes an opportunity', async () => {
    let shown = detail()
    const { api } = await openEntry(shown, {
      getLogEntry: () => shown,
      createOpportunity: ({ body }) => {
        shown = detail({
          ...{ opportunity: { id: 'o', ...body }, mayBecomeOpportunity: false, revision: 5 },
        })
        return {
          ...{ id: 'o', ...body, probability: 60, contact: null, closedAt: null, revision: 0 },
          ...{ salesperson: { id: 'anna', name: 'Anna' }, mayChange: true },
          createdAt: '2026-11-21T10:00:00.000Z',
        }
      },
    })
    await press('Create opportunity')
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
    expect(name.value).toBe('Prices')
    await user.clear(name)
    await user.type(screen.getByRole('textbox', { name: 'Expected value' }), '12,345')
    await press('Create')
    expect(await screen.findByText('Give it a name.')).toBeTruthy()
    expect(screen.getByText(/Enter an amount from 0/)).toBeTruthy()

    await user.type(name, '20 licences')
    const value = screen.getByRole('textbox', { name: 'Expected value' })
    await user.clear(value)
    await user.type(value, '1200,50')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'NOK')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'Propose')
    fireEvent.change(screen.getByLabelText('Expected decision'), {
      target: { value: '2026-12-24' },
    })
    await press('Create')

    expect(await screen.findByText('20 licences (Propose)')).toBeTruthy()
    expect(api.sent('createOpportunity')).toEqual([
      {
        params: { id: ID },
        body: {
          ...{ name: '20 licences', value: 1200.5, currency: 'NOK', stage: 'propose' },
          closeDate: '2026-12-24',
        },
      },
    ])
  })

  it('of a colleague is shown and not changed', async () => {
    const { container } = await openEntry(detail({ mayChange: false, webLink: null }))

    const main = within(screen.getByRole('main'))
    expect(main.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Back to the log',
      'Why?',
    ])
    expect(screen.getByText(/Only its own salesperson and their manager/)).toBeTruthy()
    expect(screen.getByText('There is no link to the original.')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('opens no link that is none of the web', async () => {
    await openEntry(detail({ webLink: 'javascript:alert(1)' }))

    expect(screen.queryByRole('link', { name: 'Open original' })).toBeNull()
  })

  it('is at an address of its own', async () => {
    await open()
    act(() => {
      location.hash = `#/log/${ID}`
    })

    expect(await screen.findByRole('heading', { level: 2, name: 'Prices' })).toBeTruthy()
  })
})

beforeEach(() => {
  location.hash = ''
})
