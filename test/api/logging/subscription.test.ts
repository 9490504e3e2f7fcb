import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { MailSourceError } from '../../../src/api/logging/mail-source.ts'
import { stopLoggingJob } from '../../../src/api/logging/logging-job.service.ts'
import { findJob } from '../../../src/api/logging/logging-job.store.ts'
import { isNotificationSecret } from '../../../src/api/logging/notification-secret.ts'
import type { Subscriptions } from '../../../src/api/logging/subscriptions.ts'
import { openMailboxApp, type MailboxApp } from '../../fixtures/mailbox-app.ts'
import { FABRIKAM, NOW } from '../../fixtures/make.ts'
import { testConfig } from '../../fixtures/test-app.ts'

const DAY_MS = 86_400_000
const graph = { ...testConfig('').graph, notifyOrigin: 'https://notify.fabrikam.example' }

let test: MailboxApp
beforeAll(async () => {
  test = await openMailboxApp({ overrides: { config: { graph } } })
})
beforeEach(() => test.reset())
afterAll(() => test.close())

type Created = Parameters<Subscriptions['create']>[0]

/** A server that keeps subscriptions. */
function subscriptions({ isRefused = false } = {}) {
  const created: Created[] = []
  const kept = new Map<string, Date>()
  const server: Subscriptions & { created: Created[]; kept: Map<string, Date> } = {
    created,
    kept,
    create: async (wanted) => {
      if (isRefused) throw new MailSourceError('permission-missing', 'not for this account')
      created.push(wanted)
      const id = `sub-${created.length}`
      kept.set(id, wanted.until)
      return { id, until: wanted.until }
    },
    renew: async (id, until) => {
      if (!kept.has(id)) return null
      kept.set(id, until)
      return until
    },
    remove: async (id) => void kept.delete(id),
  }
  test.mailbox.subscriptions = server
  return server
}

async function runAfter(ms: number) {
  test.clock.advance(ms)
  await test.run()
}

describe('being told of new mail', () => {
  it('is asked for at the first run, with a secret of which the hash is kept', async () => {
    const server = subscriptions()

    await test.run()

    const job = await findJob(test.db, FABRIKAM)
    expect(server.created).toHaveLength(1)
    expect(server.created[0]?.notificationUrl).toBe('https://notify.fabrikam.example/hooks/graph')
    expect(job?.subscription_id).toBe('sub-1')
    expect(job?.subscription_until).toEqual(new Date(NOW.getTime() + 2 * DAY_MS))
    const { clientState = '' } = server.created[0] ?? {}
    expect(clientState).toHaveLength(43)
    expect(isNotificationSecret(clientState, job!.subscription_secret_hash!)).toBe(true)
  })

  it('is renewed before its end, and never lapses', async () => {
    const server = subscriptions()

    await test.run()
    for (let day = 0; day < 7; day += 1) {
      await runAfter(DAY_MS)
      expect(server.kept.get('sub-1')!.getTime()).toBeGreaterThan(test.clock.now().getTime())
    }

    expect(server.created).toHaveLength(1)
  })

  it('is asked for anew, with another secret, where the server has lost it', async () => {
    const server = subscriptions()
    await test.run()
    server.kept.clear()

    await runAfter(DAY_MS)

    expect(server.created).toHaveLength(2)
    expect(server.created[0]?.clientState).not.toBe(server.created[1]?.clientState)
    expect((await findJob(test.db, FABRIKAM))?.subscription_id).toBe('sub-2')
  })

  it('that is refused is no problem of the mailbox, and is asked for again in an hour', async () => {
    subscriptions({ isRefused: true })
    test.receive(1)

    await test.run()
    expect((await test.job()).job).toMatchObject({ state: 'waiting', problem: null })
    expect(await test.entries()).toBe(1)
    const server = subscriptions()
    await runAfter(3_600_000 - 1)
    expect(server.created).toHaveLength(0)
    await runAfter(10 * 60_000)

    expect(server.created).toHaveLength(1)
  })

  it('is taken back where the mailbox was switched off just then', async () => {
    const server = subscriptions()
    const { create } = server
    server.create = async (wanted) => {
      const made = await create(wanted)
      await stopLoggingJob(test.db, FABRIKAM)
      return made
    }

    await test.run()

    expect(server.kept.size).toBe(0)
    expect((await findJob(test.db, FABRIKAM))?.subscription_id).toBeNull()
  })
})

describe('without an address that a server could call', () => {
  it('nobody is asked to tell', async () => {
    const other = await openMailboxApp()
    const server = subscriptions()
    other.mailbox.subscriptions = server

    await other.run()

    await other.close()
    expect(server.created).toEqual([])
  })
})
