import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/logging/LoggingPage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { Backfill } from '../../../../src/contract/logging-job.ts'
import type { Logging } from '../../../../src/contract/logging.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { hoursAgo } from '../../taskpane/read/samples.ts'
import { renderAdmin } from '../render-admin.tsx'
import { loggingApi } from './logging-api.ts'
import { nothing, run, validation, working } from './samples.ts'

afterEach(cleanup)

const user = userEvent.setup()

async function open(start: Logging = working(), more: Answers = {}) {
  const api = loggingApi(start, more)
  const page = renderAdmin({ api: api.call, page: 'logging' })
  await screen.findByRole('heading', { level: 2, name: /^Email logging/ })
  return { api, ...page }
}

const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('the job', () => {
  it('is shown with its counts and runs, and passes axe', async () => {
    const { container } = await open()

    expect(screen.getByText(/Next look at the mailbox: Nov 20, 2099/)).toBeTruthy()
    expect(screen.getByText('New mail is told at once.')).toBeTruthy()
    const counts = await region('Messages')
    expect(counts.getByText('4,321')).toBeTruthy()
    expect(counts.getByRole('link', { name: 'Go to the quarantine' }).getAttribute('href')).toBe(
      '#/quarantine',
    )
    const [, row] = within(
      await screen.findByRole('table', { name: 'Last looks at the mailbox' }),
    ).getAllByRole('row')
    const cells = within(row as HTMLElement).getAllByRole('cell')
    const shown = cells.map(({ lastChild }) => lastChild?.textContent)
    expect(shown).toEqual([
      'On time',
      '1,200',
      '900',
      '1,050',
      '280',
      '20',
      '1,180',
      '77',
      '42 seconds',
      'none',
    ])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('counts along while it runs, and cannot be started twice', async () => {
    await open(
      working({
        job: { ...working().job, state: 'running', run: run({ finishedAt: null, seen: 12 }) },
      }),
    )

    expect(screen.getByText(/So far: 12 seen, 900 logged, 20 quarantined/)).toBeTruthy()
    const button = await screen.findByRole('button', { name: 'Run now' })
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })

  it.each([
    ['under way', 'run-1', 'running'],
    ['cut off', 'run-2', 'waiting'],
  ] as const)('tells a run that is %s', async (word, id, state) => {
    const last = run({ id: 'run-1', finishedAt: null })
    await open(working({ job: { ...working().job, state, run: last } }), {
      listLoggingRuns: () => ({ items: [run({ id, finishedAt: null })] }),
    })

    const table = await screen.findByRole('table', { name: 'Last looks at the mailbox' })
    expect(table.textContent).toContain(word)
  })

  it('says what is wrong and what to do, in words', async () => {
    await open(
      working({
        job: {
          ...working().job,
          state: 'failing',
          problem: 'permission-missing',
          failingSince: hoursAgo(3),
        },
      }),
    )

    const text = screen.getByText(/The mailbox may not be read/).textContent
    expect(text).toMatch(/What to do: Give the logging account full access.*Since /)
  })

  it('runs by hand at once', async () => {
    const { api } = await open()

    await press('Run now')

    await screen.findByText('The mailbox is being read right now.')
    expect(api.sent('runLogging')).toHaveLength(1)
  })

  it('is stopped after asking, and started without', async () => {
    const { api } = await open()

    await press('Stop')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('Mail collects in the mailbox')
    expect(api.sent('switchLogging')).toEqual([])
    await user.click(await within(dialog).findByRole('button', { name: 'Stop' }))
    await screen.findByRole('heading', { level: 2, name: 'Email logging is stopped' })
    await press('Start')

    await screen.findByRole('heading', { level: 2, name: 'Email logging is on' })
    expect(api.sent('switchLogging').map(({ body }) => body)).toEqual([
      { isEnabled: false, revision: 9 },
      { isEnabled: true, revision: 10 },
    ])
  })

  it('is recreated after asking, with what happens', async () => {
    const { api } = await open()

    await press('Recreate job')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('not logged twice')
    await user.click(await within(dialog).findByRole('button', { name: 'Recreate job' }))

    await waitFor(() => expect(api.sent('recreateLoggingJob')).toEqual([{ body: { revision: 9 } }]))
  })

  it('shows why something was not done', async () => {
    await open(working(), {
      runLogging: () => Promise.reject(new FakeApiError('organisation-off')),
    })

    await press('Run now')

    expect(await screen.findByText('This was not done')).toBeTruthy()
    expect(screen.getByText(/Follow is switched off/)).toBeTruthy()
  })

  it('warns in good time that a certificate runs out', async () => {
    const expiresAt = new Date(Date.now() + 10 * 86_400_000).toISOString()
    await open(
      working({
        credential: { kind: 'certificate', setAt: hoursAgo(1), expiresAt, thumbprint: 'ab12' },
      }),
    )

    expect(await screen.findByText(/The certificate runs out on/)).toBeTruthy()
  })
})

describe('the set-up', () => {
  it('is cleared only while stopped, after asking once', async () => {
    const { api } = await open()
    expect(screen.queryByRole('button', { name: 'Clear set-up' })).toBeNull()
    expect(screen.getByText('To clear the set-up, stop email logging first.')).toBeTruthy()
    await press('Stop')
    const stop = await screen.findByRole('alertdialog')
    await user.click(await within(stop).findByRole('button', { name: 'Stop' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())

    await press('Clear set-up')
    const dialog = await screen.findByRole('alertdialog', { name: 'Clear the set-up?' })
    expect(dialog.textContent).toContain('What was logged stays.')
    await user.click(await within(dialog).findByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(api.sent('clearLogging')).toEqual([])
    await press('Clear set-up')
    const again = await screen.findByRole('alertdialog', { name: 'Clear the set-up?' })
    await user.click(await within(again).findByRole('button', { name: 'Clear set-up' }))

    await screen.findByRole('heading', { level: 2, name: 'Email logging is not set up' })
    expect(api.sent('clearLogging')).toEqual([{ body: { revision: 10 } }])
  })

  it('is validated on demand, step by step', async () => {
    await open(working(), {
      validateLogging: () =>
        validation({
          isWorking: false,
          steps: [
            { step: 'mail-flow', outcome: 'warning', problem: 'no-recent-mail', detail: null },
          ],
        }),
    })

    await press('Validate set-up')

    const result = await region('Result of the check')
    expect(await result.findByText('Something does not work', { selector: 'span' })).toBeTruthy()
    expect(result.getByRole('listitem').textContent).toMatch(
      /Mail coming in: Look at this.*No mail has come in lately/,
    )
  })

  it('by hand has no mailbox to be read', async () => {
    await open(working({ source: { kind: 'pane' } }))

    expect(screen.getByRole('heading', { name: 'Email logging is on, by hand' })).toBeTruthy()
    for (const name of ['Run now', 'Validate set-up', 'Recreate job']) {
      expect(screen.queryByRole('button', { name })).toBeNull()
    }
    expect(screen.queryByRole('heading', { name: 'Log older mail' })).toBeNull()
  })

  it('that was left unfinished can be gone on with or cleared', async () => {
    renderAdmin({
      api: loggingApi(nothing({ source: working().source })).call,
      page: 'logging',
    })

    await press('Go on later')

    await screen.findByText(/has to be agreed to again/)
    expect(screen.getByRole('button', { name: 'Clear set-up' })).toBeTruthy()
    await press('Finish the set-up')
    expect(await screen.findByRole('heading', { level: 2, name: 'Secret' })).toBeTruthy()
  })
})

describe('older mail', () => {
  const backfill = (some: Partial<Backfill> = {}): Backfill => ({
    days: 90,
    state: 'running',
    done: 1_500,
    total: 6_000,
    startedAt: hoursAgo(1),
    finishedAt: null,
    problem: null,
    ...some,
  })

  it('is begun for a number of days', async () => {
    const { api } = await open(working(), {
      backfillLogging: () => working({ backfill: backfill() }),
    })
    const days = await screen.findByLabelText(/^Days back/)

    await user.clear(days)
    await user.type(days, '0')
    await press('Begin')
    await screen.findByText('Write a number of days from 1 to 3,650.')
    await user.clear(days)
    await user.type(days, '90')
    await press('Begin')

    const bar = await screen.findByRole('progressbar')
    expect(bar.getAttribute('aria-valuenow')).toBe('1500')
    expect(bar.getAttribute('aria-valuemax')).toBe('6000')
    expect(screen.getByText('Under way: 1,500 of 6,000 messages')).toBeTruthy()
    expect(api.sent('backfillLogging')).toEqual([{ body: { act: 'start', days: 90 } }])
  })

  it.each([
    ['running', ['Pause', 'Cancel']],
    ['paused', ['Go on', 'Cancel']],
    ['done', ['Begin']],
    ['failed', ['Begin']],
  ] as const)('that is %s offers %j', async (state, names) => {
    const { container } = await open(working({ backfill: backfill({ state }) }))

    const panel = await region('Log older mail')
    expect(panel.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(names)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('is paused and ended', async () => {
    const { api } = await open(working({ backfill: backfill({ total: null }) }), {
      backfillLogging: ({ body }) =>
        working({ backfill: backfill({ state: body.act === 'pause' ? 'paused' : 'done' }) }),
    })
    expect(screen.getByText(/1,500 messages; how many there are is being counted/)).toBeTruthy()

    await press('Pause')
    await screen.findByText(/^Paused:/)
    await press('Cancel')

    await screen.findByText(/^Done:/)
    expect(api.sent('backfillLogging').map(({ body }) => body.act)).toEqual(['pause', 'cancel'])
  })
})

describe('the test mail', () => {
  it('gets a code, and its marks turn as it arrives', async () => {
    const { api, queryClient } = await open()

    await press('Make a code')

    const code = await screen.findByLabelText<HTMLInputElement>('Subject of the test mail')
    expect(code.value).toBe('FOLLOW-7K3MP2XD')
    const panel = await region('Does mail come in?')
    expect(panel.getAllByText(/Waiting for it/)).toHaveLength(2)
    const { probe } = api.state.logging
    api.state.logging.probe = probe && { ...probe, outSeenAt: '2026-11-20T10:00:00.000Z' }
    await queryClient.refetchQueries()
    await panel.findAllByText(/Sent mail arrives: Arrived on Nov 20, 2026/)
    expect(panel.getAllByText(/Waiting for it/)).toHaveLength(1)
  })
})

describe('rules about senders', () => {
  it('are shown with who made them, and removed', async () => {
    const items = [
      {
        scope: 'domain' as const,
        target: 'news.example',
        createdAt: hoursAgo(5),
        createdBy: 'Anna Berg',
      },
      {
        scope: 'address' as const,
        target: 'bo@spam.example',
        createdAt: hoursAgo(5),
        createdBy: null,
      },
    ]
    const { api } = await open(working(), {
      listSenderRules: () => ({ items }),
      removeSenderRule: () => ({ items: items.slice(1) }),
    })
    await screen.findByText('Everybody at news.example')

    await press('Remove: news.example')

    await waitFor(() => expect(screen.queryByText('Everybody at news.example')).toBeNull())
    expect(screen.getByText('bo@spam.example')).toBeTruthy()
    expect(api.sent('removeSenderRule')).toEqual([
      { body: { scope: 'domain', target: 'news.example' } },
    ])
  })
})

it('says why it does not come, and is tried again', async () => {
  const api = loggingApi(working(), {
    getLogging: () => Promise.reject(new FakeApiError('offline')),
  })
  renderAdmin({ api: api.call, page: 'logging' })
  await screen.findByText(/cannot be reached/)

  api.answer({ getLogging: () => working() })
  await press('Try again')

  expect(await screen.findByRole('heading', { name: 'Email logging is on' })).toBeTruthy()
})
