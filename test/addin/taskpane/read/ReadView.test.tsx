import { afterEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ResolvedMessage } from '../../../../src/contract/message.ts'
import type { Message } from '../../../../src/addin/outlook/port.ts'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/read/ReadView.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import '../../../../src/addin/taskpane/mail/SentCopyCheck.tsx'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { renderPane } from '../render-pane.tsx'
import { FakeApiError, fakeApi, type Answers } from './fake-api.ts'
import { happened } from './log-samples.ts'
import * as sample from './samples.ts'

const { ANNA, BO, KEY, KIM } = sample

const machineOpen = sample.interaction({
  id: '01940000-0000-7000-8000-000000000002',
  verdict: {
    class: 'machine',
    machine: 'prefetch',
    confidence: 'likely',
    reasons: ['prefetch-agent'],
    rules: '2026.1',
    repeat: false,
  },
  client: 'Apple Mail privacy',
})

/** An API where Anna follows one mail to Bo, who opened it; Apple fetched it before. */
const answers = (resolved: Partial<ResolvedMessage> = {}): Answers => ({
  getSession: sample.session,
  resolveMessage: () => ({ ownFollow: null, replyTo: null, ...resolved }),
  getContact: () => sample.contact(),
  getFollow: () => sample.detail(),
  listContactTimeline: () => ({ items: [happened()], nextCursor: null }),
  listFollowInteractions: ({ query }) => ({
    items:
      query?.show === 'everything' ? [sample.interaction(), machineOpen] : [sample.interaction()],
    nextCursor: null,
  }),
  bindFollow: () => ({ done: true }),
  unfollow: () => ({ done: true }),
  activateFollow: () => sample.detail(),
  setFollowPreference: () => sample.contact({ preference: 'do-not-allow' }),
})

/** The API was away when the mail was sent. */
const unactivated = (): Answers => ({
  ...answers({ ownFollow: KEY }),
  getFollow: () => sample.detail({ state: 'pending', outcome: 'api-timeout', status: 'not-sent' }),
})

function open(item: Message, given: Answers) {
  const api = fakeApi(given)
  return { api, user: userEvent.setup(), ...renderPane({ item, api: api.call }) }
}

/** What the evidence of the open row says under a word; undefined where it says nothing. */
const fact = (word: string) =>
  screen.queryAllByRole('term').find(({ textContent }) => textContent === word)?.nextElementSibling
    ?.textContent ?? undefined

const title = (name: string) => screen.findByRole('heading', { level: 2, name })

afterEach(cleanup)

describe('a message from a contact', () => {
  it('shows who they are and how engaged, and passes axe', async () => {
    const { container } = open(sample.message(), answers())

    await title('Bo Jensen')
    expect(screen.getByRole('img', { name: 'Engagement score 53 of 100' })).toBeTruthy()
    expect(screen.getByText('Contoso')).toBeTruthy()
    expect(screen.getByText('12 in all')).toBeTruthy()
    await screen.findByRole('list', { name: 'Interactions' })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('explains the score so that it can be checked', async () => {
    const { user, container } = open(sample.message(), answers())

    await user.click(await screen.findByRole('button', { name: 'Why this number?' }))

    const table = within(screen.getByRole('table', { name: 'Why this number?' }))
    expect(table.getByRole('row', { name: 'Replied 1 × 10 8' })).toBeTruthy()
    expect(table.getByRole('row', { name: 'Heat 15.2' })).toBeTruthy()
    expect(screen.getByText(/e\^\(−heat ÷ 20\)/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says how the score stands, where it came from, and how sure it is', async () => {
    const { user, container } = open(sample.message(), answers())

    await title('Bo Jensen')
    expect(screen.getByText('Fair')).toBeTruthy()
    expect(screen.getByText('Up (30 days ago: 41)')).toBeTruthy()
    expect(screen.getByText('53 if what nobody can judge was machines, 58 if people')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Why this number?' }))

    expect(screen.getByText(/^From 60 the score is good/)).toBeTruthy()
    expect(screen.getByText(/^The score 30 days ago is worked out again/)).toBeTruthy()
    expect(screen.getByText(/^Of 3 more interactions nobody can tell/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it.each([
    [
      { unknown: 0, ifUnknownMachines: 53, ifUnknownPeople: 53 },
      undefined,
      /^Nothing is in doubt here/,
    ],
    [
      { unknown: 1, ifUnknownMachines: 53, ifUnknownPeople: 53 },
      'What nobody can judge does not change it.',
      /^Of 1 more interaction nobody can tell/,
    ],
  ])('says of a score with %j how sure it is', async (sensitivity, line, why) => {
    const { user } = open(sample.message(), {
      ...answers(),
      getContact: () => sample.contact({ engagement: sample.engagement({ sensitivity }) }),
    })

    await user.click(await screen.findByRole('button', { name: 'Why this number?' }))

    expect(screen.queryByText(/if what nobody can judge/)).toBeNull()
    expect(screen.queryByText(/does not change it/)?.textContent).toBe(line)
    expect(screen.getByText(why)).toBeTruthy()
  })

  it('explains every number by keyboard alone', async () => {
    const { user, container } = open(sample.message(), answers())
    await title('Bo Jensen')
    const why = screen.getByRole('button', { name: 'Why two numbers?' })
    // Without layout Tab leads nowhere here; a browser stops at every button of index 0.
    expect(why.tabIndex).toBe(0)
    act(() => why.focus())

    await user.keyboard('{Enter}')

    const meaning = (word: string) =>
      screen
        .getAllByRole('term')
        .filter(({ textContent }) => textContent === word)
        .map(({ nextElementSibling }) => nextElementSibling?.textContent ?? '')
        .at(-1)
    expect(meaning('Opens')).toMatch(/loaded the invisible picture.* Left out: 5\.$/)
    expect(meaning('Clicks')).toMatch(/requested through Follow\. Left out: 2\.$/)
    expect(meaning('Replies')).toMatch(/noticed when you open it\.\s*$/)
    expect(screen.queryByText(/linked file was looked at/)).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('gives the sparkline a summary and a table', async () => {
    const { user } = open(sample.message(), answers())

    await user.click(await screen.findByRole('button', { name: 'Show as a table' }))

    expect(screen.getByRole('img', { name: /15 interactions in the last 90 days/ })).toBeTruthy()
    expect(
      within(screen.getByRole('table', { name: 'Last 90 days' })).getAllByRole('row'),
    ).toHaveLength(14)
  })

  it('opens a row to its evidence', async () => {
    const { user, container } = open(sample.message(), answers())

    await user.click(await screen.findByRole('button', { name: /^Opened Person/ }))

    expect(screen.getByText('It came from a program that people read mail with.')).toBeTruthy()
    expect(screen.getByText('Rules 2026.1')).toBeTruthy()
    expect(fact('After sending')).toBe('1 hour, 2 minutes')
    expect(fact('Who')).toBe('Bo Jensen. Nobody else got this mail.')
    expect(fact('Program')).toBe('Apple Mail (mail program)')
    expect(fact('Request')).toBe('asked for the content (GET)')
    expect(fact('Network')).toBe('none that is known for checking mail')
    expect(screen.getByText('Person (likely)')).toBeTruthy()
    expect(screen.getByText(/^It becomes a machine’s when many links/)).toBeTruthy()
    expect(screen.getByText(/^It becomes yours when/)).toBeTruthy()
    expect(screen.queryByText(/^The same reader again/)).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('shows what gave a machine away', async () => {
    const scanned = sample.interaction({
      kind: 'click',
      verdict: {
        class: 'machine',
        machine: 'link-scanner',
        confidence: 'certain',
        reasons: ['scanner-network', 'burst'],
        rules: '2026.2',
        repeat: true,
      },
      client: null,
      seen: {
        method: 'HEAD',
        program: 'none',
        saidPrefetch: true,
        network: 'Exchange Online Protection',
      },
      attribution: { certainty: 'one-of', count: 3, reason: 'shared-copy' },
      secondsAfterSending: 0,
    })
    const { user } = open(sample.message(), {
      ...answers(),
      listContactTimeline: () => ({ items: [happened(scanned)], nextCursor: null }),
    })

    await user.click(
      await screen.findByRole('button', { name: /Clicked a link.*one of 3 · again/ }),
    )

    expect(fact('After sending')).toBe('at once')
    expect(fact('Who')).toMatch(/^one of 3\. All recipients got the same mail/)
    expect(fact('Program')).toBe('did not say')
    expect(fact('Request')).toMatch(/\(HEAD\), said that it was fetching ahead$/)
    expect(fact('Network')).toBe('Exchange Online Protection')
    expect(screen.getByText('Machine, link check (certain)')).toBeTruthy()
    expect(screen.getByText(/^The same reader again within a minute/)).toBeTruthy()
    expect(screen.getByText('A correction of the list of such networks.')).toBeTruthy()
  })

  it('says of a reply only what a reply tells', async () => {
    const reply = sample.interaction({
      kind: 'reply',
      verdict: {
        ...sample.interaction().verdict,
        confidence: 'certain',
        reasons: ['reply-received'],
      },
      client: null,
      seen: null,
      attribution: { certainty: 'exact', email: BO.email, reason: 'reply-from' },
      secondsAfterSending: null,
    })
    const { user } = open(sample.message(), {
      ...answers(),
      listContactTimeline: () => ({ items: [happened(reply)], nextCursor: null }),
    })

    await user.click(await screen.findByRole('button', { name: /^Replied Person/ }))

    expect(fact('Who')).toBe('Bo Jensen. The reply came from this recipient’s address.')
    expect(fact('Program')).toBeUndefined()
    expect(fact('After sending')).toBeUndefined()
    expect(screen.getByText('Nothing. A reply is certain.')).toBeTruthy()
  })

  it.each([
    [3, '3 views by you or your team are hidden.'],
    [1, '1 view by you or your team is hidden.'],
    [0, undefined],
  ])('says that %d own views are hidden', async (ownViews, said) => {
    open(sample.message(), {
      ...answers(),
      getContact: () => sample.contact({ engagement: { ...sample.engagement(), ownViews } }),
    })

    await title('Bo Jensen')
    expect(screen.queryByText(/by you or your team/)?.textContent).toBe(said)
  })

  it('says what to do where nothing was followed yet', async () => {
    open(sample.message(), { ...answers(), getContact: () => sample.contact({ engagement: null }) })

    expect(await screen.findByText(/You have not followed a mail to this contact yet/)).toBeTruthy()
    expect(screen.queryByText('What happened')).toBeNull()
  })

  it('says that colleagues are never followed', async () => {
    open(sample.message(), { ...answers(), getContact: () => sample.contact({ isInternal: true }) })

    await title('A colleague')
    expect(screen.queryByRole('switch')).toBeNull()
  })

  it('shows the followed mail that it replies to, and its detail', async () => {
    const { user } = open(sample.message(), answers({ replyTo: KEY }))

    await title('A reply to a mail you follow')
    await user.click(await screen.findByRole('button', { name: 'Show details' }))
    await title('You follow this mail')
    const back = screen.getByRole('button', { name: 'Back' })
    expect(document.activeElement).toBe(back)
    await user.click(back)

    await title('Bo Jensen')
  })

  it('tells a failure once, and tries again', async () => {
    const fail = () => {
      throw new FakeApiError('offline')
    }
    const { api, user } = open(sample.message(), {
      ...answers(),
      getContact: fail,
      resolveMessage: fail,
    })

    const retry = await screen.findByRole('button', { name: 'Try again' })
    api.answer(answers())
    await user.click(retry)

    await title('Bo Jensen')
  })

  it('keeps the card where only the mail could not be looked up', async () => {
    const { container } = open(sample.message(), {
      ...answers(),
      resolveMessage: () => {
        throw new FakeApiError('unavailable')
      },
    })

    await title('Bo Jensen')
    expect(await screen.findByText(/could not be looked up/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })
})

describe('the preference switch', () => {
  it('says that mail already sent falls silent, and changes nothing when cancelled', async () => {
    const { user, api } = open(sample.message(), answers())

    await user.click(await screen.findByRole('switch', { name: 'Follow email: Allowed' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Do not follow Bo Jensen?' })
    expect(within(dialog).getByText(/Mail already sent falls silent too/)).toBeTruthy()
    expect(await accessibilityFaults(document.body)).toEqual([])
    // Without layout Fluent's focus trap finds no focus in the dialog and hides it after a moment.
    await user.click(within(dialog).getByRole('button', { name: 'Cancel', hidden: true }))

    await waitFor(() => expect(screen.queryByRole('alertdialog', { hidden: true })).toBeNull())
    expect(api.sent('setFollowPreference')).toEqual([])
  })

  it('is set once it is confirmed', async () => {
    const { user, api } = open(sample.message(), answers())

    await user.click(await screen.findByRole('switch', { name: /^Follow email/ }))
    await user.click(await screen.findByRole('button', { name: 'Do not allow', hidden: true }))

    await waitFor(() =>
      expect(api.sent('setFollowPreference')).toEqual([
        { params: { email: BO.email }, body: { preference: 'do-not-allow', name: BO.name } },
      ]),
    )
  })

  it('says who changed it and when', async () => {
    open(sample.message(), {
      ...answers(),
      getContact: () =>
        sample.contact({
          preference: 'do-not-allow',
          preferenceChangedAt: sample.hoursAgo(3),
          preferenceChangedBy: 'Jonas Lund',
        }),
    })

    expect(await screen.findByRole('switch', { name: 'Follow email: Not allowed' })).toBeTruthy()
    expect(screen.getByText('Changed 3 hours ago by Jonas Lund')).toBeTruthy()
  })

  it('says so when it was not changed', async () => {
    const { user } = open(sample.message(), {
      ...answers(),
      setFollowPreference: () => {
        throw new FakeApiError('not-allowed')
      },
    })

    await user.click(await screen.findByRole('switch', { name: /^Follow email/ }))
    await user.click(await screen.findByRole('button', { name: 'Do not allow', hidden: true }))

    expect(await screen.findByText('The setting was not changed')).toBeTruthy()
  })
})

describe('own followed mail', () => {
  const links = [
    {
      number: 1,
      target: 'https://contoso.example/a',
      clicks: { people: 1, all: 3 },
      lastClickedAt: null,
    },
  ]

  it('shows status, both numbers, links and what was left alone, and passes axe', async () => {
    const { container } = open(sample.sentCopy(), {
      ...answers({ ownFollow: KEY }),
      getFollow: () =>
        sample.detail({
          links,
          leftAlone: { unsubscribe: 1, 'shared-file': 2, 'already-tracked': 1 },
        }),
    })

    await title('You follow this mail')
    expect(screen.getByText('Last opened 2 hours ago')).toBeTruthy()
    expect(screen.getByRole('row', { name: /contoso.example\/a.* 1 3/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: '1 link was left as it is' })).toBeTruthy()
    expect(screen.getByText('2 files shared as a link')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('shows people first, and everything on demand', async () => {
    const { user } = open(sample.sentCopy(), answers({ ownFollow: KEY }))
    const rows = async () =>
      within(await screen.findByRole('list', { name: 'Interactions' })).getAllByRole('listitem')
    expect(await rows()).toHaveLength(1)

    await user.click(screen.getByRole('radio', { name: 'Everything (5)' }))

    expect(await screen.findByRole('button', { name: /^Opened Machine/ })).toBeTruthy()
    expect(await rows()).toHaveLength(2)
  })

  it('keeps the list on screen while the other choice is looked up', async () => {
    const { user, api } = open(sample.sentCopy(), answers({ ownFollow: KEY }))
    await screen.findByRole('list', { name: 'Interactions' })
    let reply = (): void => undefined
    api.answer({
      listFollowInteractions: () =>
        new Promise((resolve) => {
          reply = () => resolve({ items: [machineOpen], nextCursor: null })
        }),
    })

    await user.click(screen.getByRole('radio', { name: 'Everything (5)' }))

    const list = screen.getByRole('list', { name: 'Interactions' })
    expect(list.getAttribute('aria-busy')).toBe('true')
    expect(within(list).getAllByRole('listitem')).toHaveLength(1)
    reply()
    expect(await screen.findByRole('button', { name: /^Opened Machine/ })).toBeTruthy()
    expect(list.getAttribute('aria-busy')).toBe('false')
  })

  it('binds the key to the sent copy once', async () => {
    const { api } = open(sample.sentCopy(), answers({ ownFollow: KEY }))

    await title('You follow this mail')
    await waitFor(() => expect(api.sent('bindFollow')).toHaveLength(1))
    expect(api.sent('bindFollow')[0]).toEqual({
      params: { key: KEY },
      body: {
        internetMessageId: '<m1@contoso.example>',
        conversationId: 'conversation-1',
        outcome: 'ok',
        sentAt: expect.stringMatching(/Z$/),
      },
    })
  })

  it('stops being followed only once that is confirmed', async () => {
    const { api, user } = open(sample.sentCopy(), answers({ ownFollow: KEY }))

    await user.click(await screen.findByRole('button', { name: 'Stop following' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(api.sent('unfollow')).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Stop following', hidden: true }))

    await waitFor(() => expect(api.sent('unfollow')).toEqual([{ params: { key: KEY } }]))
  })

  it('says that nothing is recorded, and because of whom', async () => {
    const { container } = open(sample.sentCopy(), {
      ...answers({ ownFollow: KEY }),
      getFollow: () => sample.detail({ silencedBy: 'recipient-opted-out', optedOut: [BO.email] }),
    })

    expect(await screen.findByText('Not recording:')).toBeTruthy()
    expect(screen.getByText(/bo.jensen@contoso.example must not be followed/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('offers to start late when the API was away at send', async () => {
    const { api, user, container } = open(sample.sentCopy({ cc: [KIM] }), unactivated())

    expect(await screen.findByText(/the service did not answer in time/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Start following now' }))

    await waitFor(() =>
      expect(api.sent('activateFollow')).toEqual([
        {
          params: { key: KEY },
          body: {
            recipients: [
              { ...BO, field: 'to' },
              { ...KIM, field: 'cc' },
            ],
            hasOthers: true,
          },
        },
      ]),
    )
  })

  it.each([
    ['nobody', false, false],
    ['nobody', true, true],
    ['unnamed', false, true],
  ] as const)(
    'law 6: tells who else got it: %s at send, a list on the copy %s',
    async (beyond, hasOthers, said) => {
      const mark = () => Promise.resolve({ key: KEY, outcome: 'api-timeout', beyond } as const)
      const { api, user } = open(sample.sentCopy({ mark, hasOthers }), unactivated())

      await user.click(await screen.findByRole('button', { name: 'Start following now' }))

      await waitFor(() =>
        expect(api.sent('activateFollow')).toMatchObject([{ body: { hasOthers: said } }]),
      )
    },
  )

  it('law 5: does not start late where blind copies cannot be asked about', async () => {
    const mark = () =>
      Promise.resolve({ key: KEY, outcome: 'api-timeout', beyond: 'blind-copies' } as const)
    open(sample.sentCopy({ mark }), unactivated())

    expect(await screen.findByText(/It had blind copies/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Start following now' })).toBeNull()
  })

  it('offers nothing where the API had refused', async () => {
    open(sample.sentCopy(), {
      ...answers({ ownFollow: KEY }),
      getFollow: () => sample.detail({ state: 'pending', outcome: 'refused', status: 'not-sent' }),
    })

    expect(await screen.findByText(/went out unfollowed/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Start following now' })).toBeNull()
  })
})

describe('own mail that is not followed', () => {
  it('says how to follow the next one, and shows the recipients outside', async () => {
    const mail = sample.message({
      from: ANNA,
      to: [BO],
      cc: [{ ...ANNA, email: 'jonas@fabrikam.example' }],
    })
    const { user, container } = open(mail, {
      ...answers(),
      checkRecipients: ({ body }) => sample.recipientCheck(body.recipients),
    })

    await title('You do not follow this mail')
    await user.click(await screen.findByRole('button', { name: 'Bo Jensen' }))
    await title('Bo Jensen')
    expect(screen.queryByRole('button', { name: 'Anna Berg' })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })
})

it('says so where there is no sender', async () => {
  open(sample.message({ from: undefined }), answers())

  await title('Nobody to show')
})

it('never shows one mail’s data under another', async () => {
  let answerLate = (_found: ReturnType<typeof sample.contact>) => {}
  const late = new Promise<ReturnType<typeof sample.contact>>((resolve) => (answerLate = resolve))
  const kim = sample.contact({ email: KIM.email, name: KIM.name, account: null })
  const { outlook } = open(sample.message(), {
    ...answers(),
    getContact: ({ params }) => (params.email === BO.email ? late : kim),
  })
  await screen.findByRole('tablist')

  act(() => outlook.open(sample.message({ from: KIM })))
  await title('Kim Lund')
  await act(async () => answerLate(sample.contact()))

  expect(screen.getByRole('heading', { name: 'Kim Lund' })).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Bo Jensen' })).toBeNull()
})

describe('the sent copy, read back', () => {
  const TRACKED = 'https://follow.example/c/1'
  const BEACON = '<img src="https://follow.example/o/token.png" width="1" height="1" alt="">'
  const copy = (html: string, mark = {}) =>
    sample.message({
      from: ANNA,
      html: () => Promise.resolve(html),
      mark: () => Promise.resolve({ key: KEY, outcome: 'ok', beaconHtml: BEACON, ...mark }),
    })
  const linked = (): Answers => ({
    ...answers({ ownFollow: KEY }),
    listTrackedLinks: () => ({
      links: [{ target: 'https://contoso.example/', trackedUrl: TRACKED }],
    }),
  })

  it.each([
    [
      'all of it',
      `<a href="${TRACKED}">x</a>${BEACON}`,
      /^The invisible picture is in it, and 1 tracked link/,
    ],
    ['no beacon', `<a href="${TRACKED}">x</a>`, /The invisible picture is not in it/],
    ['no links', `<p>x</p>${BEACON}`, /Of 1 tracked links, 0 are in it/],
  ])('says what it carries: %s', async (_case, html, said) => {
    const { container } = open(copy(html), linked())
    await screen.findByText(said)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('expects no beacon where none was queued', async () => {
    open(copy(`<a href="${TRACKED}">x</a>`, { queued: 'footer' }), linked())
    await screen.findByText(/1 tracked link is in it/)
    expect(screen.queryByText(/not in it/)).toBeNull()
  })
})
