import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509'
import { KeyObject, randomBytes, webcrypto } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer as createWebServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Finding } from '../../src/api/doctor/finding.ts'
import { apiSettings, compileApi, type CompiledApi } from '../fixtures/compiled-api.ts'
import { freePort } from '../fixtures/free-port.ts'

const SECRET = randomBytes(32).toString('base64')
const ROOT = path.resolve(import.meta.dirname, '../..')

let api: CompiledApi
let dir: string
let env: Record<string, string>
/** Nobody listens there. */
let away: string
let certificate: { cert: string; key: string }
beforeAll(async () => {
  api = await compileApi()
  dir = await mkdtemp(path.join(tmpdir(), 'doctor-'))
  certificate = await localhostCertificate()
  await writeFile(path.join(dir, 'ca.pem'), certificate.cert)
  away = `https://127.0.0.1:${await freePort()}`
  env = {
    ...apiSettings(dir),
    PORT: String(await freePort()),
    TRACKING_KEYS: `k1:${SECRET}`,
    // Nobody is asked outside this machine.
    PUBLIC_ORIGIN: away,
    AUTHORITY_ORIGIN: away,
    GRAPH_ORIGIN: away,
  }
})
afterAll(async () => {
  await api.remove()
  await rm(dir, { recursive: true, force: true })
})

async function localhostCertificate() {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const made = await X509CertificateGenerator.createSelfSigned({
    ...{ name: 'CN=localhost', serialNumber: '01', keys, signingAlgorithm: algorithm },
    notBefore: new Date(Date.now() - 86_400_000),
    notAfter: new Date(Date.now() + 10.5 * 86_400_000),
    extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])],
  })
  const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString()
  return { cert: made.toString('pem'), key }
}

/** Runs the program; what it found, one line each, and its exit code. */
async function examined(settings: Record<string, string> = {}) {
  const run = api.run(`process.argv.push('--json'); await import('./dist/api/doctor.js')`, {
    ...env,
    ...settings,
  })
  const code = await run.ended
  const { findings } = JSON.parse(run.output()) as { findings: Finding[] }
  const lines = findings.map(({ area, grade, says }) => `${area} ${grade}: ${says}`)
  return { code, lines, output: run.output() }
}

const listening = async <T extends Server>(server: T): Promise<[T, number]> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return [server, (server.address() as AddressInfo).port]
}

describe('npm run doctor', () => {
  it('says what is well and what is not where the server cannot reach anybody', async () => {
    const { code, lines, output } = await examined()

    expect(code).toBe(1)
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^program ok: Node /),
        expect.stringMatching(/^program \w+: (A process|How many files)/),
        expect.stringMatching(/^settings ok: \d+ of \d+ are set, none is wrong$/),
        'keys ok: TRACKING_KEYS: k1; k1 seals',
        expect.stringMatching(/^buffer ok: \d+ MB free$/),
        expect.stringMatching(/^port ok: 127\.0\.0\.1:\d+ is free/),
        `sign-in failed: AUTHORITY_ORIGIN ${away} cannot be reached (ECONNREFUSED)`,
        `graph failed: GRAPH_ORIGIN ${away} cannot be reached (ECONNREFUSED)`,
        `public host failed: PUBLIC_ORIGIN ${away} takes no connections`,
      ]),
    )
    expect(output).not.toContain(SECRET)
  })

  it('tells of every wrong setting, and goes on with the rest', async () => {
    const { code, lines, output } = await examined({
      TRACKING_KEYS: `k1:${SECRET.slice(0, 20)}`,
      PORT: 'x',
      BUFER_DIR: '/x',
      ENRICHMENT_CLIENT_SECRET: 'shh-do-not-tell',
    })

    expect(code).toBe(1)
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^settings failed: TRACKING_KEYS must be id:key pairs/),
        'settings failed: PORT must be a whole number from 0 to 65535',
        expect.stringMatching(/^settings failed: ENRICHMENT_CLIENT_ID and /),
        'settings warning: BUFER_DIR is read by nobody',
        expect.stringMatching(/^buffer ok/),
      ]),
    )
    expect(lines.filter((line) => /^(keys|port) /.test(line))).toEqual([])
    for (const secret of [SECRET.slice(0, 20), 'shh-do-not-tell'])
      expect(output).not.toContain(secret)
  })

  it('tells of a key that anybody could guess', async () => {
    const weak = Buffer.alloc(32, 1).toString('base64')
    const { lines, output } = await examined({ TRACKING_KEYS: `k1:${weak}` })

    expect(lines).toContain('keys failed: TRACKING_KEYS: the key k1 is not random')
    expect(output).not.toContain(weak)
  })

  it('tells of a database that is away, and never of its password', async () => {
    const url = `postgres://follow:hush-hush@127.0.0.1:${await freePort()}/follow`
    const { code, lines, output } = await examined({ DATA_DIR: '', DATABASE_URL: url })

    expect(code).toBe(1)
    expect(lines).toContain('database failed: Nobody listens there')
    expect(output).not.toContain('hush-hush')
  })

  it('tells of a folder that is none', async () => {
    const file = path.join(dir, 'a-file')
    await writeFile(file, '')

    const { lines } = await examined({ BUFFER_DIR: file })

    expect(lines).toContain(`buffer failed: ${file} cannot be written (ENOTDIR)`)
  })

  it('tells of somebody else on its port', async () => {
    const [other, port] = await listening(
      createWebServer((_request, response) => response.end('hello')),
    )

    const { lines } = await examined({ PORT: String(port) })
    other.closeAllConnections()
    other.close()

    expect(lines).toContain(`port failed: Something else listens at 127.0.0.1:${port}`)
  })

  it('tells of a manifest for another host', async () => {
    const manifest = await readFile(path.join(ROOT, 'manifest.xml'), 'utf8')
    const moved = manifest.replaceAll('https://localhost:3000', 'https://other.example')
    await writeFile(path.join(dir, 'manifest.xml'), moved)

    const { lines } = await examined({ ADDIN_DIR: dir })

    expect(lines).toContain(
      'manifest failed: Its pages are at https://other.example, which the server does not know',
    )
  })

  it('knows its own server behind the public host, and when its certificate ends', async () => {
    const server = api.run('dist/api/main.js', env)
    const [, address = ''] = await server.until(/listening at (http:\/\/[\d.:]+)/)
    const [proxy, port] = await listening(
      createTlsServer(certificate, (request, response) => {
        void fetch(`${address}${request.url}`).then(async (answer) => {
          response.writeHead(answer.status, { 'content-type': 'application/json' })
          response.end(await answer.text())
        })
      }),
    )

    const origin = `https://localhost:${port}`
    const trusting = { PUBLIC_ORIGIN: origin, NODE_EXTRA_CA_CERTS: path.join(dir, 'ca.pem') }
    const trusted = await examined(trusting)
    const untrusted = await examined({ PUBLIC_ORIGIN: origin })
    server.child.kill('SIGTERM')
    await server.ended
    proxy.closeAllConnections()
    proxy.close()

    expect(trusted.lines).toContain(
      `public host warning: PUBLIC_ORIGIN ${origin}: the certificate ends in 10 days`,
    )
    expect(trusted.lines).toContain(`port ok: This server runs at ${address.slice(7)}`)
    expect(trusted.lines).toContain('buffer ok: No hit waits to be recorded')
    expect(untrusted.lines).toContain(
      `public host failed: PUBLIC_ORIGIN ${origin} signs its certificate itself`,
    )
  })

  it('reads settings from a file, where nothing is left out', async () => {
    const file = path.join(dir, 'follow.env')
    const lines = Object.entries({ ...env, COLOUR: 'blue' }).map((pair) => pair.join('='))
    await writeFile(file, lines.join('\n'))

    const run = api.run(
      `process.argv.push('--settings', ${JSON.stringify(file)}); await import('./dist/api/doctor.js')`,
    )

    expect(await run.ended).toBe(1)
    expect(run.output()).toMatch(/^warning {2}settings {6}COLOUR is read by nobody$/m)
    expect(run.output()).toMatch(/^FAILED {3}public host {3}PUBLIC_ORIGIN/m)
    expect(run.output()).toMatch(/^\d+ ok, \d+ warnings, \d+ failed$/m)
  })

  it('says how it is used', async () => {
    const run = api.run(`process.argv.push('--what'); await import('./dist/api/doctor.js')`)

    expect(await run.ended).toBe(1)
    expect(run.output()).toContain('npm run doctor -- [--settings <file>]')
  })
})
