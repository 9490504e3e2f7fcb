import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { paths, type CallName } from '../../src/contract/paths.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

const calls = (Object.keys(paths) as CallName[]).map((name) => {
  const [method = '', url = ''] = paths[name].split(' ')
  return { name, method, url }
})

describe('the contract', () => {
  it.each(calls)('has a handler for $name', ({ method, url }) => {
    expect(test.app.hasRoute({ method: method as 'GET', url })).toBe(true)
  })

  it.each(calls)('lets nobody call $name without a credential', async ({ method, url }) => {
    const reply = await test.app.inject({
      method: method as 'GET',
      url: url.replace(':key', 'A'.repeat(22)).replace(':email', 'bo@contoso.example'),
      ...(method !== 'GET' && method !== 'DELETE' && { payload: {} }),
    })

    expect(reply.statusCode).not.toBe(200)
    expect([401, 400]).toContain(reply.statusCode)
    expect(reply.headers['content-type']).toContain('application/problem+json')
  })
})
