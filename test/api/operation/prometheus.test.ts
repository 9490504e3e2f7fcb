import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { listenForMetrics, type MetricsListener } from '../../../src/api/http/metrics-listener.ts'
import { openPrometheus } from '../../../src/api/operation/prometheus.service.ts'
import { NOW } from '../../fixtures/make.ts'

const open = () => openPrometheus({ version: '1.2.3', now: () => NOW })

/** Values of one metric by its labels as they are written. */
async function valuesOf(text: string, name: string): Promise<Record<string, number>> {
  const lines = [...text.matchAll(new RegExp(`^${name}(\\{.*\\})? (.+)$`, 'gm'))]
  return Object.fromEntries(lines.map(([, labels = '', value]) => [labels, Number(value)]))
}

describe('the metrics', () => {
  it('count hits by what became of them, and how long they took', async () => {
    const { meters, exposition } = open()
    meters.hit('kept', 0.004)
    meters.hit('kept', 0.004)
    meters.hit('late', 0.25)
    meters.hit('excess', 0)

    const text = await exposition()

    expect(await valuesOf(text, 'follow_hits_total')).toEqual({
      '{outcome="kept"}': 2,
      '{outcome="late"}': 1,
      '{outcome="lost"}': 0,
      '{outcome="excess"}': 1,
    })
    expect(await valuesOf(text, 'follow_hit_seconds_bucket')).toMatchObject({
      '{le="0.0025"}': 0,
      '{le="0.005"}': 2,
      '{le="0.25"}': 3,
    })
  })

  it('tell how much waits in the buffer, and since when', async () => {
    const { exposition, watchBuffer } = open()
    const oldestAt = new Date(NOW.getTime() - 90_000).toISOString()
    const status = { waiting: 7, oldestAt, bytes: 4096, failed: 2, quarantined: 3 }
    watchBuffer({ status: () => status } as HitBuffer, 1024 ** 2)

    const text = await exposition()

    expect(await valuesOf(text, 'follow_hits_waiting')).toEqual({ '': 7 })
    expect(await valuesOf(text, 'follow_hits_oldest_age_seconds')).toEqual({ '': 90 })
    expect(await valuesOf(text, 'follow_buffer_bytes')).toEqual({ '': 4096 })
    expect(await valuesOf(text, 'follow_buffer_limit_bytes')).toEqual({ '': 1024 ** 2 })
    expect(await valuesOf(text, 'follow_hits_unsafe')).toEqual({ '': 2 })
    expect(await valuesOf(text, 'follow_hits_quarantined')).toEqual({ '': 3 })
  })

  it('have no age where nothing waits', async () => {
    const { exposition, watchBuffer } = open()
    const status = { waiting: 0, oldestAt: null, bytes: 0, failed: 0 }
    watchBuffer({ status: () => status } as HitBuffer, 1)

    expect(await valuesOf(await exposition(), 'follow_hits_oldest_age_seconds')).toEqual({ '': 0 })
  })

  it('tell of each job how often it failed and when it was last well', async () => {
    const { meters, exposition } = open()
    meters.jobRun('drain', 'ok', 0.5)
    meters.jobRun('drain', 'failed', 1)
    meters.jobRun('retention', 'failed', 1)

    const text = await exposition()

    expect(await valuesOf(text, 'follow_job_runs_total')).toEqual({
      '{task="drain",outcome="ok"}': 1,
      '{task="drain",outcome="failed"}': 1,
      '{task="retention",outcome="ok"}': 0,
      '{task="retention",outcome="failed"}': 1,
    })
    expect(await valuesOf(text, 'follow_job_last_success_timestamp_seconds')).toEqual({
      '{task="drain"}': NOW.getTime() / 1000,
    })
    expect(await valuesOf(text, 'follow_job_seconds_total')).toMatchObject({
      '{task="drain"}': 1.5,
    })
  })

  it('know answers of Graph and of the store before the first was given', async () => {
    const text = await open().exposition()

    expect(Object.keys(await valuesOf(text, 'follow_graph_call_seconds_count'))).toHaveLength(5)
    expect(Object.keys(await valuesOf(text, 'follow_store_query_seconds_count'))).toHaveLength(2)
  })

  it('know calls by route and class of status', async () => {
    const { meters, exposition } = open()
    const route = '/api/contacts/:email'
    for (const status of [200, 204, 404])
      meters.request({ method: 'GET', route, status, seconds: 0.1 })

    expect(await valuesOf(await exposition(), 'follow_requests_total')).toEqual({
      [`{method="GET",route="${route}",status="2xx"}`]: 2,
      [`{method="GET",route="${route}",status="4xx"}`]: 1,
    })
  })

  it("count tokens that do not say whether they are a guest's", async () => {
    const { meters, exposition } = open()
    meters.untoldMember()

    expect(await valuesOf(await exposition(), 'follow_untold_members_total')).toEqual({ '': 1 })
  })

  it('tell the version and how the process is doing', async () => {
    const text = await open().exposition()

    expect(await valuesOf(text, 'follow_build_info')).toEqual({ '{version="1.2.3"}': 1 })
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).toContain('nodejs_eventloop_lag_seconds')
  })
})

describe('the listener for metrics', () => {
  let listener: MetricsListener | undefined
  afterEach(() => listener?.close())

  it('serves them at /metrics and nothing else', async () => {
    listener = await listenForMetrics(open(), { host: '127.0.0.1', port: 0 })

    const answer = await fetch(listener.address)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    expect(await answer.text()).toContain('follow_hits_total')
    expect((await fetch(new URL('/', listener.address))).status).toBe(404)
  })

  it('says which port cannot be had', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo

    await expect(listenForMetrics(open(), { host: '127.0.0.1', port })).rejects.toThrow(
      `METRICS_PORT ${port} on 127.0.0.1 cannot be had (EADDRINUSE)`,
    )
    other.close()
  })

  it('answers with a failure where the numbers cannot be read', async () => {
    const broken = { exposition: () => Promise.reject(new Error('x')), contentType: 'text/plain' }
    listener = await listenForMetrics(broken, { host: '127.0.0.1', port: 0 })

    expect((await fetch(listener.address)).status).toBe(500)
  })
})
