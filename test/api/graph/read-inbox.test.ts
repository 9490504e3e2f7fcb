import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { isReadable } from '../../../src/api/logging/mail-message.ts'
import { startGraphStandIn, type GraphStandIn } from '../../fixtures/graph-stand-in.ts'
import { openLocalServer } from '../../sandbox/local-server.ts'
import { faultOf, pagesOf, sourceOf, subjectsOf } from './stand-in-source.ts'

let graph: GraphStandIn

beforeEach(async () => {
  graph = await startGraphStandIn()
})
afterEach(() => graph.close())

const BO = { name: 'Bo Karlsson', email: 'bo@contoso.example' }
const ANNA = { name: 'Anna Berg', email: 'anna@fabrikam.example' }

const read = (cursor: string | null = null) => pagesOf(sourceOf(graph).read(cursor))

/** The one message that is read. */
async function onlyMessage() {
  const [message] = (await read()).flatMap(({ messages }) => messages)
  if (!message || !isReadable(message)) throw new Error(`Not read: ${JSON.stringify(message)}`)
  return message
}

describe('reading the Inbox', () => {
  it('gives everything page by page, oldest first, and says which is the last', async () => {
    for (let count = 0; count < 5; count += 1) graph.deliver()
    const pages = await pagesOf(sourceOf(graph, { batchSize: 2 }).read(null))

    expect(pages.map(({ messages, isLast }) => [messages.length, isLast])).toEqual([
      [2, false],
      [2, false],
      [1, true],
    ])
    expect(subjectsOf(pages)).toEqual(['Mail 1', 'Mail 2', 'Mail 3', 'Mail 4', 'Mail 5'])
  })

  it('goes on from any cursor with what comes after it', async () => {
    for (let count = 0; count < 3; count += 1) graph.deliver()
    const [first, ...others] = await pagesOf(sourceOf(graph, { batchSize: 2 }).read(null))
    const again = await pagesOf(sourceOf(graph, { batchSize: 2 }).read(first!.cursor))
    graph.deliver({ subject: 'New' })
    const later = await read(others.at(-1)!.cursor)

    expect(subjectsOf(again)).toEqual(subjectsOf(others))
    expect(subjectsOf(later)).toEqual(['New'])
  })

  it('gives nothing and a cursor where there is nothing', async () => {
    const [page, ...others] = await read()

    expect(page).toMatchObject({ messages: [], isLast: true, total: null })
    expect(others).toEqual([])
    expect(await read(page!.cursor)).toHaveLength(1)
  })

  it('leaves out what was only marked as read, moved or removed', async () => {
    const [marked, moved, gone] = [graph.deliver(), graph.deliver(), graph.deliver()]
    const cursor = (await read()).at(-1)!.cursor
    graph.store.put(graph.mailbox, { ...marked, isRead: true })
    graph.office.move(graph.mailbox, moved.id, 'archive')
    graph.store.remove(graph.mailbox, gone.id)
    graph.deliver({ subject: 'New' })

    expect(subjectsOf(await read(cursor))).toEqual(['New'])
  })

  it('reads the id that stays, the thread and the facts', async () => {
    const mail = graph.deliver({
      subject: 'Offer',
      from: ANNA,
      sender: { name: 'Solveig', email: 'solveig@fabrikam.example' },
      to: [BO],
      cc: [{ name: 'Mara', email: 'mara@northwind.example' }],
      inReplyTo: '<earlier@contoso.example>',
      references: ['<first@contoso.example>', '<earlier@contoso.example>'],
      headers: { 'x-follow-key': 'abcdefghijklmnopqrstuv' },
    })
    const message = await onlyMessage()

    expect(message).toMatchObject({
      sourceId: mail.immutableId,
      internetMessageId: mail.internetMessageId,
      conversationId: mail.conversationId,
      facts: {
        isDraft: false,
        from: { email: ANNA.email, name: ANNA.name },
        sender: { email: 'solveig@fabrikam.example' },
        to: [{ email: BO.email, name: BO.name }],
        cc: [{ email: 'mara@northwind.example' }],
        subject: 'Offer',
        sentAt: mail.sentAt,
        receivedAt: mail.receivedAt,
        inReplyTo: '<earlier@contoso.example>',
        references: ['<first@contoso.example>', '<earlier@contoso.example>'],
        followKey: 'abcdefghijklmnopqrstuv',
        isSensitive: false,
        automatic: 'no',
      },
    })
    expect(message.webLink).toContain('https://')
  })

  it.each(['personal', 'private', 'confidential'] as const)(
    'tells that %s mail is sensitive',
    async (sensitivity) => {
      graph.deliver({ sensitivity })

      expect((await onlyMessage()).facts.isSensitive).toBe(true)
    },
  )

  it('tells sensitive mail by its property where headers do not say so', async () => {
    graph.deliver({ sensitivity: 'private', isDraft: true })

    expect((await onlyMessage()).facts).toMatchObject({ isSensitive: true, isDraft: true })
  })

  it('takes an invitation as a message', async () => {
    graph.deliver({ kind: 'invitation', subject: 'Meeting' })

    expect((await onlyMessage()).facts.subject).toBe('Meeting')
  })

  it('asks in batches of 20 for headers that a page lacks', async () => {
    for (let count = 0; count < 25; count += 1)
      graph.deliver({ headers: { 'Auto-Submitted': 'auto-replied' } })
    graph.deliver({ isDraft: true, subject: 'A draft' })
    graph.faults.set('headers-missing', true)
    const source = sourceOf(graph)
    const messages = (await pagesOf(source.read(null))).flatMap((page) => page.messages)

    expect(messages.filter(isReadable).map(({ facts }) => facts.automatic)).toEqual([
      ...Array.from({ length: 25 }, () => 'auto-reply'),
      'no',
    ])
    expect(graph.asked.map(({ url }) => url).filter((url) => url.endsWith('$batch'))).toHaveLength(
      2,
    )
    expect(source.requests).toBe(graph.asked.length)
  })

  it('says of a message that went before its headers were read that it is unreadable', async () => {
    const mail = graph.deliver()
    graph.faults.set('headers-missing', true)
    graph.intercept = (request, _response, next) => {
      if (request.url.endsWith('$batch')) graph.store.remove(graph.mailbox, mail.id)
      next()
    }

    expect((await read()).flatMap(({ messages }) => messages)).toEqual([
      { sourceId: mail.immutableId, problem: 'its headers were gone before they were read' },
    ])
  })

  it('says which property is wrong of a message that is not as described, and reads the others', async () => {
    graph.deliver()
    graph.deliver({ subject: 'Good' })
    graph.faults.set('malformed-message', true)

    expect(subjectsOf(await read())).toEqual(['toRecipients is not as Graph describes it', 'Good'])
  })

  it.each([
    ['no object', 'text'],
    ['no id', { subject: 'x', toRecipients: [], ccRecipients: [] }],
  ])('knows a thing that is %s again by what it is', async (_what, thing) => {
    graph.intercept = (_request, response) =>
      void response.json({ value: [thing], '@odata.deltaLink': `${graph.origin}/v1.0/later` })
    const [first] = (await read())[0]!.messages
    const [second] = (await read())[0]!.messages

    expect(first).toMatchObject({ sourceId: expect.stringMatching(/^no-id-/) })
    expect(second).toEqual(first)
  })

  it('says with every request and every part of a batch that ids have to stay', async () => {
    graph.deliver()
    graph.faults.set('headers-missing', true)
    const parts: { headers: Record<string, string> }[] = []
    graph.intercept = (request, _response, next) => {
      if (request.url.endsWith('$batch'))
        parts.push(...(request.body as { requests: typeof parts }).requests)
      next()
    }
    const source = sourceOf(graph)
    await pagesOf(source.read(null))
    await pagesOf(source.readSince(new Date(0), null))
    await source.check()

    const said = [
      ...graph.asked.map(({ headers }) => headers['prefer']),
      ...parts.map(({ headers }) => headers['Prefer']),
    ]
    expect(parts.length).toBeGreaterThan(0)
    for (const prefer of said) expect(prefer).toContain('IdType="ImmutableId"')
  })
})

describe('reading the Inbox when something is wrong', () => {
  it('begins anew where the change list is not known any more', async () => {
    graph.deliver()
    const cursor = (await read()).at(-1)!.cursor
    graph.graph.expireChangeLists()

    expect(await faultOf(read(cursor))).toMatchObject({ fault: 'cursor-expired' })
    expect(subjectsOf(await read())).toEqual(['Mail 1'])
  })

  it.each([
    ['HTML', '<!doctype html><p>Please sign in'],
    ['JSON that ends early', '{"value": [{"id": "x"'],
    ['JSON of something else', '{"items": []}'],
    ['nothing', ''],
    ['a page without a link', '{"value": []}'],
  ])('calls %s an unexpected answer', async (_what, text) => {
    graph.intercept = (_request, response) => void response.type('application/json').send(text)

    expect(await faultOf(read())).toMatchObject({ fault: 'unexpected-answer' })
  })

  it('calls the page of a proxy an unexpected answer', async () => {
    graph.faults.set('html-answer', true)

    expect(await faultOf(read())).toMatchObject({ fault: 'unexpected-answer' })
  })

  it('follows no redirect', async () => {
    graph.intercept = (_request, response) => response.redirect(`${graph.origin}/elsewhere`)

    expect(await faultOf(read())).toMatchObject({ fault: 'unexpected-answer' })
    expect(graph.asked).toHaveLength(1)
  })

  it.each(['nextLink', 'deltaLink'])(
    'never goes where a %s leads to another server, and no token does',
    async (link) => {
      const elsewhere = await openLocalServer()
      const reached: unknown[] = []
      elsewhere.serve((request, response) => {
        reached.push(request.headers)
        response.end('{"value": []}')
      })
      const away = `${elsewhere.origin}/v1.0/users/x/messages/delta?$skiptoken=1`
      graph.intercept = (_request, response) =>
        void response.json({ value: [], [`@odata.${link}`]: away })
      const cursors = [
        away,
        `https://localhost.evil.example/v1.0/`,
        `//${new URL(away).host}/`,
        'x',
      ]
      const first = await faultOf(link === 'nextLink' ? read() : read((await read())[0]!.cursor))
      const given = await Promise.all(cursors.map((cursor) => faultOf(read(cursor))))
      await elsewhere.close()

      for (const fault of [first, ...given])
        expect(fault).toMatchObject({ fault: 'unexpected-answer' })
      expect(reached).toEqual([])
    },
  )

  it('follows links exactly as they are given', async () => {
    const path = `/v1.0/Users('a')/mailFolders('b')/messages/delta?b=2&$deltatoken=a%3D%3D.b&$select=x&a=(1=2)`
    graph.intercept = (_request, response) =>
      void response.json({ value: [], '@odata.deltaLink': `${graph.origin}${path}` })
    const [page] = await read()
    await read(page!.cursor)

    expect(graph.asked[1]!.url).toBe(path)
  })

  it('waits as long as it is told, and goes on', async () => {
    graph.deliver()
    graph.faults.set('throttle', true)
    const waited: number[] = []
    const wait = async (ms: number) => {
      waited.push(ms)
      graph.faults.set('throttle', waited.length < 2)
    }
    const pages = await pagesOf(sourceOf(graph, { wait }).read(null))

    expect(subjectsOf(pages)).toEqual(['Mail 1'])
    expect(waited).toEqual([7000, 7000])
  })

  it('gives up after four tries, and says how long to leave it alone', async () => {
    graph.faults.set('throttle', true)

    expect(await faultOf(read())).toEqual({ fault: 'throttled', retryAfterMs: 7000 })
    expect(graph.asked).toHaveLength(4)
  })

  it('does not wait where it is told to wait for long', async () => {
    graph.intercept = (_request, response) =>
      void response.status(503).set('Retry-After', '600').end()

    expect(await faultOf(read())).toEqual({ fault: 'throttled', retryAfterMs: 600_000 })
    expect(graph.asked).toHaveLength(1)
  })

  it('waits longer each time where it is not told for how long', async () => {
    const waited: number[] = []
    graph.intercept = (_request, response) => void response.status(504).end()
    const wait = async (ms: number) => void waited.push(ms)
    await faultOf(pagesOf(sourceOf(graph, { wait }).read(null)))

    expect(waited).toEqual([1000, 4000, 16_000])
  })

  it('waits for parts of a batch that are asked to wait', async () => {
    graph.deliver()
    graph.faults.set('headers-missing', true)
    graph.intercept = (request, _response, next) => {
      graph.faults.set('throttle', request.url.endsWith('$batch') && waited.length === 0)
      next()
    }
    const waited: number[] = []
    const wait = async (ms: number) => void waited.push(ms)
    const pages = await pagesOf(sourceOf(graph, { wait }).read(null))

    expect(subjectsOf(pages)).toEqual(['Mail 1'])
    expect(waited).toEqual([7000])
  })

  it('says that a server cannot be reached', async () => {
    const away = sourceOf(graph, { origin: 'https://localhost:1' })

    expect(await faultOf(pagesOf(away.read(null)))).toMatchObject({ fault: 'unreachable' })
  })

  it('asks for another token once where one is refused', async () => {
    graph.deliver()
    const asked: boolean[] = []
    const token = async (isRefused: boolean) => {
      asked.push(isRefused)
      return isRefused ? graph.token() : 'revoked'
    }
    const pages = await pagesOf(sourceOf(graph, { token }).read(null))

    expect(subjectsOf(pages)).toEqual(['Mail 1'])
    expect(asked).toEqual([false, true])
  })

  it('lets through why there is no token', async () => {
    const token = () => Promise.reject(Object.assign(new Error('x'), { fault: 'sign-in-needed' }))

    expect(await faultOf(pagesOf(sourceOf(graph, { token }).read(null)))).toMatchObject({
      fault: 'sign-in-needed',
    })
  })
})
