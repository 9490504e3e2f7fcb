import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/followed/FollowedView.tsx'
import { read } from '../../../../src/addin/locales/en-US/read.ts'
import {
  isTold,
  measureSentences,
  onlyReplies,
} from '../../../../src/addin/taskpane/mail/measured.ts'
import { engagedSentence, statusSentence } from '../../../../src/addin/taskpane/mail/mail-words.ts'
import type { Measured, Measures } from '../../../../src/contract/consent.ts'
import type { FollowedEmailDetail } from '../../../../src/contract/followed.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeApi } from '../read/fake-api.ts'
import * as sample from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'

afterEach(cleanup)

const NOTHING: Measures = { opens: 'nothing', clicks: 'nothing' }
const NEVER = {
  counts: sample.counts(),
  status: 'not-opened',
  lastOpenedAt: null,
  recipientsEngaged: 0,
} as const

describe('what is said of what is measured', () => {
  it.each<[Measured, Measured, string[]]>([
    ['individual', 'individual', []],
    ['totals', 'totals', [read.mail.measures.totals.both]],
    ['nothing', 'nothing', [read.mail.measures.nothing.both]],
    ['nothing', 'individual', [read.mail.measures.nothing.opens]],
    ['individual', 'totals', [read.mail.measures.totals.clicks]],
    ['totals', 'nothing', [read.mail.measures.totals.opens, read.mail.measures.nothing.clicks]],
  ])('opens %s, clicks %s', (opens, clicks, sentences) => {
    expect(measureSentences({ opens, clicks }, read.mail)).toEqual(sentences)
  })

  it.each<[Measured, number, boolean]>([
    ['individual', 0, true],
    ['totals', 0, false],
    ['nothing', 0, false],
    // Recorded before somebody withdrew: it happened all the same.
    ['nothing', 3, true],
  ])('a number of what is measured %s, %d in all, is told: %s', (measured, all, told) => {
    expect(isTold(measured, { people: 0, all })).toBe(told)
  })

  it('never says of unmeasured mail that nobody opened it', () => {
    const mail = sample.detail({ ...NEVER, measures: NOTHING })
    expect(statusSentence(mail, read.mail, String)).toBe('No reply yet')
    expect(engagedSentence(mail, read.mail)).toBe('Nobody has replied yet.')
    expect(onlyReplies({ opens: 'nothing', clicks: 'individual' })).toBe(false)
  })
})

async function openDetail(some: Partial<FollowedEmailDetail>) {
  const mail = sample.detail(some)
  const api = fakeApi({
    getSession: () => ({ ...sample.session(), roles: ['salesperson', 'manager'] }),
    listFollows: () => ({ items: [mail], nextCursor: null }),
    getFollow: () => mail,
    listFollowInteractions: () => ({ items: [], nextCursor: null }),
  })
  const user = userEvent.setup()
  const pane = renderPane({ api: api.call })
  await user.click(await screen.findByRole('tab', { name: 'Followed mails' }))
  const row = await screen.findByRole('button', { name: /^Offer 2026/ })
  const rowText = row.textContent ?? ''
  await user.click(row)
  return { api, user, rowText, ...pane }
}

describe('a followed mail of which less is measured', () => {
  it('shows no zero that would claim something', async () => {
    const { rowText, container } = await openDetail({
      ...NEVER,
      measures: NOTHING,
      outcome: 'not-measured',
    })

    await screen.findByText(read.mail.measures.nothing.both)
    expect(screen.getAllByText('not measured')).toHaveLength(2)
    expect(screen.queryByText(read.mail.outcomes['not-measured'])).toBeNull()
    expect(rowText).not.toContain('Opens:')
    expect(rowText).toContain('Replies:')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says that only totals are kept', async () => {
    await openDetail({ ...NEVER, measures: { opens: 'totals', clicks: 'totals' } })

    await screen.findByText(read.mail.measures.totals.both)
    expect(screen.getAllByText('in totals only')).toHaveLength(2)
  })

  it('keeps what was recorded before', async () => {
    const { rowText } = await openDetail({ measures: NOTHING })

    expect(rowText).toContain('Opens: 2 by people, 5 in all.')
    await screen.findByText(read.mail.measures.nothing.both)
  })

  it('says why nothing is recorded at the moment', async () => {
    await openDetail({ silencedBy: 'no-consent', optedOut: ['bo.jensen@contoso.example'] })

    await screen.findByText(/bo.jensen@contoso.example has not agreed to be followed/)
  })
})

describe('a followed mail of the team', () => {
  const JONAS = { id: 'jonas', name: 'Jonas Lund' }

  it('says whose it is, and leaves it alone', async () => {
    const { rowText, container } = await openDetail({ salesperson: JONAS })

    expect(rowText).toContain('Followed by Jonas Lund')
    await screen.findByRole('heading', { name: 'Jonas Lund follows this mail' })
    expect(screen.queryByRole('button', { name: 'Stop following' })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('offers nothing that only its sender can do', async () => {
    await openDetail({ salesperson: JONAS, state: 'pending', outcome: 'api-timeout' })

    await screen.findByText(/did not answer in time/)
    expect(screen.queryByText(/open it in your sent mail/)).toBeNull()
  })

  it('is listed where a manager asks for it', async () => {
    const { api, user } = await openDetail({})
    await user.click(screen.getByRole('button', { name: 'Back to the list' }))
    api.answer({ listFollows: () => ({ items: [], nextCursor: null }) })

    const whose = await screen.findByRole('combobox', { name: 'Whose mails' })
    expect(within(whose).getAllByRole('option')).toHaveLength(2)
    await user.selectOptions(whose, 'My team’s mails')

    await screen.findByText('Nobody in your team follows a mail yet')
    expect(api.sent('listFollows').at(-1)?.query).toMatchObject({ of: 'team' })
  })

  it('is nobody’s choice but a manager’s', async () => {
    const api = fakeApi({
      getSession: sample.session,
      listFollows: () => ({ items: [], nextCursor: null }),
    })
    renderPane({ api: api.call })
    await userEvent.click(await screen.findByRole('tab', { name: 'Followed mails' }))

    await screen.findByText('You do not follow any mail yet')
    expect(screen.queryByRole('combobox', { name: 'Whose mails' })).toBeNull()
    expect(api.sent('listFollows')[0]?.query).not.toHaveProperty('of')
  })
})
