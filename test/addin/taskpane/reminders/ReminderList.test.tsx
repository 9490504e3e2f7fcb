import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/alerts/AlertsView.tsx'
import '../../../../src/addin/taskpane/reminders/MailReminder.tsx'
import '../../../../src/addin/taskpane/reminders/ReminderList.tsx'
import type { Alert } from '../../../../src/contract/alert.ts'
import type { Reminder } from '../../../../src/contract/reminder.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, fakeApi, type Answers } from '../read/fake-api.ts'
import * as sample from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'
import { reminder, reminderAnswers } from './reminder-samples.ts'

afterEach(cleanup)

const user = userEvent.setup()

const told = (some: Partial<Alert> = {}): Alert => ({
  id: '01890000-0000-7000-8000-000000000001',
  kind: 'reminder',
  state: 'shown',
  at: sample.hoursAgo(2),
  shownAt: sample.hoursAgo(2),
  quiet: false,
  followKey: null,
  subject: 'Offer 2026',
  attribution: null,
  account: null,
  segment: null,
  name: null,
  target: null,
  client: null,
  ...some,
  reminder: {
    ...{ id: reminder().id, kind: 'no-reply-by', text: '', gap: null, lateMinutes: 0 },
    dueAt: sample.hoursAgo(2),
    ...some.reminder,
  },
})

async function openAlerts(given: readonly Reminder[], alerts: readonly Alert[] = []) {
  const { answers, kept } = reminderAnswers(given)
  const more: Answers = {
    getSession: sample.session,
    listAlerts: () => ({ items: [...alerts], nextCursor: null, unseen: 0, position: 1 }),
    getAlertSettings: () => ({ kinds: EVERY_KIND, quietHours: null }),
    getFollow: () => sample.detail(sample.followedEmail()),
    listFollowInteractions: () => ({ items: [], nextCursor: null }),
  }
  const api = fakeApi({ ...more, ...answers })
  const pane = renderPane({ api: api.call })
  await user.click(await screen.findByRole('tab', { name: /^Alerts/ }))
  return { ...pane, api, kept }
}

async function openList(given: readonly Reminder[]) {
  const pane = await openAlerts(given)
  await user.click(await screen.findByRole('button', { name: /^Reminders/ }))
  await screen.findByRole('heading', { level: 2, name: 'Reminders' })
  return pane
}

const EVERY_KIND = {
  ...{ 'first-open': true, 'first-click': true, 'file-view': true, reply: true },
  ...{ 'opened-again': true, 'account-entered': true, reminder: true },
}

describe('the list of reminders', () => {
  it('shows what is open, and passes axe', async () => {
    const missed = { state: 'met', lateMinutes: 90 } as const
    const { container } = await openList([
      reminder({ id: id(1), ...missed }),
      reminder({ id: id(2), state: 'set-warning', gap: 'unfollowed', subject: '' }),
      reminder({ id: id(3), state: 'met', gap: 'opted-out', happened: 'replied' }),
      reminder({ id: id(4), state: 'invalid', snoozes: 2 }),
    ])

    const rows = await screen.findAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Offer 2026To Bo Jensen.*It told you 1 hour, 30 minutes late/),
      expect.stringMatching(/\(no subject\).*not followed any more, so nobody will see/),
      expect.stringMatching(/Nobody could see everything.*Somebody replied/),
      expect.stringMatching(/Put off 2 times.*never sent, as far as anybody knows/),
    ])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says how to make one where there is none', async () => {
    const { container } = await openList([])

    await screen.findByText(/Set one while you write a mail/)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('is reached by a button that counts what waits to be dealt with', async () => {
    const states = ['met', 'invalid', 'set', 'met'] as const
    await openAlerts(states.map((state, index) => reminder({ id: id(index), state })))
    await user.click(await screen.findByRole('button', { name: 'Reminders, 3 to deal with' }))
    const [first] = await screen.findAllByRole('button', { name: 'Done' })
    if (first) await user.click(first)

    await screen.findByRole('button', { name: 'Reminders, 2 to deal with' })
  })

  it('puts one off for an hour', async () => {
    const { api } = await openList([reminder({ state: 'met' })])
    await user.click(await screen.findByRole('button', { name: 'Put off' }))
    await user.click(await screen.findByRole('menuitem', { name: 'For an hour' }))

    await waitFor(() => expect(api.sent('snoozeReminder')).toHaveLength(1))
    const until = Date.parse(api.sent('snoozeReminder')[0]?.body.until ?? '')
    expect(Math.abs(until - Date.now() - 3_600_000)).toBeLessThan(120_000)
    await screen.findByText(/Put off once/)
  })

  it('puts one off until a time of one’s own', async () => {
    const { api } = await openList([reminder({ state: 'met' })])
    await user.click(await screen.findByRole('button', { name: 'Put off' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Until…' }))
    await user.click(await screen.findByRole('button', { name: 'Monday' }))
    await user.click(screen.getByRole('button', { name: 'Put off' }))

    await waitFor(() => expect(api.sent('snoozeReminder')).toHaveLength(1))
    expect(new Date(api.sent('snoozeReminder')[0]?.body.until ?? '').getDay()).toBe(1)
  })

  it('is done with one, which is then with the done ones', async () => {
    await openList([reminder({ state: 'met' })])
    const row = await screen.findByRole('listitem')
    await user.click(within(row).getByRole('button', { name: 'Done' }))

    await screen.findByText(/Set one while you write a mail/)
    await user.click(screen.getByRole('tab', { name: 'Done' }))
    await screen.findByText('Call about the offer')
    expect(screen.queryByRole('button', { name: 'Put off' })).toBeNull()
  })

  it('opens the mail, and comes back to the list', async () => {
    await openList([reminder()])
    await user.click(await screen.findByRole('button', { name: 'Open the mail' }))
    await user.click(await screen.findByRole('button', { name: 'Reminders' }))

    await screen.findByRole('heading', { level: 2, name: 'Reminders' })
  })

  it('says what failed', async () => {
    const { api } = await openList([reminder()])
    api.answer({
      dismissReminder: () => {
        throw new FakeApiError('offline')
      },
    })
    const row = await screen.findByRole('listitem')
    await user.click(within(row).getByRole('button', { name: 'Done' }))

    await screen.findByText('The reminder was not changed')
  })
})

const id = (number: number) => `01890000-0000-7000-8000-00000000000${number}`

describe('an alert about a reminder', () => {
  it('says what it waited for, how late it is, and leads to the reminders', async () => {
    const late = { ...told().reminder!, text: 'Call Bo', lateMinutes: 60 }
    await openAlerts([reminder()], [told({ reminder: late })])
    const row = await screen.findByRole('button', { name: /No reply has been noticed yet Call Bo/ })
    expect(row.textContent).toContain('Was due 2 hours ago')
    await user.click(row)

    await screen.findByRole('heading', { level: 2, name: 'Reminders' })
  })

  it('never says that nothing happened where nobody could see', async () => {
    const unseen = { ...told().reminder!, gap: 'unfollowed' as const }
    await openAlerts([], [told({ reminder: unseen })])

    await screen.findByRole('button', { name: /nobody could see whether it happened/ })
  })

  it('leads to the mail where that is followed, with its reminder', async () => {
    await openAlerts([reminder({ state: 'met' })], [told({ followKey: sample.KEY })])
    await user.click(await screen.findByRole('button', { name: /No reply has been noticed/ }))

    await screen.findByRole('heading', { level: 2, name: 'Reminder' })
    await screen.findByText('It told you.')
  })
})

describe('the reminder of a followed mail', () => {
  const openMail = async (given: readonly Reminder[]) => {
    const pane = await openAlerts(given, [told({ followKey: sample.KEY })])
    await user.click(await screen.findByRole('button', { name: /No reply has been noticed/ }))
    await screen.findByRole('heading', { level: 2, name: 'Reminder' })
    return pane
  }

  it('is set where there is none', async () => {
    const { api, container } = await openMail([])
    await user.click(await screen.findByRole('button', { name: 'Remind me' }))
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Set reminder' }))

    await screen.findByText(/^If there is no reply by .+\d/)
    expect(api.sent('createReminder')[0]?.body).toMatchObject({ followKey: sample.KEY })
  })

  it('is changed and removed', async () => {
    const { kept } = await openMail([reminder()])
    await user.click(await screen.findByRole('button', { name: 'Change reminder' }))
    await user.click(await screen.findByRole('button', { name: 'Remove reminder' }))

    await screen.findByRole('button', { name: 'Remind me' })
    expect(kept.reminders).toEqual([])
  })
})
