import https from 'node:https'
import net from 'node:net'
import type { RequestListener } from 'node:http'
import type { Certificate } from './certificates.ts'
import { SandboxProblem } from './sandbox-problem.ts'

export interface Served {
  close(): Promise<void>
}

/**
 * Serves on this computer only.
 *
 * @throws SandboxProblem when the port is taken
 */
export function serve(app: RequestListener, port: number, tls: Certificate): Promise<Served> {
  const server = https.createServer({ key: tls.key, cert: tls.cert }, app)
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(portProblem(cause, port)))
    server.listen(port, '127.0.0.1', () => resolve({ close }))
  })
}

/** @throws SandboxProblem when the port is taken */
export async function checkPortIsFree(port: number): Promise<void> {
  const probe = net.createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause) => reject(portProblem(cause, port)))
    probe.listen(port, '127.0.0.1', resolve)
  })
  await new Promise((resolve) => probe.close(resolve))
}

function portProblem(cause: NodeJS.ErrnoException, port: number): Error {
  if (cause.code !== 'EADDRINUSE') return cause
  return new SandboxProblem(
    `Port ${port} is in use. End what uses it, or choose others: npm start -- --ports 4000,4100,4200`,
    { cause },
  )
}
