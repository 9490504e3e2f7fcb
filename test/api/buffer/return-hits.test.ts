import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FolderQuarantine } from '../../../src/api/buffer/folder-quarantine.ts'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { openJournal } from '../../../src/api/buffer/journal.ts'
import { quarantineArguments } from '../../../src/api/buffer/quarantine-arguments.ts'
import { returnHits } from '../../../src/api/buffer/return-hits.ts'
import { makeHit } from '../../fixtures/make.ts'

let dir: string
let journal: HitBuffer
let quarantine: FolderQuarantine
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'return-hits-'))
  journal = await openJournal({ dir, maxBytes: 1024 * 1024 })
  quarantine = new FolderQuarantine(dir)
})
afterEach(async () => {
  await journal.close()
  await rm(dir, { recursive: true })
})

async function drained() {
  const ids: string[] = []
  await journal.drain(async (hits) => void ids.push(...hits.map(({ id }) => id)))
  return ids
}

const [first, second] = [makeHit({ id: 'a' }), makeHit({ id: 'b' })]
const left = async () => (await quarantine.list()).map(({ id }) => id)

describe('hits in quarantine', () => {
  beforeEach(async () => {
    for (const hit of [first, second]) await journal.quarantine?.(hit, 'the store refused it')
    await quarantine.put({ id: 'bytes', reason: 'damaged', content: { base64: 'eHh4' } })
  })

  it('go back into the buffer, all of them, and what is no hit stays', async () => {
    expect(await returnHits(quarantine, journal, [])).toEqual({ returned: 2, stay: 1 })

    expect((await drained()).sort()).toEqual(['a', 'b'])
    expect(await left()).toEqual(['bytes'])
  })

  it('go back one by one, and stay where the buffer does not take them', async () => {
    expect(await returnHits(quarantine, journal, ['b'])).toEqual({ returned: 1, stay: 0 })
    expect(await drained()).toEqual(['b'])

    const full = { append: () => Promise.reject(new Error('full')) }
    await expect(returnHits(quarantine, full, [])).rejects.toThrow('full')
    expect(await left()).toEqual(['a', 'bytes'])
  })

  it('all stay where an id is wrong', async () => {
    const returning = returnHits(quarantine, journal, ['a', 'nowhere', 'c'])

    await expect(returning).rejects.toThrow('Not in quarantine: nowhere, c')
    expect(await left()).toEqual(['a', 'b', 'bytes'])
    expect(await drained()).toEqual([])
  })
})

describe('what the command is asked for', () => {
  it.each([
    [['list'], { command: 'list' }],
    [['return'], { command: 'return', ids: [] }],
    [['return', 'a', 'b'], { command: 'return', ids: ['a', 'b'] }],
  ])('%j', (args, asked) => {
    expect(quarantineArguments(args)).toEqual(asked)
  })

  it.each([[[]], [['list', 'a']], [['forget']]])('is said where it is none: %j', (args) => {
    expect(quarantineArguments(args)).toContain('npm run quarantine -- return')
  })
})
