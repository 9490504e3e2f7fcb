import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import type { FollowMark } from '../../../src/addin/outlook/port.ts'
import { classicOutlook, type ClassicStart } from '../../fixtures/classic-outlook.ts'
import { virtualClock } from '../../fixtures/virtual-clock.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const BUILD_MS = 60_000
/** The dialog of Outlook comes at 5 s; the law allows 3.5 s. */
const LATEST_MS = 3600
/** Long after everything should be over. */
const MUCH_LATER_MS = 60_000

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA'
const BEACON = '<img src="https://track.example/o/abc.gif" width="1" height="1" alt="">'
const MARK: FollowMark = { key: KEY, ticket: 'T'.repeat(43), beaconHtml: BEACON }
const TARGET = 'https://contoso.example/offer'
const TRACKED = 'https://track.example/c/abc.def'
const HTML = `<p>Hello <a href="${TARGET}">offer</a></p>`
const INSTRUMENTED = HTML.replace(TARGET, TRACKED)

let folder = ''
let script = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'launchevent-'))
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js')
  const wanted = ['--config-name', 'launchevent', '--env', 'target=sandbox', '-o', folder]
  execFileSync(process.execPath, [webpack, ...wanted], { cwd: ROOT, stdio: 'pipe' })
  script = readFileSync(path.join(folder, 'launchevent.js'), 'utf8')
}, BUILD_MS)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Answer {
  status?: number
  body?: unknown
  /** Milliseconds until the answer; never: it does not come. */
  after?: number | 'never'
  /** The request itself fails. */
  rejects?: boolean
}

const ACTIVE: Answer = {
  body: { active: true, links: [{ target: TARGET, trackedUrl: TRACKED }] },
}

/** Sends one mail in the bare engine and watches long after it was let go. */
async function send(start: ClassicStart, answer: Answer = ACTIVE) {
  const clock = virtualClock()
  const outlook = classicOutlook(clock, { html: HTML, ...start })
  const requests: { url: string; init: RequestInit; at: number }[] = []
  const fetch = (url: string, init: RequestInit) => {
    requests.push({ url, init, at: clock.now() })
    return new Promise((resolve, reject) => {
      if (answer.after === 'never') return
      clock.setTimeout(
        () =>
          answer.rejects ? reject(new TypeError('Failed to fetch')) : resolve(response(answer)),
        answer.after ?? 20,
      )
    })
  }
  const { setTimeout, clearTimeout } = clock
  const engine = createContext({ Office: outlook.office, setTimeout, clearTimeout, fetch })
  runInContext(script, engine)
  const handler = outlook.handlers.get('onMessageSend')
  if (!handler) throw new Error('no handler')
  handler(outlook.event)
  await clock.runUntil(MUCH_LATER_MS)
  return { outlook, requests, outcome: outlook.properties()?.outcome }
}

const response = ({ status = 200, body }: Answer) => ({
  ok: status < 400,
  status,
  headers: { get: () => null },
  json: () =>
    body === undefined ? Promise.reject(new SyntaxError('no JSON')) : Promise.resolve(body),
})

/** What law 1 asks of every sent mail. */
function expectLetGo({ outlook, requests }: Awaited<ReturnType<typeof send>>) {
  expect(outlook.completions).toHaveLength(1)
  const [completion] = outlook.completions
  expect(completion?.options).toEqual({ allowEvent: true })
  expect(completion?.at).toBeLessThanOrEqual(LATEST_MS)
  const afterwards = [...outlook.calls, ...requests].filter(({ at }) => at > completion!.at)
  expect(afterwards).toEqual([])
}

const followed: ClassicStart = { session: MARK, properties: MARK, headerKey: KEY }
const problem = (code: string, status: number): Answer => ({ status, body: { code, title: code } })
const inactive: Answer = {
  body: { active: false, obstacle: 'recipient-opted-out', optedOut: ['bo@contoso.example'] },
}

describe('the built send handler in a bare engine', () => {
  it('is at most 25 KiB compressed', () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(25 * 1024)
  })

  it('asks for nothing that the engine does not have', () => {
    expect(script).not.toMatch(
      /\bnew URL\b|URLSearchParams|DOMParser|localStorage|location\.|\bimport\(|XMLHttpRequest/,
    )
  })

  it('lets a mail that is not followed go at once and without the network', async () => {
    const sent = await send({})
    expectLetGo(sent)
    expect(sent.outlook.completions[0]?.at).toBeLessThan(50)
    expect(sent.requests).toEqual([])
    expect(sent.outlook.html()).toBe(HTML)
    expect(sent.outlook.properties()).toBeUndefined()
  })

  it('tracks the links of a followed mail and records that it did', async () => {
    const sent = await send(followed)
    expectLetGo(sent)
    expect(sent.outlook.html()).toBe(INSTRUMENTED)
    expect(sent.outlook.properties()).toEqual({ ...MARK, outcome: 'ok', beyond: 'nobody' })
    expect(sent.requests).toHaveLength(1)
    const [{ url, init }] = sent.requests as [(typeof sent.requests)[0]]
    expect(url).toBe(`https://localhost:3000/api/follows/${KEY}/finalise`)
    expect(init.method).toBe('POST')
    expect(init.headers).toMatchObject({ authorization: `Ticket ${MARK.ticket}` })
    expect(JSON.parse(String(init.body))).toMatchObject({
      subject: 'Offer',
      recipients: [{ email: 'bo@contoso.example', name: 'Bo Lind', field: 'to' }],
      targets: [TARGET],
    })
  })

  it('finds the mark in properties where session data is null', async () => {
    const { outcome } = await send({ session: null, properties: MARK, headerKey: KEY })
    expect(outcome).toBe('ok')
  })

  it('does not follow the forward of a followed mail', async () => {
    const sent = await send({ properties: { ...MARK, outcome: 'ok' }, composeType: 'forward' })
    expectLetGo(sent)
    expect(sent.requests).toEqual([])
    expect(sent.outlook.html()).toBe(HTML)
  })

  it('wraps nothing twice when a send was undone and is repeated', async () => {
    const sent = await send({ ...followed, html: INSTRUMENTED })
    expectLetGo(sent)
    expect(sent.outlook.html()).toBe(INSTRUMENTED)
    expect(sent.outcome).toBe('ok')
  })

  it.each([
    ['plain-text', { bodyType: 'text' as const }],
    ['inline-images', { attachments: [{ name: 'logo.png', isInline: true }] }],
    ['protected', { attachments: [{ name: 'smime.p7m', isInline: false }] }],
    ['no-links', { html: '<p>Hello</p>' }],
  ])('activates the key and leaves the body alone: %s', async (outcome, start) => {
    const sent = await send({ ...followed, ...start }, { body: { active: true, links: [] } })
    expectLetGo(sent)
    expect(sent.outcome).toBe(outcome)
    expect(sent.requests).toHaveLength(1)
    expect(JSON.parse(String(sent.requests[0]?.init.body))).toMatchObject({ targets: [] })
    expect(sent.outlook.calls.map(({ name }) => name)).not.toContain('body.setAsync')
  })

  it('laws 1 and 2: lets a mail go untouched whose clicks are not measured', async () => {
    const measures = { opens: 'individual', clicks: 'nothing' }
    const sent = await send(followed, { body: { active: true, measures, links: [] } })
    expectLetGo(sent)
    expect(sent.outcome).toBe('not-measured')
    expect(sent.outlook.html()).toBe(HTML)
  })
})

describe('law 1: mail always goes out', () => {
  it.each<[string, Answer, string | undefined]>([
    ['the API has a bug', problem('internal', 500), 'api-error'],
    ['the API is not reached', { rejects: true }, 'api-error'],
    ['the API does not answer', { after: 'never' }, 'api-timeout'],
    ['the API answers after 3 s', { ...ACTIVE, after: 3000 }, 'api-timeout'],
    ['the API answers after 10 s', { ...ACTIVE, after: 10_000 }, 'api-timeout'],
    ['the answer is no JSON', {}, 'api-error'],
    ['the answer is something else', { body: { hello: 1 } }, 'api-error'],
    ['the answer has no links', { body: { active: true } }, 'api-error'],
    [
      'a tracked link would break out of its attribute',
      { body: { active: true, links: [{ target: TARGET, trackedUrl: 'https://x/"><script>' }] } },
      'api-error',
    ],
    ['the ticket is not good', problem('ticket-invalid', 401), 'api-error'],
    ['the ticket is too old', problem('ticket-expired', 401), 'api-error'],
    ['a recipient opted out', inactive, 'refused'],
    ['Follow is off', problem('organisation-off', 403), 'refused'],
  ])('untouched when %s', async (_, answer, outcome) => {
    const sent = await send(followed, answer)
    expectLetGo(sent)
    expect(sent.outlook.html()).toBe(HTML)
    expect(sent.outcome).toBe(outcome)
  })

  const READS = [
    'sessionData.getAsync',
    'loadCustomPropertiesAsync',
    'internetHeaders.getAsync',
    'subject.getAsync',
    'to.getAsync',
    'cc.getAsync',
    'bcc.getAsync',
    'body.getTypeAsync',
    'body.getAsync',
    'getAttachmentsAsync',
  ]
  const WRITES = ['body.setAsync', 'customProperties.saveAsync']
  const table = [...READS, ...WRITES].flatMap((name) =>
    (['fail', 'hang', { after: 3000 }, { after: 3490 }, { after: 9000 }] as const).map(
      (behaviour) => [name, behaviour] as const,
    ),
  )

  it.each(table)('when %s does this: %j', async (name, behaviour) => {
    const sent = await send({ ...followed, behaviour: { [name]: behaviour } })
    expectLetGo(sent)
    expect([HTML, INSTRUMENTED]).toContain(sent.outlook.html())
  })

  it.each(['fail', 'hang'] as const)('when everything in Outlook does this: %s', async (how) => {
    const all = Object.fromEntries([...READS, ...WRITES].map((name) => [name, how]))
    const sent = await send({ ...followed, behaviour: all })
    expectLetGo(sent)
    expect(sent.outlook.html()).toBe(HTML)
    expect(sent.requests).toEqual([])
  })

  it('begins no write of the body in the last half second', async () => {
    const behaviour = { 'body.getAsync': { after: 900 } }
    const sent = await send({ ...followed, behaviour }, { ...ACTIVE, after: 2400 })
    expectLetGo(sent)
    expect(sent.outlook.html()).toBe(HTML)
    expect(sent.outcome).toBe('host-error')
  })

  it('activates nothing while nobody can tell who the recipients are', async () => {
    const sent = await send({ ...followed, behaviour: { 'to.getAsync': 'fail' } })
    expect(sent.requests).toEqual([])
    expect(sent.outcome).toBe('host-error')
  })

  it('still activates the key when only the body cannot be read', async () => {
    const sent = await send({ ...followed, behaviour: { 'body.getAsync': 'fail' } })
    expect(sent.requests).toHaveLength(1)
    expect(sent.outcome).toBe('host-error')
  })

  it('goes out even if there is no item at all', async () => {
    const clock = virtualClock()
    const outlook = classicOutlook(clock, {})
    const office = { ...outlook.office, context: undefined }
    runInContext(
      script,
      createContext({
        Office: office,
        setTimeout: clock.setTimeout,
        clearTimeout: clock.clearTimeout,
      }),
    )
    outlook.handlers.get('onMessageSend')?.(outlook.event)
    await clock.runUntil(MUCH_LATER_MS)
    expect(outlook.completions).toEqual([{ at: 0, options: { allowEvent: true } }])
  })
})
