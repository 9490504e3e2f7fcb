import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { constants } from 'node:fs'
import { mkdtemp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { openJournal } from '../../../src/api/buffer/journal.ts'
import type { OpenFile } from '../../../src/api/buffer/segment.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { atMinute, makeHit } from '../../fixtures/make.ts'

const MAX_BYTES = 1024 * 1024

let dir: string
let opened: HitBuffer[]
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'journal-'))
  opened = []
})
afterEach(async () => {
  for (const journal of opened) await journal.close()
  await rm(dir, { recursive: true })
})

async function openTestJournal({ maxBytes = MAX_BYTES, open: openFile = open as OpenFile } = {}) {
  const journal = await openJournal({ dir, maxBytes, open: openFile })
  opened.push(journal)
  return journal
}

async function drained(journal: HitBuffer): Promise<Hit[]> {
  const hits: Hit[] = []
  const count = await journal.drain(async (batch) => {
    hits.push(...batch)
  })
  expect(count).toBe(hits.length)
  return hits
}

const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id).sort()
const makeHits = (count: number) => Array.from({ length: count }, () => makeHit())

/** Closes the journal and opens another on the same folder. */
async function restarted(journal: HitBuffer) {
  await journal.close()
  return openTestJournal()
}

async function segmentFiles(): Promise<string[]> {
  const names = (await readdir(dir)).filter((name) => name.startsWith('hits-')).sort()
  return names.map((name) => join(dir, name))
}

async function fileHolding(id: string): Promise<{ path: string; at: number }> {
  for (const path of await segmentFiles()) {
    const at = (await readFile(path)).indexOf(id)
    if (at >= 0) return { path, at }
  }
  throw new Error(`No file holds ${id}`)
}

describe('a journal', () => {
  it('hands over what was appended, and only once', async () => {
    const journal = await openTestJournal()
    const hits = makeHits(1200)

    await Promise.all(hits.map((hit) => journal.append(hit)))

    expect(ids(await drained(journal))).toEqual(ids(hits))
    expect(await drained(journal)).toEqual([])
  })

  it('keeps every field of a hit', async () => {
    const journal = await openTestJournal()
    const hit = makeHit({ kind: 'click', linkNumber: 7, at: '2026-06-10T09:30:00.123Z' })

    await journal.append(hit)

    expect(await drained(journal)).toEqual([hit])
  })

  it('has the hit on the disk when append resolves', async () => {
    const journal = await openTestJournal()
    const hit = makeHit()

    await journal.append(hit)

    await expect(fileHolding(hit.id)).resolves.toBeDefined()
  })

  it('tells how many hits wait, since when, and how many were lost', async () => {
    const journal = await openTestJournal()
    expect(journal.status()).toEqual({
      ...{ waiting: 0, oldestAt: null, bytes: 0, failed: 0, quarantined: 0 },
    })

    const oldest = atMinute(0).toISOString()
    await journal.append(makeHit({ at: oldest }))
    await journal.append(makeHit({ at: atMinute(1).toISOString() }))
    await expect(journal.append(makeHit({ followKey: 'x'.repeat(MAX_BYTES) }))).rejects.toThrow(
      'too long',
    )

    expect(journal.status()).toMatchObject({ waiting: 2, oldestAt: oldest, failed: 1 })
    expect(journal.status().bytes).toBeGreaterThan(400)
    await drained(journal)
    expect(journal.status()).toEqual({
      ...{ waiting: 0, oldestAt: null, bytes: 0, failed: 1, quarantined: 0 },
    })
  })

  it('keeps a batch that could not be recorded, and hands it over again', async () => {
    const journal = await openTestJournal()
    const hits = makeHits(700)
    await Promise.all(hits.map((hit) => journal.append(hit)))

    const taken: Hit[] = []
    const failing = journal.drain(async (batch) => {
      if (taken.length > 0) throw new Error('store is away')
      taken.push(...batch)
    })

    await expect(failing).rejects.toThrow('store is away')
    expect(taken.length).toBeGreaterThan(0)
    expect(journal.status().waiting).toBe(hits.length - taken.length)
    expect(ids([...taken, ...(await drained(journal))])).toEqual(ids(hits))
  })

  it('wastes no space while the store stays away', async () => {
    const journal = await openTestJournal()
    const hits = makeHits(60)
    for (const hit of hits) {
      await journal.append(hit)
      await expect(
        journal.drain(async () => Promise.reject(new Error('store is away'))),
      ).rejects.toThrow('away')
    }

    expect(journal.status().bytes).toBeLessThan(MAX_BYTES / 4)
    expect(ids(await drained(journal))).toEqual(ids(hits))
  })

  it('goes on taking hits while it drains', async () => {
    const journal = await openTestJournal()
    const before = makeHits(3)
    const meanwhile = makeHits(300)
    await Promise.all(before.map((hit) => journal.append(hit)))

    const during: Hit[] = []
    await journal.drain(async (batch) => {
      during.push(...batch)
      await Promise.all(meanwhile.map((hit) => journal.append(hit)))
    })

    expect(ids(during)).toEqual(ids(before))
    expect(ids(await drained(journal))).toEqual(ids(meanwhile))
  })

  it('runs drains one after another', async () => {
    const journal = await openTestJournal()
    const hits = makeHits(50)
    await Promise.all(hits.map((hit) => journal.append(hit)))

    const [first, second] = await Promise.all([drained(journal), drained(journal)])

    expect(ids([...first, ...second])).toEqual(ids(hits))
  })

  it('uses its files again instead of growing', async () => {
    const journal = await openTestJournal()
    let most = 0
    for (let round = 0; round < 30; round++) {
      await Promise.all(makeHits(100).map((hit) => journal.append(hit)))
      expect(await drained(journal)).toHaveLength(100)
      most = Math.max(most, (await readdir(dir)).length)
    }

    expect(most).toBeLessThanOrEqual(10)
  })

  it('waits for writes when it is closed, and takes nothing afterwards', async () => {
    const journal = await openTestJournal()
    const hits = makeHits(40)
    const appended = Promise.all(hits.map((hit) => journal.append(hit)))

    await journal.close()

    await expect(appended).resolves.toHaveLength(40)
    await expect(journal.append(makeHit())).rejects.toThrow('closed')
    await expect(journal.drain(async () => undefined)).rejects.toThrow('closed')
    expect(ids(await drained(await openTestJournal()))).toEqual(ids(hits))
  })
})

describe('a journal on the disk', () => {
  it('is written through handles opened O_DSYNC, in files made ahead', async () => {
    const flagsOf = new Map<string, number[]>()
    const spying: OpenFile = async (path, flags, mode) => {
      flagsOf.set(path, [...(flagsOf.get(path) ?? []), flags])
      return open(path, flags, mode)
    }
    const journal = await openTestJournal({ open: spying })
    const hit = makeHit()
    await journal.append(hit)

    const { path } = await fileHolding(hit.id)
    const [made, written, ...others] = flagsOf.get(path) ?? []

    expect(made! & constants.O_CREAT).toBeTruthy()
    expect(written! & constants.O_DSYNC).toBe(constants.O_DSYNC)
    expect(others).toEqual([])
    expect((await stat(path)).size).toBe(MAX_BYTES / 16)
  })

  it('can be read by its owner only', async () => {
    const journal = await openTestJournal()
    await journal.append(makeHit())

    const modes = await Promise.all((await segmentFiles()).map(async (path) => stat(path)))

    expect(modes.map(({ mode }) => mode & 0o077)).toEqual(modes.map(() => 0))
  })

  it('writes all hits that wait at once in one write', async () => {
    const writes: number[] = []
    const counting: OpenFile = async (path, flags, mode) => {
      const file = await open(path, flags, mode)
      const write = file.write.bind(file) as (...args: unknown[]) => Promise<unknown>
      if (flags & constants.O_DSYNC)
        file.write = ((...args: unknown[]) => {
          writes.push(args[2] as number)
          return write(...args)
        }) as typeof file.write
      return file
    }
    const journal = await openTestJournal({ open: counting })

    await Promise.all(makeHits(64).map((hit) => journal.append(hit)))

    expect(writes).toHaveLength(1)
  })

  it('rejects the hits of a failed write, and no others', async () => {
    let failures = 1
    const failing: OpenFile = async (path, flags, mode) => {
      const file = await open(path, flags, mode)
      const write = file.write.bind(file) as (...args: unknown[]) => Promise<unknown>
      if (flags & constants.O_DSYNC)
        file.write = ((...args: unknown[]) =>
          failures-- > 0
            ? Promise.reject(new Error('EIO: disk error'))
            : write(...args)) as typeof file.write
      return file
    }
    const journal = await openTestJournal({ open: failing })

    await expect(journal.append(makeHit())).rejects.toThrow('EIO')
    const hit = makeHit()
    await journal.append(hit)

    expect(await drained(journal)).toEqual([hit])
    expect(journal.status().failed).toBe(1)
  })

  it('rejects hits with a clear error while it is full, and takes them again once drained', async () => {
    const maxBytes = 64 * 1024
    const journal = await openTestJournal({ maxBytes })
    const safe: Hit[] = []
    let refusal: unknown
    while (!refusal) {
      const hit = makeHit()
      await journal.append(hit).then(
        () => safe.push(hit),
        (error: unknown) => (refusal = error),
      )
    }

    expect(String(refusal)).toBe(
      `BufferFullError: The hit buffer is full: ${maxBytes} bytes wait for the store`,
    )
    const sizes = await Promise.all((await segmentFiles()).map(async (path) => stat(path)))
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(maxBytes)
    expect(ids(await drained(journal))).toEqual(ids(safe))
    await expect(journal.append(makeHit())).resolves.toBeUndefined()
  })

  it('goes on with others where it is full and one tenant’s hits cannot be recorded, and loses none of them', async () => {
    const journal = await openTestJournal({ maxBytes: 64 * 1024 })
    const stuck = makeHits(3)
    const safe: Hit[] = [...stuck]
    await Promise.all(stuck.map((hit) => journal.append(hit)))
    while (journal.status().failed === 0) {
      const hit = makeHit()
      await journal.append(hit).then(() => safe.push(hit), String)
    }
    const recorded = new Set<Hit['id']>()
    let isInTrouble = true
    const record = async (batch: readonly Hit[]) => {
      const held = batch.filter(({ id }) => isInTrouble && stuck.some((hit) => hit.id === id))
      for (const hit of batch) if (!held.includes(hit)) recorded.add(hit.id)
      if (held.length > 0) await journal.postpone(held)
    }

    await expect(journal.drain(record)).rejects.toThrow('stay where they are')
    const { waiting, failed, trouble } = journal.status()
    await journal.drain(record)

    // The segment that they share with some others, and the two that are being written.
    expect(waiting).toBeLessThan(60)
    expect({ failed, trouble }).toEqual({ failed: 1, trouble: 'buffer-full' })
    expect(journal.status()).toMatchObject({ waiting: stuck.length, failed: 1 })
    expect(recorded.size).toBe(safe.length - stuck.length)
    isInTrouble = false
    await journal.drain(record)
    expect([...recorded].sort()).toEqual(ids(safe))
  })

  it('recovers when the disk had no room for a new segment and then has', async () => {
    let isFull = false
    const limited: OpenFile = async (path, flags, mode) => {
      if (isFull && flags & constants.O_CREAT) throw new Error('ENOSPC: no space left on device')
      return open(path, flags, mode)
    }
    const journal = await openTestJournal({ maxBytes: 256 * 1024, open: limited })
    await journal.append(makeHit())
    isFull = true
    let refusal: unknown
    for (let i = 0; i < 1000 && !refusal; i++)
      await journal.append(makeHit()).catch((error: unknown) => (refusal = error))
    expect(String(refusal)).toContain('ENOSPC')

    isFull = false

    await expect(journal.append(makeHit())).resolves.toBeUndefined()
  })
})

describe('a disk that refuses every write for a while', () => {
  it('uses up none of the space that is set aside, so that all goes on by itself', async () => {
    let isFull = false
    const full = () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }))
    const limited: OpenFile = async (path, flags, mode) => {
      const file = await open(path, flags, mode)
      const write = file.write.bind(file) as (...args: unknown[]) => Promise<unknown>
      const limitedWrite = (...args: unknown[]) => (isFull ? full() : write(...args))
      return Object.assign(file, { write: limitedWrite }) as typeof file
    }
    const journal = await openTestJournal({ maxBytes: 64 * 1024, open: limited })
    await journal.append(makeHit())
    isFull = true
    for (let refused = 0; refused < 50; refused++)
      await expect(journal.append(makeHit())).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(journal.status()).toMatchObject({ waiting: 1, failed: 50, trouble: 'disk-full' })

    isFull = false

    await journal.append(makeHit())
    const { trouble, waiting } = journal.status()
    expect([trouble, waiting]).toEqual([undefined, 2])
    expect(await drained(journal)).toHaveLength(2)
  })
})

describe('a journal that is opened again', () => {
  it('hands over what the last process left, over several lives', async () => {
    let journal = await openTestJournal()
    const all: Hit[] = []
    for (let life = 0; life < 4; life++) {
      const hits = makeHits(150)
      await Promise.all(hits.map((hit) => journal.append(hit)))
      all.push(...hits)
      journal = await restarted(journal)
      expect(journal.status().waiting).toBe(all.length)
    }

    expect(ids(await drained(journal))).toEqual(ids(all))
  })

  it('does not hand over again what was recorded', async () => {
    const journal = await openTestJournal()
    await Promise.all(makeHits(100).map((hit) => journal.append(hit)))
    await drained(journal)

    expect(await drained(await restarted(journal))).toEqual([])
  })

  it('never takes records of an earlier life of a file for its own', async () => {
    let journal = await openTestJournal()
    for (let life = 0; life < 5; life++) {
      await Promise.all(makeHits(100).map((hit) => journal.append(hit)))
      await drained(journal)
      journal = await restarted(journal)
      const hit = makeHit()
      await journal.append(hit)
      journal = await restarted(journal)

      expect(await drained(journal)).toEqual([hit])
    }
  })

  it('skips a torn record, and finds whole ones behind it', async () => {
    const journal = await openTestJournal()
    const hits = makeHits(3)
    for (const hit of hits) await journal.append(hit)
    await journal.close()
    const { path, at } = await fileHolding(hits[1]!.id)
    const file = await open(path, 'r+')
    await file.write(Buffer.alloc(20, 0xff), 0, 20, at)
    await file.close()

    expect(ids(await drained(await openTestJournal()))).toEqual(ids([hits[0]!, hits[2]!]))
  })

  it('takes what is whole of a truncated file', async () => {
    const journal = await openTestJournal()
    const hits = makeHits(3)
    for (const hit of hits) await journal.append(hit)
    await journal.close()
    const { path, at } = await fileHolding(hits[2]!.id)
    await truncate(path, at + 5)

    expect(ids(await drained(await openTestJournal()))).toEqual(ids(hits.slice(0, 2)))
  })

  it('is not stopped by files full of garbage', async () => {
    const garbage = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255))
    await writeFile(join(dir, 'hits-0000000003.journal'), garbage)
    await writeFile(join(dir, 'hits-0000000004.journal'), '')
    await writeFile(join(dir, 'spare-0000000005.journal'), garbage)
    await writeFile(join(dir, 'notes.txt'), 'somebody else’s')

    const journal = await openTestJournal()
    const hit = makeHit()
    await journal.append(hit)

    expect(await drained(journal)).toEqual([hit])
    expect(await readFile(join(dir, 'notes.txt'), 'utf8')).toContain('somebody')
  })
})

describe('the folder of a journal', () => {
  it('is refused to a second process, in one line that says who has it', async () => {
    await openTestJournal()

    await expect(openJournal({ dir, maxBytes: MAX_BYTES })).rejects.toThrow(
      `${dir} is in use by process ${process.pid}; only one process may work there`,
    )
  })

  it('is free again once the journal is closed', async () => {
    const journal = await openTestJournal()

    await expect(restarted(journal)).resolves.toBeDefined()
  })

  it('is taken over when its lock is no lock of ours', async () => {
    await writeFile(join(dir, 'lock-1.json'), '')

    await expect(openTestJournal()).resolves.toBeDefined()
  })

  it('goes to exactly one of many that find the same stale lock', async () => {
    await writeFile(join(dir, 'lock-1.json'), '')

    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => openTestJournal()))

    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
