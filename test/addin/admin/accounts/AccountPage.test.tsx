import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/accounts/AccountsPage.tsx'
import '../../../../src/addin/taskpane/account/AccountCard.tsx'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { contact, hoursAgo, session } from '../../taskpane/read/samples.ts'
import { adminApi } from '../admin-api.ts'
import { collecting } from '../engagement/samples.ts'
import { renderAdmin } from '../render-admin.tsx'
import { contoso, engagement, idOf, northwind } from './samples.ts'

const user = userEvent.setup()

afterEach(cleanup)

const isCollected = { isCollected: true }

const answers = (): Answers => ({
  listAccountEngagement: () => ({
    items: [contoso(), northwind()],
    nextCursor: null,
    total: 2,
    ...isCollected,
  }),
  getAccountEngagement: () => engagement(),
  listSegments: () => ({ items: [] }),
  listMembers: () => ({
    items: [
      {
        ...{ id: idOf(8), name: 'Ole Dahl', email: 'ole@fabrikam.example', managerId: null },
        ...{ lastSeenAt: hoursAgo(1), roles: [], readsContacts: false, isBarred: false },
      },
    ],
  }),
})

async function openAccount(more: Answers = {}) {
  const api = adminApi({}, { ...answers(), ...more })
  const page = renderAdmin({ api: api.call, page: 'accounts' })
  await user.click(await screen.findByRole('link', { name: 'Contoso' }))
  await screen.findByRole('heading', { level: 2, name: 'Contoso' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))

describe('one account', () => {
  it('opens, leads back to where one was, and offers salespeople no change', async () => {
    const { container } = await openAccount({ getSession: session })
    expect(screen.queryByRole('button', { name: 'Change account' })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])

    await press('Back to the accounts')

    const link = await screen.findByRole('link', { name: 'Contoso' })
    await waitFor(() => expect(document.activeElement).toBe(link))
  })

  it('leads to its contacts, and back to itself', async () => {
    const { container } = await openAccount({
      getContact: () => contact({ email: 'bo@contoso.test', name: 'Bo Jensen' }),
      listContactTimeline: () => ({ items: [], nextCursor: null }),
    })

    await press('Bo Jensen')
    expect(await screen.findByText('bo@contoso.test')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Change account' })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
    await press('Back')

    const back = await screen.findByRole('button', { name: 'Change account' })
    await waitFor(() => expect(document.activeElement?.contains(back)).toBe(true))
    expect(document.activeElement).not.toBe(document.body)
  })

  it('is changed, with what was typed kept where that is refused', async () => {
    const { api } = await openAccount({
      getEnrichment: () => collecting(),
      changeAccount: () => {
        throw Object.assign(new FakeApiError('invalid-request'), { about: ['contoso.example'] })
      },
    })
    await press('Change account')
    const dialog = within(await screen.findByRole('alertdialog'))
    const name = dialog.getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    const domains = dialog.getByRole('textbox', { name: 'Domains' })
    await user.type(domains, '\nnonsense')
    await press('Save')
    expect(dialog.getByText('Give it a name.')).toBeTruthy()
    expect(dialog.getByText('No mail domain: nonsense')).toBeTruthy()
    expect(await accessibilityFaults(document.body)).toEqual([])

    await user.type(name, ' Contoso Group ')
    await user.clear(domains)
    await user.type(domains, 'https://www.Bücher.example/x, contoso.example')
    await press('Choose an account')
    await user.type(dialog.getByRole('searchbox'), 'north')
    await user.click(await dialog.findByRole('radio', { name: /=Northwind/ }))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Salesperson' }), 'Ole Dahl')
    await press('Save')
    expect(await dialog.findByText(/^Not possible: contoso\.example\. It belongs/)).toBeTruthy()
    api.answer({
      changeAccount: ({ body: { domains } }) => ({
        ...{ ...engagement().account, name: 'Contoso Group', domains: [...domains] },
      }),
    })
    await press('Save')

    expect(await screen.findByText('Contoso Group was changed.')).toBeTruthy()
    // Mail of the new domain was there when mailboxes were read, and did not count.
    expect(await screen.findByText(/choose “Read everything anew”/)).toBeTruthy()
    expect(api.sent('changeAccount').at(-1)).toEqual({
      params: { id: idOf(1) },
      body: {
        ...{ name: 'Contoso Group', domains: ['xn--bcher-kva.example', 'contoso.example'] },
        ...{ parentId: idOf(2), ownerId: idOf(8), revision: 4 },
      },
    })
  })

  it('takes another one in only after saying what that means', async () => {
    const { api } = await openAccount({ mergeAccounts: () => engagement().account })
    await press('Merge with another…')
    const dialog = within(await screen.findByRole('alertdialog'))
    await press('Merge for good')
    expect(dialog.getByText('Choose an account first.')).toBeTruthy()
    await user.type(dialog.getByRole('searchbox'), 'north')
    // The account itself is not offered.
    await waitFor(() => expect(dialog.getAllByRole('radio')).toHaveLength(1))

    await user.click(dialog.getByRole('radio'))

    const list = dialog.getByRole('list', { name: 'What will happen to =Northwind:' })
    expect(list.textContent).toMatch(/become those of Contoso.*cannot be undone/)
    expect(api.sent('mergeAccounts')).toEqual([])
    await press('Merge for good')
    expect(
      await screen.findByText(/^=Northwind is part of Contoso now\. .*added up anew/),
    ).toBeTruthy()
    expect(api.sent('mergeAccounts')).toEqual([
      { params: { id: idOf(1) }, body: { otherId: idOf(2) } },
    ])
  })

  it('is split by domains and contacts, and leads to the new one', async () => {
    const { api } = await openAccount({
      splitAccount: () => ({ ...engagement().account, id: idOf(5), name: 'Contoso Test' }),
    })
    await press('Split off…')
    const dialog = within(await screen.findByRole('alertdialog'))
    await press('Split off')
    expect(dialog.getByText('Give the new account a name.')).toBeTruthy()
    expect(dialog.getByText('Choose at least one domain or contact.')).toBeTruthy()

    await user.type(
      dialog.getByRole('textbox', { name: 'Name of the new account' }),
      'Contoso Test',
    )
    await user.click(dialog.getByRole('checkbox', { name: 'contoso.test' }))
    await user.click(dialog.getByRole('checkbox', { name: 'bo@contoso.test' }))
    await user.type(dialog.getByRole('textbox', { name: /^Contacts that go, by/ }), 'Kim@x.example')
    await press('Split off')

    const link = await screen.findByRole('link', { name: 'Open Contoso Test' })
    expect(link.getAttribute('href')).toBe(`#/accounts/${idOf(5)}`)
    expect(api.sent('splitAccount')[0]?.body).toEqual({
      ...{ name: 'Contoso Test', domains: ['contoso.test'] },
      contacts: ['bo@contoso.test', 'kim@x.example'],
    })
  })
})
