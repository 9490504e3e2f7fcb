import { beforeEach, describe, expect, it, jest } from '@jest/globals'
import { memberFindings } from '../../../src/api/doctor/member-findings.ts'
import { createVerifier } from '../../../src/api/http/jose-verifier.ts'
import { RecentMeters } from '../../../src/api/operation/recent-meters.service.ts'
import type { Watch } from '../../../src/api/operation/watch.service.ts'
import { ANNA, NOW } from '../../fixtures/make.ts'
import { openTestApp, testConfig } from '../../fixtures/test-app.ts'
import { makeTokens } from '../../fixtures/tokens.ts'

const now = () => NOW
const IDP = `https://sts.windows.net/${ANNA.tenantId}/`

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
    ['neither, and is not taken', { scp: 'other' }, 0],
  ])('is told of: %s', async (_, claims, times) => {
    await verified(claims)

    expect(onUntoldMember).toHaveBeenCalledTimes(times)
  })
})

describe('a server that took such tokens', () => {
  const said = async (untold: number, admitsGuests: boolean) => {
    const meters = new RecentMeters(now)
    for (let at = 0; at < untold; at++) meters.untoldMember()
    const watch = { meters, recent: () => meters.read(), spans: null } as unknown as Watch
    const { signIn } = testConfig('')
    const test = await openTestApp({
      ctx: { watch },
      config: { signIn: { ...signIn, admitsGuests } },
    })
    const answer = await test.app.inject('/health/ready')
    await test.close()
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
    expect(memberFindings(false)).toEqual([])
    expect(memberFindings(true)).toEqual([
      expect.objectContaining({
        ...{ area: 'sign-in', grade: 'warning' },
        todo: expect.stringMatching(/acct.*docs\/deploy\.md, section 1/),
      }),
    ])
  })
})
