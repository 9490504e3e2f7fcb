import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Problem } from '../http/problem.ts'
import type { ScanFile, ScanResult } from './scan-file.ts'

/** Of silence; a scan of 25 MB takes clamd a few seconds. */
const SILENCE_MS = 60_000
const LONGEST_ANSWER = 4096

/** Scans by a ClamAV daemon over TCP. @see https://docs.clamav.net/manual/Usage/Scanning.html#clamd */
export function clamdScan({ host, port }: { host: string; port: number }): ScanFile {
  return async (bytes) => {
    const socket = connect({ host, port })
    socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')))
    const answer = answerOf(socket)
    try {
      // Half a file must not wait for a verdict.
      send(socket, bytes).catch((error: Error) => socket.destroy(error))
      return resultOf(await answer)
    } catch (cause) {
      // No connection, no answer, or none we know: without a scan nobody gets the file.
      throw new Problem('unavailable', 'The virus scanner gives no answer; try again', { cause })
    } finally {
      socket.destroy()
    }
  }
}

/** `zINSTREAM`, then pieces with their length before them, then a length of nothing. */
async function send(socket: Socket, bytes: AsyncIterable<Buffer>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const piece of bytes) {
    await write(socket, lengthOf(piece))
    await write(socket, piece)
  }
  await write(socket, Buffer.alloc(4))
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.destroyed) throw new Error('The connection to clamd is closed')
  if (!socket.write(bytes)) await once(socket, 'drain')
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return length
}

async function answerOf(socket: Socket): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of socket as AsyncIterable<Buffer>) {
    pieces.push(piece)
    length += piece.length
    if (length > LONGEST_ANSWER || piece.includes(0)) break
  }
  return Buffer.concat(pieces).toString('utf8').replaceAll('\0', '').trim()
}

function resultOf(answer: string): ScanResult {
  if (/^stream: OK$/.test(answer)) return 'clean'
  if (/ FOUND$/.test(answer)) return 'infected'
  throw new Error('clamd gave no verdict')
}
