import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { credentialPlace } from '../../../src/api/logging/credential.service.ts'
import { tokensPlace } from '../../../src/api/logging/kept-tokens.service.ts'
import { findLoggingSetup } from '../../../src/api/logging/logging-setup.store.ts'
import { renewSecrets } from '../../../src/api/logging/renew-secrets.service.ts'
import { createVault } from '../../../src/api/secrets/vault.ts'
import { APP_SECRET } from '../../fixtures/entra-stand-in.ts'
import { insertLoggingSetup } from '../../fixtures/logging-setup.ts'
import { FABRIKAM, newTenant } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('logging_setup').execute()
})

const NEW_KEY = { id: 's2', secret: Buffer.alloc(32, 4) }
const newVault = () => createVault([NEW_KEY], randomBytes)
const renew = (keys = [NEW_KEY, ...test.ctx.config.secrets.keys]) =>
  renewSecrets({ db: test.db, vault: createVault(keys, randomBytes) }, FABRIKAM)
const row = async () => (await findLoggingSetup(test.db, FABRIKAM))!

describe('renewing secrets', () => {
  it('seals them with the newest key, so that the others can be taken out', async () => {
    const tokens = test.ctx.vault.seal('tokens', tokensPlace(FABRIKAM))
    const { revision } = await insertLoggingSetup(test, { sealed_tokens: tokens })

    expect(await renew()).toEqual({ renewed: 2, unreadable: 0 })

    const { sealed_credential, sealed_tokens, ...rest } = await row()
    expect(newVault().open(sealed_credential!, credentialPlace(FABRIKAM))).toBe(APP_SECRET)
    expect(newVault().open(sealed_tokens!, tokensPlace(FABRIKAM))).toBe('tokens')
    expect(rest.revision).toBe(revision)
  })

  it('may be done again, and where there is nothing', async () => {
    expect(await renew()).toEqual({ renewed: 0, unreadable: 0 })
    await insertLoggingSetup(test)
    await renew()

    expect(await renew()).toEqual({ renewed: 1, unreadable: 0 })
  })

  it('leaves what it cannot open as it is, and renews the rest', async () => {
    const strange = createVault([{ id: 'x', secret: Buffer.alloc(32) }], randomBytes)
    const sealed_credential = strange.seal('x', credentialPlace(FABRIKAM))
    const sealed_tokens = test.ctx.vault.seal('tokens', tokensPlace(FABRIKAM))
    await insertLoggingSetup(test, { sealed_credential, sealed_tokens })

    expect(await renew()).toEqual({ renewed: 1, unreadable: 1 })
    expect((await row()).sealed_credential).toBe(sealed_credential)
  })
})
