import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { takeIn } from '../../../src/api/logging/intake.service.ts'
import { findLoggingSetup } from '../../../src/api/logging/logging-setup.store.ts'
import type { MessageFacts } from '../../../src/api/logging/mail-message.ts'
import { probeCode, probeCodeIn } from '../../../src/api/logging/probe-code.ts'
import { noteProbe, startProbe } from '../../../src/api/logging/probe.store.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { insertLoggingSetup } from '../../fixtures/logging-setup.ts'
import { FABRIKAM, newTenant, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const CODE = 'FOLLOW-7K3MP2XD'
const later = (ms: number) => new Date(NOW.getTime() + ms)
const DAY_MS = 86_400_000

describe('a probe’s code', () => {
  it('is found in every subject that it is put into', () => {
    const around = fc.stringMatching(/^([^\w-].*)?$/)
    fc.assert(
      fc.property(around, fc.uint8Array({ minLength: 8, maxLength: 8 }), (text, bytes) => {
        const code = probeCode(() => Buffer.from(bytes))
        expect(probeCodeIn(`RE: ${code}${text}`)).toBe(code)
        expect(probeCodeIn(code.toLowerCase())).toBe(code)
      }),
    )
  })

  it.each([
    '',
    'Follow up',
    'FOLLOW-',
    'FOLLOW-7K3MP2X',
    'FOLLOW-7K3MP2X0',
    'XFOLLOW-7K3MP2XD',
    'FOLLOW-7K3MP2XDD',
  ])('is not in %j', (subject) => {
    expect(probeCodeIn(subject)).toBeUndefined()
  })

  it('has nothing that is read in two ways', () => {
    const codes = Array.from({ length: 200 }, () => probeCode(randomBytes)).join('')
    expect(codes.replaceAll('FOLLOW-', '')).not.toMatch(/[01OIL]/)
  })
})

describe('a probe', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
    await newTenant(test.db)
    await test.db
      .insertInto('organisation')
      .values({
        ...{
          tenant_id: NORTHWIND,
          follow_enabled: true,
          follow_enabled_since: NOW,
          created_at: NOW,
        },
      })
      .onConflict((conflict) => conflict.column('tenant_id').doNothing())
      .execute()
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    await test.db.deleteFrom('logging_setup').execute()
    for (const tenantId of [FABRIKAM, NORTHWIND]) {
      await insertLoggingSetup(test, {}, tenantId)
      await startProbe(test.db, { tenantId, code: CODE, at: NOW })
    }
  })

  const note = (subject: string, direction: 'in' | 'out', now = later(1)) =>
    noteProbe(test.db, FABRIKAM, { subject, direction, now })
  const seen = async (tenantId = FABRIKAM) => {
    const row = await findLoggingSetup(test.db, tenantId)
    return [row!.probe_out_at, row!.probe_in_at]
  }

  it('notes the first mail in each direction, of its own tenant', async () => {
    await note(`Test ${CODE}`, 'out', later(1))
    await note(`RE: ${CODE.toLowerCase()}`, 'in', later(2))
    await note(`Test ${CODE}`, 'out', later(3))

    expect(await seen()).toEqual([later(1), later(2)])
    expect(await seen(NORTHWIND)).toEqual([null, null])
  })

  it('notes nothing of another code, and no revision grows', async () => {
    const before = await findLoggingSetup(test.db, FABRIKAM)
    await note('FOLLOW-AAAAAAAA', 'out')
    await note('An offer', 'in')

    expect(await findLoggingSetup(test.db, FABRIKAM)).toEqual(before)
  })

  it('is over after a day', async () => {
    await note(CODE, 'out', later(DAY_MS - 1))
    await note(CODE, 'in', later(DAY_MS))

    expect(await seen()).toEqual([later(DAY_MS - 1), null])
  })

  it('that is begun anew forgets what the one before saw', async () => {
    await note(CODE, 'out')
    await startProbe(test.db, { tenantId: FABRIKAM, code: 'FOLLOW-BBBBBBBB', at: later(2) })

    expect(await seen()).toEqual([null, null])
  })

  it('is noted by what the mailbox takes in: ours goes out, anybody else’s comes in', async () => {
    const mail = (sourceId: string, email: string, subject: string) => ({
      ...{ sourceId, internetMessageId: `<${sourceId}>`, conversationId: null, webLink: null },
      facts: { ...FACTS, from: { email, name: null }, subject },
    })
    const take = (...messages: ReturnType<typeof mail>[]) =>
      takeIn(test.ctx, { tenantId: FABRIKAM, source: 'graph', messages })
    await test.db
      .insertInto('internal_domain')
      .values({ tenant_id: FABRIKAM, domain: 'fabrikam.example' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()

    await take(mail('1', 'anybody@fabrikam.example', `Test ${CODE}`))
    expect(await seen()).toEqual([NOW, null])
    await take({ sourceId: '2', problem: 'x' } as never, mail('3', 'bo@x.example', `RE: ${CODE}`))
    expect(await seen()).toEqual([NOW, NOW])
  })

  it('is not noted by what a salesperson logs by hand', async () => {
    const message = {
      ...{ sourceId: '4', internetMessageId: '<4>', conversationId: null, webLink: null },
      facts: { ...FACTS, subject: CODE },
    }
    await takeIn(test.ctx, { tenantId: FABRIKAM, source: 'pane', messages: [message] })

    expect(await seen()).toEqual([null, null])
  })
})

const FACTS: MessageFacts = {
  ...{ isDraft: false, from: null, sender: null, to: [], cc: [], subject: '', sentAt: null },
  ...{ receivedAt: null, inReplyTo: null, references: [], followKey: null, isSensitive: false },
  ...{ automatic: 'no', bouncedTo: [] },
}
