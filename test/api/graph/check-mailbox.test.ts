import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { GraphMailbox } from '../../../src/api/graph/mailbox-source.ts'
import { MailSourceError } from '../../../src/api/logging/mail-source.ts'
import { JONAS, LOGGING_APP_ID } from '../../../src/sandbox/cast.ts'
import {
  APPLICATION_TOKEN,
  startGraphStandIn,
  type GraphStandIn,
} from '../../fixtures/graph-stand-in.ts'
import { sourceOf } from './stand-in-source.ts'

let graph: GraphStandIn

beforeEach(async () => {
  graph = await startGraphStandIn()
  graph.deliver()
})
afterEach(() => graph.close())

const check = async (over: Partial<GraphMailbox> = {}) =>
  (await sourceOf(graph, over).check()).map(({ step, outcome, problem }) =>
    [step, outcome, problem].filter(Boolean).join(' '),
  )

const PASSED = ['token passed', 'mailbox passed', 'read passed', 'archive passed']

describe('trying the set-up', () => {
  it('passes every step and changes nothing', async () => {
    const before = graph.store.list(graph.mailbox)

    expect(await check()).toEqual(PASSED)
    expect(graph.store.list(graph.mailbox)).toEqual(before)
    expect(graph.asked.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('passes for the application too', async () => {
    expect(await check({ token: async () => APPLICATION_TOKEN })).toEqual(PASSED)
  })

  it('leaves the archive out where there is none', async () => {
    expect(await check({ archive: null })).toEqual([...PASSED.slice(0, 3), 'archive skipped'])
  })

  it('says that the archive is not there', async () => {
    expect(await check({ archive: 'Logged' })).toEqual([
      ...PASSED.slice(0, 3),
      'archive failed folder-not-found',
    ])
  })

  const failed = (problem: string) => [
    'token passed',
    `mailbox failed ${problem}`,
    'read skipped',
    'archive skipped',
  ]

  it('says why there is no token', async () => {
    const token = () => Promise.reject(new MailSourceError('sign-in-needed', 'Nobody signed in'))

    expect(await check({ token })).toEqual([
      'token failed sign-in-needed',
      'mailbox skipped',
      'read skipped',
      'archive skipped',
    ])
  })

  it('says that there is no such mailbox', async () => {
    expect(await check({ mailbox: 'nobody@fabrikam.example' })).toEqual(failed('mailbox-not-found'))
  })

  it('says that Graph does not serve the mailbox', async () => {
    graph.faults.set('mailbox-unsupported', true)

    expect(await check()).toEqual(failed('mailbox-unsupported'))
  })

  it.each([
    ['an account that is no member', JONAS, ['Mail.ReadWrite.Shared']],
    ['a member without the permission', undefined, ['Mail.ReadWrite']],
  ])('says that the permission is missing to %s', async (_who, other, scopes) => {
    const known = [...graph.tokens.values()].find((caller) => caller.kind === 'person')
    if (known?.kind !== 'person') throw new Error('No account')
    graph.tokens.set('other', {
      ...{ kind: 'person', clientId: LOGGING_APP_ID, scopes },
      person: other ?? known.person,
    })

    expect(await check({ token: async () => 'other' })).toEqual(failed('permission-missing'))
  })

  it('says that the permission is missing to an application without the role', async () => {
    graph.tokens.set('other', { kind: 'application', clientId: LOGGING_APP_ID, roles: [] })

    expect(await check({ token: async () => 'other' })).toEqual(failed('permission-missing'))
  })

  it('says that a token is not taken', async () => {
    expect(await check({ token: async () => 'revoked' })).toEqual(failed('permission-missing'))
  })

  it('says that something else answers', async () => {
    graph.faults.set('html-answer', true)

    expect(await check()).toEqual(failed('unexpected-answer'))
  })

  it('tells what the server said without an address or a token', async () => {
    graph.intercept = (_request, response) =>
      void response.status(403).json({
        error: {
          code: 'ErrorAccessDenied',
          message: `No rights on log@fabrikam.example for ${'x'.repeat(60)} here`,
        },
      })
    const [, mailbox] = await sourceOf(graph).check()

    expect(mailbox!.detail).toBe('403 ErrorAccessDenied No rights on … for … here')
  })
})
