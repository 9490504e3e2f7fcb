import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/log/LogEntryView.tsx'
import '../../../../src/addin/taskpane/read/ReadView.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { TimelineItem } from '../../../../src/contract/timeline.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, fakeApi, type Answers } from '../read/fake-api.ts'
import * as log from '../read/log-samples.ts'
import * as sample from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'

const { BO } = sample
const OTHER = 'bo@private.example'

afterEach(cleanup)

const user = userEvent.setup()
const unblocked = { isBlocked: false, changedAt: null, changedBy: null, reason: null }

async function open(items: TimelineItem[] = [], more: Answers = {}) {
  const api = fakeApi({
    getSession: log.loggingSession,
    resolveMessage: () => ({ ownFollow: null, replyTo: null }),
    getContact: () => sample.contact(),
    getMessageLogging: () => log.standing(),
    listContactTimeline: () => ({ items, nextCursor: null }),
    getPrivacyBlock: () => unblocked,
    getContactAddresses: () => ({ addresses: [OTHER] }),
    getLogEntry: () => log.entryDetail(),
    ...more,
  })
  const pane = renderPane({ item: sample.message(), api: api.call })
  await screen.findByRole('heading', { name: 'Bo Jensen' })
  return { api, ...pane }
}

const list = async () => within(await screen.findByRole('list', { name: 'Interactions' }))

describe('the timeline of a contact', () => {
  const all = [
    log.happened(),
    log.exchanged({ evaluation: 'negative' }),
    log.exchanged({
      id: '01940000-0000-7000-8000-00000000e002',
      direction: 'out',
      subject: 'Offer 2026',
    }),
    log.cameBack({ subject: 'Reminder' }),
  ]

  it('merges logged mail, mail that came back and interactions, and passes axe', async () => {
    const { container } = await open(all)

    const rows = (await list()).getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Opened Person Bo Jensen · Apple Mail/),
      expect.stringMatching(/^Mail received Anna Berg · .* Re: Offer 2026 · Negative/),
      expect.stringMatching(/^Mail sent Anna Berg · .* Offer 2026/),
      expect.stringMatching(/^A mail came back .* Reminder/),
    ])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('keeps the choice between people and everything, without numbers of interactions', async () => {
    const { api } = await open(all)
    await list()

    await user.click(screen.getByRole('radio', { name: 'Everything' }))

    await waitFor(() =>
      expect(api.sent('listContactTimeline').map(({ query }) => query.show)).toEqual(
        expect.arrayContaining(['people', 'everything']),
      ),
    )
  })

  it('opens an entry in full, and leads back', async () => {
    await open(all)

    await user.click((await list()).getByRole('button', { name: /^Mail received/ }))
    await user.click(screen.getByRole('button', { name: 'Open entry' }))

    await screen.findByRole('heading', { level: 2, name: 'Re: Offer 2026' })
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await screen.findByRole('heading', { name: 'Bo Jensen' })
  })

  it('says of mail that came back that it is no reply', async () => {
    await open(all)

    await user.click((await list()).getByRole('button', { name: /^A mail came back/ }))

    expect(screen.getByText(/neither as a reply nor as an exchange/)).toBeTruthy()
  })

  it('is there for a contact to whom nobody followed a mail', async () => {
    await open([log.exchanged()], { getContact: () => sample.contact({ engagement: null }) })

    expect((await list()).getByText('Mail received')).toBeTruthy()
  })

  it('is as before where mail is not logged', async () => {
    const { api } = await open([log.happened()], { getSession: sample.session })

    expect((await list()).getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByRole('radio', { name: /^People \(\d+\)$/ })).toBeTruthy()
    expect(screen.queryByRole('switch', { name: /logged/ })).toBeNull()
    expect(api.sent('getPrivacyBlock')).toEqual([])
  })
})

describe('whether mail with a contact is logged', () => {
  it('is changed once it is confirmed, with a reason', async () => {
    const { api, container } = await open([], {
      setPrivacyBlock: () => ({ ...unblocked, isBlocked: true }),
    })

    await user.click(
      await screen.findByRole('switch', { name: 'Mail with this contact is logged' }),
    )
    const dialog = within(
      await screen.findByRole('alertdialog', { name: 'Log no mail with Bo Jensen?' }),
    )
    await user.type(dialog.getByLabelText('Why? (optional)'), 'A wish of his')
    api.answer({ getPrivacyBlock: () => ({ ...unblocked, isBlocked: true }) })
    await user.click(dialog.getByRole('button', { name: 'Do not log', hidden: true }))

    await waitFor(() =>
      expect(api.sent('setPrivacyBlock')).toEqual([
        { params: { email: BO.email }, body: { isBlocked: true, reason: 'A wish of his' } },
      ]),
    )
    expect(
      await screen.findByRole('switch', { name: 'Mail with this contact is not logged' }),
    ).toHaveProperty('checked', false)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says who decided, when and why', async () => {
    await open([], {
      getPrivacyBlock: () => ({
        isBlocked: true,
        changedAt: sample.hoursAgo(3),
        changedBy: 'Jonas Lund',
        reason: 'Private matters',
      }),
    })

    expect(await screen.findByText('Changed 3 hours ago by Jonas Lund')).toBeTruthy()
    expect(screen.getByText('Reason: Private matters')).toBeTruthy()
  })

  it('says that it was not changed', async () => {
    await open([], {
      setPrivacyBlock: () => {
        throw new FakeApiError('unavailable')
      },
    })

    await user.click(await screen.findByRole('switch', { name: /is logged$/ }))
    await user.click(await screen.findByRole('button', { name: 'Do not log', hidden: true }))

    expect(await screen.findByText('The setting was not changed')).toBeTruthy()
  })
})

describe('further addresses of a contact', () => {
  const openList = async (more: Answers = {}) => {
    const all = await open([], {
      setContactAddresses: ({ body }) => body,
      ...more,
    })
    expect(all.api.sent('getContactAddresses')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Further addresses' }))
    await screen.findByText(/^Mail from and to these addresses/)
    return all
  }
  const set = (addresses: string[]) => [{ params: { email: BO.email }, body: { addresses } }]

  it('are looked up when asked for, and added to', async () => {
    const { api, container } = await openList()
    expect(screen.getByText(OTHER)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])

    await user.type(screen.getByLabelText('Another address'), ' Bo@New.Example {Enter}')

    await waitFor(() =>
      expect(api.sent('setContactAddresses')).toEqual(set([OTHER, 'bo@new.example'])),
    )
    expect(await screen.findByText('Saved')).toBeTruthy()
  })

  it('are taken away one by one', async () => {
    const { api } = await openList()

    await user.click(screen.getByRole('button', { name: `Remove ${OTHER}` }))

    await waitFor(() => expect(api.sent('setContactAddresses')).toEqual(set([])))
  })

  it.each([
    ['no address', 'This is no mail address.'],
    [OTHER.toUpperCase(), 'This address is listed already.'],
    [BO.email, 'This address is listed already.'],
  ])('do not take %s', async (typed, why) => {
    const { api } = await openList()

    await user.type(screen.getByLabelText('Another address'), typed)
    await user.click(screen.getByRole('button', { name: 'Add' }))

    expect(await screen.findByText(why)).toBeTruthy()
    expect(api.sent('setContactAddresses')).toEqual([])
  })

  it('keep what was typed where it was refused', async () => {
    await openList({
      setContactAddresses: () => {
        throw new FakeApiError('changed-meanwhile')
      },
    })

    await user.type(screen.getByLabelText('Another address'), 'bo@new.example')
    await user.click(screen.getByRole('button', { name: 'Add' }))

    expect(await screen.findByText('The addresses were not saved')).toBeTruthy()
    expect(screen.getByDisplayValue('bo@new.example')).toBeTruthy()
  })
})
