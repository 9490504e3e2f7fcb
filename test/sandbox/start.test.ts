import { describe, expect, it } from '@jest/globals'
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadConfig } from '../../src/api/config.ts'
import { apiEnv } from '../../src/sandbox/api-env.ts'
import { ensureCertificate } from '../../src/sandbox/certificates.ts'
import { readCommandLine } from '../../src/sandbox/command-line.ts'
import { openDataDir, sandboxKeys } from '../../src/sandbox/data-dir.ts'
import { originsOf, USUAL_PORTS } from '../../src/sandbox/origins.ts'
import { SandboxProblem } from '../../src/sandbox/sandbox-problem.ts'
import { checkPortIsFree, serve } from '../../src/sandbox/serve.ts'
import { openLocalServer } from './local-server.ts'

const newDir = () => mkdtempSync(path.join(tmpdir(), 'follow-sandbox-'))
const NOW = new Date('2026-11-21T12:00:00Z')

describe('the certificate', () => {
  it('is for localhost and signed by an authority that signs nothing else', async () => {
    const { cert, ca } = await ensureCertificate(newDir(), NOW)
    const [leaf, authority] = [new X509Certificate(cert), new X509Certificate(ca)]

    expect(leaf.checkHost('localhost')).toBe('localhost')
    expect(leaf.checkHost('example.com')).toBeUndefined()
    expect(leaf.verify(authority.publicKey)).toBe(true)
    expect([authority.ca, leaf.ca]).toEqual([true, false])
  })

  it('is kept until it is about to expire, with a key for its owner only', async () => {
    const dir = newDir()
    const first = await ensureCertificate(dir, NOW)
    const second = await ensureCertificate(dir, NOW)
    const later = await ensureCertificate(dir, new Date('2027-11-15T12:00:00Z'))

    expect(second.cert).toBe(first.cert)
    expect(later.cert).not.toBe(first.cert)
    expect(statSync(first.keyFile).mode & 0o777).toBe(0o600)
  })
})

describe('the environment of the API', () => {
  it('is one that it starts with, and has Graph and the sign-in of the sandbox', async () => {
    const data = openDataDir(newDir())
    const certificate = await ensureCertificate(data.certificates, NOW)
    const origins = originsOf(USUAL_PORTS)
    const keys = sandboxKeys(data)
    const env = apiEnv({
      ...{ ports: USUAL_PORTS, origins, certificate, data, keys },
      addinDir: data.addin,
    })

    expect(loadConfig(env)).toMatchObject({
      apiOrigin: origins.api,
      graph: { origin: origins.mail, notifyOrigin: origins.api },
      signIn: { authorityOrigin: origins.identity },
      secrets: { keys: [{ id: 'sb1' }] },
    })
  })
})

describe('the data folder', () => {
  it('forgets mail and store when begun anew, and keeps certificates and keys', () => {
    const dir = newDir()
    const data = openDataDir(dir)
    const keys = sandboxKeys(data)
    mkdirSync(data.store)
    for (const file of [
      data.mailFile,
      path.join(data.store, 'x'),
      path.join(data.certificates, 'c'),
    ])
      writeFileSync(file, '')
    openDataDir(dir, { fresh: true })

    expect(existsSync(data.mailFile)).toBe(false)
    expect(existsSync(data.store)).toBe(false)
    expect(existsSync(path.join(data.certificates, 'c'))).toBe(true)
    expect(sandboxKeys(data)).toEqual(keys)
  })

  it('keeps keys of 32 bytes for its owner only', () => {
    const data = openDataDir(newDir())
    const keys = sandboxKeys(data)
    const secrets = [keys.trackingKeys, keys.secretKeys].map((key) => key.split(':')[1] ?? '')

    for (const secret of secrets) expect(Buffer.from(secret, 'base64')).toHaveLength(32)
    expect(new Set(secrets).size).toBe(2)
    expect(statSync(data.secretsFile).mode & 0o777).toBe(0o600)
    expect(readFileSync(data.secretsFile, 'utf8')).toContain(secrets[0])
  })

  it('gives a folder of an earlier version the key that it lacks, and keeps the other', () => {
    const data = openDataDir(newDir())
    writeFileSync(data.secretsFile, JSON.stringify({ trackingKeys: 'sb1:old' }))
    const { trackingKeys, secretKeys } = sandboxKeys(data)

    expect(trackingKeys).toBe('sb1:old')
    expect(sandboxKeys(data).secretKeys).toBe(secretKeys)
  })

  it('that cannot be made is one line', () => {
    const file = path.join(newDir(), 'file')
    writeFileSync(file, '')

    expect(() => openDataDir(path.join(file, 'data'))).toThrow(SandboxProblem)
  })
})

describe('the command line', () => {
  it('knows its options', () => {
    const args = ['--fresh', '--data-dir', 'd', '--ports', '1,2,3', '--ready-file', 'r']

    expect(readCommandLine(args)).toEqual({
      fresh: true,
      dataDir: 'd',
      ports: { api: 1, mail: 2, identity: 3 },
      readyFile: 'r',
    })
    expect(readCommandLine([])).toEqual({ fresh: false, dataDir: '.data', readyFile: undefined })
  })

  it.each([
    [['--nonsense']],
    [['--ports', '1,2']],
    [['--ports', 'a,b,c']],
    [['--ports', '1,2,99999']],
  ])('says what is wrong with %j', (args) => {
    expect(() => readCommandLine(args)).toThrow(SandboxProblem)
  })
})

describe('a port in use', () => {
  it('is one line that names it', async () => {
    const taken = await openLocalServer()

    await expect(serve(() => undefined, taken.port, taken.certificate)).rejects.toThrow(
      new RegExp(`Port ${taken.port} is in use`),
    )
    await expect(checkPortIsFree(taken.port)).rejects.toThrow(SandboxProblem)
    await taken.close()
    await expect(checkPortIsFree(taken.port)).resolves.toBeUndefined()
  })
})
