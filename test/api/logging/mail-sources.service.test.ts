import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { credentialPlace } from '../../../src/api/logging/credential.service.ts'
import { mailSources } from '../../../src/api/logging/mail-sources.service.ts'
import { makeClientCertificate } from '../../fixtures/client-certificate.ts'
import { entraStandIn, throughTo, type EntraStandIn } from '../../fixtures/entra-stand-in.ts'
import { EWS_SOURCE, insertLoggingSetup } from '../../fixtures/logging-setup.ts'
import { FABRIKAM, newTenant, NORTHWIND } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let entra: EntraStandIn

beforeAll(async () => {
  test = await openTestApp({ ctx: { entra: throughTo(() => entra) } })
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  entra = entraStandIn('https://login.example')
  await test.db.deleteFrom('logging_setup').execute()
})

const open = (tenantId = FABRIKAM) => test.ctx.openMailSource(tenantId)
const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: { fault?: string }) => error.fault ?? String(error),
  )
const password = (text: string) => ({
  ...{ source: EWS_SOURCE, credential_kind: 'password' as const },
  sealed_credential: test.ctx.vault.seal(text, credentialPlace(FABRIKAM)),
})

describe('opening the source that a tenant set up', () => {
  it('is refused where nothing is, or mail is logged by hand only', async () => {
    expect(await fault(open())).toBe('credential-missing')
    await insertLoggingSetup(test, { source: { kind: 'pane' } })
    expect(await fault(open())).toBe('credential-missing')
  })

  it('opens none of another tenant', async () => {
    await insertLoggingSetup(test)

    expect(await fault(open(NORTHWIND))).toBe('credential-missing')
  })

  it('of a mailbox in the cloud asks for a token when it is used, not before', async () => {
    await insertLoggingSetup(test)
    const source = await open()
    expect(entra.grants).toEqual([])

    entra.refuse({ error: 'invalid_client' })
    const [first] = await source.check()

    expect(first).toMatchObject({ step: 'token', outcome: 'failed', problem: 'credential-refused' })
    expect(source.requests).toBe(0)
    await source.close()
  })

  it('of a server is allowed where the operator names it', async () => {
    await insertLoggingSetup(test, password('pass word'))

    expect(await fault(open())).toBe('none')
  })

  it.each([
    ['another one', ['other.fabrikam.example']],
    ['another port', ['mail.fabrikam.example:8443']],
    ['none', []],
  ])(
    'of a server is refused where the operator names %s, and nothing is opened for it',
    async (_, hosts) => {
      await insertLoggingSetup(test, { ...password('x'), sealed_credential: 'cannot be opened' })
      const config = { ...test.ctx.config, ews: { hosts } }

      expect(await fault(mailSources({ ...test.ctx, config })(FABRIKAM))).toBe('unreachable')
    },
  )

  it('of a server takes a password', async () => {
    const { cert, key } = await makeClientCertificate()
    await insertLoggingSetup(test, password(cert + key))
    expect(await fault(open())).toBe('password-refused')

    await insertLoggingSetup(test, { ...password('x'), credential_kind: null })
    expect(await fault(open())).toBe('credential-missing')
  })
})
