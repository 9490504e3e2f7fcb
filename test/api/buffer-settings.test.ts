import { describe, expect, it } from '@jest/globals'
import { bufferSettings } from '../../src/api/buffer-settings.ts'
import { EnvReader } from '../../src/api/env-reader.ts'
import type { Role } from '../../src/api/roles.ts'

const MEGABYTE = 1024 * 1024
const SECRET = 'c2VjcmV0IG9mIHRoZSBhY2NvdW50'
const CONNECTION = `DefaultEndpointsProtocol=https;AccountName=follow;AccountKey=${SECRET}`
const AZURE = {
  BUFFER: 'azure',
  BUFFER_BLOB_CONNECTION_STRING: CONNECTION,
  BUFFER_BLOB_CONTAINER: 'hits',
}

function read(env: Record<string, string>, role: Role = 'all') {
  const reader = new EnvReader(env)
  return { settings: bufferSettings(reader, role), problems: reader.problems }
}

describe('settings of the buffer', () => {
  it('are a journal unless something else is said', () => {
    expect(read({ BUFFER_DIR: '/var/lib/follow' })).toEqual({
      settings: {
        ...{ dir: '/var/lib/follow', azure: null },
        ...{ maxBytes: 1024 * MEGABYTE, drainEveryMs: 1000 },
      },
      problems: [],
    })
  })

  it('may be a container of Azure Blob Storage, with limits of what waits', () => {
    const limits = { BUFFER_MAX_MB: '50', BUFFER_PENDING_MB: '4', BUFFER_PENDING_SECONDS: '9' }

    expect(read({ ...AZURE, ...limits })).toEqual({
      settings: {
        dir: '',
        azure: {
          place: { kind: 'connection-string', connectionString: CONNECTION, container: 'hits' },
          ...{ maxPendingBytes: 4 * MEGABYTE, maxPendingMs: 9000 },
        },
        ...{ maxBytes: 50 * MEGABYTE, drainEveryMs: 1000 },
      },
      problems: [],
    })
  })

  it.each<[Role, boolean]>([
    ['all', true],
    ['tracking', true],
    ['worker', true],
    ['api', false],
  ])('are used by %s: %s', (role, isUsed) => {
    const { settings, problems } = read(AZURE, role)

    expect([settings.azure !== null, problems]).toEqual([isUsed, []])
  })

  it.each([
    [{ BUFFER: 'redis', BUFFER_DIR: '/x' }, 'BUFFER must be one of file, azure'],
    [{}, 'BUFFER_DIR is not set'],
    [
      { BUFFER: 'azure' },
      'BUFFER_BLOB_URL or BUFFER_BLOB_CONNECTION_STRING must be set for BUFFER=azure',
    ],
    [
      { ...AZURE, BUFFER_DIR: '/x' },
      'BUFFER_DIR is for BUFFER=file; empty it by a proper stop, and take it away',
    ],
    [
      { BUFFER: 'azure', BUFFER_BLOB_CONNECTION_STRING: CONNECTION },
      'BUFFER_BLOB_CONTAINER is not set, and the connection string names none',
    ],
    [
      { BUFFER_BLOB_CONNECTION_STRING: CONNECTION, BUFFER: 'file', BUFFER_DIR: '/x' },
      'BUFFER_BLOB_CONNECTION_STRING is set, and BUFFER is not azure',
    ],
    [
      { ...AZURE, BUFFER_PENDING_SECONDS: '0' },
      'BUFFER_PENDING_SECONDS must be a whole number from 1 to 300',
    ],
  ])('are refused where they make no sense: %j', (env, problem) => {
    const { problems } = read(env)

    expect(problems).toEqual([problem])
    expect(problems.join()).not.toContain(SECRET)
  })
})
