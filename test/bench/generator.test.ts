import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { errorsOf, putLoad, type Load } from '../../bench/load/generator.ts'

let server: Server
afterEach(() => server.close().closeAllConnections())

async function load(answer: RequestListener, asked: Omit<Load, 'target'>) {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return putLoad({ target: { address: '127.0.0.1', port, host: 'x', paths: ['/a'] }, ...asked })
}

describe('load at a constant rate', () => {
  it('counts a stall for everybody who should have been answered meanwhile', async () => {
    let asked = 0
    let stalledUntil = 0
    const numbers = await load(
      (_request, response) => {
        asked += 1
        if (asked === 50) stalledUntil = performance.now() + 500
        setTimeout(() => response.end('x'), stalledUntil - performance.now())
      },
      { rate: 200, durationMs: 1000, connections: 2 },
    )

    expect(numbers.answers).toBe(200)
    expect(errorsOf(numbers)).toBe(0)
    // A generator that waits for its two answers before it goes on would see two slow ones in 200.
    expect(numbers.latency.p95Ms).toBeGreaterThan(300)
    expect(numbers.latency.maxMs).toBeGreaterThan(450)
  })

  it('counts what is refused and what breaks off, and asks on', async () => {
    let asked = 0
    const numbers = await load(
      (_request, response) => {
        asked += 1
        if (asked % 3 === 0) response.socket?.destroy()
        else response.writeHead(asked % 3 === 1 ? 200 : 503).end()
      },
      { rate: 300, durationMs: 300, connections: 4 },
    )

    expect(numbers.answers + errorsOf(numbers)).toBe(90)
    expect(numbers.answers).toBe(30)
    expect(numbers.errors['503']).toBe(30)
  })
})
