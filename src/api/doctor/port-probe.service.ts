import { createServer } from 'node:net'
import type { Config } from '../config.ts'
import { askAddress } from './host-probe.service.ts'
import type { PortFacts } from './port-findings.ts'

/** What a server that runs here says of itself; null: none does, or it cannot be asked. */
export interface RunningServer {
  waiting: number
  oldestAt: string | null
  /** Whether tokens came that do not say whether they are a guest's, where guests are not let in. */
  hasUntoldMembers: boolean
}

/** Of `/health/ready`, as far as it is read. */
interface ReadyAnswer {
  buffer: Omit<RunningServer, 'hasUntoldMembers'>
  hasUntoldMembers: boolean
}

export interface ProbedPort {
  facts: PortFacts
  running: RunningServer | null
}

/** Tries to listen where the server would, and asks who does if somebody else was there first. */
export async function probePort(listen: Config['listen'], now: () => Date): Promise<ProbedPort> {
  const { host, port } = listen
  const fault = await listenFault(host, port)
  if (fault !== 'EADDRINUSE') return { facts: { host, port, fault, isOurs: false }, running: null }
  const at = `${listen.tls ? 'https' : 'http'}://${reachable(host)}:${port}`
  const { body } = await askAddress(`${at}/health/ready`, { now })
  const { buffer, hasUntoldMembers = false } = (body ?? {}) as Partial<ReadyAnswer>
  const isOurs = typeof buffer?.waiting === 'number'
  const running = isOurs ? { ...buffer, hasUntoldMembers } : null
  return { facts: { host, port, fault, isOurs }, running }
}

/** An address that means all of them can be listened at, not asked. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

function listenFault(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}
