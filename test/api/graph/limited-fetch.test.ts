import { describe, expect, it } from '@jest/globals'
import { graphSender } from '../../../src/api/graph/graph-request.ts'
import { limitedFetch } from '../../../src/api/graph/limited-fetch.ts'

const MEGABYTE = 1024 * 1024

/** Answers with megabytes for as long as they are read, and counts them. */
function endless() {
  const sent = { megabytes: 0 }
  const body = new ReadableStream({
    pull: (controller) => {
      sent.megabytes++
      controller.enqueue(new Uint8Array(MEGABYTE).fill(32))
    },
  })
  const send: typeof fetch = async () => new Response(body)
  return { send, sent }
}

describe('an answer of Graph', () => {
  it('without end is given up, and calls itself unexpected', async () => {
    const { send, sent } = endless()
    const ask = graphSender({
      ...{ origin: 'https://graph.example', token: async () => 'token' },
      fetch: send,
    })

    await expect(ask({ method: 'GET', url: '/me' })).rejects.toMatchObject({
      fault: 'unexpected-answer',
    })
    expect(sent.megabytes).toBeLessThan(40)
  })

  it('may be as large as is said, to the byte', async () => {
    const limited = limitedFetch(async () => new Response('12345'), 5)

    expect(await (await limited('https://graph.example')).text()).toBe('12345')
    const tooSmall = limitedFetch(async () => new Response('12345'), 4)
    await expect((await tooSmall('https://graph.example')).text()).rejects.toThrow()
  })

  it('without a body is left as it is', async () => {
    const limited = limitedFetch(async () => new Response(null, { status: 204 }), 1)

    expect((await limited('https://graph.example')).status).toBe(204)
  })
})
