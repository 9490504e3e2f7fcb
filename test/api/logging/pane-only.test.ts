import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { takeIn } from '../../../src/api/logging/intake.service.ts'
import { openMailboxApp, type MailboxApp } from '../../fixtures/mailbox-app.ts'
import { makeMail } from '../../fixtures/mail.ts'
import { ANNA, FABRIKAM } from '../../fixtures/make.ts'

let test: MailboxApp
beforeAll(async () => {
  test = await openMailboxApp({ source: 'pane' })
})
afterAll(() => test.close())

describe('where mail is logged by hand only', () => {
  it('a run opens no mailbox, and decides what could not be decided before', async () => {
    test.mailbox.failNext('open', { kind: 'broken', error: new Error('nothing to open') })
    const pushedBy = ANNA.salespersonId
    const batch = { tenantId: FABRIKAM, source: 'pane' as const, messages: [makeMail()], pushedBy }
    await takeIn(test.ctx, batch)

    await test.run()

    expect(await test.tally()).toEqual({ logged: 1 })
    expect((await test.job()).job).toMatchObject({ state: 'waiting', problem: null })
  })
})
