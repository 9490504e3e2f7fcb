import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/compose/ComposeView.tsx'
import '../../../../src/addin/follow/queue-parts.action.ts'
import type { RecipientReason } from '../../../../src/contract/recipient.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeDraft, type DraftState } from '../../../fixtures/fake-outlook.ts'
import { contact } from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'
import { BO, draftApi, KIM, MALLORY, type Rules } from './scene.ts'

afterEach(cleanup)

const user = userEvent.setup()
const FOOTER = '<p><a href="https://follow.example/p/1">What is measured</a></p>'
const LINK = '<a href="https://contoso.example/offer">the offer</a>'

async function open(rules: Partial<Rules> = {}, state: Partial<DraftState> = {}) {
  const draft = fakeDraft({ recipients: [BO, KIM], html: LINK, ...state })
  const api = draftApi(rules)
  const pane = renderPane({ item: draft, api: api.call })
  await screen.findByRole('heading', { name: 'Follow this mail' })
  return { ...pane, draft, api }
}

const rows = async () => {
  const list = await screen.findByRole('list', { name: /recipients?$/ })
  return within(list).getAllByRole('listitem')
}
const theSwitch = () => screen.findByRole('switch', { name: 'Follow' })

describe('recipients’ preferences', () => {
  it('lists those who must not be measured first, then by name', async () => {
    const { container } = await open(
      { optedOut: [KIM.email] },
      { recipients: [MALLORY, BO, KIM, { ...BO, email: 'ab@contoso.example', name: 'Åse Berg' }] },
    )
    await screen.findByText('Not allowed')

    const names = (await rows()).map((row) => /Kim|Bo|Mallory|Åse/.exec(row.textContent ?? '')?.[0])
    expect(names).toEqual(['Kim', 'Åse', 'Bo', 'Mallory'])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it.each<[RecipientReason, string]>([
    ['contact-opted-out', 'Not allowed for this contact'],
    ['account-opted-out', 'Not allowed for anybody at this company'],
    ['refused', 'Refused to be measured'],
    ['withdrawn', 'Withdrew their consent'],
    ['no-consent', 'Has not agreed yet'],
    ['mode-off', 'Excluded by your administrator'],
  ])('says why: %s', async (reason, words) => {
    await open({ reasons: { [KIM.email]: reason } })

    await screen.findByText(words)
    expect(within((await rows())[0]!).getByText('Not allowed')).toBeTruthy()
  })

  it('opens the contact, and comes back to the row', async () => {
    const { api, container } = await open({ optedOut: [KIM.email] })
    api.answer({
      getContact: () => contact({ email: KIM.email, name: 'Kim Aas', preference: 'do-not-allow' }),
      listContactTimeline: () => ({ items: [], nextCursor: null }),
    })

    await user.click(await screen.findByRole('button', { name: /Kim Aas/ }))

    await screen.findByRole('heading', { name: 'Kim Aas' })
    const back = screen.getByRole('button', { name: 'Back to the draft' })
    expect(document.activeElement).toBe(back)
    expect(await accessibilityFaults(container)).toEqual([])
    await user.keyboard('{Enter}')
    const row = await screen.findByRole('button', { name: /Kim Aas/ })
    expect(document.activeElement).toBe(row)
  })

  it('recovers by itself once the preference was changed there', async () => {
    const { api, draft } = await open({ optedOut: [KIM.email] })
    const kim = contact({ email: KIM.email, name: 'Kim Aas', engagement: null })
    api.answer({
      getContact: () => ({ ...kim, preference: 'do-not-allow' }),
      setFollowPreference: () => {
        api.rules.optedOut = []
        return kim
      },
    })
    await screen.findByText(/Kim Aas must not be followed/)
    expect(await theSwitch()).toHaveProperty('disabled', true)

    await user.click(await screen.findByRole('button', { name: /Kim Aas/ }))
    await user.click(await screen.findByRole('switch', { name: /^Follow email/ }))
    await user.click(await screen.findByRole('button', { name: 'Allow', hidden: true }))
    await waitFor(() => expect(api.sent('setFollowPreference')).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Back to the draft' }))

    await waitFor(async () => expect(await theSwitch()).toHaveProperty('disabled', false))
    await user.click(await theSwitch())
    await screen.findAllByText('Followed')
    expect(draft.state.appended).toContain('<img')
  })

  it('has nothing to open for a colleague', async () => {
    await open({}, { recipients: [MALLORY, BO] })

    await screen.findByRole('button', { name: /Bo Lind/ })
    expect(screen.queryByRole('button', { name: /Mallory/ })).toBeNull()
  })
})

describe('a mail of which not everybody may be measured', () => {
  it('is not followed at all where that is the policy', async () => {
    await open({ reasons: { [KIM.email]: 'refused' } })

    await screen.findByText(/Kim Aas must not be followed/)
    expect(screen.getByText(/One such recipient is enough for the whole mail/)).toBeTruthy()
  })

  it('is followed for its replies only where that is the policy', async () => {
    const rules = { reasons: { [KIM.email]: 'refused' as const }, mixedGroups: 'partial' as const }
    const { draft, container } = await open({ ...rules, footerHtml: FOOTER })

    await screen.findByText('Replies only')
    expect(screen.getByText(/Because of Kim Aas, this mail gets no invisible picture/)).toBeTruthy()
    expect(screen.getByText('Not measured for these recipients.')).toBeTruthy()
    expect(screen.getByText(/Left as they are: clicks are not measured/)).toBeTruthy()
    await user.click(await theSwitch())
    await screen.findAllByText('Followed')
    expect(draft.state.appended).toBe(FOOTER)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it.each([
    [{ opens: 'totals', clicks: 'totals' } as const, 'Opens and clicks in totals only'],
    [{ opens: 'nothing', clicks: 'individual' } as const, 'Clicks only'],
  ])('says what is seen of %j', async (measures, badge) => {
    await open({ measures })

    expect(await screen.findAllByText(badge)).toHaveLength(2)
    const seen =
      measures.opens === 'totals'
        ? /Counted in your organization’s totals only/
        : /Not measured for these recipients/
    expect(await screen.findByText(seen)).toBeTruthy()
  })
})

describe('what Outlook adds at send', () => {
  it('follows the recipients while they change', async () => {
    const { draft } = await open(
      { reasons: { [KIM.email]: 'no-consent' }, mixedGroups: 'partial', footerHtml: FOOTER },
      { recipients: [BO] },
    )
    await user.click(await theSwitch())
    await waitFor(() => expect(draft.state.appended).toContain('<img'))

    draft.setRecipients([BO, KIM])
    await waitFor(() => expect(draft.state.appended).toBe(FOOTER))
    expect(draft.state.marks.session?.beaconHtml).toContain('<img')

    draft.setRecipients([BO])
    await waitFor(() => expect(draft.state.appended).toContain('<img'))
    expect(draft.state.marks.session).toMatchObject({ queued: 'whole' })
  })

  it('is nothing while the mail would go out unfollowed', async () => {
    const { draft } = await open({ optedOut: [KIM.email] }, { recipients: [BO] })
    await user.click(await theSwitch())
    await waitFor(() => expect(draft.state.appended).toContain('<img'))

    draft.setRecipients([BO, KIM])

    await waitFor(() => expect(draft.state.appended).toBeNull())
    expect(draft.state.marks.session?.key).toBeTruthy()
  })
})

describe('asking for consent', () => {
  const rules: Partial<Rules> = {
    reasons: { [KIM.email]: 'no-consent' },
    mayAsk: [KIM.email],
    footerHtml: FOOTER,
  }

  it('is offered with what it means, and done with this mail', async () => {
    const { draft, api, container } = await open(rules, { recipients: [KIM] })
    await screen.findByText(/No consent yet from Kim Aas/)
    expect(screen.getByText(/its opens and clicks are not measured/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Ask for consent in this mail' }))

    await screen.findByText(/Asks for consent: its opens and clicks are not measured/)
    expect(api.sent('createFollow')).toEqual([
      { body: expect.objectContaining({ ask: true, locale: 'en-US' }) },
    ])
    expect(draft.state.appended).toBe(FOOTER)
    expect(draft.state.marks.properties).toMatchObject({ asks: true })
    expect(await theSwitch()).toHaveProperty('checked', true)
    expect(screen.queryByRole('button', { name: 'Ask for consent in this mail' })).toBeNull()
  })

  it('gives a draft that is followed already another key', async () => {
    const { api } = await open({ ...rules, mixedGroups: 'partial' })
    await user.click(await theSwitch())
    await screen.findAllByText('Followed')

    await user.click(screen.getByRole('button', { name: 'Ask for consent in this mail' }))

    await waitFor(() => expect(api.sent('createFollow')).toHaveLength(2))
    expect(api.sent('unfollow')).toHaveLength(1)
  })

  it.each([
    ['nobody may be asked', { mayAsk: [] }],
    [
      'somebody else refused',
      { reasons: { [KIM.email]: 'no-consent' as const, [BO.email]: 'refused' as const } },
    ],
  ])('is not offered where %s', async (_, some) => {
    await open({ ...rules, ...some })

    await screen.findByText(/No consent yet|must not be followed/)
    expect(screen.queryByRole('button', { name: 'Ask for consent in this mail' })).toBeNull()
  })
})
