import { afterEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { MessageLogging } from '../../../../src/contract/message-logging.ts'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/log/LogEntryView.tsx'
import '../../../../src/addin/taskpane/read/ReadView.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import { logKeys } from '../../../../src/addin/client/log-keys.ts'
import type { Message } from '../../../../src/addin/outlook/port.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { renderPane } from '../render-pane.tsx'
import { FakeApiError, fakeApi, type Answers } from './fake-api.ts'
import * as log from './log-samples.ts'
import * as sample from './samples.ts'

const { ANNA, BO, KEY, KIM } = sample

afterEach(cleanup)

const answers = (standing: MessageLogging): Answers => ({
  getSession: log.loggingSession,
  resolveMessage: () => ({ ownFollow: null, replyTo: null }),
  getContact: () => sample.contact(),
  getFollow: () => sample.detail(),
  listFollowInteractions: () => ({ items: [], nextCursor: null }),
  checkRecipients: ({ body }) => sample.recipientCheck(body.recipients),
  bindFollow: () => ({ done: true }),
  listContactTimeline: () => ({ items: [], nextCursor: null }),
  getPrivacyBlock: () => ({ isBlocked: false, changedAt: null, changedBy: null, reason: null }),
  getMessageLogging: () => standing,
  getLogEntry: () => log.entryDetail(),
  listQuarantine: () => ({ items: [log.quarantined()], total: 1, nextCursor: null }),
  searchContacts: () => ({ items: [] }),
})

function open(standing: MessageLogging, more: Answers = {}, message: Message = sample.message()) {
  const api = fakeApi({ ...answers(standing), ...more })
  return { api, user: userEvent.setup(), ...renderPane({ item: message, api: api.call }) }
}

const line = async () => within(await screen.findByRole('region', { name: 'Email logging' }))

const waits = (reason: MessageLogging['reason'] = 'unmatched') =>
  log.standing({ state: 'quarantined', reason, id: log.MESSAGE, source: 'graph' })

describe('the logging status', () => {
  it.each<[string, Partial<MessageLogging>, string]>([
    ['not seen', {}, 'Not in the log'],
    ['waiting', { state: 'waiting' }, 'Waiting to be logged'],
    ['logged', log.logged(), 'Logged: Bo Jensen'],
    [
      'logged twice',
      log.logged({
        entries: [
          log.loggedAs(),
          log.loggedAs({ entryId: log.MESSAGE, contactName: null, contactEmail: KIM.email }),
        ],
      }),
      'Logged: Bo Jensen and kim.lund@contoso.example',
    ],
    ['logged for nobody to be told of', log.logged({ entries: [] }), 'Logged'],
    [
      'canceled',
      log.logged({ entries: [log.loggedAs({ isCanceled: true })] }),
      'Logged and canceled: Bo Jensen',
    ],
    [
      'excluded',
      { state: 'excluded', reason: 'internal' },
      'Not logged: only colleagues are involved',
    ],
    ['quarantined', waits(), 'To decide: salesperson or contact not recognized'],
    ['bounce', { state: 'bounce' }, 'A mail came back'],
  ])('of a message that is %s is one line, and passes axe', async (_name, some, sentence) => {
    const { container } = open(log.standing(some))

    expect((await line()).getByText(sentence)).toBeTruthy()
    await screen.findByRole('heading', { name: 'Bo Jensen' })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it.each<[string, Message, Answers]>([
    ['a contact’s mail', sample.message(), {}],
    ['an own mail', sample.message({ from: ANNA, to: [BO] }), {}],
    [
      'a followed mail',
      sample.sentCopy(),
      { resolveMessage: () => ({ ownFollow: KEY, replyTo: null }) },
    ],
    ['a mail of nobody', sample.message({ from: undefined }), {}],
  ])('stands beside %s', async (_name, message, more) => {
    open(log.logged(), more, message)

    expect((await line()).getByText('Logged: Bo Jensen')).toBeTruthy()
  })

  it('is neither shown nor asked for where mail is not logged', async () => {
    const { api } = open(log.logged(), { getSession: sample.session })

    await screen.findByRole('heading', { name: 'Bo Jensen' })
    expect(screen.queryByRole('region', { name: 'Email logging' })).toBeNull()
    expect(screen.queryByRole('tab', { name: 'Log' })).toBeNull()
    expect(api.sent('getMessageLogging')).toEqual([])
    expect(api.sent('getPrivacyBlock')).toEqual([])
  })

  it('says nothing where the API says that it is off', async () => {
    open(log.standing({ state: 'off' }))

    await screen.findByRole('heading', { name: 'Bo Jensen' })
    expect(screen.queryByRole('region', { name: 'Email logging' })).toBeNull()
  })

  it('says when the mailbox is looked at next', async () => {
    open(log.standing({ state: 'waiting', nextRunAt: '2099-01-02T10:00:00.000Z' }))

    expect((await line()).getByText(/^Waiting to be logged, next look Jan 2, 2099/)).toBeTruthy()
  })

  it('says that the look is due rather than a time that has passed', async () => {
    open(log.standing({ state: 'waiting', nextRunAt: sample.hoursAgo(1) }))

    expect((await line()).getByText('Waiting to be logged, next look in a moment')).toBeTruthy()
  })

  it('tells why a mail is not logged when asked', async () => {
    const { user } = open(log.standing({ state: 'excluded', reason: 'sensitive' }))

    await user.click((await line()).getByRole('button', { name: 'Why?' }))

    expect((await line()).getByText(/neither its subject nor its addresses are kept/)).toBeTruthy()
  })

  it('tells who logged it, when and from where', async () => {
    const { user } = open(
      log.logged({ source: 'pane', by: 'Jonas Lund', decidedAt: '2026-11-20T10:00:00.000Z' }),
    )

    await user.click((await line()).getByRole('button', { name: 'Details' }))

    const said = (term: string) =>
      screen.getAllByRole('term').find(({ textContent }) => textContent === term)
        ?.nextElementSibling?.textContent
    expect(said('Decided')).toMatch(/^Nov 20, 2026.*by Jonas Lund$/)
    expect(said('Found')).toBe('in Outlook, by this pane')
  })

  it('opens the entry, and leads back', async () => {
    const { user, container, api } = open(log.logged())

    await user.click((await line()).getByRole('button', { name: 'Open entry' }))

    await screen.findByRole('heading', { level: 2, name: 'Re: Offer 2026' })
    expect(api.sent('getLogEntry')[0]).toEqual({ params: { id: log.ENTRY } })
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect((await line()).getByText('Logged: Bo Jensen')).toBeTruthy()
  })

  it('says aloud what changed, and nothing at first', async () => {
    const { api, queryClient } = open(log.standing({ state: 'waiting' }))
    await line()
    const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(told().join('')).not.toContain('Waiting')

    api.answer({ getMessageLogging: () => log.logged() })
    await act(() => queryClient.invalidateQueries({ queryKey: logKeys.all }))

    await waitFor(() => expect(told()).toContain('Logged: Bo Jensen'))
  })

  it('asks again when somebody turns to the pane', async () => {
    const { api, queryClient } = open(log.standing({ state: 'waiting' }))
    await line()
    await queryClient.invalidateQueries({ queryKey: logKeys.all, refetchType: 'none' })
    api.answer({ getMessageLogging: () => log.logged() })

    act(() => void window.dispatchEvent(new Event('focus')))

    expect(await (await line()).findByText('Logged: Bo Jensen')).toBeTruthy()
  })

  it('can be asked for again where it could not be looked up', async () => {
    const { api, user } = open(log.standing(), {
      getMessageLogging: () => {
        throw new FakeApiError('unavailable')
      },
    })
    await screen.findByText('The logging status could not be looked up')

    api.answer({ getMessageLogging: () => log.logged() })
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect((await line()).getByText('Logged: Bo Jensen')).toBeTruthy()
  })
})

describe('“Log now”', () => {
  it('sends what the pane can tell, and shows what the API answers', async () => {
    const { api, user } = open(log.standing(), {
      logMessage: () => {
        api.answer({ getMessageLogging: () => log.logged() })
        return log.logged()
      },
    })

    await user.click((await line()).getByRole('button', { name: 'Log now' }))

    expect(await (await line()).findByText('Logged: Bo Jensen')).toBeTruthy()
    const status = screen.getByRole('region', { name: 'Email logging' })
    await waitFor(() => expect(document.activeElement).toBe(status))
    expect(api.sent('logMessage')).toEqual([
      {
        body: expect.objectContaining({
          internetMessageId: '<m1@contoso.example>',
          from: BO,
          to: [ANNA],
          cc: [],
          subject: 'Re: Offer 2026',
          conversationId: 'conversation-1',
          isSensitive: false,
        }),
      },
    ])
  })

  it('claims nothing before the API has answered', async () => {
    const { user } = open(log.standing(), { logMessage: () => new Promise(() => {}) })

    await user.click((await line()).getByRole('button', { name: 'Log now' }))

    expect((await line()).getByRole('button', { name: 'Logging…' })).toBeTruthy()
    expect((await line()).getByText('Not in the log')).toBeTruthy()
  })

  it('says why it was refused', async () => {
    const { user } = open(log.standing(), {
      logMessage: () => {
        throw new FakeApiError('logging-off')
      },
    })

    await user.click((await line()).getByRole('button', { name: 'Log now' }))

    expect(await screen.findByText('The mail was not logged')).toBeTruthy()
    expect(screen.getByText('Email logging is switched off in your organization.')).toBeTruthy()
  })

  it('is not offered where Outlook tells too little', async () => {
    const { user } = open(log.standing(), {}, sample.message({ sentAt: undefined }))

    await user.click((await line()).getByRole('button', { name: 'Details' }))

    expect(await screen.findByText(/^Outlook tells too little/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Log now' })).toBeNull()
  })
})

describe('a quarantined message', () => {
  const decide = async (more: Answers = {}, reason: MessageLogging['reason'] = 'unmatched') => {
    const all = open(waits(reason), {
      listQuarantine: () => ({
        items: [log.quarantined({ reason: reason ?? 'unmatched' })],
        total: 1,
        nextCursor: null,
      }),
      decideQuarantined: () => ({ settled: 1 }),
      ...more,
    })
    await all.user.click((await line()).getByRole('button', { name: 'Decide' }))
    await screen.findByRole('group', { name: 'What to do with it' })
    return all
  }
  const decided = (body: object) => [{ params: { id: log.MESSAGE }, body }]

  it('shows who is involved, and passes axe', async () => {
    const { container, api } = await decide()

    const people = within(screen.getByRole('list', { name: 'Who is involved' }))
    expect(people.getByText(/bo\.jensen@contoso\.example/).textContent).toContain('not known')
    expect(api.sent('listQuarantine')[0]?.query).toMatchObject({
      scope: 'mine',
      reason: 'unmatched',
      search: BO.email,
    })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('is assigned to a contact that is looked for, once it is said what is learned', async () => {
    const kim = {
      id: '01940000-0000-7000-8000-0000000000cc',
      email: KIM.email,
      name: KIM.name,
      accountName: 'Contoso',
    }
    const { user, api, container } = await decide({ searchContacts: () => ({ items: [kim] }) })

    await user.click(screen.getByRole('button', { name: 'Assign to a contact' }))
    const search = screen.getByRole('searchbox', { name: 'Name or address of the contact' })
    await user.clear(search)
    await user.type(search, 'kim')
    await user.click(await screen.findByRole('radio', { name: /^Kim Lund/ }))

    expect(
      screen.getByText(/^From now on bo\.jensen@contoso\.example belongs to Kim Lund\./),
    ).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Assign' }))
    await waitFor(() =>
      expect(api.sent('decideQuarantined')).toEqual(
        decided({ act: 'assign', address: BO.email, contactId: kim.id }),
      ),
    )
  })

  it('is made a contact of', async () => {
    const { user, api } = await decide()

    await user.click(screen.getByRole('button', { name: 'Create contact' }))
    expect(screen.getByText(/^bo\.jensen@contoso\.example becomes a contact\./)).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Kind'), 'Lead')
    await user.click(screen.getByRole('button', { name: 'Create' }))

    await waitFor(() =>
      expect(api.sent('decideQuarantined')).toEqual(
        decided({ act: 'create-contact', address: BO.email, type: 'lead', name: BO.name }),
      ),
    )
  })

  it('is ignored by itself unless more is chosen', async () => {
    const { user, api } = await decide()

    await user.click(screen.getByRole('button', { name: 'Ignore' }))
    const [, ignore] = screen.getAllByRole('button', { name: 'Ignore' })
    await user.click(ignore!)

    await waitFor(() =>
      expect(api.sent('decideQuarantined')).toEqual(decided({ act: 'ignore', scope: 'message' })),
    )
  })

  it('asks before a whole domain is ignored, and does nothing when cancelled', async () => {
    const { user, api } = await decide()

    await user.click(screen.getByRole('button', { name: 'Ignore' }))
    await user.click(screen.getByRole('radio', { name: 'All mail from contoso.example' }))
    const [, ignore] = screen.getAllByRole('button', { name: 'Ignore' })
    await user.click(ignore!)
    const name = 'Ignore all mail from contoso.example?'
    const dialog = within(await screen.findByRole('alertdialog', { name }))
    await user.click(dialog.getByRole('button', { name: 'Cancel', hidden: true }))
    expect(api.sent('decideQuarantined')).toEqual([])
    await user.click(ignore!)
    const again = within(await screen.findByRole('alertdialog', { name }))
    await user.click(again.getByRole('button', { name: 'Ignore domain', hidden: true }))

    await waitFor(() =>
      expect(api.sent('decideQuarantined')).toEqual(decided({ act: 'ignore', scope: 'domain' })),
    )
  })

  it('is tried again, and then shown as the API says it stands', async () => {
    const { user, api } = await decide({}, 'failed')

    expect(screen.queryByRole('button', { name: 'Assign to a contact' })).toBeNull()
    api.answer({ getMessageLogging: () => log.logged() })
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await (await line()).findByText('Logged: Bo Jensen')).toBeTruthy()
    expect(api.sent('decideQuarantined')).toEqual(decided({ act: 'retry' }))
  })

  it('says that somebody else was faster', async () => {
    const { user } = await decide({
      decideQuarantined: () => {
        throw new FakeApiError('already-decided')
      },
    })

    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('The decision was not recorded')).toBeTruthy()
  })

  it('is nobody else’s to decide', async () => {
    const { user } = open(waits(), {
      listQuarantine: () => ({ items: [], total: 0, nextCursor: null }),
    })

    await user.click((await line()).getByRole('button', { name: 'Decide' }))

    expect(await screen.findByText(/^Whoever sent or got this mail can decide/)).toBeTruthy()
  })
})
