import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/engagement/EngagementPage.tsx'
import type { Enrichment } from '../../../../src/contract/enrichment.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { renderAdmin } from '../render-admin.tsx'
import { engagementApi, resolved } from './engagement-api.ts'
import { collecting, given, nothingEnriched, settings } from './samples.ts'

afterEach(cleanup)

const user = userEvent.setup()

async function open(start: Enrichment = nothingEnriched(), more: Answers = {}) {
  const api = engagementApi(start, more)
  const page = renderAdmin({ api: api.call, page: 'engagement' })
  await screen.findByRole('heading', { level: 1, name: 'Account engagement' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const step = (name: string) => screen.findByRole('heading', { level: 2, name })
const field = (name: string | RegExp) =>
  screen.findByLabelText<HTMLInputElement>(name, { selector: 'input, textarea' })
const paste = async (label: string | RegExp, text: string) => {
  const input = await field(label)
  await user.clear(input)
  await user.click(input)
  await user.paste(text)
}

describe('setting up account engagement', () => {
  it('goes step by step, keeps each, and runs at once in the end', async () => {
    const { api } = await open()
    await press('Set up account engagement')

    await step('Permission')
    const request = await field(/Request to the administrator/)
    for (const part of ['- Mail.ReadBasic.All', 'https://login.example/adminconsent', 'c11e']) {
      expect(request.value).toContain(part)
    }
    const mail = screen.getByRole('link', { name: 'Write as mail' }).getAttribute('href') ?? ''
    expect(decodeURIComponent(mail)).toContain('https://login.example/adminconsent?client_id=c11e')
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull()
    await press('Check')
    await screen.findByText(/First seen by Anna Berg/)
    await press('Go on')

    await step('Mailboxes')
    await paste(/Addresses of people and groups/, 'sales@fabrikam.example\nanna@fabrikam.example')
    await press('Check')
    await screen.findByText('60 mailboxes in all, each counted once.', { selector: 'span' })
    await press('Save and go on')

    expect(document.activeElement).toBe(await step('Whose mail counts'))
    await user.click(await screen.findByRole('radio', { name: /^Everybody at the domains/ }))
    // Of people as little as can be, unless somebody wants more.
    const shown = await screen.findByRole<HTMLInputElement>('radio', { name: /^Totals only/ })
    expect(shown.checked).toBe(true)
    await paste(/Time zone/, 'Europe/Oslo')
    await press('Save and go on')

    await step('Name and schedule')
    await paste(/Hours until the first run/, '12')
    await paste(/Minutes between two runs/, '10080')
    await screen.findByText('That is 7 days. Only what is new is read.')
    await press('Save and go on')

    await step('Agree')
    await press('Agree and go on')
    await screen.findByText('Tick the box above if you agree.')
    await user.click(screen.getByRole('checkbox', { name: /I have read this/ }))
    await press('Agree and go on')

    await step('Look over and start')
    await screen.findByText('2 addresses, 60 mailboxes')
    await screen.findByText('7 days')
    await press('Start and run now')
    await press('Finish')
    await screen.findByText(/This run so far/)

    expect(api.sent('setEnrichment').at(-1)?.body).toEqual({
      ...settings,
      people: 'domains',
      aggregateOnly: true,
      delayHours: 12,
      everyMinutes: 10_080,
      revision: 4,
    })
    expect(api.sent('agreeToEnrichment').map(({ body }) => body)).toEqual([
      { wording: '2026-11', locale: 'en-US', revision: 5 },
    ])
    expect(api.sent('changeEnrichment').map(({ body }) => body)).toEqual([
      { act: 'check-permission', revision: 1 },
      { act: 'start', revision: 6 },
      { act: 'run', revision: 7 },
    ])
  })

  it('passes axe at each step', async () => {
    const { container } = await open(collecting({ isEnabled: false }))
    await press('Change the set-up')

    for (const name of [
      'Permission',
      'Mailboxes',
      'Whose mail counts',
      'Name and schedule',
      'Agree',
      'Look over and start',
    ]) {
      await press(new RegExp(`${name}$`))
      await step(name)
      expect(await accessibilityFaults(container)).toEqual([])
    }
  })

  it('goes on where it was left, and says what is missing', async () => {
    const { agreement } = collecting()
    const permission = { ...given, state: 'missing' as const, missing: ['Calendars.Read'] }
    await open(nothingEnriched({ settings, agreement, permission }))

    await step('Permission')
    expect(screen.getByText('Still missing: Calendars.Read')).toBeTruthy()
    const steps = within(screen.getByRole('navigation', { name: 'Steps' }))
    const last = steps.getByRole<HTMLButtonElement>('button', { name: 'Look over and start' })
    expect(last.disabled).toBe(true)
    await press('Go on later')
    expect(await step('Account engagement is not started')).toBeTruthy()
    await press('Finish the set-up')
    await step('Permission')
  })

  it('says so where the operator registered no application', async () => {
    const { agreement } = collecting()
    await open(nothingEnriched({ settings, agreement, application: null }))

    expect(
      await screen.findByText('Whoever runs Follow has registered no application'),
    ).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Check/ })).toBeNull()
  })

  it('says what a change brings with it while it runs', async () => {
    await open(collecting())
    await press('Change the set-up')

    await press(/Mailboxes$/)
    await paste(/Addresses of people/, 'sales@fabrikam.example')
    await screen.findByText(/With other mailboxes your agreement is needed again/)
    await press(/Whose mail counts$/)
    await user.click(await screen.findByRole('radio', { name: /^All their addresses/ }))

    expect(await screen.findByText(/what was collected is removed/)).toBeTruthy()
  })

  it('keeps what was typed when somebody else was faster', async () => {
    const { api } = await open(nothingEnriched({ permission: given }))
    await press('Set up account engagement')
    await paste(/Addresses of people/, 'anna@fabrikam.example')
    await press('Check')
    await screen.findByText(/60 mailboxes in all/, { selector: 'span' })
    api.state.enrichment = { ...api.state.enrichment, revision: 5 }

    await press('Save and go on')
    await screen.findByText('Somebody else changed this meanwhile')
    expect((await field(/Addresses of people/)).value).toBe('anna@fabrikam.example')
    await press('Save and go on')

    expect(await step('Whose mail counts')).toBeTruthy()
  })
})

describe('the mailboxes', () => {
  const permitted = nothingEnriched({ permission: given })

  it('are checked before they are kept, and what is not found is named first', async () => {
    const { api } = await open(permitted, {
      resolveMailboxes: () => {
        const { targets } = resolved()
        const lost = { address: 'gone@fabrikam.example', kind: 'unknown' as const }
        return resolved({ targets: [...targets, { ...lost, name: null, count: 0 }] })
      },
    })
    await press('Set up account engagement')
    await paste(/Addresses of people/, 'sales@fabrikam.example; gone@fabrikam.example')

    await press('Save and go on')
    await screen.findByText(/Check the addresses first/)
    expect(api.sent('setEnrichment')).toEqual([])
    await press('Check')
    const table = await screen.findByRole('table', { name: 'What the addresses stand for' })
    expect(within(table).getAllByRole('row')[1]?.textContent).toContain('gone@fabrikam.example')
    expect(screen.getByText(/1 address was not found/)).toBeTruthy()
    await press('Save and go on')

    expect(await step('Whose mail counts')).toBeTruthy()
  })

  it.each([
    [1, /found: 1\. .*at least 2/],
    [2731, /found: 2,731\. .*at most 2,500/],
  ])('are refused when there are %i of them', async (count, sentence) => {
    const { api } = await open(permitted, {
      resolveMailboxes: () => resolved({ count, isWithinLimits: false }),
    })
    await press('Set up account engagement')
    await paste(/Addresses of people/, 'sales@fabrikam.example')

    await press('Check')
    await screen.findByText(sentence)
    await press('Save and go on')

    expect(api.sent('setEnrichment')).toEqual([])
  })

  it('say what is no address, and why they could not be looked up', async () => {
    const { api } = await open(permitted, {
      resolveMailboxes: () => Promise.reject(new FakeApiError('unavailable')),
    })
    await press('Set up account engagement')
    await paste(/Addresses of people/, 'sales@fabrikam.example nobody')

    await press('Check')
    await screen.findByText('These are no mail addresses: nobody')
    expect(api.sent('resolveMailboxes')).toEqual([])
    await paste(/Addresses of people/, 'sales@fabrikam.example')
    await press('Check')

    expect(await screen.findByText(/the service is busy/)).toBeTruthy()
  })
})
