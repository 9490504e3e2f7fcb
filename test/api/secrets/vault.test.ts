import { describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { createVault, VaultError } from '../../../src/api/secrets/vault.ts'
import * as fc from '../../fixtures/fast-check.ts'

const OLD = { id: 'k1', secret: Buffer.alloc(32, 1) }
const NEW = { id: 'k2', secret: Buffer.alloc(32, 2) }
const vault = createVault([OLD], randomBytes)
const HERE = 'logging-tokens 11111111-2222-4333-8444-555555555555'

describe('a vault', () => {
  it('gives back what was sealed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (plain, context) => {
        expect(vault.open(vault.seal(plain, context), context)).toBe(plain)
      }),
    )
  })

  it('shows nothing of it, and never seals the same way twice', () => {
    const sealed = vault.seal('a secret of Fabrikam', HERE)

    expect(Buffer.from(sealed.split('.')[3]!, 'base64url').toString()).not.toContain('secret')
    expect(vault.seal('a secret of Fabrikam', HERE)).not.toBe(sealed)
  })

  it('opens nothing of which one character was changed', () => {
    const sealed = vault.seal('a secret', HERE)
    const opened = [...sealed].flatMap((character, at) =>
      ['A', 'B', '.', '-', '=', ' ', '1', 'é']
        .filter((other) => other !== character)
        .filter((other) => opens(sealed.slice(0, at) + other + sealed.slice(at + 1))),
    )

    expect(opened).toEqual([])
  })

  it('opens nothing of which one byte was changed', () => {
    const [version, id, ...boxes] = vault.seal('a secret', HERE).split('.')
    for (const [place, box] of boxes.entries()) {
      const bytes = Buffer.from(box, 'base64url')
      for (let at = 0; at < bytes.length; at++) {
        const altered = Buffer.from(bytes)
        altered[at] = altered[at]! ^ 1
        const parts = boxes.with(place, altered.toString('base64url'))

        expect([place, at, opens([version, id, ...parts].join('.'))]).toEqual([place, at, false])
      }
    }
  })

  it.each([
    ['nothing', ''],
    ['a part too few', 'a.b.c'],
    ['a part too many', `${vault.seal('x', HERE)}.x`],
    ['boxes that are cut off', '1.k1.AAAA.AAAA'],
    ['another version', vault.seal('x', HERE).replace(/^1/, '2')],
  ])('opens no %s', (_, sealed) => {
    expect(() => vault.open(sealed, HERE)).toThrow(VaultError)
  })

  it('opens nothing that was sealed for another place', () => {
    const sealed = vault.seal('a secret', HERE)

    expect(() => vault.open(sealed, HERE.replace('5555', '6666'))).toThrow(VaultError)
    expect(() => vault.open(sealed, 'logging-credential')).toThrow(VaultError)
  })

  it('opens nothing with another key of the same name', () => {
    const other = createVault([{ ...OLD, secret: NEW.secret }], randomBytes)

    expect(() => other.open(vault.seal('a secret', HERE), HERE)).toThrow(VaultError)
  })

  it('does not take the box of one secret for the other', () => {
    const [one, other] = [vault.seal('one', HERE), vault.seal('two', HERE)].map((s) => s.split('.'))

    expect(opens([...one!.slice(0, 3), other![3]].join('.'))).toBe(false)
  })

  it('seals with the first key and opens with the others', () => {
    const old = vault.seal('a secret', HERE)
    const changed = createVault([NEW, OLD], randomBytes)

    expect(changed.open(old, HERE)).toBe('a secret')
    expect(changed.seal('a secret', HERE)).toMatch(/^1\.k2\./)
    expect(() => createVault([NEW], randomBytes).open(old, HERE)).toThrow(VaultError)
  })

  it('says so where it has no key, and seals nothing', () => {
    const empty = createVault([], randomBytes)

    expect([vault.canSeal, empty.canSeal]).toEqual([true, false])
    expect(() => empty.seal('a secret', HERE)).toThrow('no key')
    expect(() => empty.open(vault.seal('a secret', HERE), HERE)).toThrow(VaultError)
  })
})

function opens(sealed: string): boolean {
  try {
    vault.open(sealed, HERE)
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(VaultError)
    expect(String(error)).not.toContain('secret of')
    return false
  }
}
