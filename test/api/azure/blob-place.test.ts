import { describe, expect, it } from '@jest/globals'
import { blobPlaceOf } from '../../../src/api/azure/blob-place.ts'
import { readBlobPlace } from '../../../src/api/azure/read-blob-place.ts'
import { EnvReader } from '../../../src/api/env-reader.ts'

const URL_ALONE = 'https://contoso.blob.core.windows.net/files'
const KEY = 'a2V5'
const CONNECTION = `DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=${KEY};EndpointSuffix=core.windows.net`
const NONE = { url: undefined, connectionString: undefined, container: undefined }

describe('a place of blobs', () => {
  it.each([
    ['an address', { url: URL_ALONE }, { kind: 'identity', url: URL_ALONE }],
    [
      'an address with a signature',
      { url: `${URL_ALONE}?sv=2025-01-05&sr=c&sig=c2ln` },
      { kind: 'signature', url: `${URL_ALONE}?sv=2025-01-05&sr=c&sig=c2ln` },
    ],
    [
      'a connection string with a key',
      { connectionString: CONNECTION, container: 'files' },
      { kind: 'connection-string', connectionString: CONNECTION, container: 'files' },
    ],
    [
      'a connection string with a signature',
      {
        connectionString: 'BlobEndpoint=https://x.example/;SharedAccessSignature=sv=1&sig=x',
        container: 'a-1',
      },
      { kind: 'connection-string', container: 'a-1' },
    ],
    ['nothing', {}, null],
  ])('is given by %s', (_, entries, place) => {
    const found = blobPlaceOf({ ...NONE, ...entries })
    if (place === null) expect(found).toBeNull()
    else expect(found).toMatchObject(place)
  })

  it.each([
    ['http://contoso.blob.core.windows.net/files', 'url'],
    ['https://contoso.blob.core.windows.net', 'url'],
    ['https://contoso.blob.core.windows.net/files/of/anna', 'url'],
    ['https://contoso.blob.core.windows.net/Files', 'url'],
    ['https://anna:secret@contoso.blob.core.windows.net/files', 'url'],
    [`${URL_ALONE}?comp=list`, 'url'],
    ['files', 'url'],
  ])('is not %s', (url, entry) => {
    expect(blobPlaceOf({ ...NONE, url })).toMatchObject({ entry })
  })

  it.each([
    [{ connectionString: 'AccountName=contoso', container: 'files' }, 'connectionString'],
    [{ connectionString: CONNECTION }, 'container'],
    [{ connectionString: CONNECTION, container: 'a--b' }, 'container'],
    [{ connectionString: CONNECTION, container: 'ab' }, 'container'],
    [{ connectionString: CONNECTION, container: '-abc' }, 'container'],
    [{ container: 'files' }, 'container'],
    [{ url: URL_ALONE, container: 'files' }, 'url'],
    [{ url: URL_ALONE, connectionString: CONNECTION }, 'url'],
  ])('is not told by %p', (entries, entry) => {
    expect(blobPlaceOf({ ...NONE, ...entries })).toMatchObject({ entry })
  })

  it('that is wrong is named by its variable, without what it holds', () => {
    const read = new EnvReader({
      FILES_BLOB_CONNECTION_STRING: `AccountKey=${KEY}`,
      FILES_BLOB_CONTAINER: 'files',
    })

    expect(readBlobPlace(read, 'FILES')).toBeNull()

    expect(read.problems).toEqual([
      'FILES_BLOB_CONNECTION_STRING must be one that Azure shows for a storage account',
    ])
  })
})
