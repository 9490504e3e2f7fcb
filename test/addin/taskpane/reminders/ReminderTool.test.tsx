import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/reminders/ReminderTool.tsx'
import '../../../../src/addin/taskpane/reminders/ReminderState.tsx'
import type { Reminder } from '../../../../src/contract/reminder.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeDraft } from '../../../fixtures/fake-outlook.ts'
import { BO, domainProfile, draftApi, type Rules } from '../compose/scene.ts'
import { FakeApiError } from '../read/fake-api.ts'
import { KEY } from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'
import { reminder, reminderAnswers } from './reminder-samples.ts'

afterEach(cleanup)

const user = userEvent.setup()

interface Given {
  set?: Reminder
  isFollowed?: boolean
  rules?: Partial<Rules>
}

/** The tool beside a draft that is followed, unless told otherwise. */
async function open({ set, isFollowed = true, rules = {} }: Given = {}) {
  const draft = fakeDraft({
    ...{ recipients: [BO], subject: 'Offer' },
    notes: { templates: ['kept'], ...(set && { reminderId: set.id }) },
  })
  const api = draftApi(rules)
  const { answers, kept } = reminderAnswers(set ? [set] : [])
  api.answer(answers)
  if (isFollowed) draft.setMark({ key: KEY, ticket: 'ticket' })
  const pane = renderPane({ item: draft, api: api.call })
  await user.click(await screen.findByRole('button', { name: /^Reminder/ }))
  await screen.findByRole('radiogroup', { name: 'Remind me' })
  return { ...pane, draft, api, kept }
}

const save = () => user.click(screen.getByRole('button', { name: /^(Set|Change) reminder$/ }))
const sentBody = (api: Awaited<ReturnType<typeof open>>['api']) =>
  api.sent('createReminder')[0]?.body

describe('a reminder on a draft', () => {
  it('is set for in two days if nothing else is said, and noted on the draft', async () => {
    const { api, draft, container } = await open()
    const before = Date.now()
    await save()

    await waitFor(() => expect(draft.state.notes.reminderId).toBe(reminder().id))
    const body = sentBody(api)
    expect(body).toMatchObject({
      ...{ kind: 'no-reply-by', text: '', subject: 'Offer', recipient: BO.email, followKey: KEY },
    })
    const ahead = Date.parse(body?.dueAt ?? '') - before
    expect(Math.abs(ahead - 2 * 86_400_000)).toBeLessThan(2 * 3_600_000)
    expect(draft.state.notes.templates).toEqual(['kept'])
    await screen.findByText('The reminder is set.')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says in the row when it is due', async () => {
    await open({ set: reminder({ kind: 'anyway' }) })
    await user.click(screen.getByRole('button', { name: 'Back to the draft' }))

    await screen.findByRole('button', { name: /^Reminder ?In any case on .*2030/ })
  })

  it('takes a kind, a time that is offered, and a text', async () => {
    const { api } = await open()
    await user.click(screen.getByRole('radio', { name: 'In any case' }))
    await user.click(screen.getByRole('button', { name: 'Monday' }))
    await user.type(screen.getByLabelText('What about'), 'Call Bo')
    await save()

    await waitFor(() => expect(api.sent('createReminder')).toHaveLength(1))
    const body = sentBody(api)
    expect(body).toMatchObject({ kind: 'anyway', text: 'Call Bo' })
    const due = new Date(body?.dueAt ?? '')
    expect([due.getDay(), due.getHours(), due.getMinutes()]).toEqual([1, 9, 0])
  })

  it.each([
    ['2001-01-01', /That time is over/],
    ['', /Choose a day and a time/],
  ])('is refused for the day %j, and what was typed stays', async (day, why) => {
    const { api } = await open()
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: day } })
    await user.type(screen.getByLabelText('What about'), 'x')
    await save()

    await screen.findByText(why)
    expect(api.sent('createReminder')).toEqual([])
    expect(screen.getByLabelText<HTMLTextAreaElement>('What about').value).toBe('x')
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2099-01-01' } })
    expect(screen.queryByText(why)).toBeNull()
  })

  it('counts down, and takes 1,250 letters and no more', async () => {
    const { api } = await open()
    const field = screen.getByLabelText('What about')
    fireEvent.change(field, { target: { value: 'x'.repeat(1251) } })
    await screen.findByText('1 character too many')
    await save()
    expect(api.sent('createReminder')).toEqual([])
    fireEvent.change(field, { target: { value: 'x'.repeat(1250) } })
    await screen.findByText('0 characters left')
    await save()

    await waitFor(() => expect(api.sent('createReminder')).toHaveLength(1))
  })

  it('warns where the mail is not followed, and follows it from there', async () => {
    const { draft } = await open({ isFollowed: false })
    await screen.findByText(/This mail is not followed, so nobody will see/)
    await user.click(screen.getByRole('button', { name: 'Follow this mail' }))

    await waitFor(() => expect(draft.state.marks.properties).toBeDefined())
    await waitFor(() => expect(screen.queryByText(/is not followed/)).toBeNull())
  })

  it('says why following failed, and can be tried again', async () => {
    const { api } = await open({ isFollowed: false })
    await screen.findByText(/This mail is not followed/)
    const createFollow = jest.fn(() => {
      throw new FakeApiError('unavailable')
    })
    api.answer({ createFollow })
    await user.click(screen.getByRole('button', { name: 'Follow this mail' }))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    await waitFor(() => expect(createFollow).toHaveBeenCalledTimes(2))
  })

  it('needs no following to tell anyway', async () => {
    await open({ isFollowed: false })
    await user.click(screen.getByRole('radio', { name: 'In any case' }))

    expect(screen.queryByText(/is not followed/)).toBeNull()
  })

  it('says where an open may not be seen', async () => {
    await open({ rules: { measurability: [domainProfile()] } })
    await user.click(screen.getByRole('radio', { name: 'If it is not opened by then' }))

    await screen.findByText(/pictures are often fetched in advance/)
  })

  it('is changed', async () => {
    const { api, kept } = await open({ set: reminder() })
    await user.click(screen.getByRole('radio', { name: 'If it is not opened by then' }))
    await save()

    await waitFor(() => expect(api.sent('changeReminder')).toHaveLength(1))
    expect(kept.reminders).toMatchObject([{ kind: 'not-opened-by', text: 'Call about the offer' }])
  })

  it('is removed, also from the draft', async () => {
    const { draft, kept } = await open({ set: reminder() })
    await user.click(screen.getByRole('button', { name: 'Remove reminder' }))

    await screen.findByText('The reminder was removed.')
    expect(kept.reminders).toEqual([])
    expect(draft.state.notes).toEqual({ templates: ['kept'] })
    await screen.findByRole('button', { name: 'Set reminder' })
  })

  it('that is gone meanwhile can be set anew', async () => {
    const { kept, draft } = await open({ set: reminder() })
    cleanup()
    kept.reminders = []
    const api = draftApi({})
    api.answer(reminderAnswers().answers)
    renderPane({ item: draft, api: api.call })
    await user.click(await screen.findByRole('button', { name: /^Reminder/ }))

    await screen.findByRole('button', { name: 'Set reminder' })
  })

  it('says so where the draft does not keep it', async () => {
    const { draft } = await open()
    draft.fail('setNotes')
    await save()

    await screen.findByText(/Outlook did not keep the reminder with this draft/)
  })

  it('says what failed where the API refuses', async () => {
    const { api } = await open()
    api.answer({
      createReminder: () => {
        throw new FakeApiError('due-in-past')
      },
    })
    await save()

    await screen.findByText('The reminder was not changed')
    await screen.findByText('That time is over. Choose a later one.')
  })
})
