import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/health/HealthPage.tsx'
import { loadAdminTexts } from '../../../../src/addin/locales/admin-texts.ts'
import type { Health } from '../../../../src/contract/health.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { adminApi } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

afterEach(cleanup)

const AT = '2026-11-20T10:00:00.000Z'
const GOOD: Health = {
  since: AT,
  hits: { state: 'good', perMinute: 12.5, p99Ms: 5, late: 0, lost: 0, excess: 0 },
  waiting: { state: 'good', hits: 0, oldestAt: null, filled: 0 },
  store: { state: 'good', p99Ms: 25, failed: 0 },
  jobs: { state: 'good', failing: [] },
  graph: { state: 'good', throttled: 0, failed: 0 },
}
const BAD: Health = {
  since: AT,
  hits: { state: 'failing', perMinute: null, p99Ms: 250, late: 2, lost: 1, excess: 1200 },
  waiting: { state: 'failing', hits: 12_345, oldestAt: AT, filled: 0.52 },
  store: { state: 'failing', p99Ms: 2500, failed: 0.06 },
  jobs: {
    state: 'attention',
    failing: [
      { name: 'retention', since: AT },
      { name: 'something-new', since: AT },
    ],
  },
  graph: { state: 'attention', throttled: 0.25, failed: 0 },
}

async function open(health: Health, more: Answers = {}) {
  const api = adminApi({}, { getHealth: () => health, ...more })
  const page = renderAdmin({ api: api.call, page: 'health' })
  await screen.findByRole('heading', { level: 1, name: 'Health' })
  return { api, ...page }
}

const row = (title: string) => {
  const heading = screen.getByRole('heading', { level: 3, name: title })
  return heading.closest('li')!
}

describe('how Follow is doing', () => {
  it('is well in five rows, with the numbers, and passes axe', async () => {
    const { container } = await open(GOOD)

    await screen.findByRole('heading', { level: 2, name: 'Everything works' })
    expect(row('Opens and clicks are kept').textContent).toContain(
      '99 of 100 were safe within 5 ms. 12.5 came per minute.',
    )
    expect(row('What was kept is recorded').textContent).toContain('Nothing waits.')
    expect(row('Microsoft 365 answers').textContent).toContain('Every question was answered.')
    expect(screen.getAllByText('Well')).toHaveLength(5)
    expect(container.textContent).not.toContain('Tell whoever runs the server')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says what is not well, since when and what to do', async () => {
    const { container } = await open(BAD)

    await screen.findByRole('heading', { level: 2, name: 'Something does not work' })
    const hits = row('Opens and clicks are kept').textContent
    expect(hits).toContain(
      '2 were answered before they were safe. 1 could not be kept. 1,200 were left out,',
    )
    expect(hits).toContain('Not working')
    expect(hits).toContain('Tell whoever runs the server')
    expect(row('What was kept is recorded').textContent).toMatch(
      /12,345 wait to be recorded, the oldest since Nov 20, 2026.*They take 52% of the room/,
    )
    const jobs = row('Work in the background is done').textContent
    expect(jobs).toMatch(/Removing what is older than you allow: not done since Nov 20/)
    expect(jobs).toContain('something-new: not done since')
    expect(jobs).toContain('Needs a look')
    expect(row('Microsoft 365 answers').textContent).toContain('25% of the questions were refused')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('has nothing to say of what did not happen', async () => {
    await open({
      ...GOOD,
      hits: { state: 'good', perMinute: 0, p99Ms: null, late: 0, lost: 0, excess: 0 },
      store: { state: 'good', p99Ms: null, failed: null },
      graph: { state: 'good', throttled: null, failed: null },
    })

    await screen.findByRole('heading', { level: 2, name: 'Everything works' })
    expect(row('Opens and clicks are kept').textContent).toContain('None came in this time.')
    expect(row('The database answers').textContent).toContain('It was not asked in this time.')
  })

  it('answers how each number is known', async () => {
    await open(GOOD)
    await screen.findByRole('heading', { level: 2, name: 'Everything works' })

    const hits = within(row('Opens and clicks are kept'))
    await userEvent.click(hits.getByRole('button', { name: 'How do you know?' }))

    expect(hits.getByText(/written to a disk before it is answered/)).toBeTruthy()
  })

  it('says that it could not be asked', async () => {
    await open(GOOD, { getHealth: () => Promise.reject(new FakeApiError('offline')) })

    expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy()
  })

  it.each(['de-DE', 'es-ES', 'nb-NO', 'da-DK'])('speaks %s in every state', async (language) => {
    const adminTexts = await loadAdminTexts(language)
    const api = adminApi({}, { getHealth: () => BAD })
    renderAdmin({ api: api.call, page: 'health', adminTexts })

    await screen.findByRole('heading', { level: 2, name: adminTexts.health.whole.failing })
    const text = document.body.textContent ?? ''
    expect(text).toContain(adminTexts.health.hits.todo)
    expect(text).not.toMatch(/\$\{|undefined|Something|whoever/)
  })
})
