import { MailSourceError } from '../logging/mail-source.ts'

/**
 * Like `fetch`, but what is answered may only be so large: the process has other things to remember.
 *
 * @returns answers whose bodies fail with MailSourceError `unexpected-answer` where they are larger
 */
export function limitedFetch(send: typeof fetch, mostBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init)
    if (!response.body) return response
    const { status, statusText, headers } = response
    const body = response.body.pipeThrough(limit(mostBytes))
    return new Response(body, { status, statusText, headers })
  }
}

function limit(mostBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes <= mostBytes) return controller.enqueue(chunk)
      controller.error(new MailSourceError('unexpected-answer', 'An answer without end'))
    },
  })
}
