import { describe, expect, it } from '@jest/globals'
import { failureCode, needsSignIn } from '../../../src/addin/client/failure.ts'
import {
  msalConfiguration,
  nestedClient,
  standardClient,
} from '../../../src/addin/client/msal-client.ts'
import { createSignIn, type SignInOptions } from '../../../src/addin/client/sign-in.ts'
import type { TokenClient, TokenRequest } from '../../../src/addin/client/token-client.ts'

const CLIENT_ID = 'aaaaaaaa-0000-4000-8000-000000000001'

/** An error as MSAL throws it. */
function msalError(errorCode: string, name = 'BrowserAuthError'): Error {
  return Object.assign(new Error(errorCode), { name, errorCode })
}
const interactionRequired = () => msalError('consent_required', 'InteractionRequiredAuthError')

interface Call {
  how: 'silent' | 'popup'
  kind: 'nested' | 'standard'
  scopes: string[]
  isInMemory?: boolean
}

type Answer = () => string | Promise<string>

/** A sign-in over a client that answers as told and notes what it was asked. */
function signInWith(
  answers: { silent: Answer; popup?: Answer; nested?: Answer },
  options: Partial<SignInOptions> = {},
) {
  const calls: Call[] = []
  const opened: string[] = []
  const client = (kind: Call['kind']): TokenClient => {
    const ask = (how: Call['how'], answer: Answer) => async (request: TokenRequest) => {
      const { scopes, isInMemory } = request
      calls.push({ how, kind, scopes, ...(isInMemory && { isInMemory }) })
      return answer()
    }
    const silent = kind === 'nested' ? (answers.nested ?? answers.silent) : answers.silent
    return {
      silent: ask('silent', silent),
      popup: ask('popup', answers.popup ?? (() => fail('no window expected'))),
    }
  }
  const signIn = createSignIn({
    clientId: CLIENT_ID,
    offersNestedAuth: false,
    openClient: async (kind) => {
      opened.push(kind)
      return client(kind)
    },
    ...options,
  })
  return { signIn, calls, opened }
}

function fail(error: Error | string): never {
  throw typeof error === 'string' ? new Error(error) : error
}

describe('a token for the mailbox', () => {
  it('is asked for with its own scopes, in nobody else’s name', async () => {
    const { signIn, calls } = signInWith({
      silent: () => fail(interactionRequired()),
      popup: () => 'mailbox',
    })
    const refused = await signIn
      .token({ interactive: false, for: 'graph' })
      .catch((reason: unknown) => reason)
    expect(needsSignIn(refused)).toBe(true)

    await expect(signIn.token({ interactive: true, for: 'graph' })).resolves.toBe('mailbox')
    expect(calls.at(-1)).toMatchObject({
      how: 'popup',
      scopes: [
        'https://graph.microsoft.com/Mail.ReadWrite',
        'https://graph.microsoft.com/Mail.Send',
      ],
    })
  })

  it('is never given for one of the API that is under way', async () => {
    const { signIn, calls } = signInWith({ silent: () => 'token' })
    await Promise.all([
      signIn.token({ interactive: false }),
      signIn.token({ interactive: false, for: 'graph' }),
    ])

    expect(calls.map(({ scopes }) => scopes.length)).toEqual([1, 2])
  })
})

describe('a token', () => {
  it('is for our own API', async () => {
    const { signIn, calls } = signInWith({ silent: () => 'token' })

    await expect(signIn.token({ interactive: false })).resolves.toBe('token')

    expect(calls).toEqual([
      { how: 'silent', kind: 'standard', scopes: [`api://${CLIENT_ID}/access_as_user`] },
    ])
  })

  it('comes without a window where none is needed, even when one is allowed', async () => {
    const { signIn, calls } = signInWith({ silent: () => 'token' })

    await signIn.token({ interactive: true })

    expect(calls.map(({ how }) => how)).toEqual(['silent'])
  })

  it.each([
    ['a person has to consent', interactionRequired()],
    ['nobody is signed in', msalError('no_account_error')],
    ['the host knows no account', msalError('no_account_found', 'ClientAuthError')],
  ])('needs a person when %s', async (_case, error) => {
    const { signIn } = signInWith({ silent: () => fail(error) })

    const refused = await signIn.token({ interactive: false }).catch((reason: unknown) => reason)

    expect(needsSignIn(refused)).toBe(true)
  })

  it('comes from a window where that is allowed', async () => {
    const { signIn, calls } = signInWith({
      silent: () => fail(interactionRequired()),
      popup: () => 'fresh',
    })

    await expect(signIn.token({ interactive: true })).resolves.toBe('fresh')
    expect(calls.map(({ how }) => how)).toEqual(['silent', 'popup'])
  })

  it.each([
    ['no_network_connectivity', 'offline'],
    ['post_request_failed', 'offline'],
    ['popup_window_error', 'popup-blocked'],
    ['empty_window_error', 'popup-blocked'],
    ['user_cancelled', 'sign-in-cancelled'],
    ['something_new', 'sign-in-failed'],
  ])('that fails with %s is told as %s', async (errorCode, expected) => {
    const { signIn } = signInWith({
      silent: () => fail(interactionRequired()),
      popup: () => fail(msalError(errorCode)),
    })

    const failed = await signIn.token({ interactive: true }).catch((reason: unknown) => reason)

    expect(failureCode(failed)).toBe(expected)
    expect(needsSignIn(failed)).toBe(false)
  })
})

describe('calls at the same time', () => {
  it('ask once', async () => {
    const { signIn, calls, opened } = signInWith({ silent: () => 'token' })

    const tokens = await Promise.all(
      Array.from({ length: 10 }, () => signIn.token({ interactive: false })),
    )

    expect(new Set(tokens)).toEqual(new Set(['token']))
    expect(calls).toHaveLength(1)
    expect(opened).toHaveLength(1)
  })

  it('open at most one window', async () => {
    const { signIn, calls } = signInWith({
      silent: () => fail(interactionRequired()),
      popup: () => 'fresh',
    })

    const silent = signIn.token({ interactive: false })
    const people = [signIn.token({ interactive: true }), signIn.token({ interactive: true })]

    await expect(silent).rejects.toThrow()
    await expect(Promise.all(people)).resolves.toEqual(['fresh', 'fresh'])
    expect(calls.filter(({ how }) => how === 'popup')).toHaveLength(1)
  })

  it('do not keep a failure: the next call tries again', async () => {
    let isOnline = false
    const { signIn } = signInWith({
      silent: () => (isOnline ? 'token' : fail(msalError('no_network_connectivity'))),
    })
    await expect(signIn.token({ interactive: false })).rejects.toThrow()

    isOnline = true

    await expect(signIn.token({ interactive: false })).resolves.toBe('token')
  })
})

describe('the host', () => {
  it('is asked first where it offers sign-in', async () => {
    const { signIn, opened } = signInWith({ silent: () => 'token' }, { offersNestedAuth: true })

    await signIn.token({ interactive: false })

    expect(opened).toEqual(['nested'])
  })

  it('that offers sign-in and then has none is left for a window of our own', async () => {
    const { signIn, opened } = signInWith(
      {
        nested: () => fail(msalError('nested_app_auth_bridge_disabled', 'ClientAuthError')),
        silent: () => 'token',
      },
      { offersNestedAuth: true },
    )

    await expect(signIn.token({ interactive: false })).resolves.toBe('token')
    await signIn.token({ interactive: false })
    expect(opened).toEqual(['nested', 'standard'])
  })

  it('is opened again after MSAL itself could not be loaded', async () => {
    let canLoad = false
    const client: TokenClient = { silent: async () => 'token', popup: async () => 'token' }
    const signIn = createSignIn({
      clientId: CLIENT_ID,
      offersNestedAuth: true,
      openClient: async () => (canLoad ? client : fail('chunk missing')),
    })
    await expect(signIn.token({ interactive: false })).rejects.toThrow()

    canLoad = true

    await expect(signIn.token({ interactive: false })).resolves.toBe('token')
  })
})

describe('the standard client', () => {
  const account = { homeAccountId: 'oid.tid' } as never
  type App = Parameters<typeof standardClient>[0]

  const app = (known: unknown[]): App & { active: unknown } => ({
    active: null,
    acquireTokenSilent: async () => ({ accessToken: 'silent' }) as never,
    acquireTokenPopup: async () => ({ accessToken: 'popup', account }) as never,
    getActiveAccount: () => null,
    getAllAccounts: () => known as never,
    setActiveAccount(one) {
      this.active = one
    },
  })

  it('opens no hidden frame when nobody is known', async () => {
    await expect(standardClient(app([])).silent({ scopes: [] })).rejects.toMatchObject({
      name: 'InteractionRequiredAuthError',
    })
  })

  it('goes on with whoever signed in here last', async () => {
    await expect(standardClient(app([account])).silent({ scopes: [] })).resolves.toBe('silent')
  })

  it('remembers who signed in', async () => {
    const msal = app([])

    await expect(standardClient(msal).popup({ scopes: [] })).resolves.toBe('popup')
    expect(msal.active).toBe(account)
  })
})

describe('a token that is not to be written down', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000)
  const personOf = (homeAccountId: string) => ({ homeAccountId }) as never
  let account = personOf('oid.tid')
  const stored: unknown[] = []
  /** Hands out one token after the other, and notes what may be stored of each. */
  const app = (expiresOn: Date) => {
    stored.length = 0
    const acquire = async (request: { storeInCache?: unknown }) => {
      stored.push(request.storeInCache)
      return { accessToken: `token ${stored.length}`, expiresOn, account } as never
    }
    return {
      ...{ acquireTokenSilent: acquire, acquireTokenPopup: acquire, setActiveAccount() {} },
      ...{ getActiveAccount: () => account, getAllAccounts: () => [] },
    }
  }
  const mailbox = { scopes: ['Mail.Send'], isInMemory: true }

  it('is held by the page, and the one for our API is MSAL’s', async () => {
    const client = standardClient(app(inAnHour()))

    expect(await client.silent(mailbox)).toBe('token 1')
    expect(await client.silent(mailbox)).toBe('token 1')
    expect(await client.silent({ scopes: ['api'] })).toBe('token 2')
    expect(await client.silent({ ...mailbox, forceRefresh: true })).toBe('token 3')
    expect(await client.popup(mailbox)).toBe('token 4')
    expect(await client.silent(mailbox)).toBe('token 4')
    const not = { accessToken: false }
    expect(stored).toEqual([not, undefined, not, not])
  })

  it('is never that of who was signed in before', async () => {
    const client = standardClient(app(inAnHour()))
    await client.silent(mailbox)

    account = personOf('another.tid')

    expect(await client.silent(mailbox)).toBe('token 2')
  })

  it('is asked for anew before it ends', async () => {
    const client = standardClient(app(new Date(Date.now() + 4 * 60_000)))

    expect([await client.silent(mailbox), await client.silent(mailbox)]).toEqual([
      'token 1',
      'token 2',
    ])
  })

  it('comes from the host by a client that writes nothing', async () => {
    const answering = (accessToken: string) => {
      const acquire = async () => ({ accessToken }) as never
      return { acquireTokenSilent: acquire, acquireTokenPopup: acquire }
    }
    const client = nestedClient(answering('written'), answering('forgotten'))
    const api = { scopes: ['api'] }

    expect(await client.silent(mailbox)).toBe('forgotten')
    expect(await client.popup(mailbox)).toBe('forgotten')
    expect([await client.silent(api), await client.popup(api)]).toEqual(['written', 'written'])
  })

  it('is that for the mailbox', async () => {
    const { signIn, calls } = signInWith({ silent: () => 'token' })
    await signIn.token({ interactive: false, for: 'graph' })
    await signIn.token({ interactive: false })

    expect(calls.map(({ isInMemory }) => isInMemory)).toEqual([true, undefined])
  })
})

describe('the configuration of MSAL', () => {
  const settings = { clientId: CLIENT_ID, redirectUri: 'https://x.example/redirect-bridge.html' }

  it('vouches for an authority that MSAL does not know', () => {
    const authority = 'https://localhost:3200/11111111-2222-4333-8444-555555555555'

    const { auth } = msalConfiguration({ ...settings, authority })

    expect(auth.knownAuthorities).toEqual(['localhost:3200'])
  })

  it('leaves the public one to MSAL, and never logs names or tokens', () => {
    const authority = 'https://login.microsoftonline.com/organizations'

    const { auth, system } = msalConfiguration({ ...settings, authority })

    expect(auth.knownAuthorities).toBeUndefined()
    expect(system?.loggerOptions?.piiLoggingEnabled).toBe(false)
  })
})
