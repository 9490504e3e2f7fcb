import { beforeEach, describe, expect, it } from '@jest/globals'
import {
  applicationTokens,
  enrichmentGraph,
} from '../../../src/api/enrichment/application-token.service.ts'
import type { ApplicationTokens } from '../../../src/api/enrichment/application-tokens.ts'
import { enrichmentFault, mailboxFault } from '../../../src/api/enrichment/enrichment-fault.ts'
import { missingPermissions, permissionsOf } from '../../../src/api/enrichment/graph-permission.ts'
import { MailSourceError, type MailSourceFault } from '../../../src/api/logging/mail-source.ts'
import {
  ENRICHMENT_APP,
  ENRICHMENT_SECRET,
  entraStandIn,
  throughTo,
  type EntraStandIn,
} from '../../fixtures/entra-stand-in.ts'
import { FABRIKAM, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { testConfig } from '../../fixtures/test-app.ts'

const config = testConfig('')

let entra: EntraStandIn
let now: Date
let tokens: ApplicationTokens

beforeEach(() => {
  now = NOW
  entra = entraStandIn('https://login.example')
  tokens = open()
})

const open = (over: Partial<typeof config> = {}) =>
  applicationTokens({
    config: { ...config, ...over },
    entra: throughTo(() => entra),
    now: () => now,
  })
const problem = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => enrichmentFault(error).problem,
  )

describe('a token of the operator’s application', () => {
  it('is asked for with its secret, at the tenant’s own authority', async () => {
    await tokens.token(FABRIKAM)

    expect(Object.fromEntries(entra.sent[0]!)).toMatchObject({
      ...{ grant_type: 'client_credentials', client_id: ENRICHMENT_APP },
      ...{ client_secret: ENRICHMENT_SECRET, scope: 'https://graph.microsoft.com/.default' },
    })
  })

  it('is asked for once while it is good, whoever waits for it', async () => {
    const [one, other] = await Promise.all([tokens.token(FABRIKAM), tokens.token(FABRIKAM)])

    expect([other, await tokens.token(FABRIKAM)]).toEqual([one, one])
    expect(entra.sent).toHaveLength(1)
  })

  it('is another where Graph refused it', async () => {
    const refused = await tokens.token(FABRIKAM)

    expect(await tokens.token(FABRIKAM, true)).not.toBe(refused)
  })

  it('is another when it is about to run out', async () => {
    // MSAL counts from the clock on the wall.
    now = new Date()
    entra.lifetimeSeconds = 240

    expect(await tokens.token(FABRIKAM)).not.toBe(await tokens.token(FABRIKAM))
  })

  it('of one tenant is never handed out for another', async () => {
    await tokens.token(FABRIKAM)
    entra = entraStandIn('https://login.example', NORTHWIND)

    await tokens.token(NORTHWIND)

    expect(entra.sent).toHaveLength(1)
  })

  it('is what Graph is reached with', async () => {
    const graph = enrichmentGraph({ config, applicationTokens: tokens }, FABRIKAM)

    expect(graph.origin).toBe('https://graph.example')
    expect(await graph.token(false)).toBe(await tokens.token(FABRIKAM))
  })
})

describe('where there is none', () => {
  it('because the operator has no application, it says so', async () => {
    expect(await problem(open({ enrichment: null }).token(FABRIKAM))).toBe('application-missing')
  })

  it.each([
    ['AADSTS700016: Application not found in the directory', 'permission-needed'],
    ['AADSTS65001: nobody consented', 'permission-needed'],
    ['AADSTS7000215: Invalid client secret', 'credential-refused'],
    ['AADSTS7000222: The secret has run out', 'credential-refused'],
    ['AADSTS90033: A transient error', 'unreachable'],
    ['something else', 'unexpected-answer'],
  ])('because of "%s" it is told as %s', async (error_description, told) => {
    entra.refuse({ error: 'invalid_request', error_description })

    expect(await problem(tokens.token(FABRIKAM))).toBe(told)
  })

  it('because nobody answers, it is asked for again the next time', async () => {
    const working = entra
    entra = entraStandIn('https://login.example')
    entra.goAway()
    expect(await problem(tokens.token(FABRIKAM))).not.toBe('none')
    entra = working

    expect(await problem(tokens.token(FABRIKAM))).toBe('none')
  })
})

describe('the permissions that a tenant gave', () => {
  it('are those of a new token, not of the one that is kept', async () => {
    entra.roles = []
    await tokens.token(FABRIKAM)
    entra.roles = ['User.Read.All']

    expect(await tokens.permissions(FABRIKAM)).toEqual(['User.Read.All'])
  })

  it.each([
    ['opaque', undefined],
    ['a.b.c', undefined],
    [`a.${Buffer.from('{}').toString('base64url')}.c`, []],
    [`a.${Buffer.from('{"roles":["x",1]}').toString('base64url')}.c`, ['x']],
    [`a.${Buffer.from('{"roles":"x"}').toString('base64url')}.c`, undefined],
  ])('of the token %s are %j', (token, expected) => {
    expect(permissionsOf(token)).toEqual(expected)
  })

  it.each([
    [
      [],
      ['Mail.ReadBasic.All', 'Calendars.ReadBasic.All', 'User.Read.All', 'GroupMember.Read.All'],
    ],
    [['Mail.Read', 'Calendars.Read', 'Directory.Read.All'], []],
    [['Mail.ReadBasic.All', 'User.Read.All', 'Group.Read.All'], ['Calendars.ReadBasic.All']],
    [
      ['Mail.Send', 'Mail.ReadBasic', 'Directory.Read.All', 'Calendars.Read'],
      ['Mail.ReadBasic.All'],
    ],
  ])('%j lack %j, and contacts', (given, missing) => {
    expect(missingPermissions(given)).toEqual([...missing, 'Contacts.Read'])
    expect(missingPermissions([...given, 'Contacts.Read'])).toEqual(missing)
  })
})

describe('what stands in the way', () => {
  it.each<[MailSourceFault, string, string]>([
    ['permission-missing', 'permission-needed', 'mailbox-closed'],
    ['mailbox-not-found', 'mailbox-unknown', 'mailbox-unknown'],
    ['mailbox-unsupported', 'mailbox-closed', 'mailbox-closed'],
    ['throttled', 'throttled', 'throttled'],
    ['cursor-expired', 'unexpected-answer', 'unexpected-answer'],
  ])('%s is %s, and %s of one mailbox', (fault, everywhere, mailbox) => {
    const error = new MailSourceError(fault, 'x', { retryAfterMs: 7 })

    expect(enrichmentFault(error)).toEqual({ problem: everywhere, retryAfterMs: 7 })
    expect(mailboxFault(error)).toEqual({ problem: mailbox, retryAfterMs: 7 })
  })

  it('is an unexpected answer where it is a bug of ours', () => {
    expect(enrichmentFault(new TypeError('x')).problem).toBe('unexpected-answer')
  })
})
