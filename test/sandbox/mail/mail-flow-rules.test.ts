import { describe, expect, it } from '@jest/globals'
import { ANNA, EMAIL_LOG, everybody, INSIDE, JONAS } from '../../../src/sandbox/cast.ts'
import { answerTo } from '../../../src/sandbox/mail/answering.ts'
import { openMailStore } from '../../../src/sandbox/mail/mail-store.ts'
import { createPostOffice } from '../../../src/sandbox/mail/post-office.ts'
import { BO, MARA } from './world.ts'

/** An office with the rules; `logged` is what the logging mailbox got, oldest first. */
function officeWithRules(isOn = true) {
  const store = openMailStore(null, everybody)
  let ids = 0
  const origin = {
    now: () => new Date(Date.UTC(2026, 10, 21, 9, (ids += 1))),
    newId: () => `id-${(ids += 1)}`,
  }
  const rules = { copyTo: EMAIL_LOG.email, inside: INSIDE, isOn: () => isOn }
  const office = createPostOffice(store, origin, rules)
  return { store, office, logged: () => store.list(EMAIL_LOG.email).toReversed() }
}

describe('the mail-flow rules', () => {
  it.each([
    ['from inside to outside', ANNA, { to: [BO] }, 1],
    ['from outside to inside', BO, { to: [ANNA] }, 1],
    ['with one outside in copy', ANNA, { to: [JONAS], cc: [BO] }, 1],
    ['with one outside in blind copy', ANNA, { to: [JONAS], bcc: [BO] }, 1],
    ['to several outside, once', ANNA, { to: [BO, MARA] }, 1],
    ['from inside to inside', ANNA, { to: [JONAS] }, 0],
    ['from outside to outside', BO, { to: [MARA] }, 0],
    ['to nobody', ANNA, {}, 0],
  ])('copy mail %s', (_what, from, writing, count) => {
    const { office, logged } = officeWithRules()
    office.send(from, writing)

    expect(logged()).toHaveLength(count)
  })

  it('keep headers, recipients and Message-ID, and name nobody in blind copy', () => {
    const { office, logged } = officeWithRules()
    const sent = office.send(ANNA, {
      ...{ subject: 'Offer', to: [BO], cc: [MARA], bcc: [JONAS] },
      ...{ headers: { 'x-follow-key': 'K' }, customProperties: { follow: 'mine' } },
    })

    expect(logged()).toEqual([
      expect.objectContaining({
        ...{ subject: 'Offer', to: [BO], cc: [MARA], bcc: [], folder: 'inbox' },
        ...{ headers: { 'x-follow-key': 'K' }, customProperties: {} },
        internetMessageId: sent.internetMessageId,
      }),
    ])
  })

  it('give a conversation one id in the logging mailbox, which is not that of others', () => {
    const { store, office, logged } = officeWithRules()
    const sent = office.send(ANNA, { subject: 'Offer', to: [BO] })
    office.send(BO, answerTo(store.list(BO.email)[0]!, 'reply', BO))
    const [first, answer] = logged()

    expect(answer!.conversationId).toBe(first!.conversationId)
    expect(first!.conversationId).not.toBe(sent.conversationId)
  })

  it('copy nothing while they are off', () => {
    const { office, logged } = officeWithRules(false)
    office.send(ANNA, { to: [BO] })

    expect(logged()).toEqual([])
  })
})
