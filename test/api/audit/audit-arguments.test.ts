import { describe, expect, it } from '@jest/globals'
import { auditArguments } from '../../../src/api/audit/audit-arguments.ts'
import { FABRIKAM } from '../../fixtures/make.ts'

const HASH = 'ab'.repeat(32)

describe('npm run audit', () => {
  it('verifies every organisation', () => {
    expect(auditArguments(['verify'])).toEqual({ tenantId: undefined, kept: undefined })
  })

  it('verifies one, against what was kept of it', () => {
    const given = ['verify', '--head', `12:${HASH}`, '--tenant', FABRIKAM]

    expect(auditArguments(given)).toEqual({
      tenantId: FABRIKAM,
      kept: { position: 12, hash: Buffer.alloc(32, 0xab) },
    })
  })

  it.each<[RegExp, ...string[]]>([
    [/^What is to be done\? npm run audit/],
    [/^What is delete\?/, 'delete'],
    [/^What is --all\?/, 'verify', '--all', 'x'],
    [/^What is --tenant\?/, 'verify', '--tenant'],
    [/^What is --tenant\?/, 'verify', '--tenant', FABRIKAM, '--tenant', FABRIKAM],
    [/is no tenant id$/, 'verify', '--tenant', 'fabrikam'],
    [/say which with --tenant$/, 'verify', '--head', `12:${HASH}`],
    [/is no head/, 'verify', '--tenant', FABRIKAM, '--head', `0:${HASH}`],
    [/is no head/, 'verify', '--tenant', FABRIKAM, '--head', `12:${HASH}ab`],
    [/is no head/, 'verify', '--tenant', FABRIKAM, '--head', HASH],
  ])('says %s', (complaint, ...given) => {
    expect(auditArguments(given)).toMatch(complaint)
  })
})
