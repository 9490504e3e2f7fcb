import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/roles/RolesPage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { Member, MemberRequest, Role } from '../../../../src/contract/people.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { hoursAgo } from '../../taskpane/read/samples.ts'
import { adminApi, administrator } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

afterEach(cleanup)

const user = userEvent.setup()

const member = (name: string, some: Partial<Member> = {}): Member => ({
  id: `id-${name}`,
  name,
  email: `${name.toLowerCase()}@fabrikam.example`,
  lastSeenAt: hoursAgo(2),
  roles: ['salesperson'],
  readsContacts: false,
  isBarred: false,
  managerId: null,
  ...some,
})

const { id: ownId } = administrator().salesperson
const anna = member('Anna', { id: ownId, roles: ['salesperson', 'administrator'] })
const kari = member('Kari', { roles: ['salesperson', 'manager'] })
const ola = member('Ola', { managerId: 'id-Kari' })

function changed(who: Member, body: MemberRequest): Member {
  const roles: Role[] = ['salesperson']
  if (body.isManager) roles.push('manager')
  if (body.isAdministrator) roles.push('administrator')
  const { readsContacts, isBarred = who.isBarred, managerId } = body
  return { ...who, roles, readsContacts, isBarred, managerId }
}

async function open(more: Answers = {}) {
  const people = new Map([anna, kari, ola].map((each) => [each.id, each]))
  const api = adminApi(
    {},
    {
      listMembers: () => ({ items: [...people.values()] }),
      setMember: ({ params, body }) => {
        const next = changed(people.get(params.id) ?? ola, body)
        people.set(params.id, next)
        return next
      },
      ...more,
    },
  )
  const page = renderAdmin({ api: api.call, page: 'roles' })
  await screen.findByRole('heading', { level: 2, name: 'What each role may do' })
  return { api, ...page }
}

const toggle = (name: string) => screen.findByRole<HTMLInputElement>('switch', { name })

describe('the people', () => {
  it('are shown with roles and team, and pass axe', async () => {
    const { container } = await open()

    expect((await toggle('Manager: Kari')).checked).toBe(true)
    expect((await toggle('Administrator: Kari')).checked).toBe(false)
    const team = screen.getByRole<HTMLSelectElement>('combobox', { name: 'In the team of: Ola' })
    expect(team.selectedOptions[0]?.textContent).toBe('Kari')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('become managers at once', async () => {
    const { api } = await open()

    await user.click(await toggle('Manager: Ola'))

    await waitFor(async () => expect((await toggle('Manager: Ola')).checked).toBe(true))
    expect(api.sent('setMember')).toEqual([
      {
        params: { id: ola.id },
        body: {
          isManager: true,
          isAdministrator: false,
          readsContacts: false,
          isBarred: false,
          managerId: 'id-Kari',
        },
      },
    ])
    expect(await screen.findByText('Saved: Ola')).toBeTruthy()
  })

  it.each([
    ['Administrator: Ola', 'Make Ola an administrator?', 'Make administrator', 'isAdministrator'],
    [
      'Reads contacts as administrator: Ola',
      'Let Ola read contacts?',
      'Allow reading',
      'readsContacts',
    ],
    ['Shut out: Ola', 'Shut Ola out?', 'Shut out', 'isBarred'],
  ] as const)('get %s only after a question', async (name, title, confirm, right) => {
    const { api } = await open()

    await user.click(await toggle(name))
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain(title)
    expect(api.sent('setMember')).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: confirm }))

    await waitFor(() => expect(api.sent('setMember')[0]?.body[right]).toBe(true))
    await waitFor(async () => expect((await toggle(name)).checked).toBe(true))
    await waitFor(async () => expect(document.activeElement).toBe(await toggle(name)))
  })

  it('are marked where they were shut out, and let in again after a question', async () => {
    const out = { ...ola, isBarred: true }
    const { api } = await open({ listMembers: () => ({ items: [anna, out] }) })
    const row = await screen.findByRole('row', { name: /^Ola Shut out/ })

    await user.click(within(row).getByRole('switch', { name: 'Shut out: Ola' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('Let Ola in again?')
    expect(api.sent('setMember')).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Let in' }))

    await waitFor(() => expect(api.sent('setMember')[0]?.body.isBarred).toBe(false))
  })

  it('lose a role without a question', async () => {
    const { api } = await open()

    await user.click(await toggle('Manager: Kari'))

    await waitFor(() => expect(api.sent('setMember')[0]?.body.isManager).toBe(false))
    const team = screen.getByRole<HTMLSelectElement>('combobox', { name: 'In the team of: Ola' })
    await waitFor(() =>
      expect(team.selectedOptions[0]?.textContent).toBe('Kari (not a manager here)'),
    )
  })

  it('are put into a team, and out of it, but not into their own', async () => {
    const { api } = await open()
    const team = await screen.findByRole('combobox', { name: 'In the team of: Anna' })
    const own = screen.getByRole('combobox', { name: 'In the team of: Kari' })
    expect(within(own).queryByRole('option', { name: 'Kari' })).toBeNull()

    await user.selectOptions(team, 'Kari')
    await waitFor(() => expect(api.sent('setMember')[0]?.body.managerId).toBe('id-Kari'))
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'In the team of: Ola' }),
      'Nobody',
    )

    await waitFor(() => expect(api.sent('setMember')[1]?.body.managerId).toBeNull())
  })

  it('cannot change what they may do themselves, and are told why', async () => {
    await open()

    const row = await screen.findByRole('row', { name: /^Anna/ })
    expect(row.textContent).toContain('You cannot change your own roles')
    for (const own of within(row).getAllByRole<HTMLInputElement>('switch')) {
      expect(own.disabled).toBe(true)
    }
    expect((await toggle('Administrator: Ola')).disabled).toBe(false)
  })

  it('are as before where it did not work', async () => {
    await open({
      setMember: () => {
        throw new FakeApiError('unavailable')
      },
    })

    await user.click(await toggle('Manager: Ola'))

    expect(await screen.findByText('Not saved: Ola')).toBeTruthy()
    expect((await toggle('Manager: Ola')).checked).toBe(false)
  })

  it('are found by name or address', async () => {
    await open()
    await toggle('Manager: Ola')

    await user.type(screen.getByRole('searchbox', { name: 'Search name or address' }), 'KARI@')
    await waitFor(() => expect(screen.queryByRole('row', { name: /^Ola/ })).toBeNull())
    expect(screen.getByRole('row', { name: /^Kari/ })).toBeTruthy()
    await user.type(screen.getByRole('searchbox'), 'nobody')
    await user.click(await screen.findByRole('button', { name: 'Show everybody' }))

    expect(await screen.findByRole('row', { name: /^Ola/ })).toBeTruthy()
  })

  it('are shown fifty at a time', async () => {
    const many = Array.from({ length: 51 }, (_, index) => member(`P${index}`))
    await open({ listMembers: () => ({ items: many }) })

    await toggle('Manager: P49')
    expect(screen.queryByRole('row', { name: /^P50/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show more' }))

    expect(await screen.findByRole('row', { name: /^P50/ })).toBeTruthy()
  })

  it('are not shown where they could not be loaded', async () => {
    const { api } = await open({
      listMembers: () => {
        throw new FakeApiError('offline')
      },
    })

    const again = await screen.findByRole('button', { name: 'Try again' })
    api.answer({ listMembers: () => ({ items: [anna] }) })
    await user.click(again)

    expect(await screen.findByRole('row', { name: /^Anna/ })).toBeTruthy()
  })
})
