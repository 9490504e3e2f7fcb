import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BlobPlace } from '../../../src/api/azure/blob-place.ts'
import { probeBlobs } from '../../../src/api/doctor/blob-probe.service.ts'
import { startAzurite, type Azurite } from '../../fixtures/azurite.ts'
import { newId } from '../../fixtures/make.ts'
import { startSilentAzure } from '../../fixtures/silent-azure.ts'

let azurite: Azurite
let place: Extract<BlobPlace, { kind: 'connection-string' }>
beforeAll(async () => {
  azurite = await startAzurite()
  await azurite.createContainer('hits')
  const { connectionString } = azurite
  place = { kind: 'connection-string', connectionString, container: 'hits' }
})
afterAll(() => azurite.stop())

describe('the container of the buffer', () => {
  it('is good where blobs can be appended to, and nothing is left there', async () => {
    const found = await probeBlobs(place, newId())

    expect(found).toMatchObject({ area: 'buffer', grade: 'ok' })
    const { ContainerClient } = await import('@azure/storage-blob')
    const left = new ContainerClient(place.connectionString, 'hits').listBlobsFlat()
    expect((await left.next()).done).toBe(true)
  })

  it.each([
    ['there is none', () => ({ ...place, container: 'others' }), 'ContainerNotFound'],
    [
      'the key is wrong',
      () => ({
        ...place,
        connectionString: place.connectionString.replace(/AccountKey=[^;]+/, 'AccountKey=d3Jvbmc='),
      }),
      'AuthorizationFailure',
    ],
  ])('is told what is wrong where %s, without the key', async (_, wrong, code) => {
    const found = await probeBlobs(wrong(), newId())

    expect(found).toMatchObject({ area: 'buffer', grade: 'failed' })
    expect(JSON.stringify(found)).toContain(code)
    expect(JSON.stringify(found)).not.toMatch(/d3Jvbmc|devstoreaccount1/)
  })

  it('is told to be missing rights where it cannot be listed, as a server that starts does', async () => {
    const found = await probeBlobs(await withRights('rwd'), newId())

    expect(found).toMatchObject({ grade: 'failed' })
    expect(JSON.stringify(found)).toContain('blobs could not be listed: 403')
    expect(await probeBlobs(await withRights('rwdl'), newId())).toMatchObject({ grade: 'ok' })
  })

  it('is given up where nothing is answered', async () => {
    const silent = await startSilentAzure()

    const found = await probeBlobs(silent.place, newId(), 100)

    silent.stop()
    expect(found).toMatchObject({ area: 'buffer', grade: 'failed' })
    expect(JSON.stringify(found)).toContain('no answer AbortError')
  })
})

/** The container by a signature with these rights. */
async function withRights(rights: string): Promise<BlobPlace> {
  const { ContainerClient, ContainerSASPermissions } = await import('@azure/storage-blob')
  const container = new ContainerClient(place.connectionString, 'hits')
  const permissions = ContainerSASPermissions.parse(rights)
  const expiresOn = new Date(Date.now() + 3_600_000)
  return { kind: 'signature', url: await container.generateSasUrl({ permissions, expiresOn }) }
}
