import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { buildApp } from '../../src/api/app.ts'
import type { Caller } from '../../src/api/http/caller.ts'
import { createLogger } from '../../src/api/http/logger.ts'
import { paths, type CallName } from '../../src/contract/paths.ts'
import type { Input } from '../../src/contract/routes.ts'
import { ask } from '../fixtures/ask.ts'
import { callApi } from '../fixtures/call-api.ts'
import { ANNA, newTenant, TICKET } from '../fixtures/make.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'
import { madeUpIds, validInput } from '../fixtures/valid-inputs.ts'

/** Stands in every value that somebody gives. */
const MARK = 'Zarquon'
/** Would end a line, colour a terminal, and be a line of its own. */
const NASTY = `${MARK}\r\n{"level":60,"msg":"forged"}\n\u001b[31m\u0007\u2028\u009b`
const READER = '203.0.113.77'
const ADMINISTRATOR: Caller = { ...ANNA, claimedRoles: ['administrator', 'manager', 'salesperson'] }
const names = Object.keys(paths) as CallName[]

const written: string[] = []
let test: TestApp
let token: string
let sealed: string

beforeAll(async () => {
  const log = createLogger('trace', { write: (line) => void written.push(line) })
  // No directory is asked.
  test = await openTestApp({ config: { enrichment: null }, ctx: { log } })
  await newTenant(test.db)
  token = await test.tokens.for(ADMINISTRATOR)
  const mail = { tenantId: ANNA.tenantId, followKey: madeUpIds().key }
  sealed = test.ctx.seal.seal({ kind: 'page', ...mail })
  await callEverything(test)
  await askPublicly()
  await sendRawly()
  await callEverything(await withFailingStore())
})
afterAll(() => test.close())

/** Each call twice: with somebody's addresses and texts, and with nonsense. */
async function callEverything(app: Pick<TestApp, 'app' | 'tokens'>): Promise<void> {
  const call = callApi(app as TestApp)
  for (const name of names) {
    const input = validInput(name, madeUpIds())
    const as = name === 'finaliseFollow' ? { ticket: TICKET } : ADMINISTRATOR
    for (const change of [named, spoilt])
      await call(name as 'getFollow', as, deep(input, change) as Input<'getFollow'>)
  }
}

const FREE_TEXT = /^(subject|name|text|title|note|body|comment|password|reason|secret|html|value)$/

function named(text: string, field: string): string {
  if (text.includes('@')) return `${MARK.toLowerCase()}@contoso.example`
  return FREE_TEXT.test(field) ? `${MARK} ${text}` : text
}

const spoilt = (): string => NASTY

function deep(
  value: unknown,
  change: (text: string, field: string) => string,
  field = '',
): unknown {
  if (typeof value === 'string') return change(value, field)
  if (Array.isArray(value)) return value.map((one) => deep(one, change, field))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, deep(one, change, key)])
  return Object.fromEntries(entries) as object
}

/** The same app on a store whose every statement fails with words about the rows. */
async function withFailingStore() {
  const error = await sql`select ${NASTY}::text::uuid`.execute(test.db).catch((caught) => caught)
  expect(error).toMatchObject({ code: '22P02', message: expect.stringContaining(MARK) })
  const fail = () => {
    throw Object.assign(error, { detail: `Key (email)=(${MARK})` })
  }
  const db = test.db.withPlugin({ transformQuery: fail, transformResult: fail })
  return { app: buildApp({ ...test.ctx, db }), tokens: test.tokens }
}

/** What strangers send: tokens, addresses, names of programs. */
async function askPublicly(): Promise<void> {
  const nasty = encodeURIComponent(NASTY)
  const headers = {
    'user-agent': `${MARK} \t{"level":60}`,
    'x-forwarded-for': READER,
    'x-request-id': MARK,
    'accept-language': MARK,
    authorization: `Bearer ${token}${MARK}`,
    traceparent: MARK,
  }
  const places = ['/o/', '/c/', '/p/', '/f/', '/api/contacts/', '/', '/sign-in/logging?state=']
  for (const place of places)
    for (const end of [sealed, nasty, `${sealed}?${nasty}`, '%zz', `${MARK}@contoso.example`])
      for (const method of ['GET', 'POST'])
        await ask(test.app, { method, url: place + end, headers, payload: `{"${MARK}":` })
}

/** What no client library lets anybody send. */
async function sendRawly(): Promise<void> {
  const { port } = test.app.server.address() as AddressInfo
  for (const request of [
    `GET /${NASTY} HTTP/1.1\r\n\r\n`,
    `GET /${MARK}\u001b[31m HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: x\r\nuser-agent: ${MARK}\u001b[31m\u0000\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: ${MARK}"\\\r\nauthorization: Ticket ${TICKET}\r\nconnection: close\r\n\r\n`,
    `${MARK}\n\n`,
  ]) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined).resume()
    socket.write(request)
    await once(socket, 'close')
  }
}

describe('the log, whatever anybody sends', () => {
  it('has one object a line, and none that somebody else wrote', () => {
    const ofCalls = written.filter((line) => line.includes('"answered"'))
    const ofFailures = written.filter((line) => line.includes('"a request failed"'))
    // Else there is nothing to look at.
    expect(ofCalls.length).toBeGreaterThan(3 * names.length)
    expect(ofFailures.length).toBeGreaterThan(names.length / 2)

    for (const line of written) {
      // eslint-disable-next-line no-control-regex
      expect(line).toMatch(/^\{[^\u0000-\u001f\u007f-\u009f]*\}\n$/)
      const { level, time, msg } = JSON.parse(line) as Record<string, unknown>
      expect([typeof level, typeof time, typeof msg]).toEqual(['number', 'number', 'string'])
      expect(msg).not.toContain('forged')
    }
  })

  it.each([
    ['anything that was sent', () => [MARK]],
    ['an address', () => ['@contoso.example', '@fabrikam.example', READER]],
    ['a token', () => [token.split('.')[2]!, token.split('.')[1]!, sealed.slice(3, 40), TICKET]],
    ['an Authorization header', () => ['Bearer', 'Ticket ']],
    ['a name of a person', () => [ANNA.name]],
    [
      'a key of ours',
      () =>
        [...test.ctx.config.tracking.keys, ...test.ctx.config.secrets.keys].flatMap(
          ({ secret }) => [secret.toString('base64').slice(0, 30), secret.toString('hex')],
        ),
    ],
  ])('never has %s', (_, texts) => {
    for (const text of texts()) {
      const lower = text.toLowerCase()
      expect(written.find((line) => line.toLowerCase().includes(lower))).toBeUndefined()
    }
  })
})
