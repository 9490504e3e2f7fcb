import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { BEACON, redirectTo } from '../../src/api/tracking/answers.ts'

// The yardstick, in a process of its own: plain `node:http` with the same two answers, and nothing else.
const redirect = redirectTo('https://contoso.example/offers/1?from=mail#part')
const server = createServer((request, response) => {
  const { status, headers, body } = request.url?.startsWith('/c/') ? redirect : BEACON
  response.writeHead(status, [...headers]).end(body)
})
server.keepAliveTimeout = 75_000
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit(0))
