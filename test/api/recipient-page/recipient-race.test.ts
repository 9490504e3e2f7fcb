import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openJournal } from '../../../src/api/buffer/journal.ts'
import type { Context } from '../../../src/api/context.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { callApi } from '../../fixtures/call-api.ts'
import { ANNA, makeHit, newTenant } from '../../fixtures/make.ts'
import { contactOf, insertMail, submit } from '../../fixtures/recipient-page.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ROUNDS = 10

let test: TestApp
/** As another process: a buffer of its own, on the same database. */
let other: Context
let folder: string
beforeAll(async () => {
  test = await openTestApp({ config: { trustedProxies: ['loopback'] } })
  await newTenant(test.db)
  folder = await mkdtemp(path.join(tmpdir(), 'follow-for-outlook-'))
  const buffer = await openJournal({ dir: folder, maxBytes: 1024 * 1024 })
  other = { ...test.ctx, buffer }
})
afterAll(async () => {
  await other.buffer.close()
  await rm(folder, { recursive: true, force: true })
  await test.close()
})

async function recorded(key: string): Promise<number> {
  const rows = test.db.selectFrom('interaction').select('id').where('follow_key', '=', key)
  return (await rows.execute()).length
}

describe('saying no on the page', () => {
  it('law 5: once answered, no hit is recorded any more, whatever another process is at', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { path: page, key } = await insertMail(test, { to: [`race${round}@contoso.example`] })
      const hits = Array.from({ length: 20 }, () =>
        other.buffer.append(makeHit({ followKey: key })),
      )
      await Promise.all(hits)

      const draining = drainBuffer(other)
      const answered = await submit(test, page, { action: 'withdraw' })
      const then = await recorded(key)
      await draining
      await other.buffer.append(makeHit({ followKey: key }))
      await drainBuffer(other)

      expect(answered.statusCode).toBe(200)
      expect(await recorded(key)).toBe(then)
    }
  })

  it('beats whatever somebody here records at the same moment', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const email = `both${round}@contoso.example`
      const { path: page, contacts } = await insertMail(test, { to: [email] })
      const yes = { state: 'granted', source: 'spoken', note: 'on the phone' } as const

      await Promise.allSettled([
        callApi(test)('recordConsent', ANNA, { params: { email }, body: yes }),
        submit(test, page, { action: 'withdraw' }),
      ])

      const { consent, consent_by: by } = await contactOf(test, contacts[0]!.id)
      expect(consent).toMatch(/^(refused|withdrawn)$/)
      expect(by).toBe('recipient')
    }
  })
})
