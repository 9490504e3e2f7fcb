import { afterEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { ApiError } from '../../../../src/addin/client/api-client.ts'
import '../../../../src/addin/taskpane/compose/SendHandlerPanel.tsx'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeDraft, type DraftState } from '../../../fixtures/fake-outlook.ts'
import { renderPane } from '../render-pane.tsx'
import { BO, draftApi, KIM, type Rules } from './scene.ts'

afterEach(cleanup)

const user = userEvent.setup()
const TARGET = 'https://contoso.example/offer'
const TRACKED = 'https://follow.example/c/1'
const HTML = `<p>Our <a href="${TARGET}">offer</a></p>`
const RAN = '2026-11-02T09:00:00.000Z'
const LATER = '2026-11-03T09:00:00.000Z'

const UNSEEN: Partial<Rules> = { sendHandlerLastRunAt: null }

async function open(rules: Partial<Rules> = UNSEEN, state: Partial<DraftState> = {}) {
  const draft = fakeDraft({ recipients: [BO], html: HTML, ...state })
  draft.setMark({ key: 'AAAAAAAAAAAAAAAAAAAAAA', ticket: 'ticket' })
  const api = draftApi(rules)
  api.answer({
    prepareFollow: () => ({
      active: true,
      measures: { opens: 'individual', clicks: 'individual' },
      links: [{ target: TARGET, trackedUrl: TRACKED }],
    }),
  })
  const pane = renderPane({ item: draft, api: api.call })
  await screen.findByText('Bo Lind')
  return { ...pane, draft, api }
}

const panel = () => screen.findByRole('heading', { name: 'When you send' })

describe('where no send handler was seen at work', () => {
  it.each<[string, Partial<Rules>, RegExp | undefined]>([
    ['never', UNSEEN, /has not been seen at work/],
    ['at the last mail', { sendHandlerMissedAt: LATER }, /was not at work when you sent/],
    [
      'before, and it worked since',
      { sendHandlerLastRunAt: LATER, sendHandlerMissedAt: RAN },
      undefined,
    ],
    ['not once, as far as is known', {}, undefined],
  ])('says so: %s', async (_case, rules, text) => {
    const { container } = await open(rules)
    if (text) {
      await screen.findByText(text)
      expect(await accessibilityFaults(container)).toEqual([])
    } else {
      expect(screen.queryByText('When you send')).toBeNull()
    }
  })

  it('makes the mail ready: links tracked, key active, and the mark says so', async () => {
    const { draft, api } = await open()
    await panel()

    await user.click(screen.getByRole('button', { name: 'Make this mail ready' }))

    await screen.findByText('Ready to send')
    expect(draft.state.html).toBe(HTML.replace(TARGET, TRACKED))
    expect(api.sent('prepareFollow')).toHaveLength(1)
    expect(draft.state.marks.session?.prepared).toMatchObject({ outcome: 'ok', beyond: 'nobody' })
    expect(draft.state.marks.session?.ticket).toBe('ticket')
  })

  it('says when other people are addressed than it was made ready for', async () => {
    const { draft } = await open()
    await panel()
    await user.click(screen.getByRole('button', { name: 'Make this mail ready' }))
    await screen.findByText('Ready to send')

    act(() => draft.setRecipients([BO, KIM]))

    await screen.findByText('The recipients changed since')
    await user.click(screen.getByRole('button', { name: 'Make it ready again' }))
    await screen.findByText('Ready to send')
  })

  it('leaves the mail as it is, and says why, when it cannot be made ready', async () => {
    const { draft, api } = await open()
    api.answer({
      prepareFollow: () => {
        throw new ApiError('unavailable', 'no')
      },
    })
    await panel()

    await user.click(screen.getByRole('button', { name: 'Make this mail ready' }))

    await screen.findByText('The service could not do it. Try again.')
    expect(draft.state.html).toBe(HTML)
    expect(draft.state.marks.session?.prepared).toBeUndefined()
  })

  it('has a text for the administrator', async () => {
    await open()
    await panel()
    await user.click(screen.getByRole('button', { name: 'What to ask your administrator' }))
    await screen.findByText(/Please deploy Follow for Outlook/)
    await user.click(screen.getByRole('button', { name: 'Copy the text' }))
    await screen.findByText('Copied')
    expect(await navigator.clipboard.readText()).toMatch(/^Please deploy/)
  })
})

describe('a mail for somebody else', () => {
  it('says in whose name it goes out, and to whom its readers are shown', async () => {
    await open({}, { from: { email: 'sales@fabrikam.example', name: 'Sales' } })
    await screen.findByText(/goes out in the name of Sales/)
  })
})
