import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../src/addin/admin/log/LogPage.tsx'
import '../../../src/addin/admin/consent/ConsentPage.tsx'
import '../../../src/addin/admin/overview/OverviewPage.tsx'
import type { PageName } from '../../../src/addin/admin/page-address.ts'
import { SignInNeeded } from '../../../src/addin/client/sign-in.ts'
import { loadAdminTexts } from '../../../src/addin/locales/admin-texts.ts'
import { loadTexts } from '../../../src/addin/locales/texts.ts'
import type { Session } from '../../../src/contract/session.ts'
import { accessibilityFaults } from '../../fixtures/axe.ts'
import { FakeApiError } from '../taskpane/read/fake-api.ts'
import { session } from '../taskpane/read/samples.ts'
import { adminApi, administrator } from './admin-api.ts'
import { renderAdmin } from './render-admin.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const noEntries = () => ({ items: [], nextCursor: null })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the pages in full width', () => {
  it('begins with the overview, names the tab and passes axe', async () => {
    const { container } = renderAdmin({ api: adminApi().call })

    await heading('Overview')
    await screen.findByRole('heading', { level: 2, name: 'State of every part' })
    await screen.findByText(/3 entries, none of them changed/)

    expect(document.title).toBe('Overview – Follow')
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('goes to another page by keyboard, and moves the focus to its heading', async () => {
    renderAdmin({ api: adminApi().call })
    await heading('Overview')

    const link = screen.getByRole('link', { name: 'Consent' })
    link.focus()
    await user.keyboard('{Enter}')

    const title = await heading('Consent')
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(document.title).toBe('Consent – Follow')
    expect(screen.getByRole('link', { name: 'Consent' }).getAttribute('aria-current')).toBe('page')
  })

  it('shows the page of the address, and goes back', async () => {
    renderAdmin({ api: adminApi().call, page: 'consent' })
    await heading('Consent')

    act(() => {
      location.hash = '#/overview'
    })

    await heading('Overview')
  })

  it('shows the first page for an address it does not know', async () => {
    renderAdmin({ api: adminApi().call })
    await heading('Overview')

    act(() => {
      location.hash = '#/nowhere'
    })

    await heading('Overview')
    expect(screen.getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe('page')
  })

  it('lets keyboards skip the navigation', async () => {
    renderAdmin({ api: adminApi().call })
    const title = await heading('Overview')

    await user.click(screen.getByRole('button', { name: 'Skip to the content' }))

    expect(document.activeElement).toBe(title)
  })

  it('opens and closes the menu of narrow windows, and closes it on the way', async () => {
    renderAdmin({ api: adminApi().call })
    const menu = await screen.findByRole('button', { name: 'Menu' })
    expect(menu.getAttribute('aria-expanded')).toBe('false')

    await user.click(menu)
    expect(menu.getAttribute('aria-expanded')).toBe('true')
    await user.click(within(screen.getByRole('navigation')).getByRole('link', { name: 'Consent' }))

    await heading('Consent')
    expect(menu.getAttribute('aria-expanded')).toBe('false')
  })

  it('speaks the language of the browser', async () => {
    const [texts, adminTexts] = [await loadTexts('de-AT'), await loadAdminTexts('de-AT')]
    renderAdmin({ api: adminApi().call, texts, adminTexts })

    await heading('Übersicht')
    expect(screen.getByRole('link', { name: 'Einwilligung' })).toBeTruthy()
  })
})

describe('who may come in', () => {
  it('lets everybody in, where they may go: the log comes first', async () => {
    const api = adminApi({}, { getSession: session, listLog: noEntries })
    const { container } = renderAdmin({ api: api.call, page: 'nowhere' as PageName })

    await heading('Interaction log')

    const links = within(screen.getByRole('navigation')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      ...['Interaction log', 'Accounts', 'Segments', 'Templates', 'Pipeline', 'Follow-ups'],
    ])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('shows a manager what waits for a decision as well', async () => {
    const manager = (): Session => ({ ...session(), roles: ['salesperson', 'manager'] })
    const api = adminApi({}, { getSession: manager, listLog: noEntries })
    renderAdmin({ api: api.call, page: 'log' })
    await heading('Interaction log')

    expect(screen.getByRole('link', { name: 'Quarantine' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Roles' })).toBeNull()
  })

  it('says who can help somebody who is no administrator, and asks for nothing behind it', async () => {
    const api = adminApi({}, { getSession: session })
    const { container } = renderAdmin({ api: api.call })

    await screen.findByRole('heading', { name: 'This page is for administrators' })

    expect(screen.getByText(/signed in as Anna Berg/)).toBeTruthy()
    expect(screen.getByText(/Follow\.Administrator/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Overview' })).toBeNull()
    expect(api.sent('getOrganisation')).toEqual([])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('lets them in once they were given the role', async () => {
    const api = adminApi({}, { getSession: session })
    const token = jest.fn((_how: { interactive: boolean }) => Promise.resolve('token'))
    renderAdmin({ api: api.call, signIn: { token } })
    await screen.findByRole('heading', { name: 'This page is for administrators' })

    api.answer({ getSession: administrator })
    await user.click(screen.getByRole('button', { name: 'Check again' }))

    await screen.findByRole('heading', { name: 'State of every part' })
    expect(token).toHaveBeenCalledWith({ interactive: true })
  })

  it('offers to sign in, and leads on', async () => {
    const api = adminApi({}, { getSession: () => Promise.reject(new SignInNeeded('nobody')) })
    const signIn = {
      token: async () => {
        api.answer({ getSession: administrator })
        return 'token'
      },
    }
    renderAdmin({ api: api.call, signIn })

    await user.click(await screen.findByRole('button', { name: 'Sign in' }))

    await heading('Overview')
  })

  it('says so when the service is not reached, and tries again', async () => {
    const api = adminApi({}, { getSession: () => Promise.reject(new FakeApiError('offline')) })
    renderAdmin({ api: api.call })
    await screen.findByText(/cannot be reached/)

    api.answer({ getSession: administrator })
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    await heading('Overview')
  })

  it('says so when the role is taken away meanwhile', async () => {
    const api = adminApi()
    const { queryClient } = renderAdmin({ api: api.call })
    await heading('Overview')

    api.answer({ getSession: session })
    await act(() => queryClient.invalidateQueries({ queryKey: ['session'] }))

    await screen.findByRole('heading', { name: 'This page is for administrators' })
  })
})
