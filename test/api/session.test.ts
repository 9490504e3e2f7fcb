import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ANNA, NOW } from '../fixtures/make.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

describe('the session', () => {
  it('says who is signed in and whose links are ours', async () => {
    const reply = await test.app.inject({
      url: '/api/session',
      headers: await test.tokens.headerFor(ANNA),
    })

    expect(reply.json()).toEqual({
      salesperson: { id: ANNA.salespersonId, name: ANNA.name, email: ANNA.email },
      roles: ['salesperson'],
      organisation: {
        ...{ followEnabled: true, state: 'on', mixedGroups: 'block', footer: false },
        logging: false,
      },
      sendHandlerLastRunAt: null,
      sendHandlerMissedAt: null,
      trackingHosts: ['follow.fabrikam.example', 'old.fabrikam.example'],
      now: NOW.toISOString(),
    })
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['cache-control']).toBe('no-store')
  })
})
