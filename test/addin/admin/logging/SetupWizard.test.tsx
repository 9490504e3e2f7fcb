import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/logging/LoggingPage.tsx'
import type { AddressCheck } from '../../../../src/contract/address-check.ts'
import type { Logging } from '../../../../src/contract/logging.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { renderAdmin } from '../render-admin.tsx'
import { loggingApi } from './logging-api.ts'
import {
  account,
  CLIENT_ID,
  graph,
  MAILBOX,
  nothing,
  secret,
  validation,
  working,
} from './samples.ts'

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const user = userEvent.setup()

async function open(start: Logging = nothing(), more: Answers = {}) {
  const api = loggingApi(start, more)
  const page = renderAdmin({ api: api.call, page: 'logging' })
  await screen.findByRole('heading', { level: 1, name: 'Email logging' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const step = (name: string) => screen.findByRole('heading', { level: 2, name })
const field = (name: string | RegExp) =>
  screen.findByLabelText<HTMLInputElement>(name, { selector: 'input, textarea' })
const type = async (label: string | RegExp, text: string) => {
  const input = await field(label)
  await user.clear(input)
  await user.click(input)
  await user.paste(text)
}

/** A window as the browser opens it. */
function openedWindow() {
  const replace = jest.fn<(url: string) => void>()
  const opened = { opener: window, location: { replace }, close: jest.fn() }
  const spy = jest.spyOn(window, 'open').mockReturnValue(opened as unknown as Window)
  return { spy, opened, replace }
}

describe('before anything is set up', () => {
  it('says what is kept and what never is, and passes axe', async () => {
    const { container } = await open()

    const text = await screen.findByText(/never the text of a mail/)
    for (const kept of ['identifiers', 'dates', 'addresses', 'subject', 'link']) {
      expect(text.textContent).toContain(kept)
    }
    expect(await accessibilityFaults(container)).toEqual([])
  })
})

describe('setting up a mailbox', () => {
  it('goes step by step, keeps each, and starts in the end', async () => {
    const { api } = await open()
    const { spy, replace } = openedWindow()

    await press('Set up email logging')
    await step('Where mail comes from')
    await press('Go on')

    await step('Mailbox')
    await type(/Address of the shared mailbox/, MAILBOX)
    await type(/client/, CLIENT_ID)
    expect((await field('Permissions (Microsoft Graph)')).value).toBe('Mail.ReadWrite.Shared')
    expect((await field(/Redirect address/)).value).toBe('https://follow.example/sign-in/logging')
    await press('Save and go on')

    await step('Secret')
    await type(/Secret value/, 'p4ss-w0rd')
    await press('Save and go on')

    await step('Sign-in')
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull()
    await press('Open the sign-in window')
    await screen.findByText(/Waiting until you have signed in/)
    expect(spy).toHaveBeenCalledTimes(1)
    expect(replace).toHaveBeenCalledWith('https://login.example/authorize?state=1')
    api.state.logging = { ...api.state.logging, account }
    await screen.findByText(/Signed in: Log Robot/, { selector: 'span' })
    await press('Go on')

    await step('Addresses')
    await screen.findByText(/All addresses are in order/)
    await press('Go on')

    await step('Mail-flow rules')
    const commands = await field('Commands for both rules')
    expect(commands.value).toContain(`-BlindCopyTo '${MAILBOX}'`)
    await press('Go on')

    await step('Agree and start')
    await press('Agree and start email logging')
    await screen.findByText('Tick the box above if you agree.')
    expect(api.sent('consentToLogging')).toEqual([])
    await user.click(screen.getByRole('checkbox', { name: /I have read this/ }))
    await press('Agree and start email logging')

    await screen.findByText('Everything works', { selector: 'span' })
    expect(api.sent('setLogging').map(({ body }) => body)).toEqual([
      {
        source: { ...graph, mailbox: MAILBOX, clientId: CLIENT_ID },
        everyMinutes: 10,
        batchSize: 50,
        revision: 1,
      },
    ])
    expect(api.sent('setLoggingCredential').map(({ body }) => body.credential)).toEqual([
      { kind: 'secret', secret: 'p4ss-w0rd' },
    ])
    expect(api.sent('consentToLogging').map(({ body }) => body)).toEqual([
      { wording: '2026-11', locale: 'en-US', revision: 3 },
    ])
    expect(api.sent('switchLogging').map(({ body }) => body)).toEqual([
      { isEnabled: true, revision: 4 },
    ])
    await press('Finish')
    expect(await step('Email logging is on')).toBeTruthy()
  })

  it('goes on where it was left', async () => {
    await open(nothing({ source: graph, credential: secret }))

    await step('Sign-in')
    const steps = within(screen.getByRole('navigation', { name: 'Steps' }))
    const current = steps.getByRole('button', { name: 'Sign-in' })
    expect(current.getAttribute('aria-current')).toBe('step')
    expect(steps.getByRole('button', { name: /done Secret/ })).toBeTruthy()
    const last = steps.getByRole<HTMLButtonElement>('button', { name: 'Agree and start' })
    expect(last.disabled).toBe(true)
  })

  it('passes axe at each step', async () => {
    const { container } = await open(working({ isEnabled: false }))
    await press('Change set-up')

    for (const name of [
      'Where mail comes from',
      'Mailbox',
      'Secret',
      'Sign-in',
      'Addresses',
      'Mail-flow rules',
      'Agree and start',
    ]) {
      await press(new RegExp(`${name}$`))
      await step(name)
      expect(await accessibilityFaults(container)).toEqual([])
    }
  })

  it('moves the focus to the heading of the next step', async () => {
    await open()
    await press('Set up email logging')

    await press('Go on')

    expect(document.activeElement).toBe(await step('Mailbox'))
  })

  it('says what is wrong with what was typed, and saves nothing', async () => {
    const { api } = await open()
    await press('Set up email logging')
    await press('Go on')

    await type(/Address of the shared mailbox/, 'logging')
    await press('Save and go on')

    await screen.findByText('Write a mail address.')
    expect(screen.getByText(/An id looks like/)).toBeTruthy()
    expect(api.sent('setLogging')).toEqual([])
  })

  it('narrows an application that reads by itself to the one mailbox', async () => {
    await open(nothing({ source: graph }))
    await press(/Mailbox$/)
    await step('Mailbox')

    await user.click(await screen.findByRole('radio', { name: /^By itself/ }))

    const commands = await field(/Commands that narrow/)
    expect(commands.value).toContain(MAILBOX)
    expect((await field('Permissions (Microsoft Graph)')).value).toBe('Mail.ReadWrite')
    expect(screen.queryByLabelText(/Redirect address/)).toBeNull()
  })

  it('keeps what was typed when somebody else was faster', async () => {
    const { api } = await open()
    await press('Set up email logging')
    await press('Go on')
    await type(/Address of the shared mailbox/, MAILBOX)
    await type(/client/, CLIENT_ID)
    api.state.logging = { ...api.state.logging, revision: 5 }

    await press('Save and go on')

    await screen.findByText('Somebody else changed this meanwhile')
    expect((await field(/Address of the shared mailbox/)).value).toBe(MAILBOX)
    await press('Save and go on')
    expect(await step('Secret')).toBeTruthy()
  })
})

describe('the sign-in window', () => {
  it('is replaced by a link where the browser blocks it', async () => {
    jest.spyOn(window, 'open').mockReturnValue(null)
    await open(nothing({ source: graph, credential: secret }))

    await press('Open the sign-in window')

    await screen.findByText(/The browser blocked the window/)
    const link = screen.getByRole('link', { name: 'Sign in here' })
    expect(link.getAttribute('href')).toBe('https://login.example/authorize?state=1')
    expect(link.getAttribute('rel')).toContain('noopener')
  })

  it('cannot reach back, and is closed where the sign-in cannot begin', async () => {
    const { opened } = openedWindow()
    const { api } = await open(nothing({ source: graph, credential: secret }), {
      beginLoggingSignIn: () => Promise.reject(new FakeApiError('unavailable')),
    })

    await press('Open the sign-in window')
    await screen.findByText('The sign-in could not begin')
    expect(opened.close).toHaveBeenCalled()

    api.answer({
      beginLoggingSignIn: () => ({
        url: 'https://login.example/',
        expiresAt: '2099-01-01T00:00:00.000Z',
      }),
    })
    await press('Open the sign-in window')
    await screen.findByText(/Waiting until/)
    expect(opened.opener).toBeNull()
  })

  it('says when it took too long', async () => {
    openedWindow()
    await open(nothing({ source: graph, credential: secret }), {
      beginLoggingSignIn: () => ({
        url: 'https://login.example/',
        expiresAt: '2020-01-01T00:00:00.000Z',
      }),
    })

    await press('Open the sign-in window')

    expect(await screen.findByText(/has taken too long/)).toBeTruthy()
  })
})

describe('a secret', () => {
  it('is not shown again once it was given', async () => {
    await open(nothing({ source: graph, credential: secret }))
    await press(/Secret$/)

    await screen.findByText(/A secret was given on/)
    expect(screen.queryByLabelText(/Secret value/)).toBeNull()
    await press('Give another one')
    expect((await field(/Secret value/)).type).toBe('password')
  })

  it('cannot be given where it cannot be kept', async () => {
    await open(nothing({ source: graph, canKeepSecrets: false }))

    await screen.findByText(/Secrets cannot be kept here/)
    expect(screen.queryByRole('button', { name: 'Save and go on' })).toBeNull()
  })

  it('of the operator is named and not typed', async () => {
    const { api } = await open(
      nothing({
        source: graph,
        canKeepSecrets: false,
        externalProvider: 'key-vault',
        externalName: 'logging-0199',
      }),
    )

    expect((await field('Name to keep it under')).value).toBe('logging-0199')
    await press('Save and go on')
    await step('Sign-in')
    expect(api.sent('setLoggingCredential')[0]?.body.credential).toEqual({ kind: 'external' })
  })
})

describe('other sources', () => {
  it('by hand take an agreement only', async () => {
    const { api } = await open()
    await press('Set up email logging')

    await user.click(await screen.findByRole('radio', { name: /^By hand from Outlook only/ }))
    await press('Save and go on')

    await step('Addresses')
    expect(api.sent('setLogging')[0]?.body.source).toEqual({ kind: 'pane' })
    const steps = within(screen.getByRole('navigation', { name: 'Steps' }))
    expect(steps.getAllByRole('listitem')).toHaveLength(3)
  })

  it('on premises take server, folders and a password', async () => {
    const { api } = await open()
    await press('Set up email logging')
    await user.click(await screen.findByRole('radio', { name: /^Public folders/ }))
    await press('Go on')

    await type(/Address of the server/, 'https://mail.fabrikam.example/EWS/Exchange.asmx')
    await type(/User name/, 'FABRIKAM\\log')
    await press('Save and go on')
    await step('Secret')
    await type(/Password/, 'p4ss')
    await press('Save and go on')

    await step('Addresses')
    expect(api.sent('setLogging')[0]?.body.source).toMatchObject({
      kind: 'ews',
      queueFolder: '\\Email Logging\\Queue',
    })
    expect(api.sent('setLoggingCredential')[0]?.body.credential).toEqual({
      kind: 'password',
      secret: 'p4ss',
    })
  })
})

describe('addresses', () => {
  const check = (): AddressCheck => ({
    checked: { salespeople: 1, contacts: 1 },
    items: [
      {
        whose: 'salesperson',
        id: 'id-kari',
        name: 'Kari',
        email: 'kari@old.example',
        fault: 'outside',
        address: 'kari@old.example',
        sharedWith: [],
      },
      {
        whose: 'contact',
        id: 'id-bo',
        name: null,
        email: 'bo@contoso.example',
        fault: 'shared',
        address: 'sales@contoso.example',
        sharedWith: ['Liv', 'Ulf'],
      },
    ],
    total: 2,
    internalDomains: ['fabrikam.example'],
  })
  const start = nothing({ source: graph, credential: secret, account })

  it('are shown with what is wrong, and mended in place', async () => {
    const saved: unknown[] = []
    const { api } = await open(start, {
      checkAddresses: check,
      getMemberAddresses: () => ({ addresses: ['kari@two.example'] }),
      setMemberAddresses: ({ body }) => body,
      getContactAddresses: () => ({ addresses: [] }),
      setContactAddresses: ({ params, body }) => {
        saved.push({ ...params, ...body })
        return body
      },
    })
    await screen.findByText(/not of one of your own domains/)
    expect(screen.getByText(/Shared with Liv and Ulf/)).toBeTruthy()

    await press('Further addresses: Kari')
    const box = await field('Addresses, one on each line')
    expect(box.value).toBe('kari@two.example')
    await user.type(box, '\nno address')
    await press('Save')
    await screen.findByText('One of these is no mail address.')
    await user.clear(box)
    await user.click(box)
    await user.paste('kari@two.example\nkari@three.example')
    await press('Save')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(api.sent('setMemberAddresses')).toEqual([
      {
        params: { id: 'id-kari' },
        body: { addresses: ['kari@two.example', 'kari@three.example'] },
      },
    ])

    await press('Further addresses: bo@contoso.example')
    await user.type(await field('Addresses, one on each line'), 'bo@two.example')
    await press('Save')
    await waitFor(() =>
      expect(saved).toEqual([{ email: 'bo@contoso.example', addresses: ['bo@two.example'] }]),
    )
  })

  it('of our own go by the domains, which are checked again once changed', async () => {
    const { api } = await open(start, {
      checkAddresses: check,
      setInternalDomains: ({ body }) => ({
        ...check(),
        items: [],
        total: 0,
        internalDomains: body.domains,
      }),
    })
    const box = await field('Own mail domains')

    await user.type(box, '\nold.example')
    await press('Save domains')

    await screen.findByText('Saved and checked again')
    expect(api.sent('setInternalDomains')).toEqual([
      { body: { domains: ['fabrikam.example', 'old.example'] } },
    ])
    expect(screen.getByText(/All addresses are in order/)).toBeTruthy()
  })
})

describe('starting', () => {
  it('shows which step fails, with its remedy and what the server said', async () => {
    await open(working({ isEnabled: false, consent: null }), {
      validateLogging: () =>
        validation({
          isWorking: false,
          steps: [
            { step: 'credential', outcome: 'passed', problem: null, detail: null },
            {
              step: 'token',
              outcome: 'failed',
              problem: 'credential-refused',
              detail: 'AADSTS7000215',
            },
            { step: 'mailbox', outcome: 'skipped', problem: null, detail: null },
          ],
        }),
    })
    await press(/Addresses$/)
    await press('Go on')
    await press('Go on')
    await user.click(await screen.findByRole('checkbox', { name: /I have read this/ }))
    await press('Agree and start email logging')

    const list = await screen.findByRole('list', { name: 'Result of the check' })
    const [, token, mailbox] = within(list).getAllByRole('listitem')
    expect(token?.textContent).toMatch(/Sign-in: Fails.*was refused.*Make a new one/)
    expect(mailbox?.textContent).toContain('Mailbox: Not tried')
    expect(screen.queryByText('AADSTS7000215')).toBeNull()
    await press('What the server said')
    expect(await screen.findByText('AADSTS7000215')).toBeTruthy()
  })

  it('says why it was not started', async () => {
    await open(working({ isEnabled: false }), {
      switchLogging: () => Promise.reject(new FakeApiError('setup-unfinished')),
    })
    await press('Change set-up')
    await press(/Agree and start$/)

    await press('Start email logging')

    expect(await screen.findByText(/has to be set up completely first/)).toBeTruthy()
  })
})
