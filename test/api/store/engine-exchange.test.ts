import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openMemoryStore, type MemoryStore } from '../../fixtures/memory-store.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

let store: MemoryStore
beforeAll(async () => {
  store = await openMemoryStore()
})
afterAll(() => store.close())

const read = async (length: number) => {
  const { rows } = await sql<{ text: string }>`select repeat('x', ${length}) as text`.execute(
    store.db,
  )
  return rows[0]?.text.length
}

function heapMegabytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

describe('an engine in this process', () => {
  it.each([0, 1, 100_000, 5_000_000])('gives an answer of %i characters whole', async (length) => {
    expect(await read(length)).toBe(length)
  })

  it('keeps nothing of what was read', async () => {
    await read(100_000)
    const before = heapMegabytes()

    for (let time = 0; time < 200; time += 1) await read(100_000)

    expect(heapMegabytes() - before).toBeLessThan(5)
  })
})
