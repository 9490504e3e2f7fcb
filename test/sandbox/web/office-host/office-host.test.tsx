import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { waitFor } from '@testing-library/react'
import { webcrypto } from 'node:crypto'
import { ANNA, TENANT_ID } from '../../../../src/sandbox/cast.ts'
import {
  createOfficeHost,
  type OfficeHost,
} from '../../../../src/sandbox/web/office-host/office-host.ts'
import type { AddinFrame } from '../../../../src/sandbox/web/office-host/addin-frame.ts'
import { NAA_CHANNEL } from '../../../../src/sandbox/web/office-host/nested-auth-channel.ts'

const ADDIN = 'https://localhost:3000'
const getTokens = jest.fn((scope: string) =>
  Promise.resolve({ access_token: 'a', id_token: 'i', expires_in: 1, scope }),
)

const answered = jest.fn()

let host: OfficeHost
let frame: AddinFrame
beforeEach(() => {
  // jsdom has no randomUUID.
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
  getTokens.mockClear()
  answered.mockClear()
  const nothing = () => {}
  host = createOfficeHost({
    look: { language: 'en-US', isDark: false, nestedAppAuth: true },
    runsAtSend: true,
    mailbox: {
      user: ANNA,
      saveDraft: () => Promise.resolve('1'),
      saveProperties: () => Promise.resolve(),
      itemChanged: nothing,
      recipientsChanged: nothing,
      closeDraft: nothing,
      roamingSettings: {},
    },
    auth: {
      person: ANNA,
      tenantId: TENANT_ID,
      environment: 'localhost:3200',
      getTokens,
      mustInteract: () => false,
      confirmSignIn: () => Promise.resolve(true),
    },
    onUnknown: nothing,
  })
  frame = host.open({
    url: `${ADDIN}/taskpane.html`,
    item: undefined,
    container: document.body,
    title: 'Add-in',
  })
  // jsdom knows no target origin in an object.
  Object.assign(frame.iframe.contentWindow ?? {}, { postMessage: answered })
})
afterEach(() => host.dispose())

/** MSAL's request for a token, as the bridge in the add-in's page posts it. */
function askForToken(origin: string, source: MessageEventSource | null): void {
  const payload = JSON.stringify({
    method: 'GetToken',
    requestId: 'r1',
    tokenParams: { clientId: 'c', scope: 'openid' },
  })
  const data = { channel: NAA_CHANNEL, payload }
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
}

describe('the token broker of the stand-in host', () => {
  it("serves the add-in's page", async () => {
    askForToken(ADDIN, frame.iframe.contentWindow)
    await waitFor(() => expect(answered).toHaveBeenCalled())

    expect(getTokens).toHaveBeenCalledWith('openid')
    expect(answered.mock.calls[0]?.[1]).toEqual({ targetOrigin: ADDIN })
  })

  it('gives nothing to a page that the frame was led to', () => {
    askForToken('https://evil.example', frame.iframe.contentWindow)

    expect(getTokens).not.toHaveBeenCalled()
  })

  it('gives nothing to another window, whatever its origin', () => {
    askForToken(ADDIN, window)

    expect(getTokens).not.toHaveBeenCalled()
  })
})
