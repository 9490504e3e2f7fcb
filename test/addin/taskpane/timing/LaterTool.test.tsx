import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { BestTime, Habits } from '../../../../src/contract/timing.ts'
import { loadTexts } from '../../../../src/addin/locales/texts.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeDraft, type DraftState } from '../../../fixtures/fake-outlook.ts'
import { BO, draftApi, KIM } from '../compose/scene.ts'
import { renderPane } from '../render-pane.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const DAY_MS = 86_400_000
/** Some moment to come, on a full minute. */
const NEXT = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + DAY_MS)

const bestTime = (some: Partial<BestTime> = {}): BestTime => ({
  email: BO.email,
  now: new Date().toISOString(),
  zone: { zone: 'Asia/Kolkata', source: 'own', replies: 0, newestAt: null, offsetMinutes: 330 },
  ownZone: 'Asia/Kolkata',
  isWorkingTime: false,
  suggestion: { at: NEXT.toISOString(), by: 'working-hours' },
  habits: null,
  ...some,
})

const habits = (some: Partial<Habits> = {}): Habits => ({
  of: 'contact',
  total: 42,
  people: 1,
  hours: Array.from({ length: 168 }, (_, index) => (index === 15 ? 40 : index === 130 ? 2 : 0)),
  best: {
    ...{ hour: 15, days: 'working-days', isUnusual: false, next: NEXT.toISOString() },
    ...{ count: 40, outOf: 40, low: 91.2, high: 100 },
  },
  ...some,
})

async function open(
  best: Partial<BestTime> = {},
  state: Partial<DraftState> = {},
  locale = 'en-US',
) {
  const draft = fakeDraft({ recipients: [BO, KIM], ...state })
  const api = draftApi()
  api.answer({
    getBestTime: () => bestTime(best),
    setContactZone: ({ body: { timeZone } }) =>
      bestTime({
        ownZone: timeZone,
        zone: timeZone
          ? { zone: timeZone, source: 'own', replies: 0, newestAt: null, offsetMinutes: 60 }
          : null,
      }),
  })
  const texts = await loadTexts(locale)
  const pane = renderPane({ item: draft, api: api.call, texts })
  await user.click(
    await screen.findByRole('button', { name: new RegExp(texts.compose.tools.names.later) }),
  )
  return { ...pane, draft, api }
}

const part = (name: string) => screen.findByRole('region', { name })

describe('sending at the best time', () => {
  it('suggests the next working moment there, and holds the mail back until then', async () => {
    const { draft, container } = await open()
    const suggestion = within(await part('Suggestion'))
    await suggestion.findByText(/Where Bo Lind is, it is .* \(Asia\/Kolkata\)/)
    suggestion.getByText(/outside working hours/)
    expect(await accessibilityFaults(container)).toEqual([])

    await user.click(suggestion.getByRole('button', { name: 'Deliver then' }))

    await screen.findByText(/Once sent, it is held back until/)
    await screen.findByText(/That is .* where they are \(Asia\/Kolkata\)/)
    expect(draft.state.deliverAt).toEqual(NEXT)
  })

  it('works in a mail that is not followed, and its row says until when', async () => {
    const { draft } = await open({}, { deliverAt: NEXT })
    expect(draft.state.marks.session).toBeUndefined()

    await user.click(await screen.findByRole('button', { name: /^Back/ }))

    const row = await screen.findByRole('button', { name: /Send at the best time/ })
    await within(row).findByText(/Held back until/)
  })

  it('takes the time back', async () => {
    const { draft } = await open({}, { deliverAt: NEXT })
    await user.click(await screen.findByRole('button', { name: 'Do not hold it back' }))

    await screen.findByText(/delivered as soon as you send it/)
    expect(draft.state.deliverAt).toBeUndefined()
  })

  it('says what it comes from when asked why', async () => {
    await open({
      zone: {
        ...{ zone: 'UTC+05:30', source: 'replies', replies: 3, offsetMinutes: 330 },
        newestAt: '2026-10-01T08:00:00.000Z',
      },
      habits: habits({ total: 7, best: null }),
    })
    await user.click(await screen.findByRole('button', { name: 'Why?' }))

    const [first] = await screen.findAllByText(/clock in 3 replies, the last one of Oct 1, 2026/)
    expect(first).toBeTruthy()
    screen.getByText(/There are 7 opens, clicks and replies to go by. Below 20/)
    expect(screen.getAllByText(/an hour off when clocks are changed/).length).toBeGreaterThan(0)
  })

  it.each([
    [{}, /they do most: 40 of 40 in working hours. With 95 % certainty that is 91 to 100 %/],
    [{ best: null }, /In no working hour do they clearly do more than in the others/],
  ])('says how sure the hour is, with %j', async (some, said) => {
    await open({ habits: habits(some) })
    await user.click(await screen.findByRole('button', { name: 'Why?' }))

    expect(screen.getByText(said)).toBeTruthy()
  })

  it('shows when they do most, as a chart that can be read and as a table', async () => {
    const { container } = await open({
      ...{ suggestion: { at: NEXT.toISOString(), by: 'habits' as const }, habits: habits() },
    })
    const chart = await screen.findByRole('slider', { name: /When they open, click and reply/ })
    expect(chart.getAttribute('aria-valuetext')).toMatch(/^Best hour · .*: 40 on working days/)
    chart.focus()
    await user.keyboard('{Home}')
    expect(chart.getAttribute('aria-valuetext')).toMatch(/: 0 on working days, 0 at weekends/)
    for (let hour = 0; hour < 15; hour++) await user.keyboard('{ArrowRight}')
    expect(chart.getAttribute('aria-valuetext')).toMatch(/: 40 on working days, 0 at weekends/)

    await user.click(screen.getByRole('button', { name: /table/i }))
    const table = screen.getByRole('table', { name: /When they open/ })
    expect(within(table).getAllByRole('row')).toHaveLength(25)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says that now is good, and offers their own hour as well', async () => {
    const { draft } = await open({ isWorkingTime: true, suggestion: null, habits: habits() })
    await screen.findByText(/These are working hours/)
    await screen.findByText(/They do most between/)

    await user.click(screen.getByRole('button', { name: 'Deliver then' }))

    await screen.findByText(/Once sent, it is held back until/)
    expect(draft.state.deliverAt).toEqual(NEXT)
  })

  it.each([
    ['several people', { recipients: [BO, { ...KIM, field: 'to' as const }] }, /several people/],
    ['nobody', { recipients: [] }, /Add a recipient/],
    ['a list', { hasOthers: true }, /goes to a list/],
  ])('suggests nothing for %s, and says why', async (_, state, why) => {
    const { api } = await open({}, state)

    await screen.findByText(why)
    expect(api.sent('getBestTime')).toEqual([])
  })

  it('suggests nothing while nobody knows where they are, and takes the time zone', async () => {
    const unknown = { zone: null, ownZone: null, isWorkingTime: null, suggestion: null }
    const { api } = await open(unknown)
    await screen.findByText(/nobody knows which time zone Bo Lind is in/)
    await user.click(screen.getByRole('button', { name: 'Set the time zone' }))
    const box = await screen.findByRole('combobox', { name: 'Time zone' })

    await user.type(box, 'Nowhere')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Choose a time zone from the list.')
    expect(api.sent('setContactZone')).toEqual([])

    await user.clear(box)
    await user.type(box, 'Europe/Berlin')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText(/Saved for everybody/)
    expect(api.sent('setContactZone')).toMatchObject([{ body: { timeZone: 'Europe/Berlin' } }])
  })
})

describe('a time of one’s own', () => {
  const fill = (day: string, time: string) => {
    fireEvent.change(screen.getByLabelText(/^Day/), { target: { value: day } })
    fireEvent.change(screen.getByLabelText(/^Time \(yours\)/), { target: { value: time } })
  }

  it('is kept, and changed again', async () => {
    const { draft } = await open()
    await part('A time of your own')
    fill('2099-05-04', '09:30')
    await user.click(screen.getByRole('button', { name: 'Hold back until then' }))
    await screen.findByText(/Once sent, it is held back until/)
    expect(draft.state.deliverAt).toEqual(new Date('2099-05-04T09:30'))

    fill('2099-05-05', '10:00')
    await user.click(screen.getByRole('button', { name: 'Change to this time' }))
    await screen.findByText(/held back until Tue, May 5/)
    expect(draft.state.deliverAt).toEqual(new Date('2099-05-05T10:00'))
  })

  it.each([
    ['past', '2020-01-01', '09:00', /This time is past/],
    ['not complete', '', '09:00', /Choose a day and a time/],
  ])('is refused when it is %s', async (_, day, time, why) => {
    const { draft } = await open()
    await part('A time of your own')
    fill(day, time)
    await user.click(screen.getByRole('button', { name: 'Hold back until then' }))

    expect((await screen.findByRole('alert')).textContent).toMatch(why)
    expect(draft.calls).not.toContain('setDeliverAt')
  })

  it('says so when Outlook refuses it', async () => {
    const { draft } = await open()
    draft.fail('setDeliverAt')
    await part('A time of your own')
    fill('2099-05-04', '09:30')
    await user.click(screen.getByRole('button', { name: 'Hold back until then' }))

    await screen.findByText('Outlook did not take the time')
    expect(draft.state.deliverAt).toBeUndefined()
  })
})

describe('where Outlook does not let add-ins hold mail back', () => {
  it('says how to do it by hand, with the time to copy', async () => {
    const copied: string[] = []
    const { container } = await open({}, { offersDelay: false })
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    })
    await part('Outlook here does not let add-ins do it')
    expect(screen.queryByRole('button', { name: 'Deliver then' })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Copy the time' }))

    await screen.findByText('Copied')
    expect(copied).toHaveLength(1)
  })
})

it.each(['de-DE', 'es-ES', 'nb-NO', 'da-DK'])('speaks %s', async (locale) => {
  const { container } = await open({ habits: habits() }, { deliverAt: NEXT }, locale)
  await screen.findByRole('slider')

  expect(container.textContent).not.toMatch(/held back|Suggestion\b|undefined/)
})
