import { afterEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/alerts/AlertsView.tsx'
import type { AlertEvent, OpenAlertStream } from '../../../../src/addin/client/alert-stream.ts'
import { loadTexts } from '../../../../src/addin/locales/texts.ts'
import type { Alert, AlertSettings } from '../../../../src/contract/alert.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, fakeApi, type Answers } from '../read/fake-api.ts'
import * as sample from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'

afterEach(cleanup)

const alert = (some: Partial<Alert> = {}): Alert => ({
  id: '01890000-0000-7000-8000-000000000001',
  kind: 'first-open',
  state: 'shown',
  at: sample.hoursAgo(2),
  shownAt: sample.hoursAgo(0),
  quiet: false,
  followKey: sample.KEY,
  subject: 'Offer 2026',
  attribution: { certainty: 'exact', email: sample.BO.email, reason: 'only-recipient' },
  account: null,
  segment: null,
  reminder: null,
  name: sample.BO.name,
  target: null,
  client: 'Apple Mail',
  ...some,
})
const click = alert({
  id: '01890000-0000-7000-8000-000000000002',
  kind: 'first-click',
  subject: 'A question',
  attribution: { certainty: 'one-of', count: 3, reason: 'shared-copy' },
  name: null,
})

const ACCOUNT = { id: '01890000-0000-7000-8000-00000000000a', name: 'Contoso' }
const goingCold = alert({
  ...{ id: '01890000-0000-7000-8000-000000000003', kind: 'account-entered', followKey: null },
  ...{ subject: '', attribution: null, name: null, client: null, account: ACCOUNT },
  segment: { id: '01890000-0000-7000-8000-00000000000b', name: 'Going cold', isStandard: true },
})
const keyAccount: Alert = {
  ...goingCold,
  id: '01890000-0000-7000-8000-000000000004',
  segment: { id: '01890000-0000-7000-8000-00000000000c', name: 'Key accounts', isStandard: false },
}

const everything: AlertSettings = {
  kinds: {
    'first-open': true,
    'first-click': true,
    'file-view': true,
    reply: true,
    'opened-again': true,
    'account-entered': true,
    reminder: true,
  },
  quietHours: null,
}

/** An API that keeps alerts and settings, as the real one does. */
function alertApi(given: readonly Alert[], more: Answers = {}) {
  const kept = { alerts: [...given], settings: everything }
  const unseen = () => kept.alerts.filter(({ state }) => state === 'shown').length
  const api = fakeApi({
    getSession: sample.session,
    listAlerts: () => ({ items: kept.alerts, nextCursor: null, unseen: unseen(), position: 7 }),
    markAlertsSeen: () => {
      kept.alerts = kept.alerts.map((one) => ({
        ...one,
        state: one.state === 'shown' ? 'seen' : one.state,
      }))
      return { unseen: 0 }
    },
    getAlertSettings: () => kept.settings,
    setAlertSettings: ({ body: { kinds, quietHours } }) =>
      (kept.settings = { kinds: { ...kept.settings.kinds, ...kinds }, quietHours }),
    getFollow: () => sample.detail(sample.followedEmail()),
    listFollowInteractions: () => ({ items: [], nextCursor: null }),
    ...more,
  })
  return { ...api, kept }
}

/** A stream of alerts that a test feeds. */
function fakeStream() {
  const waiting: ((event: AlertEvent) => void)[] = []
  const open: OpenAlertStream = async function* (after, signal) {
    yield { position: after ?? 0, alert: null }
    while (!signal.aborted) yield await new Promise<AlertEvent>((resolve) => waiting.push(resolve))
  }
  let position = 0
  const tell = (told: Alert) =>
    act(async () => waiting.shift()?.({ position: ++position, alert: told }))
  return { open, tell, isWatched: () => waiting.length > 0 }
}

async function open(given: readonly Alert[], more: Answers = {}) {
  const api = alertApi(given, more)
  const user = userEvent.setup()
  const pane = renderPane({ api: api.call })
  await user.click(await screen.findByRole('tab', { name: /^Alerts/ }))
  await screen.findByRole('heading', { level: 2, name: 'Alerts' })
  return { api, user, ...pane }
}

describe('the bell', () => {
  it('tells how many alerts are new', async () => {
    const api = alertApi([alert(), click])
    const { container } = renderPane({ api: api.call })

    await screen.findByRole('tab', { name: 'Alerts, 2 new' })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says nothing where nothing is new, or nobody knows', async () => {
    renderPane({ api: fakeApi({ getSession: sample.session }).call })

    expect(await screen.findByRole('tab', { name: 'Alerts' })).toBeTruthy()
  })
})

describe('the list of alerts', () => {
  it('tells what happened, with a name only where it is certain, and passes axe', async () => {
    const { container } = await open([alert(), click])

    const row = await screen.findByRole('button', {
      name: /^Bo Jensen opened your mail Offer 2026/,
    })
    expect(row.textContent).toContain('New · 2 hours ago')
    expect(
      screen.getByRole('button', { name: /^One of 3 people clicked a link in your mail/ }),
    ).toBeTruthy()
    await screen.findByRole('switch', { name: 'Somebody replies' })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('counts as looked at; the bell is still, and what was new stays marked', async () => {
    const { api } = await open([alert()])

    await screen.findByRole('tab', { name: 'Alerts' })
    expect(api.sent('markAlertsSeen')).toEqual([{ body: { upTo: 7 } }])
    expect(screen.getByRole('button', { name: /opened your mail/ }).textContent).toContain('New')
  })

  it('says what was taken back', async () => {
    await open([alert({ state: 'retracted' })])

    expect(await screen.findByText('Taken back: it was not a person after all.')).toBeTruthy()
  })

  it('tells that an account is going cold, or of another segment', async () => {
    const { container } = await open([goingCold, keyAccount])

    await screen.findByRole('button', {
      name: /^Contoso is going cold No mail and no meeting for more than 60 days/,
    })
    screen.getByRole('button', {
      name: /^Contoso is now in “Key accounts” You are responsible for this account/,
    })
    await screen.findByRole('switch', { name: /^An account of mine is going cold/ })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says what was taken back of an account', async () => {
    await open([{ ...goingCold, state: 'retracted' }])

    expect(await screen.findByText('Taken back: it is not so any more.')).toBeTruthy()
  })

  it('leads to the account and back', async () => {
    const { api, user } = await open([goingCold])

    await user.click(await screen.findByRole('button', { name: /is going cold/ }))
    await waitFor(() =>
      expect(api.sent('getAccountEngagement')).toEqual([{ params: { id: ACCOUNT.id } }]),
    )
    await user.click(screen.getByRole('button', { name: 'Back to the alerts' }))

    expect(await screen.findByRole('button', { name: /is going cold/ })).toBeTruthy()
  })

  it('leads to the mail and back', async () => {
    const { user } = await open([alert()])

    await user.click(await screen.findByRole('button', { name: /opened your mail/ }))
    await screen.findByRole('heading', { name: 'You follow this mail' })
    await user.click(screen.getByRole('button', { name: 'Back to the alerts' }))

    expect(await screen.findByRole('button', { name: /opened your mail/ })).toBeTruthy()
  })

  it('shows more on demand', async () => {
    const { user } = await open([], {
      listAlerts: ({ query }) => ({
        items: query?.cursor ? [click] : [alert()],
        nextCursor: query?.cursor ? null : 'next',
        unseen: 0,
        position: 7,
      }),
    })

    await user.click(await screen.findByRole('button', { name: 'Show more' }))

    expect(await screen.findByRole('button', { name: /clicked a link/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  it('says what will be told where nothing was', async () => {
    const { container } = await open([])

    expect(await screen.findByText('No alerts yet')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('tells a failure, and tries again', async () => {
    const { api, user } = await open([], {
      listAlerts: () => {
        throw new FakeApiError('offline')
      },
    })

    const [retry] = await screen.findAllByRole('button', { name: 'Try again' })
    api.answer({ listAlerts: alertApi([alert()]).call.bind(null, 'listAlerts') as never })
    await user.click(retry!)

    expect(await screen.findByRole('button', { name: /opened your mail/ })).toBeTruthy()
  })
})

describe('the choice of alerts', () => {
  it('is kept at once', async () => {
    const { api, user } = await open([])

    await user.click(await screen.findByRole('switch', { name: 'Somebody replies' }))

    await waitFor(() => expect(api.kept.settings.kinds.reply).toBe(false))
    expect(api.kept.settings.kinds['first-open']).toBe(true)
    await screen.findByText('Saved')
  })

  it('has quiet hours by the clock of this place', async () => {
    const { api, user } = await open([])
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

    await user.click(await screen.findByRole('switch', { name: 'Quiet hours' }))
    const from = await screen.findByLabelText('From')
    fireEvent.change(from, { target: { value: '21:30' } })
    fireEvent.blur(from)

    await waitFor(() =>
      expect(api.kept.settings.quietHours).toEqual({ from: '21:30', to: '07:00', timeZone }),
    )
  })

  it('goes back to what holds when it is refused, and says so', async () => {
    const { user } = await open([], {
      setAlertSettings: () => {
        throw new FakeApiError('offline')
      },
    })

    await user.click(await screen.findByRole('switch', { name: 'Somebody replies' }))

    await screen.findByText('The setting was not changed')
    const reply = screen.getByRole<HTMLInputElement>('switch', { name: 'Somebody replies' })
    expect(reply.checked).toBe(true)
  })
})

describe('a new alert', () => {
  async function watch(texts?: Awaited<ReturnType<typeof loadTexts>>) {
    const api = alertApi([])
    const stream = fakeStream()
    const user = userEvent.setup()
    const pane = renderPane({ api: api.call, alertStream: stream.open, ...(texts && { texts }) })
    await waitFor(() => expect(stream.isWatched()).toBe(true))
    const tell = async (told: Alert) => {
      api.kept.alerts = [told, ...api.kept.alerts.filter(({ id }) => id !== told.id)]
      await stream.tell(told)
    }
    return { api, user, tell, ...pane }
  }

  it('pops up and is counted, without taking the focus', async () => {
    const { tell, container } = await watch()
    const tab = screen.getByRole('tab', { name: 'This message' })
    tab.focus()

    await tell(alert())

    const region = screen.getByRole('status', { name: 'New alerts' })
    expect(region.getAttribute('aria-live')).toBe('polite')
    expect(region.textContent).toContain('Bo Jensen opened your mail')
    await screen.findByRole('tab', { name: 'Alerts, 1 new' })
    expect(document.activeElement).toBe(tab)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('leads to its mail', async () => {
    const { tell, user } = await watch()
    await tell(alert())

    await user.click(screen.getByRole('button', { name: 'Show' }))

    await screen.findByRole('heading', { name: 'You follow this mail' })
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull()
  })

  it('can be dismissed, and stays new in the list', async () => {
    const { tell, user } = await watch()
    await tell(alert())

    await user.click(screen.getByRole('button', { name: 'Dismiss' }))

    expect(screen.queryByText(/opened your mail/)).toBeNull()
    expect(screen.getByRole('tab', { name: 'Alerts, 1 new' })).toBeTruthy()
  })

  it('is gone when it is taken back', async () => {
    const { tell } = await watch()
    await tell(alert())
    await tell(alert({ state: 'retracted' }))

    expect(screen.queryByText(/opened your mail/)).toBeNull()
    await screen.findByRole('tab', { name: 'Alerts' })
  })

  it('in quiet hours is only counted', async () => {
    const { tell } = await watch()
    await tell(alert({ quiet: true }))

    await screen.findByRole('tab', { name: 'Alerts, 1 new' })
    expect(screen.queryByText(/opened your mail/)).toBeNull()
  })

  it('says how many more there are when several come at once', async () => {
    const { tell } = await watch()
    for (const id of ['a', 'b', 'c', 'd']) await tell(alert({ id }))

    expect(screen.getAllByRole('button', { name: 'Dismiss' })).toHaveLength(2)
    expect(screen.getByText('2 more alerts')).toBeTruthy()
  })

  it.each([
    ['de-DE', 'hat Ihre E-Mail geöffnet'],
    ['es-ES', 'ha abierto su correo'],
    ['nb-NO', 'åpnet e-posten din'],
    ['da-DK', 'åbnede din mail'],
  ])('is told in %s', async (language, words) => {
    const { tell } = await watch(await loadTexts(language))

    await tell(alert())

    expect(screen.getByText(new RegExp(words))).toBeTruthy()
  })

  it.each([
    ['de-DE', 'Contoso kühlt ab', 'Contoso ist jetzt in „Key accounts“'],
    ['es-ES', 'Contoso se está enfriando', 'Contoso está ahora en «Key accounts»'],
    ['nb-NO', 'Contoso kjølner', 'Contoso er nå i «Key accounts»'],
    ['da-DK', 'Contoso køler af', 'Contoso er nu i »Key accounts«'],
  ])('of an account is told in %s', async (language, cold, entered) => {
    const { tell } = await watch(await loadTexts(language))

    await tell(goingCold)
    await tell(keyAccount)

    expect(screen.getByText(cold)).toBeTruthy()
    expect(screen.getByText(entered)).toBeTruthy()
  })

  it('of an account leads to it', async () => {
    const { api, tell, user } = await watch()
    await tell(goingCold)

    await user.click(screen.getByRole('button', { name: 'Show' }))

    await waitFor(() => expect(api.sent('getAccountEngagement')).toHaveLength(1))
    expect(screen.getByRole('button', { name: 'Back to the alerts' })).toBeTruthy()
  })
})
