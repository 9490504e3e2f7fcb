import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartError } from '../start-error.ts'

export interface MetricsListener {
  /** E.g. `http://127.0.0.1:9464/metrics`. */
  address: string
  close(): Promise<void>
}

interface Exposed {
  exposition(): Promise<string>
  contentType: string
}

/**
 * Serves `/metrics` on a port of its own, so that no rule of a proxy stands between the numbers and
 * the public. Nobody signs in: whoever reaches the port may read.
 *
 * @throws StartError when the port cannot be had
 */
export async function listenForMetrics(
  exposed: Exposed,
  { host, port }: { host: string; port: number },
): Promise<MetricsListener> {
  const server = createServer((request, response) => {
    if (request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    exposed.exposition().then(
      (text) => response.writeHead(200, { 'content-type': exposed.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await listening(server, host, port)
  const at = server.address() as AddressInfo
  return {
    address: `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new StartError(`METRICS_PORT ${port} on ${host} cannot be had (${code})`)),
    )
    server.listen(port, host, () => {
      // Whatever happens to a single connection is that connection's.
      server.removeAllListeners('error').on('error', () => undefined)
      resolve()
    })
  })
}
