import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Image } from './image.ts'

export interface RoleProcess {
  origin: string
  /** Tells it to end. @returns its exit code, or the signal that ended it */
  end(): Promise<number | string>
  output(): string
}

/** Debian's and Alpine's `nobody`: an ordinary user, for whoever is root. */
const NOBODY = 65_534
const START_MS = 60_000

export interface Start {
  image: Image
  /** Where the image's files lie. */
  folder: string
  env: Readonly<Record<string, string>>
}

/** Starts what the image starts, as an ordinary user, with nothing else in its environment. */
export async function startRole({ image, folder, env }: Start): Promise<RoleProcess> {
  const port = await freePort()
  const [command = '', ...args] = image.entrypoint
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd: folder,
    env: { ...image.env, ...env, LISTEN_HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code ?? -1)),
  )
  const origin = `http://127.0.0.1:${port}`
  await until(child, `${origin}/ready`, () => output)
  const end = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { origin, end, output: () => output }
}

async function until(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const givenUp = Date.now() + START_MS
  while (child.exitCode === null && Date.now() < givenUp) {
    // Nobody listens yet.
    const reply = await fetch(url).catch(() => undefined)
    if (reply?.status === 200) return
    await pause(100)
  }
  child.kill('SIGKILL')
  throw new Error(`It did not become ready: ${output()}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
