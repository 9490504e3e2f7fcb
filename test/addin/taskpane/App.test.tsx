import { afterEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { SignInFailed, SignInNeeded } from '../../../src/addin/client/sign-in.ts'
import type { CallApi } from '../../../src/addin/client/call.ts'
import { loadTexts } from '../../../src/addin/locales/texts.ts'
import { accessibilityFaults } from '../../fixtures/axe.ts'
import { fakeDraft } from '../../fixtures/fake-outlook.ts'
import { BO, draftApi } from './compose/scene.ts'
import { renderPane } from './render-pane.tsx'

afterEach(cleanup)

const user = userEvent.setup()

/** An API that answers only those who are signed in. */
function guardedApi() {
  const { call } = draftApi()
  const gate = { isSignedIn: false }
  const guarded: CallApi = async (name, input, options) => {
    if (!gate.isSignedIn) throw new SignInNeeded('nobody is signed in')
    return call(name, input, options)
  }
  return { gate, guarded }
}

describe('the pane', () => {
  it('says what to do when nothing is open', async () => {
    const { container } = renderPane({ api: draftApi().call })

    await screen.findByRole('heading', { name: 'No message selected' })

    expect(screen.getByRole('heading', { level: 1, name: 'Follow' })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('turns to the item that is opened', async () => {
    const { outlook } = renderPane({ api: draftApi().call })
    await screen.findByRole('heading', { name: 'No message selected' })

    act(() => outlook.open(fakeDraft({ recipients: [BO] })))

    await screen.findByRole('heading', { name: 'Follow this mail' })
  })

  it('speaks the language of Outlook', async () => {
    const texts = await loadTexts('de-DE')
    renderPane({ item: fakeDraft({ recipients: [BO] }), api: draftApi().call, texts })

    await screen.findByRole('heading', { name: 'Dieser E-Mail folgen' })
    expect(screen.getByRole('tab', { name: 'Gefolgte E-Mails' })).toBeTruthy()
  })
})

describe('signing in', () => {
  it('is offered with its reason, and leads on to the view', async () => {
    const { gate, guarded } = guardedApi()
    const signIn = {
      token: async () => {
        gate.isSignedIn = true
        return 'token'
      },
    }
    const item = fakeDraft({ recipients: [BO] })
    const { container } = renderPane({ item, api: guarded, signIn })
    await screen.findByRole('heading', { name: 'Sign in to Follow' })
    expect(await accessibilityFaults(container)).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Sign in' }))

    await screen.findByText('Bo Lind')
  })

  it('that did not work says why, and can be tried again', async () => {
    const { guarded } = guardedApi()
    const signIn = {
      token: () => Promise.reject(new SignInFailed('popup-blocked', undefined)),
    }
    renderPane({ item: fakeDraft(), api: guarded, signIn })

    await user.click(await screen.findByRole('button', { name: 'Sign in' }))

    await screen.findByText(/Allow pop-ups for Outlook/)
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeTruthy()
  })

  it('that the API refuses all the same is not simply asked for again', async () => {
    const { rules, call } = draftApi({ failsWith: 'not-signed-in' })
    const item = fakeDraft({ recipients: [BO] })
    const { container } = renderPane({ item, api: call })

    await user.click(await screen.findByRole('button', { name: 'Sign in' }))

    await screen.findByRole('heading', { name: 'Follow does not let you in' })
    expect(screen.getByText(/You are signed in, but/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    rules.failsWith = undefined
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText('Bo Lind')
  })

  it('is offered again when it ends later', async () => {
    const { rules, call } = draftApi({ failsWith: 'not-signed-in' })
    const signIn = {
      token: async () => {
        rules.failsWith = undefined
        return 'token'
      },
    }
    const { queryClient } = renderPane({
      item: fakeDraft({ recipients: [BO] }),
      api: call,
      signIn,
    })
    await user.click(await screen.findByRole('button', { name: 'Sign in' }))
    await screen.findByText('Bo Lind')

    rules.failsWith = 'not-signed-in'
    await act(() => queryClient.refetchQueries())

    await screen.findByRole('heading', { name: 'Sign in to Follow' })
  })

  it.each([
    ['wrong-tenant', /belongs to an organization that does not use Follow/],
    ['missing-scope', /has not yet allowed Follow/],
    ['not-allowed', /You are not allowed to do this/],
    ['barred', /An administrator shut you out of Follow/],
  ] as const)('is not offered for %s, which it would not mend', async (failsWith, why) => {
    const { call } = draftApi({ failsWith })
    renderPane({ item: fakeDraft({ recipients: [BO] }), api: call })

    await screen.findByRole('heading', { name: 'Follow does not let you in' })

    expect(screen.getByText(why)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull()
  })
})
