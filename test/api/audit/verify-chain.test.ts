import { describe, expect, it } from '@jest/globals'
import { auditActions } from '../../../src/contract/audit.ts'
import { auditHash, NO_HASH, type AuditRecord } from '../../../src/api/audit/audit-hash.ts'
import {
  CHAIN_START,
  checkEnd,
  checkNext,
  type ChainBreak,
  type ChainEntry,
  type ChainPoint,
} from '../../../src/api/audit/verify-chain.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { FABRIKAM } from '../../fixtures/make.ts'

type Told = Omit<AuditRecord, 'tenantId' | 'position'>

const told: fc.Arbitrary<Told> = fc.record({
  at: fc.integer({ min: 0, max: 2_000_000_000_000_000 }).map((us) => (us / 1e6).toFixed(6)),
  actor: fc.constantFrom('person', 'recipient', 'job', 'operator'),
  actorId: fc.option(fc.uuid()),
  action: fc.constantFrom(...auditActions),
  subject: fc.option(fc.string()),
  detail: fc.json(),
})
const chains = fc.array(told, { minLength: 1, maxLength: 12 }).map(write)

/** The chain as `appendAudit` writes it. */
function write(acts: readonly Told[]): ChainEntry[] {
  let previous: Buffer = NO_HASH
  return acts.map((act, index) => {
    const record = { ...act, tenantId: FABRIKAM, position: index + 1 }
    previous = auditHash(previous, record)
    return { ...record, hash: previous }
  })
}

const headOf = (chain: readonly ChainEntry[]): ChainPoint =>
  chain.at(-1) ?? { position: 0, hash: NO_HASH }

/** Checks entries in pages of three against the head that is stored and one kept elsewhere. */
function check(
  entries: readonly ChainEntry[],
  head: ChainPoint = headOf(entries),
  kept?: ChainPoint,
): ChainBreak | null {
  const known = kept ? [head, kept] : [head]
  let chain = CHAIN_START
  for (let at = 0; at < entries.length; at += 3)
    chain = checkNext(chain, entries.slice(at, at + 3), known)
  return checkEnd(chain, known, head)
}

/** The chain, and a place in it. */
const placed = chains.chain((chain) =>
  fc.record({ chain: fc.constant(chain), index: fc.nat(chain.length - 1) }),
)

const FIELDS = ['at', 'actor', 'actorId', 'action', 'subject', 'detail', 'tenantId'] as const

/** The text with one byte changed: null and empty too become something else. */
function changed(value: string | null, seed: number): string | null {
  if (value === null) return ''
  const bytes = Buffer.from(value)
  if (bytes.length === 0) return null
  const index = seed % bytes.length
  // Within ASCII, so that what is invalid UTF-8 does not become the same replacement character.
  const text = bytes.toString('latin1')
  const other = text.charCodeAt(index) === 0x58 ? 'Y' : 'X'
  return text.slice(0, index) + other + text.slice(index + 1)
}

describe('a chain', () => {
  it('is whole as it was written', () => {
    fc.assert(
      fc.property(chains, (chain) => expect(check(chain, headOf(chain), headOf(chain))).toBeNull()),
    )
  })

  it('is whole when there is nothing', () => {
    expect(check([])).toBeNull()
  })

  it('tells of a change in any field of any entry', () => {
    fc.assert(
      fc.property(placed, fc.constantFrom(...FIELDS), fc.nat(), ({ chain, index }, field, seed) => {
        const entry = chain[index]!
        const altered = { ...entry, [field]: changed(entry[field], seed) }
        expect(check(chain.with(index, altered), headOf(chain))).toEqual({
          position: index + 1,
          reason: 'altered',
        })
      }),
    )
  })

  it('tells of a change of any byte of any hash', () => {
    fc.assert(
      fc.property(placed, fc.nat(31), fc.integer({ min: 1, max: 255 }), (where, byte, by) => {
        const { chain, index } = where
        const entry = chain[index]!
        const hash = Buffer.from(entry.hash)
        hash[byte] = hash[byte]! ^ by
        expect(check(chain.with(index, { ...entry, hash }), headOf(chain))).toEqual({
          position: index + 1,
          reason: 'altered',
        })
      }),
    )
  })

  it('tells of an entry that was removed', () => {
    fc.assert(
      fc.property(placed, ({ chain, index }) => {
        const isLast = index === chain.length - 1
        expect(check(chain.toSpliced(index, 1), headOf(chain))).toEqual({
          position: index + 1,
          reason: isLast ? 'cut-off' : 'missing',
        })
      }),
    )
  })

  it('tells of two entries that changed places', () => {
    fc.assert(
      fc.property(placed, fc.nat(), ({ chain, index }, seed) => {
        const other = seed % chain.length
        fc.pre(other !== index)
        const [a, b] = [chain[index]!, chain[other]!]
        const swapped = chain
          .with(index, { ...b, position: a.position })
          .with(other, { ...a, position: b.position })
        expect(check(swapped, headOf(chain))).toEqual({
          position: Math.min(index, other) + 1,
          reason: 'altered',
        })
      }),
    )
  })

  it('tells of an entry that was put in, and of one that was added behind the head', () => {
    fc.assert(
      fc.property(placed, told, ({ chain, index }, act) => {
        const before = chain[index - 1]?.hash ?? NO_HASH
        const record = { ...act, tenantId: FABRIKAM, position: index + 1 }
        const stranger = { ...record, hash: auditHash(before, record) }
        const moved = chain.slice(index).map((each) => ({ ...each, position: each.position + 1 }))
        const added = [...chain.slice(0, index), stranger, ...moved]
        expect(check(added, headOf(chain))?.position).toBeLessThanOrEqual(index + 2)
        expect(check(added, headOf(chain))?.reason).toBe('altered')
        expect(check(chain, headOf(chain.slice(0, index)))?.reason).toBe('altered')
      }),
    )
  })

  it('tells that its end is gone, the head too, to whoever kept the last hash', () => {
    fc.assert(
      fc.property(placed, ({ chain, index }) => {
        const rest = chain.slice(0, index)
        expect(check(rest)).toBeNull()
        expect(check(rest, headOf(rest), headOf(chain))).toEqual({
          position: index + 1,
          reason: 'cut-off',
        })
      }),
    )
  })

  it('tells that all of it was written anew, to whoever kept a hash', () => {
    fc.assert(
      fc.property(placed, fc.nat(), ({ chain, index }, seed) => {
        const detail = changed(chain[index]!.detail, seed) ?? ''
        const anew = write(chain.with(index, { ...chain[index]!, detail }))
        expect(check(anew)).toBeNull()
        expect(check(anew, headOf(anew), headOf(chain))).toEqual({
          position: chain.length,
          reason: 'altered',
        })
      }),
    )
  })

  it('tells of a head that is not the last entry’s', () => {
    const chain = write([act, act, act])

    expect(check(chain, { position: 3, hash: NO_HASH })).toEqual({ position: 3, reason: 'altered' })
    expect(check(chain, { position: 1, hash: chain[0]!.hash })).toEqual({
      position: 2,
      reason: 'altered',
    })
    expect(check([], { position: 0, hash: Buffer.alloc(32, 1) })).toEqual({
      position: 1,
      reason: 'altered',
    })
  })

  it('is whole when entries came after the head was read', () => {
    const chain = write([act, act, act])
    const known = [headOf(chain.slice(0, 2))]

    const checked = checkNext(CHAIN_START, chain, known)

    expect(checkEnd(checked, known, headOf(chain))).toBeNull()
    expect(checkEnd(checked, known, { position: 9, hash: NO_HASH })).toBeNull()
  })
})

const act: Told = {
  at: '1781083800.000000',
  actor: 'person',
  actorId: null,
  action: 'policy-changed',
  subject: null,
  detail: '{}',
}

describe('the hash of an entry', () => {
  it('is not the same when text moves from one field to the next', () => {
    const record = { ...act, tenantId: FABRIKAM, position: 1 }

    expect(auditHash(NO_HASH, { ...record, subject: 'a', detail: 'bc' })).not.toEqual(
      auditHash(NO_HASH, { ...record, subject: 'ab', detail: 'c' }),
    )
    expect(auditHash(NO_HASH, { ...record, subject: '' })).not.toEqual(
      auditHash(NO_HASH, { ...record, subject: null }),
    )
  })

  it('stays what it was: entries of today are checked with the program of tomorrow', () => {
    const record = { ...act, tenantId: FABRIKAM, position: 1, subject: 'contact 0199' }

    expect(auditHash(NO_HASH, record).toString('hex')).toBe(
      '6d7bc00b62b93a739c6f3c3f6d17a309d11e5431679bea157aa00c429a9179e1',
    )
  })
})
