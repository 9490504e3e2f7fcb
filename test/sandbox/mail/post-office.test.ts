import { describe, expect, it } from '@jest/globals'
import { ANNA } from '../../../src/sandbox/cast.ts'
import { answerTo } from '../../../src/sandbox/mail/answering.ts'
import { internetHeaders } from '../../../src/sandbox/mail/mail.ts'
import { BO, MARA, smallWorld } from './world.ts'

const HELLO = {
  subject: 'Hello',
  body: '<p>Hi</p>',
  to: [BO],
  headers: { 'x-follow-key': 'K' },
  customProperties: { follow: 'mine' },
}

describe('sending', () => {
  it('keeps a copy with the custom properties and delivers one without', () => {
    const { store, office } = smallWorld()
    const sent = office.send(ANNA, HELLO)
    const [received] = store.list(BO.email)

    expect(sent).toMatchObject({ folder: 'sentitems', customProperties: { follow: 'mine' } })
    expect(received).toMatchObject({ folder: 'inbox', isRead: false, customProperties: {} })
    expect(received?.headers).toEqual({ 'x-follow-key': 'K' })
    expect(received?.internetMessageId).toBe(sent.internetMessageId)
  })

  it('names blind copies to nobody else', () => {
    const { store, office } = smallWorld()
    const sent = office.send(ANNA, { ...HELLO, bcc: [MARA] })

    expect(sent.bcc).toEqual([MARA])
    expect(store.list(BO.email)[0]?.bcc).toEqual([])
    expect(store.list(MARA.email)).toHaveLength(1)
  })

  it('delivers once to somebody who is addressed twice, and nothing to strangers', () => {
    const { store, office } = smallWorld()
    const stranger = { name: 'X', email: 'x@elsewhere.example' }
    office.send(ANNA, { ...HELLO, cc: [{ ...BO, email: 'BO@contoso.example' }, stranger] })

    expect(store.list(BO.email)).toHaveLength(1)
    expect(store.list(stranger.email)).toEqual([])
  })

  it('takes the draft away and keeps its Message-ID', () => {
    const { store, office } = smallWorld()
    const draft = office.saveDraft(ANNA, HELLO)
    const sent = office.send(ANNA, { subject: 'Hello again' }, draft.id)

    expect(store.list(ANNA.email).map(({ id }) => id)).toEqual([sent.id])
    expect(sent.internetMessageId).toBe(draft.internetMessageId)
    expect(sent).toMatchObject({ subject: 'Hello again', body: '<p>Hi</p>', isDraft: false })
  })
})

describe('a draft', () => {
  it('is saved again under the same id', () => {
    const { store, office } = smallWorld()
    const { id } = office.saveDraft(ANNA, { subject: 'One' })
    office.saveDraft(ANNA, { subject: 'Two' }, id)

    expect(store.list(ANNA.email)).toEqual([expect.objectContaining({ id, subject: 'Two' })])
  })
})

describe('moving', () => {
  it('changes the id and keeps the immutable one', () => {
    const { store, office } = smallWorld()
    const sent = office.send(ANNA, HELLO)
    const moved = office.move(ANNA.email, sent.id, 'archive')

    expect(moved?.id).not.toBe(sent.id)
    expect(moved?.immutableId).toBe(sent.immutableId)
    expect(store.find(ANNA.email, sent.id)).toBeUndefined()
  })
})

describe('an answer', () => {
  it('goes back to the sender, threaded, with the original quoted below', () => {
    const { store, office } = smallWorld()
    const sent = office.send(ANNA, HELLO)
    const received = store.list(BO.email)[0]!
    office.send(BO, answerTo(received, 'reply', BO))
    const [reply] = store.list(ANNA.email)

    expect(reply).toMatchObject({
      subject: 'RE: Hello',
      inReplyTo: sent.internetMessageId,
      references: [sent.internetMessageId],
      conversationId: sent.conversationId,
      composeType: 'newMail',
    })
    expect(reply?.body).toContain('id="divRplyFwdMsg"')
    expect(reply?.body).toContain('<p>Hi</p>')
    expect(internetHeaders(reply!)).toContainEqual({
      name: 'In-Reply-To',
      value: sent.internetMessageId,
    })
  })

  it.each([
    ['reply', [ANNA.email], []],
    ['reply-all', [ANNA.email, MARA.email], []],
    ['forward', [], []],
  ] as const)('as %s is addressed to %j', (kind, to, cc) => {
    const { store, office } = smallWorld()
    office.send(ANNA, { ...HELLO, to: [BO, MARA] })
    const answer = answerTo(store.list(BO.email)[0]!, kind, BO)

    expect(answer.to?.map(({ email }) => email)).toEqual(to)
    expect(answer.cc).toEqual(cc)
  })

  it('takes the custom properties along only when it is a forward', () => {
    const { office } = smallWorld()
    const sent = office.send(ANNA, HELLO)

    expect(answerTo(sent, 'forward', ANNA).customProperties).toEqual({ follow: 'mine' })
    expect(answerTo(sent, 'reply', ANNA).customProperties).toEqual({})
  })

  it('does not pile up prefixes', () => {
    const { office } = smallWorld()
    const sent = office.send(ANNA, { ...HELLO, subject: 'RE: FW: Hello' })

    expect(answerTo(sent, 'reply', ANNA).subject).toBe('RE: Hello')
  })
})

describe('holding back', () => {
  // The clock of the small world stands at 9:01 on its first look, and goes a minute on with each.
  const LATER = { ...HELLO, deliverAt: '2026-11-21T09:04:30.000Z' }
  const foldersOf = (store: ReturnType<typeof smallWorld>['store'], address: string) =>
    store.list(address).map(({ folder }) => folder)

  it('keeps a mail in the outbox until its time, and then delivers it once', () => {
    const { store, office } = smallWorld()
    const draft = office.saveDraft(ANNA, LATER)
    const held = office.send(ANNA, LATER, draft.id)
    expect(held).toMatchObject({ folder: 'outbox', isDraft: true })

    office.deliverDue() // 9:04
    expect(foldersOf(store, ANNA.email)).toEqual(['outbox'])
    expect(store.list(BO.email)).toEqual([])

    office.deliverDue() // 9:05
    office.deliverDue()
    expect(foldersOf(store, ANNA.email)).toEqual(['sentitems'])
    const [received] = store.list(BO.email)
    expect(store.list(BO.email)).toHaveLength(1)
    expect(received).toMatchObject({ folder: 'inbox', isDraft: false })
    expect(received?.internetMessageId).toBe(held.internetMessageId)
    expect(received?.sentAt).toBe('2026-11-21T09:05:00.000Z')
    expect(store.list(ANNA.email)[0]?.deliverAt).toBeUndefined()
  })

  it('delivers at once what is to be held back until a time that is past', () => {
    const { store, office } = smallWorld()
    office.send(ANNA, { ...HELLO, deliverAt: '1970-01-01T00:00:00.000Z' })

    expect(foldersOf(store, ANNA.email)).toEqual(['sentitems'])
    expect(store.list(BO.email)).toHaveLength(1)
  })

  it('lets a mail be taken back, and then delivers nothing until it is sent again', () => {
    const { store, office } = smallWorld()
    const { id } = office.send(ANNA, LATER)
    const back = office.move(ANNA.email, id, 'drafts')
    for (let minute = 0; minute < 5; minute++) office.deliverDue()

    expect(back).toMatchObject({ folder: 'drafts', isDraft: true, deliverAt: LATER.deliverAt })
    expect(store.list(BO.email)).toEqual([])
  })
})
