import { describe, expect, it } from '@jest/globals'
import {
  bufferFindings,
  waitingFinding,
  type FolderFacts,
} from '../../../src/api/doctor/buffer-findings.ts'

const MEGABYTE = 1024 * 1024
const GOOD: FolderFacts = {
  dir: '/var/lib/follow',
  fault: null,
  writeMs: 1.25,
  hasSyncWrites: true,
  freeBytes: 5000 * MEGABYTE,
  fileSystem: null,
}

const told = (facts: Partial<FolderFacts>) =>
  bufferFindings({ ...GOOD, ...facts }, 1024 * MEGABYTE).map(
    ({ grade, says }) => `${grade}: ${says}`,
  )

describe('the folder of the buffer', () => {
  it('that is well says how fast it is and how much room it has', () => {
    expect(told({})).toEqual([
      'ok: /var/lib/follow can be written; a write takes 1.3 ms until it is on the disk (O_DSYNC)',
      'ok: 5000 MB free',
    ])
  })

  it.each<[string, Partial<FolderFacts>, string]>([
    ['not ours', { fault: 'EACCES' }, 'failed: /var/lib/follow cannot be written (EACCES)'],
    ['read-only', { fault: 'EROFS' }, 'failed: /var/lib/follow cannot be written (EROFS)'],
    ['of a strange fault', { fault: 'EIO' }, 'failed: /var/lib/follow cannot be written (EIO)'],
    ['slow', { writeMs: 40 }, 'warning: /var/lib/follow takes 40.0 ms for a write'],
    [
      'without O_DSYNC',
      { hasSyncWrites: false, writeMs: 3 },
      'ok: /var/lib/follow can be written; a write and its flush take 3.0 ms',
    ],
    [
      'in memory',
      { fileSystem: 'tmpfs' },
      'failed: /var/lib/follow is in memory: a restart loses what is in it',
    ],
    ['on a share', { fileSystem: 'nfs' }, 'warning: /var/lib/follow is on nfs'],
    [
      'on a full disk',
      { freeBytes: 100 * MEGABYTE },
      'warning: 100 MB free, and the buffer may take 1024 MB',
    ],
  ])('that is %s is told', (_, facts, line) => {
    expect(told(facts)).toContain(line)
  })

  it('that cannot be written is asked nothing more', () => {
    expect(told({ fault: 'EACCES', writeMs: null, freeBytes: 0 })).toHaveLength(1)
  })
})

describe('hits that wait', () => {
  it.each([
    [0, null, 'ok: No hit waits to be recorded'],
    [12, 3000, 'ok: 12 hits wait, the oldest for 3 s'],
    [12, 61_000, 'warning: 12 hits wait, the oldest for 61 s'],
  ])('%s for %s ms are told', (waiting, age, line) => {
    const { grade, says } = waitingFinding(waiting, age)
    expect(`${grade}: ${says}`).toBe(line)
  })
})
