import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ContainerSASPermissions } from '@azure/storage-blob'
import type { BlobPlace } from '../../../src/api/azure/blob-place.ts'
import { openFileStore } from '../../../src/api/files/open-file-store.service.ts'
import { StartError } from '../../../src/api/start-error.ts'
import { startAzurite, type Azurite } from '../../fixtures/azurite.ts'
import { newId } from '../../fixtures/make.ts'

let azurite: Azurite
beforeAll(async () => {
  azurite = await startAzurite()
})
afterAll(() => azurite.stop())

const open = async (place: BlobPlace | null) => {
  const away: string[] = []
  const store = await openFileStore(place, { newId, onAway: (why) => away.push(why) })
  return { store, away }
}
const connected = (container: string): BlobPlace => ({
  kind: 'connection-string',
  connectionString: azurite.connectionString,
  container,
})

describe('where files are kept', () => {
  it('is tried out at the start, and left as it was', async () => {
    const container = await azurite.createContainer('tried')

    const { away } = await open(connected('tried'))

    expect(away).toEqual([])
    expect((await container.listBlobsFlat().next()).done).toBe(true)
  })

  it('may be said by a signature for the container', async () => {
    await azurite.createContainer('signed')
    const url = await azurite.containerSas('signed')

    expect((await open({ kind: 'signature', url })).away).toEqual([])
  })

  it('has to be there', async () => {
    const opening = open(connected('nowhere'))

    await expect(opening).rejects.toThrow(StartError)
    await expect(opening).rejects.toThrow('could not be written (404 ContainerNotFound)')
  })

  it.each([
    ['r', 'written'],
    ['w', 'read'],
    ['rw', 'listed'],
    ['rwl', 'deleted'],
  ])('is refused where only %s is allowed: nothing could be %s', async (rights, done) => {
    const container = await azurite.createContainer(`only-${rights}`)
    const url = await container.generateSasUrl({
      permissions: ContainerSASPermissions.parse(rights),
      expiresOn: new Date(Date.now() + 3_600_000),
    })

    const opening = open({ kind: 'signature', url })

    await expect(opening).rejects.toThrow(`a blob could not be ${done} (403`)
    await expect(opening).rejects.not.toThrow('sig=')
  })

  it('may be away: the server starts, and says so', async () => {
    const place: BlobPlace = {
      kind: 'connection-string',
      connectionString: azurite.connectionString.replace(/:\d+\//, ':1/'),
      container: 'files',
    }

    expect((await open(place)).away).toEqual(['Azure Blob Storage gave no answer ECONNREFUSED'])
  })
})
