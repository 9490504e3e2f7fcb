import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/engagement/EngagementPage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { Enrichment } from '../../../../src/contract/enrichment.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { renderAdmin } from '../render-admin.tsx'
import { engagementApi } from './engagement-api.ts'
import { collecting, given, run, weights } from './samples.ts'

afterEach(cleanup)

const user = userEvent.setup()

async function open(start: Enrichment = collecting(), more: Answers = {}) {
  const api = engagementApi(start, more)
  const page = renderAdmin({ api: api.call, page: 'engagement' })
  await screen.findByRole('heading', { level: 1, name: 'Account engagement' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const state = (name: string) => screen.findByRole('heading', { level: 2, name })
const answer = async (name: string) => {
  const dialog = await screen.findByRole('alertdialog')
  await user.click(await within(dialog).findByRole('button', { name }))
}
const acts = ({ api }: Awaited<ReturnType<typeof open>>) =>
  api.sent('changeEnrichment').map(({ body }) => body.act)

describe('the overview', () => {
  it('shows state, progress, numbers, runs, mailboxes and rows, and passes axe', async () => {
    const { container } = await open()

    await state('Account engagement is on')
    expect(screen.getByText(/40 of 60 mailboxes.*4 are being read.*15 wait.*1 cannot/)).toBeTruthy()
    expect(screen.getByText('265 of 365')).toBeTruthy()
    expect(screen.getByText('48,210')).toBeTruthy()
    const chart = await screen.findByRole('img', { name: /last 2 runs.*1,275 new mails/ })
    expect(chart.querySelectorAll('rect')).toHaveLength(3)
    const closed = await screen.findByText(/This mailbox may not be read/)
    expect(closed.textContent).toContain('has a license')
    const rows = await screen.findByRole('table', { name: 'First rows of the output' })
    expect(within(rows).getByText('Contoso')).toBeTruthy()
    await press('As a table')
    expect(screen.getByRole('table', { name: 'Runs' })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it.each([
    ['waits', collecting({ run: null }), /First run: Nov 20, 2099/],
    ['collects', collecting({ run: run({ finishedAt: null }) }), /This run so far: 60 mailboxes/],
    [
      'misses its permission',
      collecting({ permission: { ...given, state: 'missing', problem: 'permission-needed' } }),
      /What to do:/,
    ],
    ['removes what was', collecting({ isClearing: true }), /next run begins after that/],
    [
      'can read no mailbox',
      collecting({ mailboxes: { count: 2, done: 0, reading: 0, failing: 2 } }),
      'None of the mailboxes can be read.',
    ],
  ])('says so while it %s', async (_what, enrichment, sentence) => {
    await open(enrichment, { listEnrichmentMailboxes: () => ({ items: [], nextCursor: null }) })

    expect(await screen.findByText(sentence)).toBeTruthy()
  })

  it('says what was left out of runs, where anything was', async () => {
    await open(undefined, {
      listEnrichmentRuns: () => ({ items: [run({ emails: 0, meetings: 0, skipped: 3 })] }),
    })

    await screen.findByRole('img', { name: /last 1 runs.*stands for 0 new/ })
    await press('As a table')
    expect(screen.getByRole('columnheader', { name: 'Left out' })).toBeTruthy()
    expect(screen.getByText(/were not as Microsoft describes them/)).toBeTruthy()
  })

  it('shows no rows of zeros while nothing was collected', async () => {
    await open(
      collecting({
        collected: { since: null, days: 0, at: '2026-11-20T10:01:12.000Z' },
        totals: { accounts: 0, emails: 0, meetings: 0 },
      }),
    )

    expect(await screen.findByText('There are no rows yet.')).toBeTruthy()
  })

  it('narrows the mailboxes down', async () => {
    const { api } = await open()
    await screen.findByText('Anna Berg (anna@fabrikam.example)')

    await user.selectOptions(screen.getByRole('combobox', { name: 'Which mailboxes' }), 'failing')

    await screen.findByText('bo@fabrikam.example')
    expect(screen.queryByText('Anna Berg (anna@fabrikam.example)')).toBeNull()
    expect(api.sent('listEnrichmentMailboxes').at(-1)?.query?.state).toBe('failing')
  })

  it('runs now, and reads anew after asking', async () => {
    const page = await open()

    await press('Run now')
    await screen.findByText(/This run so far/)
    await press('Read everything anew')
    await answer('Read everything anew')

    expect(acts(page)).toEqual(['run', 'recollect'])
  })

  it('clears only once it is stopped, and says with numbers what is removed', async () => {
    const page = await open()
    expect(screen.queryByRole('button', { name: 'Clear everything' })).toBeNull()

    await press('Stop')
    await answer('Stop')
    await state('Account engagement is stopped')
    await press('Clear everything')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('211 accounts from 48,210 mails and 3,120 meetings')
    await answer('Clear everything')

    await state('Account engagement is not set up')
    expect(acts(page)).toEqual(['stop', 'clear'])
  })

  it('says in its own words why something was refused', async () => {
    await open(collecting(), {
      changeEnrichment: () => Promise.reject(new FakeApiError('setup-unfinished')),
    })

    await press('Run now')

    expect(await screen.findByText(/The set-up is not complete yet/)).toBeTruthy()
  })

  it('asks for the agreement again where something changed since', async () => {
    await open(collecting({ isEnabled: false, agreement: null }))

    await screen.findByText(/has to be agreed to again/)
    expect(screen.queryByRole('button', { name: 'Run now' })).toBeNull()
    await press('Finish the set-up')
    expect(await state('Agree')).toBeTruthy()
  })
})

describe('the weights', () => {
  const weight = (name: string) => screen.findByRole('textbox', { name })
  const type = async (name: string, text: string) => {
    const field = await weight(name)
    await user.clear(field)
    await user.type(field, text)
  }

  it('are shown before they are set, and add up to 100 percent', async () => {
    const { api } = await open()
    await screen.findByText('Together 100 %.')

    await type('Mails from them', '28')
    await screen.findByText('8 % more than 100 %.')
    await press('Spread the difference evenly')
    await screen.findByText('Together 100 %.')
    await press('Who would move?')
    const table = await screen.findByRole('table', { name: 'Accounts that move most' })
    expect(within(table).getAllByRole('row')[1]?.textContent).toMatch(/Contoso.*71.*64.*-7/)
    await press('Use these weights')

    await screen.findByText('These weights are in use.', { selector: 'span' })
    const [preview, set] = api.sent('setScoreWeights').map(({ body }) => body)
    expect(preview).toMatchObject({ act: 'preview', revision: 9 })
    expect(set).toMatchObject({ act: 'set', weights: { emailsFrom: 0.28, emailsTo: 0.04 } })
  })

  it('say so when somebody else was faster, and keep what was typed', async () => {
    const { api } = await open(
      collecting({ weights: { ...weights, emailsFrom: 0.15, emailsTo: 0.1 } }),
    )
    await press('Standard')
    api.state.enrichment = { ...api.state.enrichment, revision: 12 }

    await press('Use these weights')
    await screen.findByText('Somebody else changed this meanwhile')
    expect(await weight('Mails from them')).toHaveProperty('value', '20')
    await press('Use these weights')

    expect(await screen.findByText('These weights are in use.', { selector: 'span' })).toBeTruthy()
  })
})
