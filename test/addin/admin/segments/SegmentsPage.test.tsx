import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/segments/SegmentsPage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { Segment, SegmentMemberList } from '../../../../src/contract/segment.ts'
import type { Session } from '../../../../src/contract/session.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { hoursAgo, session } from '../../taskpane/read/samples.ts'
import { adminApi } from '../admin-api.ts'
import { catchFiles } from '../caught-files.ts'
import { renderAdmin } from '../render-admin.tsx'

const user = userEvent.setup()

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const stale = (some: Partial<Segment> = {}): Segment => ({
  id: 'stale',
  name: 'Going cold',
  match: 'all',
  rules: [
    { field: 'daysSinceLastEmail', comparison: 'more-than', value: 60 },
    { field: 'daysSinceLastMeeting', comparison: 'more-than', value: 60 },
  ],
  alerts: true,
  isStandard: true,
  members: 2,
  entered: 1,
  left: 1,
  countedAt: hoursAgo(3),
  createdBy: null,
  revision: 4,
  ...some,
})

const weak = stale({
  ...{ id: 'weak', name: 'Weak or silent', match: 'any', isStandard: false, alerts: false },
  ...{ members: 7, createdBy: 'Anna Berg', countedAt: null },
  rules: [
    { field: 'score', comparison: 'less-than', value: 40 },
    { field: 'replyHours', comparison: 'at-least', value: 48 },
  ],
})

type Member = SegmentMemberList['items'][number]

const member = (name: string, some: Partial<Member> = {}): Member => ({
  account: { id: name.toLowerCase(), name, domain: `${name.toLowerCase()}.example` },
  enteredAt: hoursAgo(48),
  leftAt: null,
  values: [83, null],
  ...some,
})

const as =
  (...roles: Session['roles']) =>
  () => ({ ...session(), roles })

/** The page over segments that are kept: a change is seen when they are read again. */
async function open(more: Answers = {}) {
  const kept = { segments: [stale(), weak] }
  const api = adminApi(
    {},
    {
      getSession: as('salesperson', 'manager'),
      listSegments: () => ({ items: structuredClone(kept.segments) }),
      listSegmentMembers: () => ({
        items: [member('Contoso'), member('=Adatum')],
        nextCursor: null,
      }),
      countSegment: ({ body }) => ({ members: body.rules.length, accounts: 240 }),
      createSegment: ({ body }) => {
        const created = { ...weak, ...body, id: 'new-one', revision: 1 }
        kept.segments.push(created)
        return created
      },
      changeSegment: ({ params, body }) => {
        const held = kept.segments.find(({ id }) => id === params.id)!
        if (held.revision !== body.revision) throw new FakeApiError('changed-meanwhile')
        return Object.assign(held, body, { revision: held.revision + 1 })
      },
      removeSegment: ({ params }) => {
        kept.segments = kept.segments.filter(({ id }) => id !== params.id)
        return { done: true }
      },
      ...more,
    },
  )
  const page = renderAdmin({ api: api.call, page: 'segments' })
  await screen.findByRole('heading', { level: 1, name: 'Segments' })
  return { api, kept, ...page }
}

async function openSegment(name: string, more?: Answers) {
  const page = await open(more)
  await user.click(await screen.findByRole('link', { name }))
  await screen.findByRole('heading', { level: 2, name })
  return page
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))

const rule = (n: number) => within(screen.getByRole('group', { name: `Rule ${n}` }))

describe('segments', () => {
  it('are listed with who is in, came and went, and pass axe', async () => {
    const { container } = await open()

    const first = await screen.findByRole('row', { name: /Going cold/ })
    expect(first.textContent).toMatch(/Comes with Follow.*2.*1.*1.*3 hours ago/)
    const second = screen.getByRole('row', { name: /Weak or silent/ })
    expect(second.textContent).toMatch(/Created by Anna Berg.*not yet/)
    expect(second.textContent).not.toContain('7')
    expect(screen.queryByText('No mail has been counted yet')).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('say that nothing was collected where none was counted', async () => {
    const { container } = await open({ listSegments: () => ({ items: [weak] }) })

    expect(await screen.findByText('No mail has been counted yet')).toBeTruthy()
    expect(screen.getByText(/Your administrator can set it up/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('are only read by salespeople', async () => {
    await openSegment('Weak or silent', { getSession: as('salesperson') })

    expect(screen.getByText(/Nobody is told\. Managers and administrators can change/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull()
    expect(screen.queryByRole('switch')).toBeNull()
  })
})

describe('a new segment', () => {
  it('is counted while it is typed, and saved', async () => {
    const { api, container } = await open()
    await user.click(await screen.findByRole('link', { name: 'New segment' }))
    await screen.findByText('1 of 240 accounts fulfils these rules now.')

    await user.type(screen.getByRole('textbox', { name: /^Name/ }), ' Quiet ones ')
    await press('Add a rule')
    expect(document.activeElement).toBe(rule(2).getByRole('combobox', { name: 'Measure' }))
    await screen.findByText(/^Enter every value/)
    await user.selectOptions(rule(2).getByRole('combobox', { name: 'Measure' }), 'replyHours')
    await user.type(rule(2).getByRole('textbox', { name: 'Value' }), '2,5')
    await screen.findByText('2 of 240 accounts fulfil these rules now.')
    expect(await accessibilityFaults(container)).toEqual([])
    await press('Create segment')

    await screen.findByRole('heading', { level: 2, name: 'Quiet ones' })
    expect(api.sent('createSegment')).toEqual([
      {
        body: {
          ...{ name: 'Quiet ones', match: 'all', alerts: true, revision: 0 },
          rules: [
            { field: 'daysSinceLastEmail', comparison: 'more-than', value: 60 },
            { field: 'replyHours', comparison: 'more-than', value: 2.5 },
          ],
        },
      },
    ])
    // Counted once typing rests, not with every letter.
    expect(api.sent('countSegment').length).toBeLessThanOrEqual(3)
  })

  it('begins with the rules of the one it is copied from', async () => {
    await openSegment('Going cold')
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull()

    await user.click(screen.getByRole('link', { name: 'Copy' }))

    await screen.findByText('2 of 240 accounts fulfil these rules now.')
    expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveProperty('value', '')
  })

  it('says what is missing', async () => {
    const { api } = await open()
    await user.click(await screen.findByRole('link', { name: 'New segment' }))
    await user.clear(await screen.findByRole('textbox', { name: 'Value' }))

    await press('Create segment')

    expect(screen.getByText('Give the segment a name.')).toBeTruthy()
    expect(screen.getByText('Enter a number from 0 to 1,000,000.')).toBeTruthy()
    expect(api.sent('createSegment')).toEqual([])
  })
})

describe('a segment', () => {
  it('tells its rules and why each account is in it', async () => {
    const { container } = await openSegment('Going cold')

    expect(screen.getByText('All of these hold:')).toBeTruthy()
    expect(screen.getByText('Time since the last mail: more than 60 days')).toBeTruthy()
    expect(
      screen.getByText(
        /^2 in it\. Compared with the previous run, 1 entered and 1 left\. Counted 3 hours/,
      ),
    ).toBeTruthy()
    const row = await screen.findByRole('row', { name: /Contoso/ })
    expect(row.textContent).toMatch(
      /83 days \(more than 60 days\).*never \(more.*entered 2 days ago/,
    )
    const link = within(row).getByRole('link', { name: 'Contoso' })
    expect(link.getAttribute('href')).toBe('#/accounts/contoso')
    const all = screen.getByRole('link', { name: 'See them on the accounts page' })
    expect(all.getAttribute('href')).toMatch(/^#\/accounts\/segment\/./)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('names only rules that hold where one is enough', async () => {
    await openSegment('Weak or silent', {
      listSegmentMembers: () => ({
        items: [member('Contoso', { values: [35, 12] })],
        nextCursor: null,
      }),
    })

    const row = await screen.findByRole('row', { name: /Contoso/ })
    expect(row.textContent).toMatch(/Score: 35 points \(less than 40 points\)/)
    expect(row.textContent).not.toMatch(/reply/)
  })

  it('shows who left, as they are now', async () => {
    const { api } = await openSegment('Going cold', {
      listSegmentMembers: ({ query }) => ({
        items:
          query.show === 'left' ? [member('Adatum', { values: [2, 70], leftAt: hoursAgo(1) })] : [],
        nextCursor: null,
      }),
    })
    await screen.findByText('No account fulfils the rules.')

    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'left')

    const row = await screen.findByRole('row', { name: /Adatum/ })
    expect(row.textContent).toMatch(/2 days \(more than 60 days\).*left 1 hour ago/)
    expect(api.sent('listSegmentMembers').at(-1)?.query).toEqual({ show: 'left', limit: 50 })
  })

  it('is exported from all pages, with what its rules look at', async () => {
    const files = catchFiles()
    await openSegment('Going cold', {
      listSegmentMembers: ({ query }) =>
        query.cursor === 'on' || query.limit === 50
          ? { items: [member('=Adatum')], nextCursor: null }
          : { items: [member('Contoso')], nextCursor: 'on' },
    })

    await press('Export CSV')

    await screen.findByText('2 accounts exported.')
    const { text } = await files.next()
    const [head, first, second] = text.split('\r\n')
    expect(head).toMatch(/"Account","Domain",.*"Time since the last mail: more than 60 days"/)
    expect(first).toMatch(/^"Contoso","contoso.example",".*","","83",""$/)
    expect(second).toMatch(/^"'=Adatum"/)
  })

  it('tells salespeople, or does not', async () => {
    const { api } = await openSegment('Going cold')

    await user.click(screen.getByRole('switch'))

    await waitFor(() => expect(screen.getByRole('switch')).toHaveProperty('checked', false))
    expect(api.sent('changeSegment')[0]?.body).toMatchObject({ alerts: false, revision: 4 })
  })

  it('keeps what was typed where somebody else was faster', async () => {
    const { api, kept } = await openSegment('Weak or silent')
    await press('Change')
    await press('Remove rule 2')
    expect(document.activeElement?.textContent).toBe('Add a rule')
    kept.segments[1]!.revision = 9
    await press('Save')
    await screen.findByText('Somebody else changed this meanwhile')

    await press('Save')

    await screen.findByText('At least one of these holds:')
    expect(api.sent('changeSegment').map(({ body }) => body.revision)).toEqual([4, 9])
    expect(kept.segments[1]?.rules).toHaveLength(1)
  })

  it('is removed once that is confirmed; the one that comes with Follow stays', async () => {
    const { api } = await openSegment('Weak or silent')
    await press('Remove')
    const dialog = await screen.findByRole('alertdialog')
    await user.click(within(dialog).getByRole('button', { name: 'Remove', hidden: true }))

    await user.click(await screen.findByRole('link', { name: 'Going cold' }))
    await screen.findByRole('heading', { level: 2, name: 'Going cold' })
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull()
    expect(api.sent('removeSegment')).toEqual([{ params: { id: 'weak' } }])
  })
})
