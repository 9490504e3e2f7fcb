import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { apiSettings, compileApi, type CompiledApi } from '../fixtures/compiled-api.ts'

let api: CompiledApi
let dir: string
let env: Record<string, string>
beforeAll(async () => {
  api = await compileApi()
  dir = await mkdtemp(path.join(tmpdir(), 'api-main-'))
  env = apiSettings(dir)
})
afterAll(async () => {
  await api.remove()
  await rm(dir, { recursive: true, force: true })
})

const MAIN = 'dist/api/main.js'
const lines = (output: string) => output.trim().split('\n')

describe('the server', () => {
  it('serves until it is told to stop, then says so for a moment, and ends well', async () => {
    const server = api.run(MAIN, { ...env, STOP_DELAY_SECONDS: '4' })
    const [, address = ''] = await server.until(/listening at (http:\/\/[\d.:]+)/)

    // Until the database has said for the first time that it is there.
    while (!(await fetch(`${address}/health/ready`)).ok) continue
    const ask = async () => {
      const response = await fetch(`${address}/ready`)
      return { status: response.status, body: await response.json() }
    }
    expect(await ask()).toEqual({ status: 200, body: { ready: true, mode: 'full' } })
    server.child.kill('SIGTERM')
    let last = await ask()
    while (last.status === 200) last = await ask()

    expect(last).toEqual({ status: 503, body: { ready: false, mode: 'stopping' } })
    expect((await fetch(`${address}/o/whatever`)).status).toBe(200)
    expect(await server.ended).toBe(0)
    expect(server.output()).toContain('stopped')
  })

  it('tells a second one in a line who holds the data', async () => {
    const first = api.run(MAIN, env)
    await first.until(/listening/)

    const second = api.run(MAIN, env)

    expect(await second.ended).toBe(1)
    expect(lines(second.output())).toEqual([
      `${env['DATA_DIR']} is in use by process ${first.child.pid}; only one process may work there`,
    ])
    first.child.kill('SIGTERM')
    await first.ended
  })

  it('says in a line that its port is taken', async () => {
    const other: Server = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo

    const server = api.run(MAIN, { ...env, PORT: String(port) })

    expect(await server.ended).toBe(1)
    expect(lines(server.output())).toEqual([
      `Port ${port} on 127.0.0.1 is in use; stop what uses it or set PORT`,
    ])
    other.close()
  })

  it.each([
    [
      'it is told to listen where it cannot',
      { LISTEN_HOST: '192.0.2.1' },
      '192.0.2.1 is no address of this machine; set LISTEN_HOST, to 0.0.0.0 for all of them',
    ],
    [
      'its host name is unknown',
      { LISTEN_HOST: 'nowhere.invalid' },
      'nowhere.invalid is no address of this machine; set LISTEN_HOST, to 0.0.0.0 for all of them',
    ],
    [
      'its certificate is none',
      { TLS_CERT_FILE: 'package.json', TLS_KEY_FILE: 'package.json' },
      expect.stringMatching(/^TLS_CERT_FILE and TLS_KEY_FILE cannot be used: /),
    ],
  ])('says in a line that %s', async (_, settings, line) => {
    const server = api.run(MAIN, { ...env, ...settings })

    expect(await server.ended).toBe(1)
    expect(lines(server.output())).toEqual([line])
  })

  it('has one line for each thing wrong with its configuration', async () => {
    const server = api.run(MAIN, { ...env, TENANTS: 'contoso', PORT: 'x' })

    expect(await server.ended).toBe(1)
    expect(lines(server.output())).toEqual([
      'Configuration: PORT must be a whole number from 0 to 65535',
      expect.stringContaining('Configuration: TENANTS has "contoso"'),
    ])
  })

  it.each([
    ['--role', 'web', 'Configuration: ROLE must be one of all, tracking, api, worker'],
    ['--port', '80', 'What is --port 80? --role all, tracking, api or worker'],
  ])('says in a line what is wrong with %s %s', async (name, value, line) => {
    const server = api.run(MAIN, env, [name, value])

    expect(await server.ended).toBe(1)
    expect(lines(server.output())).toEqual([line])
  })

  it('says in a line that its database cannot be reached', async () => {
    const away = { DATA_DIR: '', DATABASE_URL: 'postgres://127.0.0.1:1/follow' }
    const server = api.run(MAIN, { ...env, ...away })

    expect(await server.ended).toBe(1)
    expect(lines(server.output())).toEqual([
      'The database cannot be reached: connect ECONNREFUSED 127.0.0.1:1',
    ])
  })
})
