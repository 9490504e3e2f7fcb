import { describe, expect, it } from '@jest/globals'
import { Value } from 'typebox/value'
import {
  credentialKinds,
  credentialOf,
  expiryState,
} from '../../../../src/addin/admin/logging/credential-entries.ts'
import { permissionsFor } from '../../../../src/addin/admin/logging/permissions.ts'
import {
  firstUnfinished,
  isDone,
  reachable,
  setupSteps,
  type SetupStep,
} from '../../../../src/addin/admin/logging/setup-steps.ts'
import {
  ewsEntries,
  ewsFaults,
  ewsRequest,
  graphEntries,
  graphFaults,
  graphRequest,
} from '../../../../src/addin/admin/logging/source-entries.ts'
import { areDomains, filledLines } from '../../../../src/addin/admin/files/text-lines.ts'
import { WORDING } from '../../../../src/addin/admin/logging/wording.ts'
import { InternalDomains } from '../../../../src/contract/address-check.ts'
import {
  LOGGING_WORDING,
  LoggingCredentialRequest,
  LoggingSetupRequest,
} from '../../../../src/contract/logging.ts'
import { account, CLIENT_ID, graph, MAILBOX, nothing, secret, working } from './samples.ts'

it('agrees to the version that the service asks for', () => {
  expect(WORDING).toBe(LOGGING_WORDING)
})

describe('the steps', () => {
  it.each([
    ['a mailbox with an account', 'graph', 'delegated', true, true],
    ['a mailbox without one', 'graph', 'application', true, false],
    ['a server of one’s own', 'ews', undefined, true, false],
    ['by hand', 'pane', undefined, false, false],
    ['what is not chosen yet', undefined, undefined, true, true],
  ] as const)('of %s', (_what, kind, access, hasMailbox, signsIn) => {
    const steps = setupSteps(kind, access)

    expect(steps.includes('credential')).toBe(hasMailbox)
    expect(steps.includes('mail-flow')).toBe(hasMailbox)
    expect(steps.includes('account')).toBe(signsIn)
    expect(steps[0]).toBe('source')
    expect(steps.at(-1)).toBe('consent')
  })

  const seen = new Set<SetupStep>()
  it.each([
    ['nothing', nothing(), undefined, 'source'],
    ['a kind only chosen', nothing(), 'graph', 'mailbox'],
    ['by hand only chosen', nothing(), 'pane', 'source'],
    ['a mailbox', nothing({ source: graph }), 'graph', 'credential'],
    ['another kind chosen', nothing({ source: graph }), 'ews', 'mailbox'],
    ['a secret', nothing({ source: graph, credential: secret }), 'graph', 'account'],
    [
      'a password for the cloud',
      nothing({ source: graph, credential: { ...secret, kind: 'password' } }),
      'graph',
      'credential',
    ],
    ['a sign-in', nothing({ source: graph, credential: secret, account }), 'graph', 'addresses'],
    ['everything', working(), 'graph', 'consent'],
    ['everything, stopped', working({ isEnabled: false }), 'graph', 'consent'],
  ] as const)('begin with what is missing after %s', (_what, logging, kind, step) => {
    const steps = setupSteps(kind, 'delegated')

    expect(firstUnfinished(steps, { logging, kind, seen })).toBe(step)
  })

  it('can be gone to as far as one came', () => {
    const steps = setupSteps('graph', 'delegated')
    const logging = nothing({ source: graph })

    expect(reachable(steps, { logging, kind: 'graph', seen })).toEqual([
      'source',
      'mailbox',
      'credential',
    ])
    expect(reachable(steps, { logging: working(), kind: 'graph', seen })).toEqual(steps)
  })

  it('that are only looked at are done by that', () => {
    const logging = nothing({ source: graph })

    expect(isDone('addresses', { logging, kind: 'graph', seen })).toBe(false)
    const looked = new Set<SetupStep>(['addresses'])
    expect(isDone('addresses', { logging, kind: 'graph', seen: looked })).toBe(true)
  })
})

describe('entries of a mailbox', () => {
  const entries = (some = {}) => ({
    ...graphEntries(nothing()),
    mailbox: ` ${MAILBOX} `,
    clientId: CLIENT_ID,
    ...some,
  })

  it.each([
    ['nothing', {}, []],
    ['no mailbox', { mailbox: '' }, ['mailbox']],
    ['a name for the mailbox', { mailbox: 'logging' }, ['mailbox']],
    ['no id', { clientId: 'follow' }, ['clientId']],
    ['no minutes', { everyMinutes: '0' }, ['everyMinutes']],
    ['too many minutes', { everyMinutes: '1441' }, ['everyMinutes']],
    ['too many messages', { batchSize: '1001' }, ['batchSize']],
    ['what is no number', { batchSize: '1e2' }, ['batchSize']],
  ])('with %s wrong', (_what, some, faults) => {
    expect([...graphFaults(entries(some))]).toEqual(faults)
  })

  it('are what the service takes', () => {
    const body = { ...graphRequest(entries({ archive: ' ' })), revision: 1 }

    expect(Value.Check(LoggingSetupRequest, body)).toBe(true)
    expect(body.source).toMatchObject({ mailbox: MAILBOX, archive: null })
  })

  it('begin with what is set up', () => {
    expect(graphRequest(graphEntries(working())).source).toEqual(graph)
  })
})

describe('entries of a server', () => {
  const entries = (some = {}) => ({
    ...ewsEntries(nothing()),
    url: 'https://mail.fabrikam.example/EWS/Exchange.asmx',
    userName: 'FABRIKAM\\log',
    ...some,
  })

  it.each([
    ['nothing', {}, []],
    ['no protection', { url: 'http://mail.fabrikam.example/' }, ['url']],
    ['a user in the address', { url: 'https://a@mail.fabrikam.example/' }, ['url']],
    ['no user', { userName: ' ' }, ['userName']],
    ['no folder', { queueFolder: '' }, ['queueFolder']],
  ])('with %s wrong', (_what, some, faults) => {
    expect([...ewsFaults(entries(some))]).toEqual(faults)
  })

  it('are what the service takes', () => {
    const body = { ...ewsRequest(entries()), revision: 1 }

    expect(Value.Check(LoggingSetupRequest, body)).toBe(true)
  })
})

describe('permissions', () => {
  it('are the service’s own where it knows of the access', () => {
    const logging = working({ permissions: ['Mail.Read.Shared'] })

    expect(permissionsFor(logging, 'delegated')).toEqual(['Mail.Read.Shared'])
    expect(permissionsFor(logging, 'application')).toEqual(['Mail.ReadWrite'])
  })
})

const PEM = [
  '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----',
  '-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----',
]

describe('a credential', () => {
  it.each([
    ['in the cloud', { canKeepSecrets: true, externalProvider: null }, 'graph', 2],
    ['on premises', { canKeepSecrets: true, externalProvider: null }, 'ews', 1],
    ['beside a provider', { canKeepSecrets: true, externalProvider: 'file' }, 'graph', 3],
    ['by a provider only', { canKeepSecrets: false, externalProvider: 'file' }, 'graph', 1],
    ['nowhere', { canKeepSecrets: false, externalProvider: null }, 'ews', 0],
  ] as const)('can be kept %s', (_where, logging, kind, number) => {
    expect(credentialKinds(logging, kind)).toHaveLength(number)
  })

  it.each([
    ['secret', ' abc ', { kind: 'secret', secret: 'abc' }],
    ['secret', '  ', undefined],
    ['password', ' abc ', { kind: 'password', secret: ' abc ' }],
    ['password', '', undefined],
    ['certificate', PEM.join('\n'), { kind: 'certificate', pem: PEM.join('\n') }],
    ['certificate', PEM.toReversed().join('\n'), { kind: 'certificate' }],
    ['certificate', PEM[0] ?? '', undefined],
    ['certificate', PEM.join('\n').replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'), undefined],
    ['external', '', { kind: 'external' }],
  ] as const)('of the kind %s is made of %j', (kind, typed, expected) => {
    const credential = credentialOf(kind, typed)

    if (expected) expect(credential).toMatchObject(expected)
    else expect(credential).toBeUndefined()
    const body = { credential, revision: 1 }
    expect(Value.Check(LoggingCredentialRequest, body)).toBe(expected !== undefined)
  })

  it.each([
    [null, undefined],
    ['2026-12-31T00:00:00.000Z', undefined],
    ['2026-12-20T00:00:00.000Z', 'soon'],
    ['2026-11-20T00:00:00.000Z', 'over'],
  ])('that runs out at %s is told: %s', (expiresAt, state) => {
    expect(expiryState(expiresAt, new Date('2026-11-21T00:00:00.000Z'))).toBe(state)
  })
})

describe('lines', () => {
  it('are each taken once, without what is empty', () => {
    expect(filledLines(' A@x.example\n\na@X.example, b@x.example; ')).toEqual([
      'A@x.example',
      'b@x.example',
    ])
  })

  it.each([
    [['fabrikam.example', 'b.fabrikam.example'], true],
    [['localhost'], false],
    [['a@fabrikam.example'], false],
    [[], true],
  ])('%j are domains: %s', (domains, areThey) => {
    expect(areDomains(domains)).toBe(areThey)
    if (areThey) expect(Value.Check(InternalDomains, { domains })).toBe(true)
  })
})
