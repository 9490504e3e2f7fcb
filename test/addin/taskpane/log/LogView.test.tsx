import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/log/LogView.tsx'
import { keys } from '../../../../src/addin/client/queries.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, fakeApi, type Answers } from '../read/fake-api.ts'
import * as log from '../read/log-samples.ts'
import * as sample from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'

const { BO, KEY, KIM } = sample
const SECOND = '01940000-0000-7000-8000-00000000e002'

afterEach(cleanup)

const user = userEvent.setup()

const answers: Answers = {
  getSession: log.loggingSession,
  listAlerts: () => ({ items: [], nextCursor: null, unseen: 0, position: 0 }),
  listLog: () => ({
    items: [
      log.logEntry({ evaluation: 'positive' }),
      log.logEntry({
        id: SECOND,
        direction: 'out',
        subject: '',
        contact: { id: log.MESSAGE, email: KIM.email, name: null },
      }),
    ],
    nextCursor: null,
  }),
  listQuarantine: () => ({ items: [log.quarantined()], total: 1, nextCursor: null }),
  listFollowUps: () => ({ items: [], nextCursor: null }),
  getLogEntry: () => log.entryDetail(),
  getFollow: () => sample.detail(),
  listFollowInteractions: () => ({ items: [], nextCursor: null }),
}

async function open(more: Answers = {}) {
  const api = fakeApi({ ...answers, ...more })
  const pane = renderPane({ api: api.call })
  await user.click(await screen.findByRole('tab', { name: 'Log' }))
  await screen.findByRole('tablist', { name: 'Parts of the log' })
  return { api, ...pane }
}

const part = async (name: RegExp) => user.click(await screen.findByRole('tab', { name }))

describe('the log', () => {
  it('lists own entries with direction, contact and what was made of them', async () => {
    const { api, container } = await open()

    expect(
      await screen.findByRole('button', { name: /^Re: Offer 2026 Received · Bo Jensen/ }),
    ).toBeTruthy()
    expect(screen.getByText('Positive')).toBeTruthy()
    expect(
      screen.getByRole('button', { name: /^\(no subject\) Sent · kim\.lund@contoso\.example/ }),
    ).toBeTruthy()
    expect(api.sent('listLog')[0]?.query).toEqual({ scope: 'mine', show: 'counting', limit: 50 })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('is narrowed by words, direction and what counts', async () => {
    const { api } = await open()

    await user.type(await screen.findByRole('searchbox'), ' offer ')
    await user.selectOptions(screen.getByLabelText('Direction'), 'Received')
    await user.selectOptions(screen.getByLabelText('Which entries'), 'Canceled')

    await waitFor(() =>
      expect(api.sent('listLog').at(-1)?.query).toEqual({
        scope: 'mine',
        show: 'canceled',
        direction: 'in',
        search: 'offer',
        limit: 50,
      }),
    )
  })

  it('says what to do where nothing matches, and shows all again', async () => {
    const { api } = await open()
    await screen.findByText('Positive')
    api.answer({ listLog: () => ({ items: [], nextCursor: null }) })

    await user.selectOptions(screen.getByLabelText('Direction'), 'Sent')
    await screen.findByText('No entry matches')
    api.answer(answers)
    await user.click(screen.getByRole('button', { name: 'Show all entries' }))

    expect(await screen.findByText('Positive')).toBeTruthy()
  })

  it('says that there is nothing yet', async () => {
    await open({ listLog: () => ({ items: [], nextCursor: null }) })

    expect(await screen.findByText('Nothing is logged yet')).toBeTruthy()
  })

  it('asks for the next page', async () => {
    const { api } = await open({
      listLog: ({ query }) => ({
        items: [log.logEntry(query.cursor ? { id: SECOND, subject: 'Older' } : {})],
        nextCursor: query.cursor ? null : 'next',
      }),
    })

    await user.click(await screen.findByRole('button', { name: 'Show more' }))

    expect(await screen.findByText('Older')).toBeTruthy()
    expect(api.sent('listLog').some(({ query }) => query.cursor === 'next')).toBe(true)
  })

  it('goes when logging is switched off', async () => {
    const { api, queryClient } = await open()

    api.answer({ getSession: sample.session })
    await queryClient.invalidateQueries({ queryKey: keys.session })

    await screen.findByText('No message selected')
    expect(screen.queryByRole('tab', { name: 'Log' })).toBeNull()
  })
})

describe('an entry of the log', () => {
  const openEntry = async (more: Answers = {}) => {
    const all = await open(more)
    await user.click(await screen.findByRole('button', { name: /^Re: Offer 2026/ }))
    await screen.findByRole('heading', { level: 2, name: 'Re: Offer 2026' })
    return all
  }

  it('tells who, when and where, and passes axe', async () => {
    const { container } = await openEntry()

    expect(screen.getByText('Bo Jensen with Anna Berg')).toBeTruthy()
    const original = screen.getByRole('link', { name: 'Open original' })
    expect(original.getAttribute('href')).toBe('https://outlook.example/mail/1')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says whether its sender is proven, and why', async () => {
    await openEntry({ getLogEntry: () => log.entryDetail({ senderProof: 'refused' }) })

    expect(screen.getByText('Sender not verified')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Why?' }))
    expect(screen.getByText(/does not come from the domain it names/)).toBeTruthy()
  })

  it('is canceled with the revision that was shown', async () => {
    const { api } = await openEntry({ changeLogEntry: () => log.entryDetail() })

    await user.click(screen.getByRole('button', { name: 'Cancel entry' }))

    await waitFor(() =>
      expect(api.sent('changeLogEntry')).toEqual([
        { params: { id: log.ENTRY }, body: { isCanceled: true, revision: 4 } },
      ]),
    )
  })

  it('leads to all mail with its contact, and from there to all again', async () => {
    const { api } = await openEntry()

    await user.click(screen.getByRole('button', { name: 'All mail with Bo Jensen' }))

    await screen.findByText('Only mail with Bo Jensen')
    await waitFor(() =>
      expect(api.sent('listLog').at(-1)?.query).toMatchObject({ contact: BO.email }),
    )
    await user.click(screen.getByRole('button', { name: 'Show all entries' }))
    expect(screen.queryByText('Only mail with Bo Jensen')).toBeNull()
  })

  it('leads to the followed mail it belongs to', async () => {
    await openEntry({ getLogEntry: () => log.entryDetail({ followKey: KEY }) })

    await user.click(screen.getByRole('button', { name: 'Show followed mail' }))

    expect(await screen.findByRole('heading', { name: 'You follow this mail' })).toBeTruthy()
  })

  it('leads to the same mail logged for others', async () => {
    const other = { id: SECOND, contactEmail: KIM.email, salespersonName: 'Jonas Lund' }
    const { api } = await openEntry({ getLogEntry: () => log.entryDetail({ others: [other] }) })

    await user.click(screen.getByRole('button', { name: `${KIM.email} with Jonas Lund` }))

    await waitFor(() => expect(api.sent('getLogEntry').at(-1)).toEqual({ params: { id: SECOND } }))
  })

  it('can only be looked at where it is somebody else’s', async () => {
    await openEntry({ getLogEntry: () => log.entryDetail({}, { mayChange: false }) })

    expect(screen.getByText(/^Only its own salesperson and their manager/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Cancel entry' })).toBeNull()
  })

  it('gives the focus back to its row', async () => {
    await openEntry()

    await user.click(screen.getByRole('button', { name: 'Back to the log' }))

    const row = await screen.findByRole('button', { name: /^Re: Offer 2026/ })
    await waitFor(() => expect(document.activeElement).toBe(row))
  })
})

describe('what waits for a decision', () => {
  it('is counted, listed with its reason, and passes axe', async () => {
    const { container, api } = await open()

    await part(/^To decide \(1\)$/)

    expect(await screen.findByText('To decide: salesperson or contact not recognized')).toBeTruthy()
    expect(api.sent('listQuarantine')[0]?.query).toMatchObject({ scope: 'mine' })
    await user.click(screen.getByRole('button', { name: 'Decide' }))
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('leaves the list once it is decided, and how many were settled is said', async () => {
    const { api } = await open({ decideQuarantined: () => ({ settled: 3 }) })
    await part(/^To decide/)
    await user.click(await screen.findByRole('button', { name: 'Decide' }))

    api.answer({ listQuarantine: () => ({ items: [], total: 0, nextCursor: null }) })
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('3 mails are settled.')).toBeTruthy()
    expect(await screen.findByText('Nothing to decide')).toBeTruthy()
    expect(await screen.findByRole('tab', { name: 'To decide (0)' })).toBeTruthy()
    const heading = screen.getByRole('heading', { name: 'To decide' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
  })

  it('says which mail could not be decided', async () => {
    const other = log.quarantined({ id: SECOND, subject: 'Other' })
    await open({
      listQuarantine: () => ({ items: [log.quarantined(), other], total: 2, nextCursor: null }),
      decideQuarantined: () => {
        throw new FakeApiError('unavailable')
      },
    })
    await part(/^To decide \(2\)$/)
    const [, second] = await screen.findAllByRole('button', { name: 'Decide' })
    await user.click(second!)

    await user.click(screen.getByRole('button', { name: 'Try again' }))

    const row = screen.getByText('Other').closest('li')!
    expect(await within(row).findByText('The decision was not recorded')).toBeTruthy()
  })

  it('says that a salesperson’s address is missing where the contact is known', async () => {
    const known = log.quarantined({ participants: [log.participant({ is: 'contact' })] })
    await open({ listQuarantine: () => ({ items: [known], total: 1, nextCursor: null }) })
    await part(/^To decide/)

    await user.click(await screen.findByRole('button', { name: 'Decide' }))

    expect(screen.getByText(/^The contact is known, but no salesperson/)).toBeTruthy()
  })
})

describe('follow-ups', () => {
  const late = log.followUp({ text: 'Send the offer', dueAt: sample.hoursAgo(48) })
  const soon = log.followUp({ id: SECOND })

  it('are counted where they are overdue, which come first', async () => {
    const { container } = await open({
      listFollowUps: () => ({ items: [soon, late] }),
    })

    await part(/^Follow-ups \(1\)$/)

    const rows = await screen.findAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Send the offerOverdue since/),
      expect.stringMatching(/^Call BoDue /),
    ])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('are done, and not done after all', async () => {
    const done = { ...soon, doneAt: sample.hoursAgo(1) }
    const { api } = await open({
      listFollowUps: ({ query }) => ({ items: query.state === 'done' ? [done] : [soon] }),
      changeFollowUp: () => done,
    })
    await part(/^Follow-ups$/)

    await user.click(await screen.findByRole('button', { name: 'Done: Call Bo' }))
    await user.click(screen.getByRole('radio', { name: 'Done' }))
    await user.click(await screen.findByRole('button', { name: 'Not done after all: Call Bo' }))

    await waitFor(() =>
      expect(api.sent('changeFollowUp')).toEqual([
        { params: { id: SECOND }, body: { isDone: true } },
        { params: { id: SECOND }, body: { isDone: false } },
      ]),
    )
  })

  it('lead to their entry', async () => {
    await open({ listFollowUps: () => ({ items: [soon] }) })
    await part(/^Follow-ups$/)

    await user.click(await screen.findByRole('button', { name: 'Open entry: Call Bo' }))

    expect(await screen.findByRole('heading', { level: 2, name: 'Re: Offer 2026' })).toBeTruthy()
  })

  it('are none to begin with', async () => {
    await open({ listFollowUps: () => ({ items: [] }) })

    await part(/^Follow-ups$/)

    expect(await screen.findByText('Nothing to follow up.')).toBeTruthy()
  })
})
