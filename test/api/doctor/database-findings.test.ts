import { describe, expect, it } from '@jest/globals'
import {
  databaseAwayFinding,
  databaseFindings,
  type DatabaseFacts,
} from '../../../src/api/doctor/database-findings.ts'

const KNOWN = ['0001-base', '0002-more']
const GOOD: DatabaseFacts = {
  version: 160_004,
  encoding: 'UTF8',
  isReplica: false,
  mayCreate: true,
  closedTables: [],
  applied: KNOWN,
  bytes: 1024 ** 3 * 1.5,
  connections: { used: 12, most: 100 },
  durability: { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'remote_apply' },
  isEncrypted: true,
  isLocal: false,
}

const told = (facts: Partial<DatabaseFacts>) =>
  databaseFindings({ ...GOOD, ...facts }, { known: KNOWN, connections: 10 }).map(
    ({ grade, says }) => `${grade}: ${says}`,
  )

describe('a database', () => {
  it('that is well says what it is', () => {
    expect(told({})).toEqual([
      'ok: PostgreSQL 16.4 answers',
      'ok: Up to date (0002-more)',
      'ok: 12 of 100 connections are taken',
      'ok: 1.50 GB in use',
    ])
  })

  it.each<[string, Partial<DatabaseFacts>, string]>([
    ['too old', { version: 140_011 }, 'failed: PostgreSQL 14.11 is too old'],
    ['a replica', { isReplica: true }, 'failed: It is a replica that takes no writes'],
    ['of another encoding', { encoding: 'LATIN1' }, 'failed: Its encoding is LATIN1'],
    ['empty', { applied: [] }, 'warning: 2 migrations are to come'],
    [
      'older, and closed to us',
      { applied: ['0001-base'], mayCreate: false },
      'failed: 1 migrations are to come, and we may not make tables',
    ],
    ['newer', { applied: [...KNOWN, '0003-new'] }, 'warning: A newer version was here (0003-new)'],
    [
      'too new',
      { applied: [...KNOWN, '0004-contract-old'] },
      'failed: A newer version was here (0004-contract-old) and took away what this one needs',
    ],
    [
      'closed to us',
      { closedTables: ['a', 'b', 'c', 'd'] },
      'failed: 4 tables may not be read and written, such as a, b, c',
    ],
    [
      'forgetful',
      { durability: { ...GOOD.durability, fsync: 'off' } },
      'failed: fsync is off: a crash loses what was recorded',
    ],
    [
      'answering before it is safe',
      { durability: { synchronous_commit: 'off' } },
      'failed: synchronous_commit is off: a crash loses what was recorded',
    ],
    ['reached in the clear', { isEncrypted: false }, 'warning: The connection is not encrypted'],
    [
      'nearly full of connections',
      { connections: { used: 90, most: 100 } },
      'warning: 90 of 100 connections are taken',
    ],
  ])('that is %s is told', (_, facts, line) => {
    expect(told(facts)).toContain(line)
  })

  it('on this machine needs no encryption', () => {
    expect(told({ isEncrypted: false, isLocal: true })).not.toContainEqual(
      expect.stringContaining('encrypted'),
    )
  })
})

describe('a database that cannot be asked', () => {
  it.each([
    ['ECONNREFUSED', 'Nobody listens there'],
    ['ENOTFOUND', 'Its host is unknown'],
    ['28P01', 'The password is refused'],
    ['3D000', 'There is no such database'],
    ['XX000', 'It cannot be asked (XX000)'],
  ])('says why: %s', (code, says) => {
    expect(databaseAwayFinding(code)).toMatchObject({ grade: 'failed', says })
    expect(databaseAwayFinding(code).todo).toBeTruthy()
  })
})
