import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import type { HitBufferStatus } from '../../../src/api/buffer/hit-buffer.ts'
import type { Store } from '../../../src/api/store/store.ts'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { openProcesses, type ApiProcess, type Processes } from '../../fixtures/api-processes.ts'
import { startAzurite, type Azurite } from '../../fixtures/azurite.ts'
import { FABRIKAM, insertFollow, newTenant } from '../../fixtures/make.ts'

const TARGET = 'https://fabrikam.example/offer'
const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'

const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 1) }])

let azurite: Azurite
let world: Processes
let store: Store
beforeAll(async () => {
  ;[azurite, world] = await Promise.all([startAzurite(), openProcesses()])
  await world.start('worker', settings())
  store = await world.store()
  await newTenant(store.db)
})
afterAll(async () => {
  await world.close()
  await azurite.stop()
})

const settings = () => ({
  BUFFER: 'azure',
  BUFFER_DIR: '',
  BUFFER_BLOB_CONNECTION_STRING: azurite.connectionString,
  BUFFER_BLOB_CONTAINER: 'hits',
})

const sentMail = async () =>
  (await insertFollow(store.db, { activated_at: new Date(Date.now() - 3_600_000) })).key

const click = (at: ApiProcess, followKey: string, linkNumber: number) => {
  const token = {
    kind: 'click',
    tenantId: FABRIKAM,
    followKey,
    linkNumber,
    target: TARGET,
  } as const
  return fetch(`${at.origin}/c/${seal.seal(token)}`, {
    redirect: 'manual',
    headers: { 'user-agent': BROWSER },
  })
}

describe('processes on one buffer in Azure Blob Storage', () => {
  it('show a hit in the database, whoever took it, and say so in health', async () => {
    const tracking = await world.start('tracking', settings())
    const key = await sentMail()

    expect((await click(tracking, key, 1)).status).toBe(302)
    const recorded = () =>
      store.db.selectFrom('interaction').select('id').where('follow_key', '=', key).execute()
    while ((await recorded()).length === 0) await wait(50)

    const health = async () =>
      (await (await fetch(`${tracking.origin}/health/ready`)).json()) as { buffer: HitBufferStatus }
    // Whoever recorded it removes its blob a moment later.
    while ((await health()).buffer.blobs !== 0) await wait(100)
    expect(await health()).toMatchObject({ ready: true, buffer: { quarantined: 0, failed: 0 } })
    await tracking.stop()
  })

  it('redirect while Azure is away, count what they lose, and never log a secret', async () => {
    const key = await sentMail()
    const away = await world.start('tracking', {
      ...settings(),
      BUFFER_BLOB_CONNECTION_STRING: azurite.connectionString.replace(/:\d+\/dev/, ':9/dev'),
      BUFFER_PENDING_SECONDS: '1',
    })

    expect((await click(away, key, 1)).status).toBe(302)
    await away.until(/hits were answered before they were safe/)

    expect(away.output()).toContain('the hit buffer does not answer')
    const secret = /AccountKey=([^;]+)/.exec(azurite.connectionString)?.[1] ?? ''
    expect(away.output()).not.toContain(secret)
    await away.kill()
  })

  it('do not start with a key that is wrong, and say so in one line', async () => {
    const wrong = azurite.connectionString.replace(/AccountKey=[^;]+/, 'AccountKey=d3Jvbmc=')

    const starting = world.start('tracking', {
      ...settings(),
      BUFFER_BLOB_CONNECTION_STRING: wrong,
    })

    const line = 'The hit buffer cannot be used: a blob could not be made: 403 AuthorizationFailure'
    await expect(starting).rejects.toThrow(line)
    await expect(starting).rejects.not.toThrow(/at .*\.js|d3Jvbmc/)
  })
})
