import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { IndividualRecipient, IndividualSend } from '../../../../src/contract/individual.ts'
import { GraphDenied } from '../../../../src/addin/client/graph-answers.ts'
import { GraphBusy, GraphUnreachable } from '../../../../src/addin/client/graph-client.ts'
import type { GraphMailbox } from '../../../../src/addin/client/graph-mailbox.ts'
import { SignInNeeded, type TokenOptions } from '../../../../src/addin/client/sign-in.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { fakeDraft, type DraftState } from '../../../fixtures/fake-outlook.ts'
import { BO, draftApi, KIM, type Rules } from '../compose/scene.ts'
import { renderPane } from '../render-pane.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const HTML = '<html><body><p>Hello</p></body></html>'
let sends = 0
const nth = (at: number) => ({ email: `p${at}@contoso.example`, field: 'to' as const })

/** The calls of an individual send, as the API notes them. */
function individualApi(rules: Partial<Rules> = {}, known: IndividualSend[] = []) {
  const api = draftApi(rules)
  const all = new Map(known.map((send) => [send.id, send]))
  const of = (id: string) => all.get(id) ?? fail(id)
  const set = (id: string, position: number, change: Partial<IndividualRecipient>) => {
    const send = of(id)
    const recipients = send.recipients.map((one) =>
      one.position === position ? { ...one, ...change } : one,
    )
    all.set(id, { ...send, recipients })
    return recipients[position - 1] ?? fail(position)
  }
  api.answer({
    unfollow: () => ({ done: true }),
    listIndividualSends: () => ({ items: [...all.values()], tidies: null }),
    planIndividualSend: ({ body: { recipients, draftId, subject, ...body } }) => {
      const { unmeasured, showsNames, tidies } = body
      const choices = { draftId, subject, unmeasured, showsNames, tidies }
      const send = planned({ ...choices, recipients: recipients.map(person) })
      all.set(send.id, send)
      return send
    },
    leaseIndividualSend: ({ params }) => ({ fence: 1, send: of(params.id), folderId: null }),
    prepareIndividual: ({ params }) => ({
      ...{ key: null, beaconHtml: '', footerHtml: '', links: [], swaps: [] },
      recipient: set(params.id, params.position, {}),
    }),
    recordIndividual: ({ params, body }) =>
      set(params.id, params.position, {
        ...(body.to === 'tidied' ? { isTidied: true } : { step: body.to }),
        failure: body.to === 'failed' ? body.failure : null,
        ...(body.to === 'drafted' && { messageId: body.messageId }),
      }),
    finishIndividualSend: ({ params }) => ({ ...of(params.id), state: 'done' }),
    stopIndividualSend: ({ params }) => ({ ...of(params.id), state: 'stopped' }),
  })
  return api
}

function fail(what: unknown): never {
  throw new Error(`There is no ${String(what)}`)
}

const person = ({ email, name }: { email: string; name?: string }, index: number) => ({
  ...{ position: index + 1, email, name: name ?? null, field: 'to' as const },
  ...{ step: 'planned' as const, failure: null, messageId: null, unmeasured: null },
  isTidied: false,
})

const planned = (some: Partial<IndividualSend>): IndividualSend => ({
  id: `019a0000-0000-7000-8000-${String((sends += 1)).padStart(12, '0')}`,
  ...{ state: 'open', draftId: 'AAMkADraft', subject: 'Offer', unmeasured: 'send' },
  ...{ showsNames: true, tidies: false, createdAt: '2026-11-02T09:00:00.000Z' },
  recipients: [BO, KIM].map(person),
  ...some,
})

type Writable = { -readonly [Part in keyof GraphMailbox]: GraphMailbox[Part] }

/** A mailbox in which everything works, unless told otherwise. */
function mailbox(over: Partial<GraphMailbox> = {}) {
  const mails = new Map<string, { to: string; isDraft: boolean }>()
  const places = new Map<string, string>()
  const found = (id: string) => ({
    ...{ id, isDraft: mails.get(id)?.isDraft ?? true },
    ...{ internetMessageId: undefined, conversationId: undefined },
  })
  const own: Writable = {
    readDraft: async () => ({
      ...{ subject: 'Offer', body: { contentType: 'html', content: HTML } },
      ...{ marks: { importance: 'normal' }, properties: [], files: [] },
    }),
    look: async (id) => (mails.has(id) ? found(id) : undefined),
    find: async () => undefined,
    async create({ toRecipients: [to] }) {
      const id = `mail-${mails.size + 1}`
      mails.set(id, { to: to?.emailAddress.address ?? '', isDraft: true })
      return { kind: 'done', value: found(id) }
    },
    complete: async () => ({ kind: 'done', value: null }),
    async send(id) {
      const mail = mails.get(id)
      if (mail) mails.set(id, { ...mail, isDraft: false })
      return { kind: 'done', value: null }
    },
    moveToDeleted: async () => true,
    sent: {
      open: async () => ({ sentItemsId: 'sent-items', ownId: 'own' }),
      placeOf: async (id) => places.get(id) ?? 'sent-items',
      async move(id, folderId) {
        places.set(id, folderId)
        return { kind: 'done', value: null }
      },
    },
    ...over,
  }
  const sent = () => [...mails.values()].filter(({ isDraft }) => !isDraft).map(({ to }) => to)
  return { own, sent, places }
}

interface Scene {
  draft?: Partial<DraftState>
  api?: ReturnType<typeof individualApi>
  box?: ReturnType<typeof mailbox>
  /** What signing in for the mailbox gives. */
  token?: (options: TokenOptions) => Promise<string>
}

async function open({ draft: some, api = individualApi(), box = mailbox(), token }: Scene = {}) {
  const draft = fakeDraft({ recipients: [BO, KIM], html: HTML, subject: 'Offer', ...some })
  const signIn = { token: token ?? (async () => 'token') }
  const openMailbox = async () => {
    const ask = async () => signIn.token({ interactive: false, for: 'graph' })
    return { ...box.own, readDraft: async (id: string) => (await ask(), box.own.readDraft(id)) }
  }
  const pane = renderPane({ item: draft, api: api.call, openMailbox, signIn })
  await user.click(await screen.findByRole('button', { name: /Send to each individually/ }))
  return { ...pane, draft, api, box }
}

describe('sending individually', () => {
  it('says what will happen, sends one mail to each, and keeps the draft', async () => {
    const { box, container, api } = await open()
    const start = await screen.findByRole('button', { name: 'Send 2 mails' })
    expect(screen.getByText(/Nobody sees who else got it/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(start)

    await screen.findByText('Everybody has got their mail.')
    expect(box.sent()).toEqual(['bo@contoso.example', 'kim@contoso.example'])
    expect(api.sent('planIndividualSend')).toMatchObject([{ body: { draftId: 'AAMkADraft' } }])
    expect(screen.getByText(/still in your Drafts/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Move the draft to Deleted Items' }))
    await screen.findByText('The draft is in Deleted Items.')
  })

  it.each<[string, Partial<DraftState>, RegExp]>([
    ['nobody', { recipients: [] }, /at least 2 different people/],
    ['one person', { recipients: [BO] }, /at least 2 different people/],
    ['one person twice', { recipients: [BO, { ...BO, field: 'cc' }] }, /at least 2/],
    ['101 people', { recipients: Array.from({ length: 101 }, (_, at) => nth(at)) }, /At most 100/],
    ['a list', { hasOthers: true }, /a list/],
    ['somebody else’s name', { from: { email: 'ole@x.example', name: 'Ole' } }, /somebody else/],
  ])('is refused for %s, with the reason', async (_what, draft, reason) => {
    await open({ draft })

    await screen.findByText(reason)
    expect(screen.queryByRole('button', { name: /^Send \d+ mails$/ })).toBeNull()
  })

  it('asks for permission when it is first needed, and goes on from there', async () => {
    let isGiven = false
    const token = async ({ interactive, for: what }: TokenOptions) => {
      if (what === 'graph' && interactive) isGiven = true
      if (what === 'graph' && !isGiven) throw new SignInNeeded('consent')
      return 'token'
    }
    const { box, api } = await open({ token })
    await user.click(await screen.findByRole('button', { name: 'Send 2 mails' }))
    await screen.findByText('Your permission is needed')
    expect(api.sent('planIndividualSend')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Give permission and go on' }))

    await screen.findByText('Everybody has got their mail.')
    expect(box.sent()).toHaveLength(2)
  })

  it('says so when Outlook has another version of the draft', async () => {
    const read = mailbox().own.readDraft
    const box = mailbox({
      readDraft: async (id) => ({ ...(await read(id)), subject: 'Older' }) as never,
    })
    await open({ box })
    await user.click(await screen.findByRole('button', { name: 'Send 2 mails' }))

    await screen.findByText(/not saved this version/)
    expect(box.sent()).toEqual([])
  })

  it('goes on with what was begun before the pane was closed, at somebody’s word', async () => {
    const half = planned({})
    half.recipients = half.recipients.map((one, at) =>
      at === 0 ? { ...one, step: 'sent', messageId: 'old' } : one,
    )
    const { box } = await open({ api: individualApi({}, [half]) })
    expect(await screen.findByText('Offer: 1 of 2 sent')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Look' }))
    expect(box.sent()).toEqual([])
    await user.click(await screen.findByRole('button', { name: 'Go on' }))

    await screen.findByText('Everybody has got their mail.')
    expect(box.sent()).toEqual(['kim@contoso.example'])
  })

  it('offers to send again what is lost only after saying what that may mean', async () => {
    const lost = planned({})
    lost.recipients = lost.recipients.map((one, at) =>
      at === 0
        ? { ...one, step: 'failed', failure: 'lost', messageId: 'gone' }
        : { ...one, step: 'sent', messageId: 'old' },
    )
    const { box, container } = await open({ api: individualApi({}, [lost]) })
    await user.click(await screen.findByRole('button', { name: 'Look' }))
    await screen.findByText(/It may have gone out/)
    expect(screen.queryByRole('button', { name: 'Try these again' })).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Send again' }))

    await waitFor(() => expect(box.sent()).toEqual(['bo@contoso.example']))
  })

  it('pauses at once, and goes on', async () => {
    const { box } = await open()
    await user.click(await screen.findByRole('button', { name: 'Send 2 mails' }))
    await user.click(await screen.findByRole('button', { name: 'Pause' }))
    await screen.findByText(/^Paused\./)
    expect(box.sent().length).toBeLessThan(2)
    await user.click(screen.getByRole('button', { name: 'Go on' }))

    await screen.findByText('Everybody has got their mail.')
    expect(box.sent()).toHaveLength(2)
  })

  it('calls off the rest when somebody is sure', async () => {
    const { box } = await open({ api: individualApi({}, [planned({})]) })
    await user.click(await screen.findByRole('button', { name: 'Look' }))
    const pause = screen.queryByRole('button', { name: 'Pause' })
    if (pause) await user.click(pause)
    await user.click(await screen.findByRole('button', { name: 'Call off the rest' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('The others get no mail')
    const sure = [...dialog.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Call off the rest',
    )
    if (sure) await user.click(sure)

    await screen.findByText('The rest was called off.')
    expect(box.sent().length).toBeLessThan(2)
  })

  it('shows that a mailbox is out of reach without losing anything', async () => {
    const half = planned({ recipients: [BO, KIM].map(person) })
    half.recipients[0] = { ...person(BO, 0), step: 'sent', messageId: 'old' }
    const box = mailbox({
      find: () => Promise.reject(Object.assign(new Error('denied'), { name: 'GraphDenied' })),
    })
    await open({ api: individualApi({}, [half]), box })
    await user.click(await screen.findByRole('button', { name: 'Look' }))
    await user.click(await screen.findByRole('button', { name: 'Go on' }))

    await screen.findByText(/does not let Follow send mails/)
    expect(new GraphUnreachable('').name).toBe('GraphUnreachable')
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy()
  })

  it('says until when Outlook asks to wait', async () => {
    const half = planned({})
    const until = new Date('2026-11-02T10:45:00Z')
    const box = mailbox({ find: () => Promise.reject(new GraphBusy(until)) })
    await open({ api: individualApi({}, [half]), box })
    await user.click(await screen.findByRole('button', { name: 'Look' }))
    await user.click(await screen.findByRole('button', { name: 'Go on' }))

    await screen.findByText(/Outlook asks to wait until .*Nothing is lost/)
  })
})

describe('what the draft carries', () => {
  const REMINDER = '019a0000-0000-7000-8000-00000000aaaa'
  const TEMPLATE = '019a0000-0000-7000-8000-00000000bbbb'

  it('goes with the plan: templates, and the reminder where that is wanted', async () => {
    const notes = { reminderId: REMINDER, templates: [TEMPLATE] }
    const { api, container } = await open({ draft: { notes } })
    const remind = await screen.findByRole('checkbox', { name: /^Remind me of each/ })
    await user.click(screen.getByRole('button', { name: 'What goes along' }))
    expect(screen.getByText(/counts for the template/)).toBeTruthy()
    expect(screen.getByText(/Follow-up flags .* do not/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.click(remind)
    expect(screen.getByText(/stays with the draft/)).toBeTruthy()
    await user.click(remind)
    await user.click(screen.getByRole('button', { name: 'Send 2 mails' }))
    await screen.findByText('Everybody has got their mail.')

    const [plan] = api.sent('planIndividualSend')
    expect(plan).toMatchObject({ body: { templates: [TEMPLATE], reminderId: REMINDER } })
  })

  it('to be held back is not sent before somebody says at once', async () => {
    const deliverAt = new Date(Date.now() + 86_400_000)
    const { api, box } = await open({ draft: { deliverAt } })
    const start = await screen.findByRole('button', { name: 'Send 2 mails' })
    expect(screen.getByText(/is to be held back until/)).toBeTruthy()
    await user.click(start)
    expect(api.sent('planIndividualSend')).toEqual([])
    await user.click(screen.getByRole('checkbox', { name: 'Send them at once instead' }))
    await user.click(start)

    await screen.findByText('Everybody has got their mail.')
    expect(box.sent()).toHaveLength(2)
  })
})

describe('copies in Sent Items', () => {
  const choose = async () => {
    const name = /^Put the copies into the folder “Individual mails”/
    await user.click(await screen.findByRole('checkbox', { name }))
    await user.click(screen.getByRole('button', { name: 'Send 2 mails' }))
    await screen.findByText('Everybody has got their mail.')
  }

  it('are put away after everybody has got theirs, where that is chosen', async () => {
    const { box } = await open()
    await choose()

    await screen.findAllByText('The copies are in a folder of their own inside Sent Items.')
    expect([...box.places.values()]).toEqual(['own', 'own'])
  })

  it('stay where nobody may move them; nothing else failed, and it can be tried again', async () => {
    const box = mailbox()
    const { move } = box.own.sent
    const own = { ...box.own.sent, move: () => Promise.reject(new GraphDenied()) }
    box.own.sent = own
    const { container } = await open({ box })
    await choose()
    await screen.findAllByText('2 copies are still in Sent Items.')
    expect(await accessibilityFaults(container)).toEqual([])
    own.move = move as never
    await user.click(screen.getByRole('button', { name: 'Put them away now' }))

    await screen.findAllByText('The copies are in a folder of their own inside Sent Items.')
  })

  it('that were left behind when the pane was closed are told, and put away from there', async () => {
    const done = planned({ state: 'done', tidies: true })
    done.recipients = done.recipients.map((one, at) => ({
      ...{ ...one, step: 'sent' as const, messageId: `m${at}`, isTidied: at === 0 },
    }))
    const { box } = await open({ api: individualApi({}, [done]) })
    expect(await screen.findByText('Offer: 1 copy is still in Sent Items.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Look' }))
    await user.click(await screen.findByRole('button', { name: 'Put them away now' }))

    await screen.findAllByText('The copies are in a folder of their own inside Sent Items.')
    expect([...box.places.keys()]).toEqual(['m1'])
  })
})
