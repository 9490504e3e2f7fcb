import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { queryName, traced } from '../../../src/api/operation/spans.ts'
import { openTraces } from '../../../src/api/operation/traces.service.ts'
import { openCollector, type TraceCollector } from '../../fixtures/trace-collector.ts'

let collector: TraceCollector
beforeAll(async () => {
  collector = await openCollector()
})
afterAll(() => collector.close())

describe('traces', () => {
  it('show what was done within what, how long it took, and that it failed', async () => {
    const { endpoint, spans: received } = collector
    const { spans, close } = await openTraces({ endpoint, version: '1.2.3' })

    const result = await spans.within('job drain', { 'job.name': 'drain' }, async () => {
      await Promise.resolve()
      spans.noteEnded('select follow', { seconds: 0.25, isFailed: false })
      await expect(
        spans.within('graph GET', {}, () => Promise.reject(new Error('secret@contoso.example'))),
      ).rejects.toThrow('secret')
      return 7
    })
    spans.noteEnded('select nobody', { seconds: 1, isFailed: false })
    await close()

    expect(result).toBe(7)
    const named = (name: string) => received.find((span) => span.name === name)!
    const job = named('job drain')
    expect(received.map(({ name }) => name).sort()).toEqual([
      'graph GET',
      'job drain',
      'select follow',
    ])
    expect(named('select follow').parentSpanId).toBe(job.spanId)
    expect(named('graph GET')).toMatchObject({ parentSpanId: job.spanId, traceId: job.traceId })
    expect(named('graph GET').status).toEqual({ code: 2 })
    const { startTimeUnixNano: start, endTimeUnixNano: end } = named('select follow')
    expect(Number(BigInt(end) - BigInt(start)) / 1e6).toBeCloseTo(250, 0)
    expect(job.attributes).toEqual([{ key: 'job.name', value: { stringValue: 'drain' } }])
    // Messages of errors may hold an address.
    expect(JSON.stringify(received)).not.toContain('contoso')
  })

  it('harm nothing while the collector is away', async () => {
    const { spans, close } = await openTraces({ endpoint: 'http://127.0.0.1:1', version: '1' })

    expect(await spans.within('job drain', {}, () => Promise.resolve('done'))).toBe('done')
    await close()
  })
})

describe('work that nobody traces', () => {
  it.each([undefined, null])('is just done: %s', async (spans) => {
    expect(await traced(spans, { name: 'job drain' }, () => Promise.resolve(3))).toBe(3)
  })
})

describe('the name of a query', () => {
  it.each([
    ['select "a"."b" from "follow" as "a" where "key" = $1', 'select follow'],
    ['\n  insert into job_lease (name) values ($1)', 'insert job_lease'],
    ['update "contact" set "x" = $1', 'update contact'],
    ['delete from "alert"', 'delete alert'],
    ['with x as (select 1) select * from x', 'with x'],
    ['select 1', 'select'],
    ['begin', 'query'],
    ['', 'query'],
  ])('of %j is %s', (sql, name) => {
    expect(queryName(sql)).toBe(name)
  })
})
