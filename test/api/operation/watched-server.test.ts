import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadConfig } from '../../../src/api/config.ts'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { apiSettings, compileApi, type CompiledApi } from '../../fixtures/compiled-api.ts'
import { makeEmbeddedFolder } from '../../fixtures/embedded-folder.ts'
import { freePort } from '../../fixtures/free-port.ts'
import { FABRIKAM } from '../../fixtures/make.ts'
import { openCollector, type TraceCollector } from '../../fixtures/trace-collector.ts'

const KEY = Buffer.alloc(16, 3).toString('base64url')
const TARGET = 'https://contoso.example/offer?of=bo'

let api: CompiledApi
let dir: string
let collector: TraceCollector
let env: Record<string, string>
beforeAll(async () => {
  api = await compileApi()
  dir = await mkdtemp(path.join(tmpdir(), 'watched-server-'))
  collector = await openCollector()
  await makeEmbeddedFolder(path.join(dir, 'store'))
  env = { ...apiSettings(dir), DRAIN_EVERY_MS: '20' }
})
afterAll(async () => {
  await collector.close()
  await api.remove()
  await rm(dir, { recursive: true, force: true })
})

async function started(settings: Record<string, string>) {
  const server = api.run('dist/api/main.js', { ...env, ...settings })
  const [, address = ''] = await server.until(/listening at (http:\/\/[\d.:]+)/)
  const stop = () => {
    server.child.kill('SIGTERM')
    return server.ended
  }
  return { address, stop }
}

/** Asks until it says so. */
async function metricsWith(address: string, pattern: RegExp): Promise<string> {
  for (;;) {
    const text = await (await fetch(address)).text()
    if (pattern.test(text)) return text
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

describe('a server that is watched', () => {
  it('counts what it does, and names nobody in metrics or traces (law 9)', async () => {
    const port = String(await freePort())
    const traced = { METRICS_PORT: port, OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint }
    const server = await started(traced)
    const seal = createTrackingSeal(loadConfig(env).tracking.keys)
    const token = seal.seal({
      ...{ kind: 'click', tenantId: FABRIKAM, followKey: KEY },
      ...{ linkNumber: 1, target: TARGET },
    })
    const click = await fetch(`${server.address}/c/${token}`, { redirect: 'manual' })
    await fetch(`${server.address}/api/contacts/bo@contoso.example`)
    await fetch(`${server.address}/nowhere/bo@contoso.example`)
    // Until the database has said for the first time that it is there.
    while (!(await fetch(`${server.address}/health/ready`)).ok) continue

    const text = await metricsWith(
      `http://127.0.0.1:${port}/metrics`,
      /follow_job_runs_total\{task="drain",outcome="ok"\} [1-9]/,
    )
    expect(await server.stop()).toBe(0)

    expect(click.headers.get('location')).toBe(TARGET)
    // Late where the machine was: safe, but after its answer.
    expect(text).toMatch(/follow_hits_total\{outcome="(kept|late)"\} 1/)
    expect(text).toMatch(/follow_store_query_seconds_count\{outcome="ok"\} [1-9]/)
    expect(text).toContain('route="/api/contacts/:email",status="4xx"} 1')
    expect(text).toContain('route="none",status="4xx"} 1')
    expect(text).toContain('route="/health/ready",status="2xx"} 1')
    const names = new Set(collector.spans.map(({ name }) => name))
    expect([...names]).toEqual(expect.arrayContaining(['job drain', 'GET /health/ready']))
    expect([...names].filter((name) => name.startsWith('/c'))).toEqual([])
    for (const secret of ['contoso', 'bo@', FABRIKAM, KEY, token, 'nowhere'])
      expect(`${text}${collector.bodies.join()}`).not.toContain(secret)
  })

  it('serves no metrics to the public', async () => {
    const server = await started({})

    expect((await fetch(`${server.address}/metrics`)).status).toBe(404)
    expect(await server.stop()).toBe(0)
  })
})
