import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { externalName } from '../../../src/api/secrets/external-name.ts'
import { operatorSecrets } from '../../../src/api/secrets/operator-secrets.service.ts'
import { SecretError } from '../../../src/api/secrets/secret-provider.ts'
import { FABRIKAM, NORTHWIND } from '../../fixtures/make.ts'

const FILE = `logging-${FABRIKAM}`
const VARIABLE = 'LOGGING_SECRET_11111111_2222_4333_8444_555555555555'

describe('the name of a tenant’s secret', () => {
  it.each([
    ['none', null],
    ['environment', VARIABLE],
    ['file', FILE],
    ['key-vault', FILE],
  ] as const)('with %s is %s', (kind, name) => {
    expect(externalName(FABRIKAM, kind)).toBe(name)
    expect(name === null || externalName(NORTHWIND, kind) !== name).toBe(true)
  })
})

describe('secrets in the environment', () => {
  const read = operatorSecrets({ kind: 'environment' })
  afterAll(() => void Reflect.deleteProperty(process.env, VARIABLE))

  it('are read anew each time', async () => {
    process.env[VARIABLE] = 'first'
    expect(await read(VARIABLE)).toBe('first')
    process.env[VARIABLE] = 'second'
    expect(await read(VARIABLE)).toBe('second')
  })

  it.each(['PATH', 'TRACKING_KEYS', 'LOGGING_SECRET_', 'LOGGING_SECRET_a; x', ''])(
    'are nothing else: %j',
    async (name) => {
      await expect(read(name)).rejects.toThrow(SecretError)
    },
  )

  it('are missed without naming what there is', async () => {
    await expect(read('LOGGING_SECRET_0')).rejects.toThrow('There is no such variable')
  })
})

describe('secrets in files', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'follow-secrets-'))
    await writeFile(path.join(dir, FILE), 'from a file\n')
    await writeFile(path.join(dir, 'data'), 'pem\r\nof two lines\r\n')
    await symlink(path.join(dir, 'data'), path.join(dir, `logging-${NORTHWIND}`))
    await writeFile(path.join(dir, 'logging-0'), '\n')
    await writeFile(path.join(dir, 'other'), 'not for anybody')
  })
  afterAll(() => rm(dir, { recursive: true }))

  const read = (name: string) => operatorSecrets({ kind: 'file', dir })(name)

  it('are read without the line end of an editor', async () => {
    expect(await read(FILE)).toBe('from a file')
  })

  it('may be links, as Kubernetes makes them, and of several lines', async () => {
    expect(await read(`logging-${NORTHWIND}`)).toBe('pem\r\nof two lines')
  })

  it.each([
    '../etc/passwd',
    'logging-/../other',
    'logging-..',
    'other',
    '/etc/passwd',
    'logging-\0',
    'logging-%2e%2e',
    'logging-0',
    'logging-ffff',
    '',
  ])('are not found as %j', async (name) => {
    await expect(read(name)).rejects.toThrow(SecretError)
  })
})

it('without a provider there are none', async () => {
  await expect(operatorSecrets({ kind: 'none' })(FILE)).rejects.toThrow(SecretError)
})
