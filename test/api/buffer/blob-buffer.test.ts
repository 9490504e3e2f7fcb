import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ContainerClient } from '@azure/storage-blob'
import { blobQuarantine } from '../../../src/api/buffer/blob-quarantine.ts'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { segmentIdOf } from '../../../src/api/buffer/hit-blob.ts'
import { recordLength, writeRecord } from '../../../src/api/buffer/record.ts'
import { returnHits } from '../../../src/api/buffer/return-hits.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { startAzurite, type Azurite } from '../../fixtures/azurite.ts'
import { blobBuffers, type BlobBuffers } from '../../fixtures/blob-buffers.ts'
import { atMinute, makeHit, newId } from '../../fixtures/make.ts'

let azurite: Azurite
let shared: BlobBuffers
beforeAll(async () => {
  azurite = await startAzurite()
})
afterAll(() => azurite.stop())
beforeEach(async () => {
  shared = await blobBuffers(azurite)
})
afterEach(() => shared.close())

async function drained(buffer: HitBuffer): Promise<Hit[]> {
  const hits: Hit[] = []
  const count = await buffer.drain(async (batch) => {
    hits.push(...batch)
  })
  expect(count).toBe(hits.length)
  return hits
}

const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id).sort()
const makeHits = (count: number) => Array.from({ length: count }, () => makeHit())
const appendAll = (buffer: HitBuffer, hits: readonly Hit[]) =>
  Promise.all(hits.map((hit) => buffer.append(hit)))
const away = async () => Promise.reject(new Error('store is away'))

/** A container, and when whoever has a lease there heard that it is not theirs any more. */
function toldOfRefusal(given: ContainerClient) {
  let refused = () => {}
  const isRefused = new Promise<void>((resolve) => (refused = resolve))
  const getBlobClient = (name: string) => {
    const blob = given.getBlobClient(name)
    const lease = blob.getBlobLeaseClient()
    const renew = lease.renewLease.bind(lease)
    lease.renewLease = (...args) =>
      renew(...args).catch((error: Error) => {
        setImmediate(refused)
        throw error
      })
    return Object.assign(blob, { getBlobLeaseClient: () => lease })
  }
  const container = Object.create(given) as ContainerClient
  return { container: Object.assign(container, { getBlobClient }), isRefused }
}

describe('a hit buffer on Azure Blob Storage', () => {
  it('hands over what was appended, and only once', async () => {
    const buffer = shared.open()
    const hits = makeHits(1200)

    await appendAll(buffer, hits)

    expect(ids(await drained(buffer))).toEqual(ids(hits))
    expect(await drained(buffer)).toEqual([])
    expect(await shared.blobs()).toEqual([])
  })

  it('keeps every field of a hit', async () => {
    const buffer = shared.open()
    const hit = makeHit({ kind: 'click', linkNumber: 7, at: '2026-06-10T09:30:00.123Z' })

    await buffer.append(hit)

    expect(await drained(buffer)).toEqual([hit])
  })

  it('has the hit in Azure when append resolves', async () => {
    const hit = makeHit()

    await shared.open().append(hit)

    expect(await drained(shared.open())).toEqual([hit])
  })

  it('appends all hits that wait at once in one append, and uses one blob', async () => {
    const buffer = shared.open()
    await buffer.append(makeHit())

    await appendAll(buffer, makeHits(300))

    const [name = '', ...others] = await shared.blobs()
    const { blobCommittedBlockCount } = await shared.container.getBlobClient(name).getProperties()
    expect(others).toEqual([])
    expect(blobCommittedBlockCount).toBe(2)
  })

  it('begins another blob when one is long or old enough', async () => {
    const long = shared.open({ blobBytes: 1200 })
    for (const hit of makeHits(8)) await long.append(hit)
    expect(await shared.blobs()).toHaveLength(2)

    const old = shared.open({ blobMs: 0 })
    for (const hit of makeHits(3)) await old.append(hit)

    expect(await shared.blobs()).toHaveLength(5)
  })

  it('tells how many hits and blobs wait, since when, and how many were lost', async () => {
    const buffer = shared.open()
    expect(buffer.status()).toMatchObject({ waiting: 0, oldestAt: null, bytes: 0, failed: 0 })

    const oldest = atMinute(0).toISOString()
    await buffer.append(makeHit({ at: oldest }))
    await buffer.append(makeHit({ at: atMinute(1).toISOString() }))
    await expect(buffer.append(makeHit({ followKey: 'x'.repeat(2 ** 20) }))).rejects.toThrow('long')

    expect(buffer.status()).toMatchObject({ waiting: 2, oldestAt: oldest, blobs: 1, failed: 1 })
    expect(buffer.status().bytes).toBeGreaterThan(400)
    await drained(buffer)
    const empty = { waiting: 0, oldestAt: null, bytes: 0, blobs: 0, quarantined: 0, failed: 1 }
    expect(buffer.status()).toEqual(empty)
  })

  it('knows of what other processes have waiting', async () => {
    const oldest = atMinute(-3).toISOString()
    await appendAll(shared.open(), [makeHit({ at: oldest }), ...makeHits(49)])
    const other = shared.open()
    await other.append(makeHit())

    await expect(other.drain(away)).rejects.toThrow('away')

    expect(other.status()).toMatchObject({ waiting: 51, blobs: 2, oldestAt: oldest })
  })

  it('keeps hits that could not be recorded, and hands them over again', async () => {
    const buffer = shared.open()
    const hits = makeHits(2200)
    await appendAll(buffer, hits)
    const taken: Hit[] = []

    const failing = buffer.drain(async (batch) => {
      if (taken.length > 0) throw new Error('store is away')
      taken.push(...batch)
    })

    await expect(failing).rejects.toThrow('store is away')
    expect(taken).toHaveLength(2000)
    expect(ids(await drained(buffer))).toEqual(ids(hits))
  })

  it('uses one blob while the store stays away', async () => {
    const buffer = shared.open({ blobMs: 60_000 })
    const hits = makeHits(30)
    await buffer.append(hits[0] ?? makeHit())
    await expect(buffer.drain(away)).rejects.toThrow('away')
    for (const hit of hits.slice(1)) {
      await buffer.append(hit)
      await expect(buffer.drain(away)).rejects.toThrow('away')
    }

    expect(await shared.blobs()).toHaveLength(2)
    expect(ids(await drained(buffer))).toEqual(ids(hits))
  })

  it('goes on taking hits while it drains', async () => {
    const buffer = shared.open()
    const before = makeHits(3)
    const meanwhile = makeHits(300)
    await appendAll(buffer, before)

    const during: Hit[] = []
    await buffer.drain(async (batch) => {
      during.push(...batch)
      await appendAll(buffer, meanwhile)
    })

    expect(ids(during)).toEqual(ids(before))
    expect(ids(await drained(buffer))).toEqual(ids(meanwhile))
  })

  it('refuses hits with a clear error while it is full, and takes them again once drained', async () => {
    const maxBytes = 4096
    const buffer = shared.open({ maxBytes })
    await appendAll(buffer, makeHits(20))

    await expect(buffer.append(makeHit())).rejects.toThrow(
      `The hit buffer is full: ${maxBytes} bytes wait for the store`,
    )

    expect(await drained(buffer)).toHaveLength(20)
    await expect(buffer.append(makeHit())).resolves.toBeUndefined()
  })

  it('goes on with other blobs where it is full and some hits cannot be recorded, and loses none', async () => {
    const buffer = shared.open({ maxBytes: 4096, blobBytes: 1200 })
    const hits = makeHits(20)
    for (const hit of hits) await buffer.append(hit).catch(String)
    const { failed } = buffer.status()
    const recorded: string[] = []
    let isInTrouble = true
    const record = async (batch: readonly Hit[]) => {
      const held = batch.filter(({ id }) => isInTrouble && id === hits[0]?.id)
      recorded.push(...batch.filter((hit) => !held.includes(hit)).map(({ id }) => id))
      if (held.length > 0) await buffer.postpone(held)
    }

    await expect(buffer.drain(record)).rejects.toThrow('stay where they are')
    await buffer.drain(record)
    isInTrouble = false
    await buffer.drain(record)

    expect(buffer.status()).toMatchObject({ waiting: 0, failed })
    expect([...new Set(recorded)].sort()).toEqual(ids(hits.slice(0, 20 - failed)))
  })

  it('is full for all processes together', async () => {
    await appendAll(shared.open(), makeHits(20))
    const other = shared.open({ maxBytes: 4096 })
    await expect(other.drain(away)).rejects.toThrow('away')

    await expect(other.append(makeHit())).rejects.toThrow('full')
  })

  it('takes no more hits than may wait in memory', async () => {
    const buffer = shared.open({ maxPendingBytes: 4000 })

    const outcomes = await Promise.allSettled(makeHits(50).map((hit) => buffer.append(hit)))

    const safe = outcomes.filter(({ status }) => status === 'fulfilled').length
    expect(safe).toBeGreaterThan(5)
    expect(safe).toBeLessThan(20)
    expect(await drained(buffer)).toHaveLength(safe)
    expect(buffer.status().failed).toBe(50 - safe)
  })

  it('waits for appends when it is closed, and takes nothing afterwards', async () => {
    const buffer = shared.open()
    const hits = makeHits(40)
    const appended = appendAll(buffer, hits)

    await buffer.close()

    await expect(appended).resolves.toHaveLength(40)
    await expect(buffer.append(makeHit())).rejects.toThrow('closed')
    await expect(buffer.drain(async () => undefined)).rejects.toThrow('closed')
    expect(ids(await drained(shared.open()))).toEqual(ids(hits))
  })
})

describe('several processes on one buffer', () => {
  it('drain each other’s blobs, also those that are still appended to', async () => {
    const [writer, drainer] = [shared.open(), shared.open()]
    const first = makeHits(20)
    await appendAll(writer, first)

    expect(ids(await drained(drainer))).toEqual(ids(first))
    const second = makeHits(20)
    await appendAll(writer, second)
    expect(ids(await drained(drainer))).toEqual(ids(second))
    expect(writer.status().failed).toBe(0)
  })

  it('go on where one empties a blob that another has made and not appended to yet', async () => {
    const drainer = shared.open()
    const leased = shared.container
    const buffer = shared.open({
      container: Object.assign(Object.create(leased) as typeof leased, {
        getAppendBlobClient: (name: string) => {
          const client = leased.getAppendBlobClient(name)
          const create = client.create.bind(client)
          let isFirst = times++ === 0
          client.create = async (...args) => {
            const made = await create(...args)
            if (isFirst) await client.getBlobLeaseClient().acquireLease(15)
            isFirst = false
            return made
          }
          return client
        },
      }),
    })
    let times = 0
    const hit = makeHit()

    await buffer.append(hit)

    expect(ids(await drained(drainer))).toEqual([hit.id])
  })

  it('leave a blob alone that another one has just begun', async () => {
    await appendAll(shared.open(), makeHits(5))

    expect(await drained(shared.open({ otherAfterMs: 60_000 }))).toEqual([])
  })

  it('never have the same blob at the same time', async () => {
    const writer = shared.open({ blobBytes: 1000 })
    const hits = makeHits(60)
    for (const hit of hits) await writer.append(hit)
    const drainers = [shared.open(), shared.open(), shared.open()]

    const all = await Promise.all(drainers.map(drained))

    expect(ids(all.flat())).toEqual(ids(hits))
    expect(await shared.blobs()).toEqual([])
  })

  it('take over when a lease is lost in the middle, and then nobody removes what the other has', async () => {
    const { container, isRefused } = toldOfRefusal(shared.container)
    const slow = shared.open({ container, renewEveryMs: 20 })
    const hits = makeHits(2200)
    await appendAll(slow, hits)
    const [name = ''] = await shared.blobs()
    const taken: Hit[] = []

    const interrupted = await slow.drain(async (batch) => {
      taken.push(...batch)
      const lease = shared.container.getBlobClient(name).getBlobLeaseClient()
      await lease.breakLease(0)
      await isRefused
    })

    expect(interrupted).toBe(0)
    expect(taken).toHaveLength(2000)
    expect(await shared.blobs()).toEqual([name])
    expect(ids(await drained(shared.open()))).toEqual(ids(hits))
    expect(await shared.blobs()).toEqual([])
  })

  it('remove nothing that was appended after a lease ran out unnoticed', async () => {
    const writer = shared.open()
    const paused = shared.open()
    const [before, after] = [makeHit(), makeHit()]
    await writer.append(before)
    const [name = ''] = await shared.blobs()

    const count = await paused.drain(async () => {
      await shared.container.getBlobClient(name).getBlobLeaseClient().breakLease(0)
      await writer.append(after)
    })

    expect(count).toBe(1)
    expect(ids(await drained(shared.open()))).toEqual(ids([before, after]))
  })
})

describe('what nothing can be made of', () => {
  const record = (name: string, text: string) => {
    const payload = Buffer.from(text)
    const bytes = Buffer.alloc(recordLength(payload.length))
    writeRecord(bytes, { segmentId: segmentIdOf(name), payload, at: 0 })
    return bytes
  }
  const put = async (pieces: (name: string) => Buffer[]) => {
    const name = `hits/${newId()}`
    const blob = shared.container.getAppendBlobClient(name)
    await blob.create()
    for (const piece of pieces(name)) await blob.appendBlock(piece, piece.length)
    return name
  }
  const quarantined = async (name = '') =>
    JSON.parse((await shared.container.getBlobClient(name).downloadToBuffer()).toString())

  it('is put into quarantine with its reason, and does not keep the rest', async () => {
    const hits = makeHits(2)
    const garbage = Buffer.alloc(40, 'x')
    const name = await put((blob) => [
      record(blob, JSON.stringify(hits[0])),
      garbage,
      record(blob, JSON.stringify(hits[1])),
      record(blob, '{"id":"half a hit"}'),
      record(blob, 'no JSON'),
      record('hits/of-another-blob', JSON.stringify(makeHit())).subarray(0, 30),
    ])
    const told: string[] = []
    const buffer = shared.open({ onSetAside: ({ id }) => void told.push(`quarantine/${id}.json`) })

    expect(ids(await drained(buffer))).toEqual(ids(hits))

    const names = await shared.blobs()
    expect(names.toSorted()).toEqual(told.toSorted())
    expect(names).toHaveLength(4)
    expect(names.every((one) => one.startsWith('quarantine/'))).toBe(true)
    expect(buffer.status()).toMatchObject({ quarantined: 4, blobs: 0, waiting: 0 })
    const kept = await Promise.all(names.map(quarantined))
    expect(kept).toContainEqual({
      reason: 'damaged bytes in a blob of hits',
      ...{ blob: name, at: record(name, JSON.stringify(hits[0])).length },
      base64: garbage.toString('base64'),
    })
    expect(
      kept.filter(({ reason }) => reason === 'unreadable bytes in a blob of hits'),
    ).toHaveLength(2)
  })

  it('is there once, however often its blob is drained', async () => {
    await put((name) => [Buffer.alloc(16, 'x'), record(name, JSON.stringify(makeHit()))])
    const buffer = shared.open()
    await expect(buffer.drain(away)).rejects.toThrow('away')
    await expect(buffer.drain(away)).rejects.toThrow('away')

    expect(await drained(buffer)).toHaveLength(1)

    expect(await shared.blobs()).toHaveLength(1)
    expect(await drained(buffer)).toEqual([])
    expect(buffer.status().quarantined).toBe(1)
  })

  it('is whatever hit the store will never take, too', async () => {
    const buffer = shared.open()
    const hit = makeHit()

    await buffer.quarantine(hit, 'the store refused it')

    const [name] = await shared.blobs()
    expect(name).toBe(`quarantine/${hit.id}.json`)
    expect(await quarantined(name)).toEqual({ reason: 'the store refused it', hit })
    expect(await drained(buffer)).toEqual([])
  })

  it('is listed, and where it is a hit it goes back into the buffer', async () => {
    await put(() => [Buffer.alloc(16, 'x')])
    const buffer = shared.open()
    await drained(buffer)
    const hit = makeHit()
    await buffer.quarantine(hit, 'the store refused it')
    const quarantine = blobQuarantine(shared.container)
    expect((await quarantine.list()).find(({ id }) => id === hit.id)).toEqual({
      ...{ id: hit.id, reason: 'the store refused it', hit },
    })

    expect(await returnHits(quarantine, buffer, [])).toEqual({ returned: 1, stay: 1 })

    expect(await drained(buffer)).toEqual([hit])
    expect((await quarantine.list()).map((one) => one.hit)).toEqual([undefined])
  })

  it('keeps nobody waiting where it is a blob longer than any of ours', async () => {
    const blob = shared.container.getBlockBlobClient(`hits/${newId()}`)
    const bytes = Buffer.alloc(32 * 2 ** 20 + 1)
    await blob.upload(bytes, bytes.length)
    const hit = makeHit()
    await shared.open().append(hit)

    const handed: Hit[] = []
    const draining = shared.open().drain(async (batch) => void handed.push(...batch))

    await expect(draining).rejects.toThrow('a blob could not be read: no answer AnswerTooLongError')
    expect(handed).toEqual([hit])
    expect(await shared.blobs()).toEqual([blob.name])
  })

  it('is nothing of an empty blob, which is removed', async () => {
    await put(() => [])

    expect(await drained(shared.open())).toEqual([])

    expect(await shared.blobs()).toEqual([])
  })
})
