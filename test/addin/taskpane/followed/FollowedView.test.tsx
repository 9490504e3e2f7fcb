import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/followed/FollowedView.tsx'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, fakeApi, type Answers } from '../read/fake-api.ts'
import * as sample from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'

const offer = sample.followedEmail()
const question = sample.followedEmail({
  key: sample.OTHER_KEY,
  subject: 'A question',
  status: 'not-opened',
  counts: sample.counts({ opens: { people: 0, all: 1 } }),
  lastOpenedAt: null,
})

const answers = (): Answers => ({
  getSession: sample.session,
  listFollows: ({ query }) => ({
    items: [offer, question].filter(({ subject }) => subject.includes(query?.search ?? '')),
    nextCursor: null,
  }),
  getFollow: ({ params }) => sample.detail(params.key === sample.KEY ? offer : question),
  listFollowInteractions: () => ({ items: [], nextCursor: null }),
})

async function open(given: Answers = answers()) {
  const api = fakeApi(given)
  const user = userEvent.setup()
  const pane = renderPane({ api: api.call })
  await user.click(await screen.findByRole('tab', { name: 'Followed mails' }))
  await screen.findByRole('heading', { level: 2, name: 'Followed mails' })
  return { api, user, ...pane }
}

afterEach(cleanup)

describe('the list of followed mails', () => {
  it('shows status, recipients and both numbers, and passes axe', async () => {
    const { container } = await open()

    const row = await screen.findByRole('button', { name: /^Offer 2026/ })
    expect(within(row).getByText('Last opened 2 hours ago')).toBeTruthy()
    expect(within(row).getByText(/Bo Jensen/)).toBeTruthy()
    expect(within(row).getByText('Opens: 2 by people, 5 in all.')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^A question Not opened yet/ })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('shows the date alone for a mail without recipients', async () => {
    const draft = sample.followedEmail({ recipients: [], status: 'not-sent', sentAt: null })
    await open({ ...answers(), listFollows: () => ({ items: [draft], nextCursor: null }) })

    const row = await screen.findByRole('button', { name: /^Offer 2026/ })
    expect(row.textContent).toContain('Not sent yet')
    expect(row.textContent).not.toContain('·')
  })

  it('searches once typing has paused', async () => {
    const { api, user } = await open()
    await screen.findByRole('button', { name: /^A question/ })

    await user.type(screen.getByRole('searchbox', { name: 'Search subject or recipient' }), 'Offer')

    await waitFor(() => expect(screen.queryByRole('button', { name: /^A question/ })).toBeNull())
    expect(screen.getByRole('button', { name: /^Offer 2026/ })).toBeTruthy()
    const searches = api.sent('listFollows').map(({ query }) => query?.search)
    expect(new Set(searches)).toEqual(new Set([undefined, 'Offer']))
  })

  it('asks for status and order', async () => {
    const { api, user } = await open()

    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Replied')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Subject')

    await waitFor(() =>
      expect(api.sent('listFollows').at(-1)?.query).toMatchObject({
        status: 'replied',
        sort: 'subject',
      }),
    )
  })

  it('opens a mail, and gives its row the focus on the way back', async () => {
    const { user, container } = await open()

    await user.click(await screen.findByRole('button', { name: /^Offer 2026/ }))
    await screen.findByRole('heading', { name: 'You follow this mail' })
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Back to the list' }))

    const row = await screen.findByRole('button', { name: /^Offer 2026/ })
    expect(document.activeElement).toBe(row)
  })

  it('shows more on demand', async () => {
    const { user } = await open({
      ...answers(),
      listFollows: ({ query }) =>
        query?.cursor === 'next'
          ? { items: [question], nextCursor: null }
          : { items: [offer], nextCursor: 'next' },
    })

    await user.click(await screen.findByRole('button', { name: 'Show more' }))

    await screen.findByRole('button', { name: /^A question/ })
    expect(screen.getByRole('button', { name: /^Offer 2026/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  it('says how to begin where nothing is followed', async () => {
    const { container } = await open({
      ...answers(),
      listFollows: () => ({ items: [], nextCursor: null }),
    })

    expect(await screen.findByText('You do not follow any mail yet')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('offers all mails again where none matches', async () => {
    const { user, container } = await open()

    await user.type(screen.getByRole('searchbox'), 'nothing of the kind')
    const reset = await screen.findByRole('button', { name: 'Show all mails' })
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(reset)

    expect(await screen.findByRole('button', { name: /^Offer 2026/ })).toBeTruthy()
  })

  it('tells a failure, and tries again', async () => {
    const { api, user } = await open({
      ...answers(),
      listFollows: () => {
        throw new FakeApiError('offline')
      },
    })

    const retry = await screen.findByRole('button', { name: 'Try again' })
    api.answer(answers())
    await user.click(retry)

    expect(await screen.findByRole('button', { name: /^Offer 2026/ })).toBeTruthy()
  })
})

describe('mails of one individual send', () => {
  const place = { id: sample.OTHER_KEY, of: 4, followed: 3, measured: 2 }
  const far = { opened: 1, clicked: 1, replied: 0 }
  const one = (number: number, name: string) =>
    sample.followedEmail({
      ...{ key: `${number}`.repeat(22), subject: 'Prices' },
      recipients: [{ email: `p${number}@contoso.example`, name }],
      individual: { ...place, ...far, number },
    })
  const mails = [one(1, 'Bo Lind'), offer, one(2, 'Mara Holm')]
  const list = (items = mails) => ({
    ...answers(),
    listFollows: () => ({ items, nextCursor: null }),
    getFollow: () => sample.detail(mails[2] ?? offer),
  })

  it('are one row that says how all of them fare, and opens to each of them', async () => {
    const { user, container } = await open(list())
    const group = await screen.findByRole('button', { name: /^Prices Individually to 4 people/ })
    expect(group.textContent).toContain('1 of 2 opened · 1 clicked · opens of 1 not measured')
    expect(group.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('button', { name: /^Bo Lind/ })).toBeNull()
    await user.click(group)

    expect(group.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('button', { name: /^Bo Lind/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Mara Holm/ })).toBeTruthy()
    expect(screen.getByText(/^2 of 3 are here\./)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('are open with the focus where it was on the way back from one of them', async () => {
    const { user } = await open(list())
    await user.click(await screen.findByRole('button', { name: /^Prices Individually/ }))
    await user.click(screen.getByRole('button', { name: /^Mara Holm/ }))
    await user.click(await screen.findByRole('button', { name: 'Back to the list' }))

    const row = await screen.findByRole('button', { name: /^Mara Holm/ })
    await waitFor(() => expect(document.activeElement).toBe(row))
  })

  it('of which one alone is found are a row as any other', async () => {
    await open(list([one(2, 'Mara Holm')]))

    expect(await screen.findByText(/Individually, 2 of 4/)).toBeTruthy()
    expect(screen.queryByRole('button', { expanded: false, name: /^Prices/ })).toBeNull()
  })
})
