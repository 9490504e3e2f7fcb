import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FolderQuarantine } from '../../../src/api/buffer/folder-quarantine.ts'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { openJournal } from '../../../src/api/buffer/journal.ts'
import { recordLength, writeRecord } from '../../../src/api/buffer/record.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { makeHit } from '../../fixtures/make.ts'

let dir: string
let journal: HitBuffer
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'journal-quarantine-'))
})
afterEach(async () => {
  await journal.close()
  await rm(dir, { recursive: true })
})

const opened = async () => (journal = await openJournal({ dir, maxBytes: 1024 * 1024 }))
const setAside = () => new FolderQuarantine(dir).list()

async function drained(): Promise<Hit[]> {
  const hits: Hit[] = []
  await journal.drain(async (batch) => void hits.push(...batch))
  return hits
}

/** A segment as another version may have left it. */
async function leaveSegment(...texts: string[]): Promise<void> {
  const bytes = Buffer.alloc(64 * 1024)
  let at = 0
  for (const text of texts)
    at = writeRecord(bytes, { segmentId: 1, payload: Buffer.from(text), at })
  expect(at).toBe(texts.reduce((sum, text) => sum + recordLength(Buffer.byteLength(text)), 0))
  await writeFile(path.join(dir, 'hits-0000000001.journal'), bytes)
}

describe('the quarantine of a journal', () => {
  it('keeps what was set aside over restarts, once, and for its owner only', async () => {
    await opened()
    const hit = makeHit()
    await journal.quarantine?.(hit, 'the store refused it: 22P02')
    await journal.quarantine?.(hit, 'the store refused it: 22P02')
    expect(journal.status().quarantined).toBe(1)
    await journal.close()

    await opened()

    expect(journal.status()).toMatchObject({ quarantined: 1, waiting: 0 })
    expect(await setAside()).toEqual([{ id: hit.id, reason: 'the store refused it: 22P02', hit }])
    const file = path.join(dir, 'quarantine', `${hit.id}.json`)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('gets whole records that are no hits, and the hits around them are handed over', async () => {
    const hits = [makeHit(), makeHit()]
    const [before, after] = hits.map((hit) => JSON.stringify(hit)) as [string, string]
    await leaveSegment(before, 'no JSON', '{"id":"half a hit"}', after)

    await opened()

    expect(await drained()).toEqual(hits)
    expect(journal.status()).toMatchObject({ quarantined: 2, waiting: 0, failed: 0 })
    expect((await setAside()).map(({ reason, hit }) => [reason, hit])).toEqual([
      ['unreadable bytes in a journal', undefined],
      ['unreadable bytes in a journal', undefined],
    ])
  })

  it('gets what is unreadable where there is nothing else in a file, too', async () => {
    await leaveSegment('no JSON')

    await opened()

    expect(await drained()).toEqual([])
    expect(journal.status().quarantined).toBe(1)
  })

  it('stays in its folder, whatever is in an id', async () => {
    await opened()

    await journal.quarantine?.(makeHit({ id: '../../elsewhere' }), 'the store refused it')

    expect(await readdir(path.join(dir, 'quarantine'))).toEqual(['..%2F..%2Felsewhere.json'])
    expect((await setAside())[0]?.id).toBe('../../elsewhere')
  })

  it('is empty where nothing was ever set aside, and tells of what somebody changed', async () => {
    await opened()
    expect(await setAside()).toEqual([])
    await journal.quarantine?.(makeHit({ id: 'one' }), 'the store refused it')
    await writeFile(path.join(dir, 'quarantine', 'one.json'), 'not JSON any more')

    expect(await setAside()).toEqual([{ id: 'one', reason: 'unreadable', hit: undefined }])
  })
})
