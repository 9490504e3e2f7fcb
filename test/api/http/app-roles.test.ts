import { beforeAll, describe, expect, it } from '@jest/globals'
import type { AccessTokenVerifier } from '../../../src/api/http/access-token.ts'
import { createVerifier } from '../../../src/api/http/jose-verifier.ts'
import { ANNA, NOW } from '../../fixtures/make.ts'
import { testConfig } from '../../fixtures/test-app.ts'
import { makeTokens, type Tokens } from '../../fixtures/tokens.ts'

let tokens: Tokens
let verify: AccessTokenVerifier
beforeAll(async () => {
  const { signIn } = testConfig('')
  const now = () => NOW
  tokens = await makeTokens(signIn, now)
  verify = createVerifier(signIn, { now, findKeys: tokens.findKeys })
})

const claimed = async (roles: unknown) =>
  (await verify(await tokens.for(ANNA, { roles }))).claimedRoles

describe('roles of a token', () => {
  it.each([
    [['Follow.Administrator'], ['administrator']],
    [['Follow.Manager'], ['manager']],
    [
      ['Follow.Manager', 'Follow.Administrator'],
      ['manager', 'administrator'],
    ],
    [['Reports.Read', 'Follow.Manager', 'Follow.Owner'], ['manager']],
  ])('of %j are %j', async (roles, expected) => {
    expect(await claimed(roles)).toEqual(expected)
  })

  it.each([
    undefined,
    null,
    [],
    '',
    // A text is no list, even where it holds a name of ours.
    'Follow.Administrator',
    { 0: 'Follow.Administrator', length: 1 },
    { administrator: true },
    ['follow.administrator'],
    [' Follow.Administrator'],
    ['administrator'],
    ['Follow.Administrator,Follow.Manager'],
    [['Follow.Administrator']],
    [null, 7, true, {}],
    ['constructor', '__proto__', 'toString', 'hasOwnProperty'],
  ])('of %j are none', async (roles) => {
    expect(await claimed(roles)).toBeUndefined()
  })

  it('are no replacement for the scope', async () => {
    const token = await tokens.for(ANNA, { scp: undefined, roles: ['Follow.Administrator'] })

    await expect(verify(token)).rejects.toMatchObject({ code: 'missing-scope' })
  })

  it('are not those of a group, a scope or the directory', async () => {
    const name = 'Follow.Administrator'
    const token = await tokens.for(ANNA, {
      groups: [name],
      wids: [name],
      scp: `access_as_user ${name}`,
    })

    expect((await verify(token)).claimedRoles).toBeUndefined()
  })
})
