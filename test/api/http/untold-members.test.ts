import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { InjectOptions } from 'fastify'
import { buildApp } from '../../../src/api/app.ts'
import { memberFindings } from '../../../src/api/doctor/member-findings.ts'
import { createVerifier } from '../../../src/api/http/jose-verifier.ts'
import { RecentMeters } from '../../../src/api/operation/recent-meters.service.ts'
import type { Watch } from '../../../src/api/operation/watch.service.ts'
import type { SignInConfig } from '../../../src/api/role-settings.ts'
import { ANNA, NOW } from '../../fixtures/make.ts'
import { openTestApp, testConfig, type TestApp } from '../../fixtures/test-app.ts'
import { makeTokens } from '../../fixtures/tokens.ts'

const now = () => NOW
const IDP = `https://sts.windows.net/${ANNA.tenantId}/`

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

/** One answer of a server with other settings for sign-in. */
async function asked(signIn: Partial<SignInConfig>, inject: InjectOptions, watch?: Watch) {
  const config = { ...test.ctx.config, signIn: { ...test.ctx.config.signIn, ...signIn } }
  const app = buildApp({ ...test.ctx, ...(watch && { watch }), config })
  const reply = await app.inject(inject)
  await app.close()
  return reply
}

describe('a token that does not say whether it is of a guest', () => {
  const onUntoldMember = jest.fn()
  beforeEach(() => void onUntoldMember.mockClear())

  const verified = async (claims: Record<string, unknown>) => {
    const { signIn } = testConfig('')
    const tokens = await makeTokens(signIn, now)
    const verify = createVerifier(signIn, { now, findKeys: tokens.findKeys, onUntoldMember })
    await verify(await tokens.for(ANNA, claims)).catch(() => undefined)
  }

  it.each([
    ['neither', {}, 1],
    ['acct of a member', { acct: 0 }, 0],
    ['acct of a guest', { acct: 1 }, 0],
    ['idp', { idp: IDP }, 0],
    ['an idp outside Entra', { idp: 'live.com' }, 1],
    ['an acct that nobody defined', { acct: '0' }, 1],
    ['neither, and is not taken', { scp: 'other' }, 0],
  ])('is told of: %s', async (_, claims, times) => {
    await verified(claims)

    expect(onUntoldMember).toHaveBeenCalledTimes(times)
  })
})

describe('where only told members are let in', () => {
  const NOBODY = { admitsGuests: false, admitsUntold: false }
  const OTHER = 'https://sts.windows.net/99999999-8888-4777-8666-555555555555/'

  it.each([
    ['nothing', {}, NOBODY, 403],
    ['an acct that nobody defined', { acct: '0' }, NOBODY, 403],
    ['an idp outside Entra', { idp: 'live.com' }, NOBODY, 403],
    ['acct of a guest', { acct: 1 }, NOBODY, 403],
    ['idp of another tenant', { idp: OTHER }, NOBODY, 403],
    ['acct of a member', { acct: 0 }, NOBODY, 200],
    ['acct of a member from another tenant', { acct: 0, idp: OTHER }, NOBODY, 200],
    ['idp', { idp: IDP }, NOBODY, 200],
    ['nothing, and guests may come', {}, { ...NOBODY, admitsGuests: true }, 200],
  ])('a token with %s is answered', async (_, claims, admitted, status) => {
    const headers = await test.tokens.headerFor(ANNA, claims)

    const reply = await asked(admitted, { url: '/api/session', headers })

    expect(reply.statusCode).toBe(status)
    if (status === 403) expect(reply.json()).toMatchObject({ code: 'not-allowed' })
  })
})

describe('a server that such tokens came to', () => {
  const said = async (untold: number, admitsGuests: boolean) => {
    const meters = new RecentMeters(now)
    for (let at = 0; at < untold; at++) meters.untoldMember()
    const watch = { meters, recent: () => meters.read(), spans: null } as unknown as Watch
    const answer = await asked({ admitsGuests }, { url: '/health/ready' }, watch)
    return (answer.json() as { hasUntoldMembers: unknown }).hasUntoldMembers
  }

  it.each([
    [2, false, true],
    [0, false, false],
    [2, true, false],
  ])('took %s, guests may come: %s; it says %s', async (untold, admitsGuests, expected) => {
    expect(await said(untold, admitsGuests)).toBe(expected)
  })

  it('is told by the doctor what to do', () => {
    const says = (seen: boolean | null, admitsUntold: boolean, admitsGuests = false) =>
      memberFindings(seen, { admitsUntold, admitsGuests })
    expect([says(false, true), says(null, true), says(false, false)]).toEqual([[], [], []])
    expect([says(true, true, true), says(null, false, true)]).toEqual([[], []])
    const said = [...says(true, true), ...says(true, false), ...says(null, false)]
    const warning = { area: 'sign-in', grade: 'warning' }
    expect(said).toEqual([
      expect.objectContaining({
        ...{ ...warning, says: expect.stringMatching(/let in$/) },
        todo: expect.stringMatching(/acct.*ADMIT_UNTOLD=false.*docs\/deploy\.md, section 1/),
      }),
      expect.objectContaining({
        ...{ ...warning, says: expect.stringMatching(/refused$/) },
        todo: expect.stringMatching(/acct.*docs\/deploy\.md, section 1/),
      }),
      expect.objectContaining({
        ...{ ...warning, says: expect.stringMatching(/ADMIT_UNTOLD=false refuses everybody/) },
        todo: expect.stringMatching(/Start without it.*section 1/),
      }),
    ])
  })
})
