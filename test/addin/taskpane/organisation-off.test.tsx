import { afterEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../src/addin/taskpane/alerts/AlertsView.tsx'
import '../../../src/addin/taskpane/compose/ComposeView.tsx'
import '../../../src/addin/taskpane/followed/FollowedView.tsx'
import '../../../src/addin/taskpane/read/ReadView.tsx'
import type { OpenAlertStream } from '../../../src/addin/client/alert-stream.ts'
import { SignInNeeded } from '../../../src/addin/client/sign-in.ts'
import { keys } from '../../../src/addin/client/queries.ts'
import type { OpenItem } from '../../../src/addin/outlook/port.ts'
import type { CallName } from '../../../src/contract/paths.ts'
import type { OrganisationState } from '../../../src/contract/organisation.ts'
import { accessibilityFaults } from '../../fixtures/axe.ts'
import { fakeDraft } from '../../fixtures/fake-outlook.ts'
import { BO, draftApi } from './compose/scene.ts'
import { FakeApiError, fakeApi, type Answers } from './read/fake-api.ts'
import * as sample from './read/samples.ts'
import { renderPane } from './render-pane.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const HIDDEN: readonly CallName[] = [
  'getFollow',
  'listFollows',
  'listFollowInteractions',
  'listContactTimeline',
  'listAlerts',
]

/** An organisation that is switched as the test goes on. */
function organisation(start: OrganisationState) {
  const is = { state: start }
  const only = <T,>(reply: () => T) => {
    if (is.state !== 'on') throw new FakeApiError('organisation-off')
    return reply()
  }
  const answers: Answers = {
    getSession: () => {
      const session = sample.session()
      const { state } = is
      return {
        ...session,
        organisation: { ...session.organisation, followEnabled: state === 'on', state },
      }
    },
    resolveMessage: () => ({ ownFollow: null, replyTo: sample.KEY }),
    getContact: () => sample.contact(is.state === 'on' ? {} : { engagement: null }),
    getFollow: () => only(() => sample.detail()),
    listFollows: () => only(() => ({ items: [sample.followedEmail()], nextCursor: null })),
    listFollowInteractions: () => only(() => ({ items: [], nextCursor: null })),
    listContactTimeline: () => only(() => ({ items: [], nextCursor: null })),
    listAlerts: () => only(() => ({ items: [], nextCursor: null, unseen: 3, position: 1 })),
  }
  const api = fakeApi(answers)
  return { is, api, asked: () => HIDDEN.filter((name) => api.sent(name).length > 0) }
}

/** A stream that says nothing, and notes that it was opened. */
function silentStream() {
  const opened: (number | undefined)[] = []
  const open: OpenAlertStream = (after, signal) => {
    opened.push(after)
    const ended = new Promise<IteratorResult<never>>((resolve) =>
      signal.addEventListener('abort', () => resolve({ done: true, value: undefined })),
    )
    return { [Symbol.asyncIterator]: () => ({ next: () => ended }) }
  }
  return { opened, open }
}

const show = (api: ReturnType<typeof organisation>['api'], item?: OpenItem) => {
  const stream = silentStream()
  const pane = renderPane({ api: api.call, alertStream: stream.open, ...(item && { item }) })
  return { stream, ...pane }
}

describe('while Follow is off', () => {
  it.each([
    ['off', 'Follow is switched off'],
    ['terminated', 'Follow was ended'],
  ] as const)(
    'a message says so once, and nothing hidden is asked for: %s',
    async (state, said) => {
      const { api, asked } = organisation(state)
      const { stream, container } = show(api, sample.message())

      await screen.findByRole('heading', { name: 'Bo Jensen' })

      expect(screen.getAllByText(said)).toHaveLength(1)
      expect(screen.getByText('Hidden while Follow is switched off.')).toBeTruthy()
      expect(screen.queryByText('A reply to a mail you follow')).toBeNull()
      expect(asked()).toEqual([])
      expect(stream.opened).toEqual([])
      expect(await accessibilityFaults(container)).toEqual([])
    },
  )

  it.each(['Followed mails', 'Alerts'])('%s says why it is empty', async (tab) => {
    const { api, asked } = organisation('off')
    const { container } = show(api)
    await screen.findByText('Follow is switched off')

    await user.click(screen.getByRole('tab', { name: tab }))

    await screen.findByRole('heading', { name: 'Follow is switched off' })
    expect(asked()).toEqual([])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('own mail shows nothing of what was collected', async () => {
    const { api, asked } = organisation('off')
    api.answer({
      resolveMessage: () => ({ ownFollow: sample.KEY, replyTo: null }),
      bindFollow: () => ({ done: true }),
    })
    show(api, sample.sentCopy())

    await screen.findByText('Follow is switched off')
    await waitFor(() => expect(api.sent('bindFollow')).toHaveLength(1))

    expect(asked()).toEqual([])
    expect(screen.queryByText('You follow this mail')).toBeNull()
  })

  it('a draft says why it cannot be followed, once', async () => {
    const { call } = draftApi({ state: 'off' })
    const { container } = renderPane({ item: fakeDraft({ recipients: [BO] }), api: call })

    await screen.findByText('Cannot be followed')

    expect(await screen.findAllByText(/switched (it )?off/)).toHaveLength(2)
    expect(screen.queryByText('Recipients')).toBeNull()
    expect(await screen.findByRole('switch', { name: 'Follow' })).toHaveProperty('disabled', true)
    expect(await accessibilityFaults(container)).toEqual([])
  })
})

it('comes back by itself once Follow is on again', async () => {
  const { api, is } = organisation('off')
  const { stream, queryClient } = show(api)
  await screen.findByText('Follow is switched off')
  await user.click(screen.getByRole('tab', { name: 'Followed mails' }))

  is.state = 'on'
  await act(() => queryClient.refetchQueries({ queryKey: keys.session }))

  await screen.findByRole('button', { name: /Offer 2026/ })
  await screen.findByRole('tab', { name: /3/ })
  expect(stream.opened).toHaveLength(1)
})

it('notices at once when it is switched off', async () => {
  const { api, is } = organisation('on')
  const { queryClient } = show(api)
  await user.click(await screen.findByRole('tab', { name: 'Followed mails' }))
  await screen.findByRole('button', { name: /Offer 2026/ })

  is.state = 'off'
  await act(() => queryClient.refetchQueries({ queryKey: keys.follows }))

  await screen.findByRole('heading', { name: 'Follow is switched off' })
  expect(screen.queryByRole('button', { name: /Offer 2026/ })).toBeNull()
  expect(screen.queryByRole('tab', { name: /3/ })).toBeNull()
})

describe('the way to the pages in full width', () => {
  it.each(['salesperson', 'manager', 'administrator'] as const)(
    'is there for a %s',
    async (role) => {
      renderPane({ api: draftApi({ roles: ['salesperson', role] }).call })

      const link = await screen.findByRole('link', {
        name: 'Open in full width (opens in a new window)',
      })
      expect(link.getAttribute('href')).toBe('admin.html')
      expect(link.getAttribute('target')).toBe('_blank')
    },
  )

  it('is not there while nobody is signed in', async () => {
    const call = () => Promise.reject(new SignInNeeded('nobody is signed in'))
    renderPane({ api: call })
    await screen.findByRole('button', { name: 'Sign in' })

    expect(screen.queryByRole('link')).toBeNull()
  })
})
