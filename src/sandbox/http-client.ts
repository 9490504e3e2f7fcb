import https from 'node:https'

export interface HttpAnswer {
  status: number
  headers: Readonly<Record<string, string>>
  body: string
}

export interface HttpRequest {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** One HTTP request that trusts the sandbox's own certificate authority. Follows no redirect. */
export type HttpClient = (url: string, request?: HttpRequest) => Promise<HttpAnswer>

const TIMEOUT_MS = 10_000

export function createHttpClient(ca: string): HttpClient {
  return (url, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      // No kept connections: servers of the sandbox come and go, and stopping must not wait.
      const { hostname: servername } = new URL(url)
      const options = { method, headers, ca, servername, agent: false, timeout: TIMEOUT_MS }
      const request = https.request(url, options, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: flat(answer.headers),
            body: Buffer.concat(chunks).toString('utf8'),
          })
        })
      })
      request.on('timeout', () => request.destroy(new Error(`${url} did not answer`)))
      request.on('error', reject)
      request.end(body)
    })
}

const flat = (headers: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
