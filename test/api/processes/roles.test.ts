import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../../src/api/app.ts'
import { ROLES, type Role } from '../../../src/api/roles.ts'
import { ask } from '../../fixtures/ask.ts'
import { FABRIKAM, insertFollow, newTenant } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let apps: Record<string, FastifyInstance>
let token: (kind: 'open' | 'page') => string
beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
  const { key } = await insertFollow(test.db)
  token = (kind) => test.ctx.seal.seal({ kind, tenantId: FABRIKAM, followKey: key })
  apps = Object.fromEntries(ROLES.map((role) => [role, appOf(role)]))
})
afterAll(async () => {
  await Promise.all(Object.values(apps).map((app) => app.close()))
  await test.close()
})

const appOf = (role: Role) => buildApp({ ...test.ctx, config: { ...test.ctx.config, role } })

const status = async (role: Role, url: string) => (await ask(apps[role]!, url)).statusCode

describe('a process', () => {
  it.each<[string, () => string, Record<Role, number>]>([
    ['health', () => '/health/live', { all: 200, tracking: 200, api: 200, worker: 200 }],
    [
      'beacons',
      () => `/o/${token('open')}.png`,
      { all: 200, tracking: 200, api: 404, worker: 404 },
    ],
    [
      "recipients' pages",
      () => `/p/${token('page')}`,
      { all: 200, tracking: 200, api: 404, worker: 404 },
    ],
    [
      "the salespeople's calls, with a sign-in",
      () => '/api/session',
      { all: 401, tracking: 404, api: 401, worker: 404 },
    ],
    ['alerts', () => '/api/alerts/stream', { all: 401, tracking: 404, api: 401, worker: 404 }],
    [
      "the logging account's way back",
      () => '/sign-in/logging',
      { all: 400, tracking: 404, api: 400, worker: 404 },
    ],
  ])('has %s where its role has them', async (_, url, expected) => {
    const found: Partial<Record<Role, number>> = {}
    for (const role of ROLES) found[role] = await status(role, url())

    expect(found).toEqual(expected)
  })
})
