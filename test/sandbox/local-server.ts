import https from 'node:https'
import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RequestListener } from 'node:http'
import { ensureCertificate, type Certificate } from '../../src/sandbox/certificates.ts'
import { createHttpClient, type HttpClient } from '../../src/sandbox/http-client.ts'

export interface LocalServer {
  origin: string
  port: number
  http: HttpClient
  certificate: Certificate
  /** What is served; may be set after the port is known. */
  serve(app: RequestListener): void
  close(): Promise<void>
}

/** HTTPS on a free port of this computer, with the sandbox's own certificate. */
export async function openLocalServer(): Promise<LocalServer> {
  const dir = mkdtempSync(path.join(tmpdir(), 'follow-sandbox-'))
  const certificate = await ensureCertificate(dir, new Date())
  let app: RequestListener = (_request, response) => response.end()
  const tls = { key: certificate.key, cert: certificate.cert }
  const server = https.createServer(tls, (request, response) => app(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `https://localhost:${port}`,
    port,
    http: createHttpClient(certificate.ca),
    certificate,
    serve: (next) => (app = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
