import { beforeEach, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ewsMailSource } from '../../../src/api/ews/queue-source.ts'
import type { MailSource } from '../../../src/api/logging/mail-source.ts'
import { EwsStandIn, soapAnswer, type EwsItem } from '../../fixtures/ews-stand-in.ts'

let server: EwsStandIn
beforeEach(() => {
  server = new EwsStandIn()
})

const FOLDERS = { queueFolder: '\\Email Logging\\Queue', storageFolder: 'Email Logging\\Storage' }

const source = (over: { batchSize?: number; password?: string; queueFolder?: string } = {}) =>
  ewsMailSource({
    url: 'https://mail.fabrikam.example/EWS/Exchange.asmx',
    userName: 'logger',
    password: 'right',
    batchSize: 2,
    fetch: server.fetch,
    ...FOLDERS,
    ...over,
  })

const second = (n: number) => `2026-06-10T08:00:${String(n).padStart(2, '0')}Z`

const item = (n: number, over: Partial<EwsItem> = {}): EwsItem => ({
  id: `q${n}`,
  folder: 'queue',
  receivedAt: second(n),
  fields: `<t:Subject>Mail ${n}</t:Subject>`,
  ...over,
})

/** Everything a source gives, page by page; `during` happens after each page. */
async function readAll(from: MailSource, during: (ids: string[]) => unknown = () => undefined) {
  const pages = []
  for await (const page of from.read(null)) {
    pages.push(page)
    await during(page.messages.map(({ sourceId }) => sourceId))
  }
  return { pages, ids: pages.flatMap(({ messages }) => messages.map(({ sourceId }) => sourceId)) }
}

describe('the queue', () => {
  it('is read oldest first, page by page, to its end', async () => {
    server.items = [3, 1, 5, 2, 4].map((n) => item(n))

    const { pages, ids } = await readAll(source())

    expect([...new Set(ids)]).toEqual(['q1', 'q2', 'q3', 'q4', 'q5'])
    expect(pages.map(({ isLast }) => isLast)).toEqual([...pages.slice(1).map(() => false), true])
    expect(pages[0]?.total).toBe(5)
  })

  it('loses nothing when what was read is moved away meanwhile', async () => {
    server.items = Array.from({ length: 9 }, (_, n) => item(n))
    const from = source()

    const { ids } = await readAll(from, (read) =>
      from.file(read.map((sourceId) => ({ sourceId, isRepeat: false }))),
    )

    expect(new Set(ids).size).toBe(9)
    expect(server.items.every(({ folder }) => folder === 'storage')).toBe(true)
  })

  it('gets past more messages of one moment than a page holds', async () => {
    server.items = [1, 2, 3, 4, 5].map((n) => item(n, { receivedAt: second(7) }))
    server.items.push(item(8))

    const { ids } = await readAll(source())

    expect(new Set(ids).size).toBe(6)
  })

  it('is one last page, of nothing, where it is empty', async () => {
    const { pages } = await readAll(source())

    expect(pages).toMatchObject([{ messages: [], isLast: true, total: 0 }])
  })

  it('goes on at a cursor, and begins anew after the last', async () => {
    server.items = [1, 2, 3, 4].map((n) => item(n))
    const { pages } = await readAll(source())
    const rest = []
    for await (const page of source().read(pages[0]?.cursor ?? '')) rest.push(page)
    const again = []
    for await (const page of source().read(pages.at(-1)?.cursor ?? '')) again.push(page)

    expect(rest[0]?.messages[0]?.sourceId).toBe('q2')
    expect(again[0]?.messages[0]?.sourceId).toBe('q1')
  })

  it('is read together with the storage for what came since a day', async () => {
    server.items = [item(1, { folder: 'storage' }), item(2), item(3, { folder: 'storage' })]
    const found: unknown[] = []
    for await (const page of source().readSince(new Date(second(2)), null))
      found.push(...page.messages)

    expect(found).toMatchObject([{ sourceId: 'q3', isArchived: true }, { sourceId: 'q2' }])
    expect(found[1]).not.toHaveProperty('isArchived')
  })
})

describe('a message', () => {
  const recorded = (name: string) =>
    readFileSync(path.join(import.meta.dirname, '../../fixtures/ews', name), 'utf8')

  /** Folders and items as a real server gave them. */
  const playRecorded = (items: string) => {
    server.instead = (operation) => {
      if (operation === 'FindItem') return new Response(recorded('06-FindItem.res.xml'))
      if (operation === 'GetItem') return new Response(items)
      return undefined
    }
  }

  it('is read as a real server wrote it', async () => {
    playRecorded(recorded('07-GetItem.res.xml'))

    const { pages } = await readAll(source())

    expect(pages[0]?.messages).toMatchObject([
      {
        internetMessageId: '<own-1-1795218608007@contoso.test>',
        conversationId: null,
        facts: {
          from: { email: 'annette@contoso.test', name: 'Hill, Annette' },
          to: [
            { email: 'buyer1@adatum.test', name: 'Büyer' },
            { email: 'x@y.test', name: 'x@y.test' },
          ],
          subject: 'Offre & café 1',
          sentAt: '2026-11-20T10:01:00.000Z',
          receivedAt: '2026-11-20T23:50:08.016Z',
          isSensitive: false,
        },
      },
      { facts: { subject: 'Offre & café 2', isSensitive: true } },
    ])
  })

  it('that a server cannot give is quarantined, and the others are read', async () => {
    server.items = [item(1), item(2)]
    server.instead = (operation) =>
      operation === 'GetItem'
        ? new Response(
            soapAnswer(
              'GetItem',
              '<m:GetItemResponseMessage><m:ResponseCode>ErrorCorruptData</m:ResponseCode>' +
                '</m:GetItemResponseMessage><m:GetItemResponseMessage><m:ResponseCode>NoError' +
                '</m:ResponseCode><m:Items><t:Message><t:Subject>Fine</t:Subject></t:Message>' +
                '</m:Items></m:GetItemResponseMessage>',
            ),
          )
        : undefined

    const { pages } = await readAll(source())

    expect(pages[0]?.messages).toMatchObject([
      { sourceId: 'q1', problem: 'ErrorCorruptData' },
      { sourceId: 'q2', facts: { subject: 'Fine' } },
    ])
  })

  it('that somebody moved meanwhile is left out', async () => {
    server.items = [item(1), item(2)]
    server.instead = (operation) => {
      if (operation === 'GetItem') server.items.shift()
      server.instead = operation === 'GetItem' ? undefined : server.instead
      return undefined
    }

    expect((await readAll(source())).ids).toEqual(['q2'])
  })

  it('has what its headers say, or the fields that say the same', async () => {
    const mailbox = (email: string, type = 'SMTP') =>
      `<t:Mailbox><t:EmailAddress>${email}</t:EmailAddress><t:RoutingType>${type}</t:RoutingType></t:Mailbox>`
    server.items = [
      item(1, {
        fields:
          `<t:From>${mailbox('bo@contoso.example')}</t:From>` +
          `<t:ToRecipients>${mailbox('/O=FABRIKAM/CN=ANNA', 'EX')}</t:ToRecipients>` +
          '<t:InternetMessageHeaders>' +
          '<t:InternetMessageHeader HeaderName="X-Follow-Key">AAAAAAAAAAAAAAAAAAAAAA</t:InternetMessageHeader>' +
          '<t:InternetMessageHeader HeaderName="Auto-Submitted">auto-replied</t:InternetMessageHeader>' +
          '</t:InternetMessageHeaders>',
      }),
      item(2, {
        fields:
          '<t:InReplyTo>&lt;1@fabrikam.example&gt;</t:InReplyTo>' +
          '<t:References>&lt;0@fabrikam.example&gt; &lt;1@fabrikam.example&gt;</t:References>' +
          '<t:ItemClass>REPORT.IPM.Note.NDR</t:ItemClass>',
      }),
    ]

    const { pages } = await readAll(source())

    expect(pages[0]?.messages).toMatchObject([
      { facts: { followKey: 'AAAAAAAAAAAAAAAAAAAAAA', automatic: 'auto-reply', to: [] } },
      {
        facts: {
          inReplyTo: '<1@fabrikam.example>',
          references: ['<0@fabrikam.example>', '<1@fabrikam.example>'],
          automatic: 'bounce',
        },
      },
    ])
  })
})

describe('filing', () => {
  it('moves, and tells what was not there', async () => {
    server.items = [item(1), item(2)]

    const filed = await source().file([
      { sourceId: 'q1', isRepeat: false },
      { sourceId: 'elsewhere', isRepeat: false },
      { sourceId: 'lost', isRepeat: true },
    ])

    expect(filed).toEqual([
      { sourceId: 'q1', outcome: 'done', webLink: null },
      { sourceId: 'elsewhere', outcome: 'gone' },
      // Its answer was lost: the move gave it another id.
      { sourceId: 'lost', outcome: 'done', webLink: null },
    ])
    expect(server.items.map(({ folder }) => folder)).toEqual(['storage', 'queue'])
  })

  it('asks nothing that could delete (law 10)', async () => {
    server.items = [item(1)]
    const from = source()
    const { ids } = await readAll(from)
    await from.file(ids.map((sourceId) => ({ sourceId, isRepeat: false })))
    await from.check()

    const operations = new Set(['FindFolder', 'FindItem', 'GetItem', 'MoveItem'])
    expect(server.asked.filter((operation) => !operations.has(operation))).toEqual([])
    expect(server.items).toHaveLength(1)
  })
})

describe('a server that does not do as expected', () => {
  const answering = (text: string, status = 200) => {
    server.instead = () => new Response(text, { status })
  }
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' +
    '<s:Envelope xmlns:s="x"><s:Body>&b;</s:Body></s:Envelope>'
  const fault = (code: string, more = '') =>
    '<s:Envelope xmlns:s="x"><s:Body><s:Fault><faultstring>no</faultstring><detail>' +
    `<e:ResponseCode xmlns:e="y">${code}</e:ResponseCode>${more}</detail></s:Fault></s:Body></s:Envelope>`
  const backOff =
    '<t:MessageXml xmlns:t="z"><t:Value Name="BackOffMilliseconds">4500</t:Value></t:MessageXml>'

  it.each([
    ['an entity bomb', bomb, 200, 'unexpected-answer', null],
    ['a page of HTML', '<html><body>Sign in</body></html>', 200, 'unexpected-answer', null],
    ['a cut-off answer', '<s:Envelope><s:Bo', 200, 'unexpected-answer', null],
    ['nothing', '', 200, 'unexpected-answer', null],
    ['an answer to something else', soapAnswer('GetItem', ''), 200, 'unexpected-answer', null],
    ['the wrong password', 'Unauthorized', 401, 'password-refused', null],
    ['no permission', 'Forbidden', 403, 'permission-missing', null],
    ['a fault without permission', fault('ErrorAccessDenied'), 500, 'permission-missing', null],
    ['being busy', fault('ErrorServerBusy', backOff), 500, 'throttled', 4500],
    ['being busy without saying for how long', fault('ErrorServerBusy'), 500, 'throttled', null],
  ])('with %s stops the run with its reason', async (_, text, status, faultCode, retryAfterMs) => {
    answering(text, status)

    await expect(readAll(source())).rejects.toMatchObject({
      name: 'MailSourceError',
      fault: faultCode,
      retryAfterMs,
    })
  })

  it('that cannot be reached is said to be so', async () => {
    const from = ewsMailSource({
      ...{ url: 'https://mail.fabrikam.example', userName: 'logger', password: 'right' },
      ...{ ...FOLDERS, batchSize: 2, fetch: () => Promise.reject(new TypeError('fetch failed')) },
    })

    await expect(readAll(from)).rejects.toMatchObject({ fault: 'unreachable' })
  })

  it('is never given the password over http', () => {
    const url = 'http://mail.fabrikam.example'

    expect(() =>
      ewsMailSource({ url, userName: 'a', password: 'b', batchSize: 1, ...FOLDERS }),
    ).toThrow('https')
  })

  it('gets what people typed as text, never as markup', async () => {
    const bodies: string[] = []
    server.instead = (_operation, body) => void bodies.push(body)

    const from = source({ queueFolder: '\\a"/><m:DeleteItem x="\u0001' })

    await expect(readAll(from)).rejects.toMatchObject({ fault: 'folder-not-found' })
    expect(bodies.join()).not.toContain('<m:DeleteItem')
    expect(bodies.join()).not.toContain('\u0001')
  })
})

describe('trying the set-up', () => {
  const outcomes = async (from: MailSource) =>
    (await from.check()).map(({ step, outcome, problem }) => [step, outcome, problem])

  it('passes each step', async () => {
    expect(await outcomes(source())).toEqual([
      ['mailbox', 'passed', null],
      ['read', 'passed', null],
      ['archive', 'passed', null],
    ])
  })

  it.each([
    ['the wrong password', { password: 'wrong' }, 'password-refused'],
    ['a folder that is not there', { queueFolder: '\\Elsewhere' }, 'folder-not-found'],
    ['no folder', { queueFolder: '\\' }, 'folder-not-found'],
  ])('names what fails, and leaves out the rest, with %s', async (_, over, problem) => {
    expect(await outcomes(source(over))).toEqual([
      ['mailbox', 'failed', problem],
      ['read', 'skipped', null],
      ['archive', 'skipped', null],
    ])
  })
})
