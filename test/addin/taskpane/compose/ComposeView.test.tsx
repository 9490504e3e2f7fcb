import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { DomainProfile } from '../../../../src/contract/recipient.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import {
  attachment,
  fakeDraft,
  type DraftState,
  type FakeDraft,
} from '../../../fixtures/fake-outlook.ts'
import { detail } from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'
import { BO, domainProfile, draftApi, KIM, MALLORY, type Rules } from './scene.ts'

const LINKS =
  '<p><a href="https://contoso.example/offer">the offer</a>' +
  '<a href="https://fabrikam.example/prices">prices</a>' +
  '<a href="https://teams.microsoft.com/l/meetup-join/1">join</a></p>'

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const user = userEvent.setup()

interface Opened extends ReturnType<typeof renderPane> {
  draft: FakeDraft
  api: ReturnType<typeof draftApi>
}

async function open(state: Partial<DraftState> = {}, rules: Partial<Rules> = {}): Promise<Opened> {
  const draft = fakeDraft({ recipients: [BO], html: LINKS, ...state })
  const api = draftApi(rules)
  const pane = renderPane({ item: draft, api: api.call })
  await screen.findByRole('heading', { name: 'Follow this mail' })
  return { ...pane, draft, api }
}

const theSwitch = () => screen.findByRole('switch', { name: 'Follow' })

describe('the Follow switch', () => {
  it('follows the draft: key, beacon and mark', async () => {
    const { draft, api } = await open()
    await screen.findByText('Not followed')

    await user.click(await theSwitch())

    await screen.findAllByText('Followed')
    expect(await theSwitch()).toHaveProperty('checked', true)
    expect(api.sent('createFollow')).toHaveLength(1)
    expect(draft.state.appended).toContain('<img')
    expect(draft.state.marks.session?.ticket).toBe('ticket')
  })

  it('says what unfollowing means, and takes everything back', async () => {
    const { draft, api } = await open()
    await user.click(await theSwitch())
    await screen.findByText(/nothing about this mail is recorded/)

    await user.click(await theSwitch())

    await screen.findAllByText('Not followed')
    expect(api.sent('unfollow')).toHaveLength(1)
    expect(draft.state.appended).toBeNull()
    expect(draft.state.marks.session).toBeUndefined()
  })

  it('shows what the ribbon button did meanwhile', async () => {
    const { draft } = await open()
    await screen.findByText('Not followed')

    act(() => draft.setMark({ key: 'AAAAAAAAAAAAAAAAAAAAAA', ticket: 'ticket' }))
    await screen.findAllByText('Followed')

    act(() => draft.setMark(null))
    await screen.findAllByText('Not followed')
  })

  it.each([
    ['Follow is off for the organisation', {}, { state: 'off' as const }, /Follow is switched off/],
    ['only colleagues are addressed', { recipients: [MALLORY] }, {}, /Only colleagues/],
    ['the mail is plain text', { bodyType: 'text' as const }, {}, /is plain text/],
    ['a recipient opted out', {}, { optedOut: [BO.email] }, /Bo Lind must not be followed/],
  ])('is out of reach when %s, and the pane says why', async (_case, state, rules, why) => {
    const { container } = await open(state, rules)

    await screen.findByText(why)

    expect(await theSwitch()).toHaveProperty('disabled', true)
    expect(screen.getAllByText('Cannot be followed')).not.toHaveLength(0)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('waits for a recipient in a mail that was only begun, and warns of nothing', async () => {
    const { container } = await open({ recipients: [] })

    await screen.findByText('Add a recipient to see whether it can be followed.')

    expect(await theSwitch()).toHaveProperty('disabled', true)
    expect(screen.queryByText('Cannot be followed')).toBeNull()
    expect(screen.queryByText('What can be seen')).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('gives a draft that came back by Undo Send back as it was written', async () => {
    const { draft, api } = await open()
    api.answer({
      listTrackedLinks: () => ({
        links: [
          { target: 'https://contoso.example/offer', trackedUrl: 'https://follow.example/c/1' },
        ],
      }),
    })
    await user.click(await theSwitch())
    await screen.findAllByText('Followed')
    draft.state.html = LINKS.replace('https://contoso.example/offer', 'https://follow.example/c/1')

    await user.click(await theSwitch())

    await screen.findAllByText('Not followed')
    expect(draft.state.html).toBe(LINKS)
    expect(screen.queryByText('Not followed, but something is left')).toBeNull()
  })

  it('says what switching off left behind, and takes it back when tried again', async () => {
    const { draft, api } = await open()
    await user.click(await theSwitch())
    await screen.findAllByText('Followed')
    draft.state.html = LINKS.replace('https://contoso.example/offer', 'https://follow.example/c/1')

    await user.click(await theSwitch())
    await screen.findByText('Not followed, but something is left')
    expect(draft.state.marks.session).toBeUndefined()
    api.answer({
      listTrackedLinks: () => ({
        links: [
          { target: 'https://contoso.example/offer', trackedUrl: 'https://follow.example/c/1' },
        ],
      }),
    })
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    await waitFor(() => expect(draft.state.html).toBe(LINKS))
    await waitFor(() =>
      expect(screen.queryByText('Not followed, but something is left')).toBeNull(),
    )
  })

  it('is on for a reopened draft, whose beacon is queued again', async () => {
    const { draft, unmount, api } = await open()
    await user.click(await theSwitch())
    await screen.findAllByText('Followed')
    unmount()
    draft.reopen()

    renderPane({ item: draft, api: api.call })

    expect(await theSwitch()).toHaveProperty('checked', true)
    expect(draft.state.appended).toContain('<img')
  })

  it('says of a draft that waited too long that it is not followed, and follows it anew', async () => {
    const old = { key: 'B'.repeat(22), ticket: 'old', expiresAt: '2026-01-05T09:00:00.000Z' }
    const { draft, api } = await open({
      marks: { session: undefined, properties: old, headerKey: old.key },
    })

    await screen.findAllByText('The draft waited too long')
    expect(await theSwitch()).toHaveProperty('checked', false)
    await user.click(await theSwitch())

    await screen.findAllByText('Followed')
    expect(api.sent('unfollow')).toEqual([{ params: { key: old.key } }])
    expect(draft.state.marks.session?.key).toBe('A'.repeat(22))
  })

  it('stays off and says so when the API cannot be reached', async () => {
    const { draft, api } = await open()
    await screen.findByText('Bo Lind')
    api.rules.failsWith = 'offline'

    await user.click(await theSwitch())

    const alert = await screen.findByText('Could not be followed')
    expect(alert).toBeTruthy()
    expect(await theSwitch()).toHaveProperty('checked', false)
    expect(draft.state.appended).toBeNull()
  })

  it('shows a draft that was unfollowed elsewhere as no longer followed', async () => {
    const { api } = await open()
    api.answer({ getFollow: () => detail({ state: 'voided' }) })

    await user.click(await theSwitch())

    await screen.findAllByText('No longer followed')
    expect(await theSwitch()).toHaveProperty('checked', false)
  })
})

describe('recipients', () => {
  it('lists those who must not be followed first, then by name', async () => {
    await open({ recipients: [MALLORY, KIM, BO] }, { optedOut: [KIM.email] })

    const list = await screen.findByRole('list', { name: '3 recipients' })
    const rows = within(list).getAllByRole('listitem')

    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Kim Aas.*Not allowed$/),
      expect.stringMatching(/^Bo Lind.*Allowed$/),
      expect.stringMatching(/^Mallory Stone.*your organization.*Not followed$/),
    ])
  })

  it('are looked at again when they change, and one who opted out stops the whole mail', async () => {
    const { draft } = await open({}, { optedOut: [KIM.email] })
    await user.click(await theSwitch())
    await screen.findAllByText('Followed')

    draft.setRecipients([BO, KIM])

    await screen.findByText('The whole mail will not be followed')
    expect(screen.getByText(/Kim Aas must not be followed.*Remove them/)).toBeTruthy()
    expect(await theSwitch()).toHaveProperty('checked', true)
  })

  it('are followed again after the one who opted out is removed', async () => {
    const { draft } = await open({ recipients: [BO, KIM] }, { optedOut: [KIM.email] })
    await screen.findAllByText('Cannot be followed')

    draft.setRecipients([BO])

    await screen.findAllByText('Not followed')
    expect(await theSwitch()).toHaveProperty('disabled', false)
  })

  it('are checked once when several are pasted at once', async () => {
    const { draft, api } = await open()
    await screen.findByText('Bo Lind')
    const before = api.sent('checkRecipients').length

    draft.setRecipients([BO, KIM])
    draft.setRecipients([BO, KIM, MALLORY])

    await screen.findByText('Mallory Stone')
    expect(api.sent('checkRecipients')).toHaveLength(before + 1)
  })
})

describe('what can be seen', () => {
  it('counts followed links and those left alone, and lists each with its reason', async () => {
    await open()
    await screen.findByText('2 links followed, 1 left alone.')

    await user.click(screen.getByRole('button', { name: 'Show all 3 links' }))

    expect(screen.getByText('Followed: contoso.example/offer')).toBeTruthy()
    expect(screen.getByText('Left alone: for joining a meeting')).toBeTruthy()
  })

  it('says why links stay as they are beside pictures', async () => {
    await open({ attachments: [attachment({ name: 'a.png', isInline: true })] })

    expect(await screen.findByText(/Not followed: this mail shows pictures/)).toBeTruthy()
    expect(screen.getByText(/loads pictures/)).toBeTruthy()
  })

  it('is looked at again on demand', async () => {
    const { draft } = await open({ html: '<p>Hello</p>' })
    await screen.findByText('This mail has no links.')

    draft.state.html = LINKS
    await user.click(screen.getByRole('button', { name: 'Look again' }))

    await screen.findByText('2 links followed, 1 left alone.')
  })
})

describe('a draft that somebody works on', () => {
  const changed = '<p><a href="https://contoso.example/new">new</a></p>'
  /** As if the last look were some seconds ago. */
  const grownOld = ({ queryClient }: Opened) =>
    act(() => {
      for (const query of queryClient.getQueryCache().findAll({ queryKey: ['draft'] })) {
        query.setState({ dataUpdatedAt: Date.now() - 5_000 })
      }
    })
  const bodyReads = ({ draft }: Opened) => draft.calls.filter((call) => call === 'html').length

  it.each([
    ['the pane gets the focus', () => fireEvent.focus(window)],
    ['the pointer comes in', () => fireEvent.pointerEnter(document.documentElement)],
  ])('is looked at again when %s', async (_, turn) => {
    const opened = await open()
    await screen.findByText('2 links followed, 1 left alone.')
    opened.draft.state.html = changed
    opened.draft.state.recipients = [KIM]
    grownOld(opened)

    turn()

    await screen.findByText('1 link followed.')
    await screen.findByText('Kim Aas')
  })

  it('is not read again for every turn of the head', async () => {
    const opened = await open()
    await screen.findByText('2 links followed, 1 left alone.')
    await waitFor(() => expect(opened.queryClient.isFetching({ queryKey: ['draft'] })).toBe(0))
    grownOld(opened)
    // All of it within a moment.
    jest.spyOn(Date, 'now').mockReturnValue(Date.now())
    const before = bodyReads(opened)

    opened.draft.state.html = changed
    for (let turn = 0; turn < 5; turn += 1) fireEvent.pointerEnter(document.documentElement)
    await screen.findByText('1 link followed.')
    for (let turn = 0; turn < 5; turn += 1) fireEvent.pointerEnter(document.documentElement)
    await act(() => opened.queryClient.refetchQueries({ queryKey: ['session'] }))

    expect(bodyReads(opened)).toBe(before + 1)
  })

  it('is looked at again when its recipients change', async () => {
    const { draft } = await open()
    await screen.findByText('2 links followed, 1 left alone.')
    draft.state.html = changed

    draft.setRecipients([BO, KIM])

    await screen.findByText('1 link followed.')
  })

  it('is looked at again when it is followed', async () => {
    const { draft } = await open()
    await screen.findByText('2 links followed, 1 left alone.')
    draft.state.html = changed

    await user.click(await theSwitch())

    await screen.findByText('1 link followed.')
  })

  it('is read once when it is opened', async () => {
    const opened = await open()
    await screen.findByText('2 links followed, 1 left alone.')
    await screen.findByText('Bo Lind')
    await waitFor(() => expect(opened.queryClient.isFetching({ queryKey: ['draft'] })).toBe(0))

    expect(bodyReads(opened)).toBe(1)
  })
})

describe('the compose view', () => {
  it('has no accessibility faults', async () => {
    const { container } = await open({ recipients: [BO, KIM, MALLORY] })
    await screen.findByText('2 links followed, 1 left alone.')
    await screen.findByText('Bo Lind')

    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('mentions the send handler only while it was never seen', async () => {
    const { unmount } = await open({}, { sendHandlerLastRunAt: null })
    expect(await screen.findByText(/has not been seen at work/)).toBeTruthy()
    unmount()

    await open()
    await screen.findByText('Bo Lind')
    expect(screen.queryByText(/has not been seen at work/)).toBeNull()
  })

  it('keeps what it knows, with its age, when the API is away', async () => {
    const { api, queryClient } = await open()
    await screen.findByText('Bo Lind')

    api.rules.failsWith = 'offline'
    await act(() => queryClient.refetchQueries())

    await screen.findAllByText('The service cannot be reached. Check your connection.')
    expect(screen.getAllByText(/^As of/)).not.toHaveLength(0)
    expect(screen.getByText('Bo Lind')).toBeTruthy()
  })

  it('offers to try again when the draft cannot be read', async () => {
    const draft = fakeDraft({ recipients: [BO] })
    draft.fail('marks')
    renderPane({ item: draft, api: draftApi().call })
    await screen.findByText('The draft could not be read')

    draft.fail('marks', 0)
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await theSwitch()).toHaveProperty('checked', false)
  })

  it('never shows one draft under another', async () => {
    const first = fakeDraft({ recipients: [BO], html: LINKS })
    const second = fakeDraft({ recipients: [KIM] })
    first.hang('html')
    const { outlook } = renderPane({ item: first, api: draftApi().call })
    await screen.findByText('Bo Lind')

    act(() => outlook.open(second))

    await screen.findByText('Kim Aas')
    expect(screen.queryByText('Bo Lind')).toBeNull()
    await screen.findByText('This mail has no links.')
  })
})

describe('what is measurable at the companies addressed', () => {
  const title = 'Measurable at these companies'

  it('is said with advice before the mail goes out, and explained', async () => {
    const { container } = await open({}, { measurability: [domainProfile()] })

    await screen.findByRole('heading', { name: title })
    expect(
      screen.getByText(
        'Opens cannot be measured at contoso.example: pictures are fetched in advance there. Use a tracked link.',
      ),
    ).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Why? (contoso.example)' }))

    expect(screen.getByText(/^Learned from 12 mails of the last 180 days/)).toBeTruthy()
    expect(screen.getByText(/^Of 10 mails with a loaded picture, in 9 /)).toBeTruthy()
    expect(screen.getByText(/^Of 3 mails with tracked links, in 1 /)).toBeTruthy()
    expect(screen.queryByText(/mails clicked or answered/)).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('is said of each company apart, and not of those where nothing is clear', async () => {
    await open(
      {},
      {
        measurability: [
          domainProfile({ opens: 'measured', clicks: 'measured' }),
          domainProfile({ domain: 'tailspin.example', opens: 'not-loaded' }),
          domainProfile({ domain: 'wingtip.example', opens: 'unclear' }),
        ],
      },
    )

    const list = within(await screen.findByRole('list', { name: title }))
    expect(list.getByText('Clicks can be measured at contoso.example.')).toBeTruthy()
    expect(list.getByText(/^Opens cannot be measured at tailspin.example/)).toBeTruthy()
    expect(list.queryByText(/wingtip/)).toBeNull()
  })

  it.each([
    ['nothing is known', [] as DomainProfile[]],
    ['nothing is clear', [domainProfile({ opens: 'unclear' })]],
  ])('is not spoken of where %s', async (_, measurability) => {
    await open({}, { measurability })

    await screen.findByRole('heading', { name: 'What can be seen' })
    await screen.findByText('Bo Lind')
    expect(screen.queryByRole('heading', { name: title })).toBeNull()
  })
})
