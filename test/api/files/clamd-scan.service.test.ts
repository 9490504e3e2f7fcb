import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { clamdScan } from '../../../src/api/files/clamd-scan.service.ts'

let server: Server | undefined
afterEach(() => void server?.close())

/** A daemon that takes a stream as clamd does and says what it is told to say. */
async function daemon(answer: (content: Buffer, socket: Socket) => void): Promise<number> {
  server = createServer((socket) => {
    let all = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      all = Buffer.concat([all, piece])
      const content = contentOf(all)
      if (content) answer(content, socket)
    })
  })
  const listening = server
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return (listening.address() as AddressInfo).port
}

/** What was sent, once its end is there. */
function contentOf(all: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (!all.toString('latin1').startsWith(command)) return undefined
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= all.length;) {
    const length = all.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(all.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}

const scan = (port: number, bytes = pieces('one ', 'two')) =>
  clamdScan({ host: '127.0.0.1', port })(bytes)

describe('a scan by clamd', () => {
  it.each([
    ['stream: OK\0', 'clean'],
    ['stream: Eicar-Test-Signature FOUND\0', 'infected'],
  ] as const)('takes %j for %s', async (answer, result) => {
    let seen = ''
    const port = await daemon((content, socket) => {
      seen = content.toString()
      socket.end(answer)
    })

    expect(await scan(port)).toBe(result)
    expect(seen).toBe('one two')
  })

  it.each([
    ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
    ['nothing', ''],
    ['something else', 'HTTP/1.1 400 Bad Request'],
    ['a name that looks like a verdict', 'stream: OK or not\0'],
  ])('gives no verdict for %s: nobody gets the file', async (_, answer) => {
    const port = await daemon((_content, socket) => socket.end(answer))

    await expect(scan(port)).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('gives none where nobody listens', async () => {
    const port = await daemon(() => undefined)
    await new Promise((resolve) => server?.close(resolve))

    await expect(scan(port)).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('gives none where the file cannot be read', async () => {
    const port = await daemon((_content, socket) => socket.end('stream: OK\0'))
    async function* broken() {
      yield Buffer.from('one')
      throw new Error('a part is missing')
    }

    await expect(scan(port, broken())).rejects.toMatchObject({ code: 'unavailable' })
  })
})
