import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/overview/OverviewPage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import { AGREEMENT_WORDING } from '../../../../src/addin/admin/overview/wording.ts'
import { loadAdminTexts } from '../../../../src/addin/locales/admin-texts.ts'
import { loadTexts } from '../../../../src/addin/locales/texts.ts'
import type { Organisation, OrganisationDay } from '../../../../src/contract/organisation.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { adminApi, organisation, policy } from '../admin-api.ts'
import { collecting, given, nothingEnriched, settings } from '../engagement/samples.ts'
import { nothing, working } from '../logging/samples.ts'
import { renderAdmin } from '../render-admin.tsx'

afterEach(cleanup)

const user = userEvent.setup()

async function open(some: Partial<Organisation> = {}, more: Answers = {}) {
  const api = adminApi({ organisation: organisation(some) }, more)
  const page = renderAdmin({ api: api.call })
  await screen.findByRole('heading', { level: 2, name: 'State of every part' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
/** Presses a button of the question; what is behind it is hidden a moment later, itself at first. */
const answer = async (name: string) => {
  const dialog = await screen.findByRole('alertdialog')
  await user.click(await within(dialog).findByRole('button', { name }))
}
const stateIs = (name: string) => screen.findByRole('heading', { level: 2, name })
const switched = ({ sent }: ReturnType<typeof adminApi>) =>
  sent('switchOrganisation').map(({ body }) => body)
const part = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).closest('li') as HTMLElement

describe('the switch', () => {
  it('says with numbers what switching off hides, and does it once it is confirmed', async () => {
    const { api } = await open()

    await press('Switch off')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toMatch(
      /1,204 followed emails of 12 people, with 15,230 interactions\. Nothing is collected/,
    )
    expect(switched(api)).toEqual([])
    await answer('Switch off')

    const title = await stateIs('Follow is off')
    expect(switched(api)).toEqual([{ to: 'off', revision: 7 }])
    await waitFor(() => expect(document.activeElement).toBe(title))
  })

  it('does nothing when the question is answered with no', async () => {
    const { api } = await open()

    await press('Switch off')
    await press('Cancel')

    expect(switched(api)).toEqual([])
    expect(await stateIs('Follow is on')).toBeTruthy()
  })

  it('says on which day ending it will remove everything', async () => {
    const { api } = await open({ purgeAfterDays: 90 })
    const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(
      Date.now() + 90 * 86_400_000,
    )

    await press('End Follow…')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain(
      `On ${day} everything is removed for good: 1,204 followed emails, 15,230 interactions, and 3,480 contacts`,
    )
    await answer('End Follow')

    await stateIs('Follow has been ended')
    expect(switched(api)).toEqual([{ to: 'terminated', revision: 7 }])
    expect(screen.getByText(/On Feb 19, 2027 everything is removed for good/)).toBeTruthy()
  })

  it('restores what was ended, and leaves it off', async () => {
    const { api } = await open({ state: 'terminated', purgeAt: '2027-02-19T10:00:00.000Z' })
    expect(screen.queryByRole('button', { name: 'Switch on' })).toBeNull()

    await press('Restore')
    await answer('Restore')

    await stateIs('Follow is off')
    expect(switched(api)).toEqual([{ to: 'restored', revision: 7 }])
  })

  it('switches on again without asking for an agreement that was given', async () => {
    const { api } = await open({ state: 'off' })

    await press('Switch on')
    await answer('Switch on')

    await stateIs('Follow is on')
    expect(switched(api)).toEqual([{ to: 'on', revision: 7 }])
  })

  it('has the audit log checked again, which has one entry more', async () => {
    const { api } = await open()
    await screen.findByText(/^3 entries/)
    api.answer({
      verifyAudit: () => ({ isWhole: true, entries: 4, brokenAt: null, reason: null, head: 'ac' }),
    })

    await press('Switch off')
    await answer('Switch off')

    expect(await screen.findByText(/^4 entries/)).toBeTruthy()
  })

  it('says so when somebody else was faster, does nothing, and can be tried again', async () => {
    const { api } = await open()
    api.elsewhere({
      organisation: organisation({ counts: { ...organisation().counts, salespeople: 13 } }),
    })

    await press('Switch off')
    await answer('Switch off')
    await screen.findByText('Somebody else changed this meanwhile')
    expect(await stateIs('Follow is on')).toBeTruthy()

    await press('Switch off')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('of 13 people')
    await answer('Switch off')
    await stateIs('Follow is off')
  })

  it('says why it was not switched', async () => {
    await open({}, { switchOrganisation: () => Promise.reject(new FakeApiError('offline')) })

    await press('Switch off')
    await answer('Switch off')

    expect((await screen.findByText('Follow was not switched')).textContent).toBeTruthy()
    expect(screen.getByText(/cannot be reached/)).toBeTruthy()
  })
})

describe('the agreement', () => {
  const without = { state: 'off', consent: null, needsConsent: true } as const

  it('is read and given before Follow is switched on, with its version and language', async () => {
    const { api } = await open(without)
    expect(part('Agreement').textContent).toContain('Nobody here has agreed')

    await press('Switch on')
    const dialog = await screen.findByRole('alertdialog', { name: 'Before you switch Follow on' })
    expect(dialog.textContent).toContain('never sent to Follow')
    await user.click(within(dialog).getByRole('checkbox'))
    await answer('Agree and switch on')

    await stateIs('Follow is on')
    expect(switched(api)).toEqual([
      { to: 'on', revision: 7, consent: { wording: AGREEMENT_WORDING, locale: 'en-US' } },
    ])
    expect(part('Agreement').textContent).toContain('Agreed to by Anna Berg')
  })

  it('can be read by everybody', async () => {
    await open(without)
    await press('Switch on')
    const dialog = await screen.findByRole('alertdialog', { name: 'Before you switch Follow on' })

    expect(await accessibilityFaults(dialog)).toEqual([])
  })

  it('is not given without the tick', async () => {
    const { api } = await open(without)

    await press('Switch on')
    await press('Agree and switch on')

    expect(await screen.findByText('Tick the box above if you agree.')).toBeTruthy()
    expect(switched(api)).toEqual([])
  })

  it('is recorded in the language of the words, not of the browser’s region', async () => {
    const api = adminApi({ organisation: organisation(without) })
    const [texts, adminTexts] = [await loadTexts('de-AT'), await loadAdminTexts('de-AT')]
    renderAdmin({ api: api.call, texts, adminTexts })

    await press('Einschalten')
    await user.click(await screen.findByRole('checkbox'))
    await press('Zustimmen und einschalten')

    await stateIs('Follow ist eingeschaltet')
    expect(switched(api)[0]?.consent?.locale).toBe('de-DE')
  })

  it('says that the text has changed where an older one was agreed to', async () => {
    await open({ state: 'off', needsConsent: true })

    await press('Switch on')

    expect(await screen.findByText(/The text has changed since/)).toBeTruthy()
  })
})

describe('the state of every part', () => {
  it('marks what needs the administrator', async () => {
    const counts = { ...organisation().counts, openRequests: 2 }
    await open(
      { counts, waitingHits: 1 },
      {
        verifyAudit: () => ({
          isWhole: false,
          entries: 9,
          brokenAt: 4,
          reason: 'altered',
          head: 'ab',
        }),
      },
    )

    await screen.findByText(/Entry 4 does not fit/)
    expect(within(part('Audit log')).getByRole('img', { name: 'Needs you' })).toBeTruthy()
    expect(part('Requests of recipients').textContent).toContain('2 open requests')
    expect(within(part('Requests of recipients')).getByRole('link').getAttribute('href')).toBe(
      '#/requests',
    )
    expect(part('Waiting hits').textContent).toContain('1 hit waits')
  })

  it('sums up policy and retention', async () => {
    await open()

    expect(
      await screen.findByText(/Everybody is measured unless they refused\. No exceptions/),
    ).toBeTruthy()
    expect(
      await screen.findByText(
        /Interactions are kept for 365 days, followed emails without limit\. Not cleared up yet/,
      ),
    ).toBeTruthy()
  })

  it('misses an address for questions', async () => {
    await open({}, { getConsentPolicy: () => policy({ privacyContact: null }) })

    expect(await screen.findByText(/No address is given for questions/)).toBeTruthy()
    expect(within(part('What is measured')).getByRole('img', { name: 'Needs you' })).toBeTruthy()
  })

  it('shows the rest where one part cannot be loaded, and tries that again', async () => {
    const { api } = await open(
      {},
      { verifyAudit: () => Promise.reject(new FakeApiError('unavailable')) },
    )
    await screen.findByText(/The service is busy/)
    expect(part('Waiting hits').textContent).toContain('everything has been recorded')

    api.answer({
      verifyAudit: () => ({ isWhole: true, entries: 1, brokenAt: null, reason: null, head: 'a' }),
    })
    await press('Try again')

    expect(await screen.findByText('1 entry, unchanged.')).toBeTruthy()
  })
})

describe('totals without persons', () => {
  const day = (date: string, opens: number): OrganisationDay => ({
    day: date,
    opens: { people: opens, all: opens * 3 },
    clicks: { people: 1, all: 1 },
    fileViews: { people: 0, all: 0 },
    replies: { people: 0, all: 0 },
  })

  it('are drawn with a table that says the same', async () => {
    const { container } = await open({ totals: [day('2026-11-01', 6), day('2026-11-20', 9)] })

    const chart = screen.getByRole('img', { name: 'Bars for 30 days; the highest stands for 10.' })
    expect(chart.querySelectorAll('rect')).toHaveLength(4)
    await press('As a table')
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'DayOpensClicksFile viewsReplies',
      'Nov 20, 20269100',
      'Nov 1, 20266100',
    ])
    expect(screen.getByText(/fewer than 5 hits are left out/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('say so where there are none', async () => {
    await open()

    expect(screen.getByText('Nothing was only counted in the last 30 days.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'As a table' })).toBeNull()
  })
})

describe('an overview that does not come', () => {
  it('says why, and is tried again', async () => {
    const api = adminApi({}, { getOrganisation: () => Promise.reject(new FakeApiError('offline')) })
    const { container } = renderAdmin({ api: api.call })
    await screen.findByText(/cannot be reached/)
    expect(await accessibilityFaults(container)).toEqual([])

    api.answer({ getOrganisation: () => organisation() })
    await press('Try again')

    expect(await stateIs('Follow is on')).toBeTruthy()
  })
})

describe('email logging among the parts', () => {
  const quiet = { ...working().counts, quarantined: 0 }

  it.each([
    ['nothing is set up', nothing(), 'For your information', 'Not set up.'],
    ['it works', working({ counts: quiet }), 'In order', 'Mail is logged.'],
    ['messages wait', working(), 'Needs you', 'Mail is logged. 7 messages wait for a decision.'],
    [
      'the mailbox cannot be read',
      working({
        counts: quiet,
        job: { ...working().job, state: 'failing', problem: 'throttled' },
      }),
      'Needs you',
      'The mailbox cannot be read. The server asked us to slow down.',
    ],
    [
      'it is stopped',
      working({ counts: quiet, isEnabled: false }),
      'For your information',
      'Stopped: no mail is logged.',
    ],
    [
      'its set-up changed',
      working({ consent: null, isEnabled: false }),
      'Needs you',
      'The set-up is not finished.',
    ],
    [
      'it is by hand',
      working({ counts: quiet, source: { kind: 'pane' } }),
      'In order',
      'Messages are logged by hand from Outlook.',
    ],
  ])('says so when %s', async (_what, logging, mark, sentence) => {
    await open({}, { getLogging: () => logging })

    await screen.findByText(sentence)
    const row = within(part('Email logging'))
    expect(row.getByRole('img', { name: mark })).toBeTruthy()
    expect(row.getByRole('link', { name: 'Go to Email logging' }).getAttribute('href')).toBe(
      '#/logging',
    )
  })
})

describe('account engagement among the parts', () => {
  const fine = { ...collecting().mailboxes, failing: 0 }
  const numbers = '211 accounts enriched, 265 days covered.'

  it.each([
    ['nothing is set up', nothingEnriched(), 'For your information', 'Not set up.'],
    [
      'the set-up is not finished',
      nothingEnriched({ settings }),
      'Needs you',
      'The set-up is not finished.',
    ],
    [
      'it works',
      collecting({ mailboxes: fine }),
      'In order',
      `On, and the last run went well. ${numbers}`,
    ],
    [
      'a mailbox cannot be read',
      collecting(),
      'Needs you',
      `On, and the last run went well. ${numbers} 1 mailbox cannot be read.`,
    ],
    [
      'the permission was taken back',
      collecting({ mailboxes: fine, permission: { ...given, state: 'missing' } }),
      'Needs you',
      /^The mailboxes cannot be read\. Follow may not read the mailboxes: .* covered\.$/,
    ],
    [
      'it is stopped',
      collecting({ isEnabled: false }),
      'For your information',
      `Stopped: no mailbox is read. ${numbers}`,
    ],
  ])('says so when %s', async (_what, enrichment, mark, sentence) => {
    await open({}, { getEnrichment: () => enrichment })

    const row = within(part('Account engagement'))
    await row.findByText(sentence)
    expect(row.getByRole('img', { name: mark })).toBeTruthy()
    expect(row.getByRole('link', { name: 'Go to Account engagement' }).getAttribute('href')).toBe(
      '#/engagement',
    )
  })
})
