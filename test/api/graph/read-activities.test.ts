import { describe, expect, it } from '@jest/globals'
import { fakeGraph, ORIGIN, recipient } from './fake-graph.ts'
import { faultOf } from './stand-in-source.ts'

const SINCE = new Date('2025-06-10T00:00:00Z')
const WINDOW = { link: null, from: SINCE, to: new Date('2026-08-09T00:00:00Z') }
const AT = '2026-06-09T08:00:00Z'

/** From Bo to Anna. */
const message = (over: object = {}) => ({
  id: 'AAk-1',
  internetMessageId: '<1@contoso.example>',
  internetMessageHeaders: [],
  ...{ isDraft: false, sentDateTime: AT, receivedDateTime: AT, parentFolderId: 'inbox-id' },
  ...{ from: recipient('Bo@Contoso.example'), sender: recipient('bo@contoso.example') },
  ...{ toRecipients: [recipient('anna@fabrikam.example')], ccRecipients: [], bccRecipients: [] },
  ...{ conversationId: 'c1', conversationIndex: 'AQ==' },
  ...over,
})

const mailsOf = async (...items: unknown[]) => {
  const graph = fakeGraph(() => ({ body: { value: items } }))
  return graph.source.history('box', { link: null, since: SINCE, left: ['deleted-id'] })
}

const header = (name: string, value: string) => ({ internetMessageHeaders: [{ name, value }] })

describe('reading mail', () => {
  it('asks for metadata and never for a subject or a word of it', async () => {
    const graph = fakeGraph(() => ({ body: { value: [] } }))
    await graph.source.history('box', { link: null, since: SINCE, left: [] })
    const url = decodeURIComponent(graph.batches[0]![0]!.url)

    expect(url).toContain(
      '/users/box/messages?$filter=receivedDateTime ge 2025-06-10T00:00:00.000Z',
    )
    expect(url).toContain('$orderby=receivedDateTime desc')
    expect(url).not.toMatch(/subject|body|preview|expand/i)
  })

  it('reads who wrote when to whom, everybody once', async () => {
    const { mails } = await mailsOf(
      message({
        ccRecipients: [recipient('BRITT@contoso.example'), recipient('anna@Fabrikam.example')],
        bccRecipients: [recipient('ole@fabrikam.example'), recipient('')],
      }),
    )

    expect(mails).toEqual([
      {
        ...{ messageId: '<1@contoso.example>', conversationId: 'c1', conversationIndex: 'AQ==' },
        ...{ isDraft: false, isMeetingMail: false, isAutomatic: false, isSensitive: false },
        author: 'bo@contoso.example',
        recipients: ['anna@fabrikam.example', 'britt@contoso.example', 'ole@fabrikam.example'],
        ...{ sentAt: new Date(AT), receivedAt: new Date(AT) },
      },
    ])
  })

  it.each([
    ['a draft', { isDraft: true }, { isDraft: true }],
    [
      'an invitation',
      { '@odata.type': '#microsoft.graph.eventMessageRequest' },
      { isMeetingMail: true },
    ],
    [
      'another maker’s invitation',
      header('Content-Type', 'text/calendar; method=REQUEST'),
      { isMeetingMail: true },
    ],
    ['an absence', header('Auto-Submitted', 'auto-replied'), { isAutomatic: true }],
    ['a bounce', { from: recipient('mailer-daemon@contoso.example') }, { isAutomatic: true }],
    ['a private one', header('Sensitivity', 'Private'), { isSensitive: true }],
    [
      'one on somebody’s behalf',
      { sender: recipient('x@contoso.example') },
      { author: 'bo@contoso.example' },
    ],
    ['one whose author is only the sender', { from: null }, { author: 'bo@contoso.example' }],
    ['one by nobody', { from: null, sender: {} }, { author: null }],
    ['one that was never sent', { sentDateTime: '0001-01-01T00:00:00Z' }, { sentAt: null }],
  ])('tells %s', async (_what, over, expected) => {
    expect((await mailsOf(message(over))).mails).toMatchObject([expected])
  })

  it('leaves out what was thrown away, what is gone, and what is only a change', async () => {
    const { mails, unreadable } = await mailsOf(
      message({ parentFolderId: 'deleted-id' }),
      { id: 'AAk-2', '@removed': { reason: 'deleted' } },
      { id: 'AAk-3', isRead: true, parentFolderId: 'inbox-id' },
      message({ id: 'AAk-4' }),
    )

    expect([mails.length, unreadable]).toEqual([1, 0])
  })

  it('counts what is not as Graph describes it, and reads the rest', async () => {
    const { mails, unreadable } = await mailsOf(
      message({ toRecipients: 'everybody' }),
      'nonsense',
      message({ sentDateTime: 'yesterday' }),
      message(),
    )

    expect([mails.length, unreadable]).toEqual([1, 3])
  })

  it('asks for headers that a list leaves out, but not of what we wrote ourselves', async () => {
    const without = { internetMessageHeaders: undefined }
    const graph = fakeGraph((url) => {
      if (url.includes('/messages/AAk-1?'))
        return { body: { id: 'AAk-1', ...header('Auto-Submitted', 'auto-generated') } }
      if (url.includes('/messages/')) return undefined
      const ours = { id: 'AAk-3', from: recipient('anna@fabrikam.example') }
      const items = [
        message(without),
        message({ id: 'AAk-2', ...without }),
        message({ ...ours, ...without }),
      ]
      return { body: { value: items } }
    })
    const { mails } = await graph.source.history('box', { link: null, since: SINCE, left: [] })

    expect(mails.map(({ isAutomatic }) => isAutomatic)).toEqual([true, false, false])
    expect(graph.batches.flat()).toHaveLength(3)
  })

  it('goes on from page to page, and says how old the oldest is', async () => {
    const next = `${ORIGIN}/v1.0/users/box/messages?$skip=2`
    const graph = fakeGraph((url) =>
      url.endsWith('$skip=2')
        ? { body: { value: [] } }
        : {
            body: {
              value: [message({ receivedDateTime: '2026-06-01T00:00:00Z' }), message()],
              '@odata.nextLink': next,
            },
          },
    )
    const first = await graph.source.history('box', { link: null, since: SINCE, left: [] })
    const second = await graph.source.history('box', { link: first.link, since: SINCE, left: [] })

    expect(first).toMatchObject({
      link: next,
      isLast: false,
      oldest: new Date('2026-06-01T00:00:00Z'),
    })
    expect(second).toMatchObject({ isLast: true, oldest: null, mails: [] })
  })

  it.each([
    ['leads to itself', { '@odata.nextLink': `${ORIGIN}/v1.0/again` }],
    ['of changes leads nowhere', {}],
  ])('refuses a page that %s', async (_what, links) => {
    const graph = fakeGraph(() => ({ body: { value: [], ...links } }))
    const place = { link: `${ORIGIN}/v1.0/again`, folder: 'inbox-id', since: SINCE }

    expect(await faultOf(graph.source.mail('box', place))).toMatchObject({
      fault: 'unexpected-answer',
    })
  })

  it.each([
    [410, 'SyncStateNotFound', 'cursor-expired'],
    [400, 'SyncStateInvalid', 'cursor-expired'],
    [404, 'ErrorItemNotFound', 'folder-not-found'],
    [404, 'ErrorInvalidUser', 'mailbox-not-found'],
    [404, 'MailboxNotEnabledForRESTAPI', 'mailbox-unsupported'],
    [403, 'ErrorAccessDenied', 'permission-missing'],
  ])('tells what %d %s means', async (status, code, fault) => {
    const graph = fakeGraph(() => ({ status, body: { error: { code, message: '' } } }))
    const place = { link: null, folder: 'inbox-id', since: SINCE }

    expect(await faultOf(graph.source.mail('box', place))).toMatchObject({ fault })
  })
})

describe('listing folders', () => {
  it('finds those inside of others, and leaves out junk with all that is inside', async () => {
    const inside: Record<string, object[]> = {
      '/users/box/mailFolders': [
        { id: 'inbox', childFolderCount: 1 },
        { id: 'bin', childFolderCount: 1 },
        { id: 'search', childFolderCount: 0, '@odata.type': '#microsoft.graph.mailSearchFolder' },
      ],
      '/users/box/mailFolders/inbox/childFolders': [{ id: 'customers', childFolderCount: 1 }],
      '/users/box/mailFolders/customers/childFolders': [{ id: 'contoso', childFolderCount: 0 }],
      '/users/box/mailFolders/bin/childFolders': [{ id: 'old', childFolderCount: 0 }],
    }
    const graph = fakeGraph((url) => {
      const path = url.split('?')[0] ?? ''
      if (path.endsWith('/deleteditems')) return { body: { id: 'bin' } }
      return inside[path] && { body: { value: inside[path] } }
    })

    expect(await graph.source.folders('box')).toEqual({
      counted: ['inbox', 'customers', 'contoso'],
      left: ['bin', 'old'],
    })
  })

  it('fails where the mailbox is closed', async () => {
    const graph = fakeGraph(() => ({ status: 403, body: { error: { code: 'ErrorAccessDenied' } } }))

    expect(await faultOf(graph.source.folders('box'))).toMatchObject({
      fault: 'permission-missing',
    })
  })
})

const time = (at: string) => ({ dateTime: `${at}:00.0000000`, timeZone: 'UTC' })

/** Anna's with Bo. */
const event = (over: object = {}) => ({
  ...{ id: 'E1', iCalUId: 'uid-1', type: 'singleInstance', isAllDay: false, sensitivity: 'normal' },
  ...{ isCancelled: false, isDraft: false, isOrganizer: true, originalStart: null },
  responseStatus: { response: 'organizer' },
  organizer: recipient('Anna@fabrikam.example'),
  attendees: [
    { type: 'required', status: { response: 'none' }, ...recipient('bo@contoso.example') },
  ],
  ...{ start: time('2026-06-08T08:00'), end: time('2026-06-08T09:30') },
  ...over,
})

const series = event({ id: 'S', type: 'seriesMaster', iCalUId: 'uid-series' })
const occurrence = (over: object = {}) => ({
  ...{ id: 'O1', type: 'occurrence', seriesMasterId: 'S' },
  ...{ start: time('2026-06-15T08:00'), end: time('2026-06-15T09:00') },
  ...over,
})

const read = async (...items: unknown[]) => {
  const deltaLink = `${ORIGIN}/v1.0/users/box/calendarView/delta?$deltatoken=1`
  const graph = fakeGraph((url) => {
    if (url.includes('/calendarView/delta'))
      return { body: { value: items, '@odata.deltaLink': deltaLink } }
    return url.includes('/events/S?') ? { body: series } : undefined
  })
  return { page: await graph.source.meetings('box', WINDOW), graph }
}

describe('reading a calendar', () => {
  it('asks for its window, in UTC', async () => {
    const { graph } = await read()
    const [part] = graph.batches.flat()

    expect(part?.url).toBe(
      '/users/box/calendarView/delta?startDateTime=2025-06-10T00:00:00.000Z&endDateTime=2026-08-09T00:00:00.000Z',
    )
    expect(part?.headers['Prefer']).toContain('outlook.timezone="UTC"')
    expect(part?.headers['Prefer']).toContain('odata.maxpagesize=2')
  })

  it('reads who meets when', async () => {
    const { page } = await read(event())

    expect(page.meetings).toEqual([
      {
        ...{ sourceId: 'E1', iCalUId: 'uid-1', occurrence: null },
        ...{ isCancelled: false, isDraft: false, isSensitive: false },
        ...{ organiser: 'anna@fabrikam.example', isOrganiser: true, hasDeclined: false },
        attendees: [{ address: 'bo@contoso.example', hasDeclined: false, isResource: false }],
        time: {
          kind: 'timed',
          start: new Date('2026-06-08T08:00:00Z'),
          end: new Date('2026-06-08T09:30:00Z'),
        },
      },
    ])
  })

  it.each([
    ['a cancelled one', { isCancelled: true }, { isCancelled: true }],
    ['a private one', { sensitivity: 'private' }, { isSensitive: true }],
    ['one that was declined', { responseStatus: { response: 'declined' } }, { hasDeclined: true }],
    [
      'a whole day',
      { isAllDay: true, start: time('2026-06-08T00:00'), end: time('2026-06-09T00:00') },
      { time: { kind: 'all-day', day: '2026-06-08' } },
    ],
    [
      'a room',
      { attendees: [{ type: 'resource', ...recipient('room@contoso.example') }] },
      { attendees: [{ address: 'room@contoso.example', hasDeclined: false, isResource: true }] },
    ],
    ['one with nobody', { attendees: [], organizer: null }, { attendees: [], organiser: null }],
  ])('tells %s', async (_what, over, expected) => {
    expect((await read(event(over))).page.meetings).toMatchObject([expected])
  })

  it('takes from the series what one of it does not say', async () => {
    const { page, graph } = await read(
      series,
      occurrence(),
      occurrence({ id: 'O2', isCancelled: true }),
    )

    expect(page.meetings).toMatchObject([
      {
        ...{ sourceId: 'O1', iCalUId: 'uid-series', occurrence: '2026-06-15T08:00:00.000Z' },
        ...{ organiser: 'anna@fabrikam.example', isCancelled: false },
      },
      { sourceId: 'O2', isCancelled: true },
    ])
    expect(graph.batches.flat()).toHaveLength(1)
  })

  it('asks for the series once where it is on another page', async () => {
    const { page, graph } = await read(occurrence(), occurrence({ id: 'O2' }))

    expect(page.meetings.map(({ iCalUId }) => iCalUId)).toEqual(['uid-series', 'uid-series'])
    expect(graph.batches.flat()).toHaveLength(2)
  })

  it('knows one that was moved by when it was to begin', async () => {
    const moved = { type: 'exception', seriesMasterId: 'S', originalStart: '2026-06-15T08:00:00Z' }
    const { page } = await read(event({ ...moved, start: time('2026-06-16T10:00') }))

    expect(page.meetings).toMatchObject([{ occurrence: '2026-06-15T08:00:00.000Z' }])
  })

  it('says what is gone, and counts what is not as Graph describes it', async () => {
    const { page } = await read(
      { id: 'E2', '@removed': { reason: 'deleted' } },
      event({ start: { dateTime: 'soon', timeZone: 'UTC' } }),
      event({ start: { dateTime: '2026-06-08T08:00:00', timeZone: 'W. Europe Standard Time' } }),
      occurrence({ seriesMasterId: 'lost' }),
      event(),
    )

    expect(page.removed).toEqual(['E2'])
    expect([page.meetings.length, page.unreadable]).toEqual([1, 3])
  })
})
