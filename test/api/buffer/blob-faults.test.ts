import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { BlobBuffer } from '../../../src/api/buffer/blob-buffer.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { startAzurite, type Azurite } from '../../fixtures/azurite.ts'
import { blobBuffers, connect, type BlobBuffers } from '../../fixtures/blob-buffers.ts'
import { cuttingProxy, type CuttingProxy, type Mishap } from '../../fixtures/cutting-proxy.ts'
import { makeHit, newId } from '../../fixtures/make.ts'

let azurite: Azurite
beforeAll(async () => {
  azurite = await startAzurite()
})
afterAll(() => azurite.stop())

let shared: BlobBuffers
let proxy: CuttingProxy
beforeEach(async () => {
  shared = await blobBuffers(azurite)
  proxy = await cuttingProxy(new URL(azurite.accountUrl).origin)
})
afterEach(async () => {
  proxy.meet = () => 'none'
  await shared.close()
  await proxy.settle()
  await proxy.close()
})

/** Takes no answer for silence soon: what only comes late is asked for again. */
const IMPATIENT = { answerWithinMs: 500, drainAnswerWithinMs: 500 }

/** A buffer whose every request goes through the proxy. */
function openBehind(options: Parameters<BlobBuffers['open']>[0] = {}): BlobBuffer {
  const { origin } = new URL(azurite.accountUrl)
  const through = azurite.accountUrl.replace(origin, proxy.origin)
  return shared.open({
    container: connect(azurite, shared.name, through),
    ...options,
  })
}

/** What is in the blobs, read past the proxy, without taking it out. */
async function stored(): Promise<string[]> {
  const ids: string[] = []
  const reading = shared.open().drain(async (hits) => {
    ids.push(...hits.map(({ id }) => id))
    if (ids.length >= (await countOf())) throw new Error('only looked')
  })
  await reading.catch(() => undefined)
  return ids.sort()
}

/** Hits of all blobs, by their checksums. */
async function countOf(): Promise<number> {
  let count = 0
  for (const name of await shared.blobs('hits/')) {
    const bytes = await shared.container.getBlobClient(name).downloadToBuffer()
    count += bytes.toString('latin1').split('"followKey"').length - 1
  }
  return count
}

const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id).sort()
const makeHits = (count: number) => Array.from({ length: count }, () => makeHit())

/** The first `times` requests of a kind meet with a mishap. */
function meets(what: string, mishap: Mishap, times = 1): void {
  proxy.meet = (asked) => (asked === what && times-- > 0 ? mishap : 'none')
}

describe('law 4: what was acknowledged is never lost, nor doubled', () => {
  it.each<[string, string, Mishap, number]>([
    ['an append is cut off before it arrives', 'PUT appendblock', 'cut-before', 2],
    ['an append is carried out and its answer is cut off', 'PUT appendblock', 'cut-after', 1],
    ['it is cut off, and so are the questions about it', 'PUT appendblock', 'cut-after', 3],
    ['an append is carried out and never answered', 'PUT appendblock', 'silence', 1],
    ['an append is cut off and carried out a while later', 'PUT appendblock', 'late', 1],
    ['Azure has too much to do', 'PUT appendblock', 503, 3],
    ['Azure fails', 'PUT appendblock', 500, 2],
    ['a new blob’s answer is cut off', 'PUT blob', 'cut-after', 1],
    ['no new blob can be made for a while', 'PUT blob', 503, 3],
  ])('where %s', async (_words, what, mishap, times) => {
    const buffer = openBehind(mishap === 'silence' ? IMPATIENT : {})
    meets(what, mishap, times)
    const hits = makeHits(20)

    await buffer.append(hits[0] ?? makeHit())
    await Promise.all(hits.slice(1, 10).map((hit) => buffer.append(hit)))
    await Promise.all(hits.slice(10).map((hit) => buffer.append(hit)))
    await proxy.settle()

    expect(proxy.met.get(String(mishap))).toBe(times)
    expect(await stored()).toEqual(ids(hits))
    expect(buffer.status().failed).toBe(0)
  })

  it('where an append without an answer was carried out, and drained and removed before it is asked for', async () => {
    const buffer = openBehind(IMPATIENT)
    const [first, second] = [makeHit(), makeHit()]
    await buffer.append(first)
    const drained: Hit[] = []
    let isCut = false
    proxy.meet = (what) => {
      if (what !== 'PUT appendblock' || isCut) return 'none'
      isCut = true
      return 'silence'
    }

    const appended = buffer.append(second)
    while (!proxy.met.has('silence')) await new Promise((resolve) => setTimeout(resolve, 5))
    while (drained.length < 2)
      await shared.open().drain(async (hits) => {
        drained.push(...hits)
      })
    await appended

    // It was handed over, and its replay has the same id: the store takes it once.
    expect(ids(drained)).toEqual(ids([first, second]))
    expect((await stored()).filter((id) => id !== second.id)).toEqual([])
  })

  it('by mishaps at random, with several drainers, whose lists, leases and removals fail too', async () => {
    const random = seeded(8)
    const mishaps: Mishap[] = ['cut-before', 'cut-after', 'late', 503, 500, 'silence']
    proxy.meet = () => (random() < 0.15 ? (mishaps[Math.floor(random() * 6)] ?? 'none') : 'none')
    const writers = [openBehind(IMPATIENT), openBehind(IMPATIENT)]
    const drainers = [...writers, openBehind(IMPATIENT)]
    const store = new Set<string>()
    const acknowledged: string[] = []
    let isDone = false
    const draining = drainers.map(async (buffer) => {
      while (!isDone) {
        // It is tried again, as the job does.
        await drainInto(store, buffer).catch(() => undefined)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })

    for (let round = 0; round < 12; round += 1)
      await Promise.all(
        writers.flatMap((buffer) =>
          makeHits(4).map(async (hit) => {
            await buffer.append(hit)
            acknowledged.push(hit.id)
          }),
        ),
      )
    isDone = true
    await Promise.all(draining)
    proxy.meet = () => 'none'
    await proxy.settle()
    await releaseLeases()
    await drainInto(store, shared.open())

    expect(acknowledged).toHaveLength(96)
    expect(acknowledged.filter((id) => !store.has(id))).toEqual([])
    expect(store.size).toBe(96)
    expect(await shared.blobs()).toEqual([])
    expect([...proxy.met.keys()].sort()).toEqual([...mishaps.map(String), 'none'].sort())
  })
})

function drainInto(store: Set<string>, buffer: BlobBuffer): Promise<number> {
  return buffer.drain(async (hits) => hits.forEach(({ id }) => store.add(id)))
}

/** Those whose answer was cut off: else they have to run out. */
async function releaseLeases(): Promise<void> {
  for (const name of await shared.blobs('hits/')) {
    const lease = shared.container.getBlobClient(name).getBlobLeaseClient()
    await lease.breakLease(0).catch(() => undefined)
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe('while Azure does not answer', () => {
  it('hits are given up after a while, told so and counted, and later ones are taken', async () => {
    const buffer = openBehind({ maxPendingMs: 200 })
    await buffer.append(makeHit())
    proxy.meet = () => 503

    const outcomes = await Promise.allSettled(makeHits(10).map((hit) => buffer.append(hit)))

    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'rejected'))
    expect(buffer.status().failed).toBe(10)
    proxy.meet = () => 'none'
    const hit = makeHit()
    await buffer.append(hit)
    expect(await stored()).toContain(hit.id)
  })

  it('says what failed without the address or the signature', async () => {
    const sas = new URL(await azurite.containerSas(shared.name))
    const { ContainerClient } = await import('@azure/storage-blob')
    const url = `${proxy.origin}${sas.pathname}${sas.search}`
    const buffer = openBehind({
      container: new ContainerClient(url, undefined, { retryOptions: { maxTries: 1 } }),
      maxPendingMs: 0,
    })
    proxy.meet = () => 503

    const failed = await buffer.append(makeHit()).catch((error: unknown) => error)
    const undrained = await buffer.drain(async () => undefined).catch((error: unknown) => error)

    expect(String(failed)).toBe('BlobError: a blob could not be made: 503 ServerBusy')
    expect(String(undrained)).toBe('BlobError: blobs could not be listed: 503 ServerBusy')
    const { inspect } = await import('node:util')
    const all = inspect([failed, undrained], { depth: 10, showHidden: true })
    expect(all).not.toContain(sas.searchParams.get('sig'))
    expect(all).not.toContain(sas.pathname)
  })

  it('one blob that cannot be read does not keep the others', async () => {
    const writer = shared.open({ blobBytes: 100 })
    const hits = makeHits(4)
    for (const hit of hits) await writer.append(hit)
    const buffer = openBehind()
    const drained: Hit[] = []
    meets('GET blob', 500)

    const failing = buffer.drain(async (batch) => {
      drained.push(...batch)
    })

    await expect(failing).rejects.toThrow('a blob could not be read: 500')
    expect(drained).toHaveLength(3)
    expect(await shared.blobs()).toHaveLength(1)
  })
})

describe('where a clock jumps', () => {
  it('by days, both ways, nothing is lost, and leases and ages go on', async () => {
    let jump = 0
    const at = () => new Date(Date.now() + jump)
    const idAt = () => {
      const millis = at().getTime().toString(16).padStart(12, '0')
      return `${millis.slice(0, 8)}-${millis.slice(8)}${newId().slice(13)}`
    }
    const buffer = shared.open({ newId: idAt, blobBytes: 100 })
    const hits: Hit[] = []
    for (const days of [0, 3, -3, 40, -40]) {
      jump = days * 86_400_000
      const hit = makeHit({ at: at().toISOString() })
      await buffer.append(hit)
      hits.push(hit)
    }

    const drained: Hit[] = []
    await shared.open().drain(async (batch) => {
      drained.push(...batch)
    })

    expect(ids(drained)).toEqual(ids(hits))
    expect(buffer.status().failed).toBe(0)
  })
})
