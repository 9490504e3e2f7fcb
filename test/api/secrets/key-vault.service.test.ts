import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { keyVaultSecrets } from '../../../src/api/secrets/key-vault.service.ts'
import { SecretError } from '../../../src/api/secrets/secret-provider.ts'
import { ensureCertificate } from '../../../src/sandbox/certificates.ts'
import { FABRIKAM } from '../../fixtures/make.ts'

const NAME = `logging-${FABRIKAM}`
const VAULT_SCOPE = 'https://vault.azure.net/.default'

let server: Server
let folder: string
let ca: string
let url: string
let asked: { path: string; authorization: string | undefined }[]
let secrets: Record<string, string>
let scopes: string[]

/** The get-secret call of the Key Vault REST contract, with its challenge. */
function answer(request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '', url)
  const { authorization } = request.headers
  asked.push({ path: pathname, authorization })
  const reply = (status: number, body: object, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }
  if (!authorization) {
    const authority = 'https://login.microsoftonline.com/tenant'
    const challenge = `Bearer authorization="${authority}", resource="https://vault.azure.net"`
    return reply(401, { error: { code: 'Unauthorized' } }, { 'www-authenticate': challenge })
  }
  if (!searchParams.get('api-version')) return reply(400, { error: { code: 'BadParameter' } })
  const [, , name = ''] = pathname.split('/')
  const value = secrets[name]
  if (value === undefined) return reply(404, { error: { code: 'SecretNotFound', message: name } })
  return reply(200, { value, id: `${url}/secrets/${name}/1`, attributes: { enabled: true } })
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'follow-key-vault-'))
  const certificate = await ensureCertificate(folder, new Date())
  ca = certificate.ca
  server = createServer({ key: certificate.key, cert: certificate.cert }, answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `https://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  asked = []
  scopes = []
  secrets = { [NAME]: 'from the vault' }
})

const read = (disableChallengeResourceVerification = true) =>
  keyVaultSecrets(url, {
    credential: {
      getToken: (scope) => {
        scopes.push(...[scope].flat())
        return Promise.resolve({ token: 'of-the-api', expiresOnTimestamp: Date.now() + 3_600_000 })
      },
    },
    options: {
      disableChallengeResourceVerification,
      retryOptions: { maxRetries: 0 },
      additionalPolicies: [
        {
          position: 'perRetry',
          policy: {
            name: 'trust the test’s own authority',
            sendRequest: (request, next) => {
              request.tlsSettings = { ca }
              return next(request)
            },
          },
        },
      ],
    },
  })

describe('an Azure Key Vault', () => {
  it('is asked for the latest version, with the token that it asks for itself', async () => {
    expect(await read()(NAME)).toBe('from the vault')

    expect(scopes).toEqual([VAULT_SCOPE])
    expect(asked.map(({ path }) => path)).toEqual(Array(2).fill(`/secrets/${NAME}/`))
    expect(asked.map(({ authorization }) => authorization)).toEqual([
      undefined,
      'Bearer of-the-api',
    ])
  })

  it('is asked anew each time, so that a changed secret is taken at once', async () => {
    const one = read()
    await one(NAME)
    secrets[NAME] = 'changed'

    expect(await one(NAME)).toBe('changed')
  })

  it('that has no such secret says so', async () => {
    secrets = {}

    await expect(read()(NAME)).rejects.toThrow(SecretError)
  })

  it('that answers without end is given up', async () => {
    secrets[NAME] = 'x'.repeat(2 ** 20)

    await expect(read()(NAME)).rejects.toMatchObject({ cause: { name: 'AnswerTooLongError' } })
  })

  it('that asks for a token of another service than its own gets none', async () => {
    await expect(read(false)(NAME)).rejects.toThrow(SecretError)

    expect(scopes).toEqual([])
    expect(asked.map(({ authorization }) => authorization)).toEqual([undefined])
  })

  it('that is not trusted is asked nothing', async () => {
    const strange = keyVaultSecrets(url, {
      credential: { getToken: () => Promise.reject(new Error('asked for a token')) },
      options: { retryOptions: { maxRetries: 0 } },
    })

    await expect(strange(NAME)).rejects.toThrow(SecretError)
    expect(asked).toEqual([])
  })
})
