import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/follow-ups/FollowUpsPage.tsx'
import type { FollowUp } from '../../../../src/contract/follow-up.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { hoursAgo, session } from '../../taskpane/read/samples.ts'
import { adminApi } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

const user = userEvent.setup()

afterEach(cleanup)

const followUp = (some: Partial<FollowUp> = {}): FollowUp => ({
  id: 'call',
  entryId: 'entry',
  text: 'Call Bo',
  dueAt: hoursAgo(-72),
  doneAt: null,
  salespersonName: 'Anna Berg',
  contactEmail: 'bo@contoso.example',
  contactName: 'Bo Lind',
  subject: 'Prices',
  ...some,
})

/** The page over follow-ups that are kept. */
async function open(kept: FollowUp[] = [followUp()], more: Answers = {}) {
  const api = adminApi(
    {},
    {
      getSession: session,
      listFollowUps: ({ query }) => ({
        items: kept.filter(({ doneAt }) => (doneAt === null) === (query.state !== 'done')),
      }),
      changeFollowUp: ({ params, body }) => {
        const at = kept.findIndex(({ id }) => id === params.id)
        const doneAt = body.isDone ? hoursAgo(0) : null
        kept[at] = { ...kept[at]!, doneAt, ...(body.dueAt && { dueAt: body.dueAt }) }
        return kept[at]
      },
      ...more,
    },
  )
  const page = renderAdmin({ api: api.call, page: 'follow-ups' })
  await screen.findByRole('heading', { level: 1, name: 'Follow-ups' })
  return { api, ...page }
}

describe('follow-ups', () => {
  it('are listed as they come, with what is overdue told, and pass axe', async () => {
    const { container } = await open([
      followUp({ id: 'late', text: 'Send prices', dueAt: hoursAgo(72) }),
      followUp(),
    ])

    const late = await screen.findByRole('row', { name: /Send prices/ })
    expect(late.textContent).toMatch(/Overdue since/)
    const call = screen.getByRole('row', { name: /Call Bo/ })
    expect(call.textContent).not.toMatch(/Overdue/)
    expect(call.textContent).toMatch(/Prices.*Bo Lind/)
    const links = screen.getAllByRole('link', { name: 'Prices' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/log/entry', '#/log/entry'])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('are done, said so, and done no more', async () => {
    const { api } = await open()

    await user.click(await screen.findByRole('checkbox', { name: 'Done: Call Bo' }))

    expect(await screen.findByText('Done: Call Bo')).toBeTruthy()
    expect(await screen.findByText('Nothing to follow up')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Follow-ups' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'done')
    await user.click(await screen.findByRole('checkbox', { name: 'Done: Call Bo', checked: true }))
    expect(await screen.findByText('To do again: Call Bo')).toBeTruthy()
    expect(api.sent('changeFollowUp').map(({ body }) => body)).toEqual([
      { isDone: true },
      { isDone: false },
    ])
  })

  it('are put off to another day once that is typed', async () => {
    const { api } = await open()
    const day = await screen.findByLabelText('Other day: Call Bo')

    fireEvent.change(day, { target: { value: '0002-01-01' } })
    fireEvent.change(day, { target: { value: '2036-12-24' } })
    fireEvent.keyDown(day, { key: 'Enter' })
    fireEvent.blur(day)

    await waitFor(() =>
      expect(api.sent('changeFollowUp')).toEqual([
        {
          params: { id: 'call' },
          body: { dueAt: new Date(2036, 11, 24, 23, 59, 59, 999).toISOString() },
        },
      ]),
    )
  })

  it('stay where a change failed', async () => {
    await open([followUp()], {
      changeFollowUp: () => {
        throw new FakeApiError('offline')
      },
    })

    await user.click(await screen.findByRole('checkbox', { name: 'Done: Call Bo' }))

    expect(await screen.findByText('The follow-up was not saved')).toBeTruthy()
    expect(screen.getByRole('checkbox', { name: 'Done: Call Bo', checked: false })).toBeTruthy()
  })

  it('say where to note one while there is none', async () => {
    const { container } = await open([])

    await user.click(await screen.findByRole('button', { name: 'Open the log' }))

    expect(location.hash).toBe('#/log')
    expect(await accessibilityFaults(container)).toEqual([])
  })
})
