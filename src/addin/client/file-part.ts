import { filePartPath } from '../../contract/paths.ts'
import { ApiError, reached, refusalOf, type ApiClientOptions } from './api-client.ts'
import { withinTime } from './within-time.ts'

/** One part of a file that was announced. */
export interface FilePart {
  id: string
  version: number
  /** From 1. */
  number: number
  bytes: Uint8Array<ArrayBuffer>
}

/** Sends one part; rejects with `ApiError`, or the signal's reason. */
export type SendFilePart = (part: FilePart, signal: AbortSignal) => Promise<void>

/** A part that did not get there is sent so often in all. */
const TRIES = 3

/** Makes the function that sends files: the one call whose body is bytes and no JSON. */
export function createFilePartSender(options: ApiClientOptions): SendFilePart {
  return async (part, signal) => {
    for (let count = 1; ; count++) {
      try {
        return await send(options, part, signal)
      } catch (error) {
        if (count === TRIES || signal.aborted || !mayPass(error)) throw error
      }
    }
  }
}

function send(
  { origin, authorization, fetch: ask, timeoutMs }: ApiClientOptions,
  { id, version, number, bytes }: FilePart,
  signal: AbortSignal,
): Promise<void> {
  const path = filePartPath
    .replace(':id', id)
    .replace(':version', String(version))
    .replace(':number', String(number))
  return withinTime({ timeoutMs, onTimeout: tooLate, signal }, async (abort) => {
    const headers = {
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      authorization: await authorization(),
    }
    const init: RequestInit = { method: 'PUT', headers, body: bytes, credentials: 'omit' }
    const response = await reached(() =>
      ask(origin + path, { ...init, ...(abort && { signal: abort }) }),
    )
    if (!response.ok) throw await refusalOf(response)
  })
}

function mayPass(error: unknown): boolean {
  return error instanceof ApiError && ['offline', 'timeout', 'unavailable'].includes(error.code)
}

const tooLate = () => new ApiError('timeout', 'A part of the file did not get there in time')
