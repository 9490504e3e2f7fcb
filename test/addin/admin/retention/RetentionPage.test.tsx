import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/retention/RetentionPage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { Retention } from '../../../../src/contract/organisation.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { adminApi, retention } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

afterEach(cleanup)

const user = userEvent.setup()

async function open(some: Partial<Retention> = {}, more: Answers = {}) {
  const api = adminApi({ retention: retention(some) }, more)
  const page = renderAdmin({ api: api.call, page: 'retention' })
  await screen.findByRole('heading', { level: 2, name: 'How long what is kept' })
  return { api, ...page }
}

const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const type = async (label: string, text: string) => {
  await user.clear(field(label))
  await user.type(field(label), text)
}
const group = (name: string) => within(screen.getByRole('group', { name }))
const saved = ({ sent }: ReturnType<typeof adminApi>) =>
  sent('setRetention').map(({ body }) => body)
const held = {
  hitDays: 30,
  interactionDays: 365,
  followedEmailDays: null,
  logDays: null,
  quarantineDays: 30,
}
const dayBefore = (days: number) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(Date.now() - days * 86_400_000)

describe('retention', () => {
  it('shows what holds, and passes axe', async () => {
    const { container } = await open({
      lastRunAt: '2026-11-20T10:00:00.000Z',
      lastRemoved: { interactions: 1_200, alerts: 0 },
    })

    expect(field('Details of opens and clicks: days').value).toBe('30')
    expect(group('Followed emails').getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
    expect(screen.getByText(/^Finished on Nov 20, 2026/)).toBeTruthy()
    const rows = within(screen.getByRole('table', { name: 'What was removed' })).getAllByRole('row')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'WhatHow many',
      'Interactions1,200',
    ])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('keeps longer without a question', async () => {
    const { api } = await open()

    await type('Interactions: days', '400')
    await press('Save')

    await screen.findAllByText('Saved')
    expect(saved(api)).toEqual([{ ...held, interactionDays: 400, revision: 7 }])
  })

  it('asks before anything is removed that was to be kept, with the day', async () => {
    const { api } = await open()

    await type('Interactions: days', '90')
    await user.click(group('Followed emails').getByRole('checkbox'))
    await press('Save')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain(
      `Interactions from before ${dayBefore(90)} become numbers without persons.`,
    )
    expect(dialog.textContent).toContain(
      `Followed emails sent before ${dayBefore(365)} are removed`,
    )
    expect(dialog.textContent).not.toContain('Details of opens and clicks')
    expect(saved(api)).toEqual([])
    await user.click(await within(dialog).findByRole('button', { name: 'Save and remove' }))

    await screen.findAllByText('Saved')
    expect(saved(api)).toEqual([
      { ...held, interactionDays: 90, followedEmailDays: 365, revision: 7 },
    ])
  })

  it('asks before log entries and undecided messages go', async () => {
    const { api } = await open()

    await user.click(group('Interaction log').getByRole('checkbox'))
    await type('Quarantine: days', '10')
    await press('Save')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain(`Log entries of mail from before ${dayBefore(365)}`)
    expect(dialog.textContent).toContain(`in quarantine since before ${dayBefore(10)}`)
    await user.click(await within(dialog).findByRole('button', { name: 'Save and remove' }))

    await screen.findAllByText('Saved')
    expect(saved(api)).toEqual([{ ...held, logDays: 365, quarantineDays: 10, revision: 7 }])
  })

  it('does not save what cannot be, and says what could', async () => {
    const { api } = await open()

    await type('Details of opens and clicks: days', '3')
    await type('Interactions: days', '400')
    await user.click(group('Followed emails').getByRole('checkbox'))
    await press('Save')

    expect(await screen.findByText('Write a number of days from 7 to 3,650.')).toBeTruthy()
    expect(
      screen.getByText('Followed emails must be kept at least as long as interactions.'),
    ).toBeTruthy()
    expect(saved(api)).toEqual([])
  })

  it('keeps what was typed when somebody else was faster', async () => {
    const { api } = await open()
    await type('Interactions: days', '400')
    api.elsewhere({ retention: retention({ hitDays: 60 }) })

    await press('Save')

    await screen.findByText('Somebody else changed this meanwhile')
    expect(field('Details of opens and clicks: days').value).toBe('60')
    expect(field('Interactions: days').value).toBe('400')
    await press('Save')
    await screen.findAllByText('Saved')
    expect(api.kept.retention).toMatchObject({ hitDays: 60, interactionDays: 400 })
  })

  it('says that nothing was removed, or that it never ran', async () => {
    const { unmount } = await open()
    expect(screen.getByText(/It has not run yet/)).toBeTruthy()
    unmount()

    await open({ lastRunAt: '2026-11-20T10:00:00.000Z' })
    expect(screen.getByText('There was nothing to remove.')).toBeTruthy()
  })

  it('says why it was not saved', async () => {
    await open({}, { setRetention: () => Promise.reject(new FakeApiError('unavailable')) })
    await type('Interactions: days', '400')

    await press('Save')

    expect(await screen.findByText('Not saved')).toBeTruthy()
    expect(screen.getByText(/The service is busy/)).toBeTruthy()
  })

  it('says why it does not come, and is tried again', async () => {
    const api = adminApi({}, { getRetention: () => Promise.reject(new FakeApiError('offline')) })
    renderAdmin({ api: api.call, page: 'retention' })
    await screen.findByText(/cannot be reached/)

    api.answer({ getRetention: () => retention() })
    await press('Try again')

    await screen.findByRole('heading', { level: 2, name: 'How long what is kept' })
  })
})
