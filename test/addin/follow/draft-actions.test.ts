import { describe, expect, it } from '@jest/globals'
import type { CallName } from '../../../src/contract/paths.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { ApiError } from '../../../src/addin/client/api-client.ts'
import type { CallApi } from '../../../src/addin/client/call.ts'
import { finaliseSend } from '../../../src/addin/follow/finalise-send.action.ts'
import type { Beyond, FollowMark } from '../../../src/addin/outlook/port.ts'
import { followDraft } from '../../../src/addin/follow/follow-draft.action.ts'
import { renewDraft } from '../../../src/addin/follow/renew-draft.action.ts'
import { resumeDraft } from '../../../src/addin/follow/resume-draft.action.ts'
import { unfollowDraft } from '../../../src/addin/follow/unfollow-draft.action.ts'
import {
  attachment,
  fakeDraft,
  type DraftCall,
  type DraftState,
} from '../../fixtures/fake-outlook.ts'
import * as fc from '../../fixtures/fast-check.ts'

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA'
const BEACON = '<img src="https://track.example/o/1" width="1" height="1" alt="">'
const EXPIRES = '2026-11-24T09:00:00.000Z'
const MARK = { key: KEY, ticket: 'ticket', expiresAt: EXPIRES, beaconHtml: BEACON }
const BO: Recipient = { email: 'bo@contoso.example', field: 'to' }
const EVA: Recipient = { email: 'eva@contoso.example', field: 'bcc' }
const UNMARKED = { session: undefined, properties: undefined, headerKey: undefined }

/** An API that answers by name, or throws what it is given; notes what was asked. */
function fakeApi(answers: Partial<Record<CallName, unknown>> = {}) {
  const asked: [CallName, unknown][] = []
  const callApi = ((name: CallName, input: unknown) => {
    asked.push([name, input])
    const answer = answers[name]
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }) as CallApi
  return { asked, callApi, names: () => asked.map(([name]) => name) }
}

const follow = {
  key: KEY,
  state: 'pending',
  sendTicket: 'ticket',
  ticketExpiresAt: EXPIRES,
  beaconHtml: BEACON,
  footerHtml: '',
  measures: { opens: 'individual', clicks: 'individual' },
  recipients: [],
}

describe('following a draft', () => {
  it('queues the beacon and marks the draft', async () => {
    const draft = fakeDraft({ subject: 'Offer', recipients: [BO] })
    const api = fakeApi({ createFollow: follow })
    expect(await followDraft(draft, api.callApi)).toEqual({ kind: 'followed', mark: MARK })
    expect(api.asked).toEqual([['createFollow', { body: { subject: 'Offer', recipients: [BO] } }]])
    expect(draft.state.appended).toBe(BEACON)
    expect(draft.state.marks).toEqual({ session: MARK, properties: MARK, headerKey: KEY })
    expect(draft.calls).not.toContain('setHtml')
  })

  it('refuses plain text before the API hears of it', async () => {
    const api = fakeApi()
    const result = await followDraft(fakeDraft({ bodyType: 'text' }), api.callApi)
    expect(result).toEqual({ kind: 'refused', reason: 'plain-text', about: [] })
    expect(api.asked).toEqual([])
  })

  it.each([
    'organisation-off',
    'recipient-opted-out',
    'no-consent',
    'mode-off',
    'internal-only',
    'no-recipient',
  ] as const)('passes the refusal on: %s', async (code) => {
    const draft = fakeDraft()
    const error = new ApiError(code, 'no', { about: ['bo@contoso.example'] })
    const result = await followDraft(draft, fakeApi({ createFollow: error }).callApi)
    expect(result).toEqual({ kind: 'refused', reason: code, about: ['bo@contoso.example'] })
    expect(draft.state).toMatchObject({ appended: null, marks: UNMARKED })
  })

  it('fails without a trace when the API is not reached', async () => {
    const error = new ApiError('offline', 'no')
    const result = await followDraft(fakeDraft(), fakeApi({ createFollow: error }).callApi)
    expect(result).toEqual({ kind: 'failed', error, leftBehind: [] })
  })

  it.each<[DraftCall, CallName[]]>([
    ['bodyType', []],
    ['subject', []],
    ['recipients', []],
    ['appendOnSend', ['createFollow', 'unfollow']],
    ['mark', ['createFollow', 'unfollow']],
  ])('takes everything back when %s fails', async (call, calls) => {
    const draft = fakeDraft({ recipients: [BO] })
    draft.fail(call)
    const api = fakeApi({ createFollow: follow })
    const result = await followDraft(draft, api.callApi)
    expect(result.kind).toBe('failed')
    expect(api.names()).toEqual(calls)
    expect(draft.state).toMatchObject({ appended: null, marks: UNMARKED })
  })

  it('says what it could not take back', async () => {
    const draft = fakeDraft()
    draft.fail('mark')
    const api = fakeApi({ createFollow: follow, unfollow: new ApiError('offline', 'no') })
    const result = await followDraft(draft, api.callApi)
    expect(result).toMatchObject({ kind: 'failed', leftBehind: ['mark', 'key'] })
    expect(draft.state.appended).toBeNull()
  })
})

describe('following a draft anew that waited too long', () => {
  const OLD = { ...MARK, key: 'BBBBBBBBBBBBBBBBBBBBBB', ticket: 'old' }
  const waited = () =>
    fakeDraft({ recipients: [BO], marks: { session: OLD, properties: OLD, headerKey: OLD.key } })

  it('gives the old key up and takes a new one', async () => {
    const draft = waited()
    const api = fakeApi({ createFollow: follow })
    expect(await renewDraft(draft, api.callApi, { mark: OLD })).toEqual({
      kind: 'followed',
      mark: MARK,
    })
    expect(api.names()).toEqual(['unfollow', 'createFollow'])
    expect(draft.state).toMatchObject({
      appended: BEACON,
      marks: { session: MARK, properties: MARK, headerKey: KEY },
    })
  })

  it('takes no new key while the old one cannot be taken off', async () => {
    const draft = waited()
    draft.fail('mark')
    const error = new ApiError('offline', 'no')
    const api = fakeApi({ createFollow: follow, unfollow: error })
    const result = await renewDraft(draft, api.callApi, { mark: OLD })
    expect(result).toEqual({ kind: 'failed', error, leftBehind: [] })
    expect(api.names()).not.toContain('createFollow')
  })
})

describe('no longer following a draft', () => {
  const followed = () =>
    fakeDraft({
      appended: BEACON,
      marks: { session: MARK, properties: MARK, headerKey: KEY },
    })

  it('cleans the draft and voids the key', async () => {
    const draft = followed()
    const api = fakeApi()
    expect(await unfollowDraft(draft, api.callApi, MARK)).toEqual({
      kind: 'unfollowed',
      leftBehind: [],
    })
    expect(api.asked).toEqual([['unfollow', { params: { key: KEY } }]])
    expect(draft.state).toMatchObject({ appended: null, marks: UNMARKED })
  })

  it('cleans the draft even if the API is not reached', async () => {
    const draft = followed()
    const api = fakeApi({ unfollow: new ApiError('offline', 'no') })
    const result = await unfollowDraft(draft, api.callApi, MARK)
    expect(result).toEqual({ kind: 'unfollowed', leftBehind: ['key'] })
    expect(draft.state).toMatchObject({ appended: null, marks: UNMARKED })
  })

  it('voids the key even if Outlook refuses', async () => {
    const draft = followed()
    draft.fail('appendOnSend')
    const result = await unfollowDraft(draft, fakeApi().callApi, MARK)
    expect(result).toEqual({ kind: 'unfollowed', leftBehind: ['draft'] })
  })

  it('fails when neither works', async () => {
    const draft = followed()
    draft.fail('mark')
    const error = new ApiError('offline', 'no')
    const api = fakeApi({ unfollow: error })
    expect(await unfollowDraft(draft, api.callApi, MARK)).toEqual({ kind: 'failed', error })
  })
})

describe('no longer following a draft that came back from being sent', () => {
  const ORIGINAL =
    '<p>Hi <a href="https://a.example/?x=1&amp;y=2" class="k">a</a> <A HREF=https://b.example/>b</A></p>'
  const LINKS = [
    { target: 'https://a.example/?x=1&y=2', trackedUrl: 'https://track.example/c/1' },
    { target: 'https://b.example/', trackedUrl: 'https://track.example/c/2' },
  ]
  const SENT =
    '<p>Hi <a href="https://track.example/c/1" class="k">a</a> <A HREF=https://track.example/c/2>b</A></p>'
  const sent = (state: Parameters<typeof fakeDraft>[0] = {}) =>
    fakeDraft({
      html: SENT + BEACON,
      appended: BEACON,
      marks: { session: MARK, properties: { ...MARK, outcome: 'ok' }, headerKey: KEY },
      ...state,
    })
  const answering = () => fakeApi({ listTrackedLinks: { links: LINKS } })

  it('gives the body back as it was written and takes the rest off', async () => {
    const draft = sent()
    const api = answering()
    const result = await unfollowDraft(draft, api.callApi, MARK)
    expect(result).toEqual({ kind: 'unfollowed', leftBehind: [] })
    expect(draft.state).toMatchObject({ html: ORIGINAL, appended: null, marks: UNMARKED })
    expect(api.names()).toEqual(['unfollow', 'listTrackedLinks'])
    expect(draft.calls.filter((call) => call === 'setHtml')).toHaveLength(1)
  })

  it('saves the restored body with the removed mark', async () => {
    const draft = sent()
    await unfollowDraft(draft, answering().callApi, MARK)
    expect(draft.calls.indexOf('setHtml')).toBeLessThan(draft.calls.indexOf('mark'))
  })

  it('keeps what was typed while the API was asked', async () => {
    const draft = sent()
    const api = answering()
    const callApi: CallApi = async (name, input) => {
      if (name === 'listTrackedLinks') draft.state.html = `<p>One more.</p>${draft.state.html}`
      return api.callApi(name, input)
    }
    await unfollowDraft(draft, callApi, MARK)
    expect(draft.state.html).toBe(`<p>One more.</p>${ORIGINAL}`)
  })

  it('asks for no links where there is only the beacon', async () => {
    const draft = sent({ html: `<p>Hi</p>${BEACON}` })
    const api = answering()
    await unfollowDraft(draft, api.callApi, MARK)
    expect(draft.state.html).toBe('<p>Hi</p>')
    expect(api.names()).toEqual(['unfollow'])
  })

  it('leaves beacons and links of earlier mails in the quoted thread alone', async () => {
    const quoted =
      '<div id="divRplyFwdMsg"><a href="https://track.example/c/old">x</a>' +
      '<img src="https://track.example/o/old"></div>'
    const draft = sent({ html: SENT + quoted })
    expect(await unfollowDraft(draft, answering().callApi, MARK)).toMatchObject({ leftBehind: [] })
    expect(draft.state.html).toBe(ORIGINAL + quoted)
  })

  it('law 5: stays followed while the active key cannot be voided', async () => {
    const draft = sent()
    const error = new ApiError('offline', 'no')
    const result = await unfollowDraft(draft, fakeApi({ unfollow: error }).callApi, MARK)
    expect(result).toEqual({ kind: 'failed', error })
    expect(draft.state).toMatchObject({ html: SENT + BEACON, appended: BEACON })
    expect(draft.state.marks.session).toEqual(MARK)
  })

  it.each<[string, () => ReturnType<typeof sent>, ReturnType<typeof fakeApi>]>([
    ['the API does not name the links', sent, fakeApi({ listTrackedLinks: new Error('no') })],
    ['the API knows only some of the links', sent, fakeApi({ listTrackedLinks: { links: [] } })],
    [
      'Outlook does not take the body',
      () => {
        const draft = sent()
        draft.fail('setHtml')
        return draft
      },
      answering(),
    ],
    [
      'the body cannot be read',
      () => {
        const draft = sent()
        draft.fail('html')
        return draft
      },
      answering(),
    ],
    [
      'writing it could lose a picture (law 2)',
      () => sent({ attachments: [attachment({ name: 'a.png', isInline: true })] }),
      answering(),
    ],
    [
      'it is protected (law 2)',
      () => sent({ attachments: [attachment({ name: 'smime.p7m', isInline: false })] }),
      answering(),
    ],
  ])('says that the body is left behind when %s', async (_, make, api) => {
    const draft = make()
    const result = await unfollowDraft(draft, api.callApi, MARK)
    expect(result).toEqual({ kind: 'unfollowed', leftBehind: ['body'] })
    expect(draft.state).toMatchObject({ appended: null, marks: UNMARKED })
    expect(draft.state.html).toContain('https://track.example/c/')
  })

  it('says that both body and draft are left behind', async () => {
    const draft = sent()
    draft.fail('setHtml')
    draft.fail('mark')
    const result = await unfollowDraft(draft, answering().callApi, MARK)
    expect(result).toEqual({ kind: 'unfollowed', leftBehind: ['body', 'draft'] })
  })

  it('does not touch a body that was never sent', async () => {
    const draft = sent({ html: ORIGINAL })
    await unfollowDraft(draft, answering().callApi, MARK)
    expect(draft.calls).not.toContain('setHtml')
  })

  it('gives any mail back byte for byte after sending and undoing it', async () => {
    const host = fc.constantFrom('a.example', 'b.example', 'track.example')
    const path = fc.constantFrom('/', '/c/x', '/?a=1&amp;b=2', '/?copy=&amp;copy=1', '/#ü')
    const link = fc.tuple(host, path, fc.constantFrom('"', "'")).map(
      // A link of ours written by hand would be one that nobody can tell the target of.
      ([name, rest, quote]) =>
        name === 'track.example'
          ? '<p>'
          : `<a title=">" href=${quote}https://${name}${rest}${quote}>x</a>`,
    )
    const other = fc.constantFrom(
      'text ',
      '\r\n',
      '<a href="mailto:x@y.example">m</a>',
      '<!-- <a href="https://c.example/"> -->',
      '<div id="divRplyFwdMsg"><a href="https://track.example/c/old">q</a>',
      '<img src="https://track.example/o/old">',
      '<style>',
      '</style>',
    )
    const mail = fc.array(fc.oneof(link, other), { maxLength: 12 }).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(mail, async (html) => {
        const draft = sent({ html })
        const links: { target: string; trackedUrl: string }[] = []
        const callApi = (async (name: CallName, input: { body?: { targets: string[] } }) => {
          if (name !== 'finaliseFollow') return { links }
          for (const target of input.body?.targets ?? []) {
            links.push({ target, trackedUrl: `https://track.example/c/${links.length}.A-_` })
          }
          return { active: true, links }
        }) as unknown as CallApi
        await finaliseSend({ draft, callApi, key: KEY, ownHosts: ['track.example'] })
        draft.state.html += BEACON

        const result = await unfollowDraft(draft, callApi, MARK)

        // Within an open comment or style the beacon is text to every mail program, and stays.
        expect(draft.state.html.replace(BEACON, '')).toBe(html)
        expect(result).toEqual({ kind: 'unfollowed', leftBehind: [] })
      }),
      { numRuns: 500 },
    )
  })
})

describe('resuming a draft', () => {
  const marks = { session: MARK, properties: MARK, headerKey: KEY }
  const NOW = new Date('2026-11-21T09:00:00Z')

  it.each([
    ['is expired when its ticket is', EXPIRES, 'expired'],
    ['is followed until then', '2026-11-24T08:59:59Z', 'followed'],
  ])('%s', async (_, at, kind) => {
    const draft = fakeDraft({ marks })
    expect(await resumeDraft(draft, new Date(at))).toMatchObject({ kind, mark: MARK })
  })

  it('queues no beacon of an expired draft', async () => {
    const draft = fakeDraft({ marks })
    draft.reopen()
    await resumeDraft(draft, new Date('2027-01-01T00:00:00Z'))
    expect(draft.state.appended).toBeNull()
  })

  it.each([{}, { expiresAt: 'some day' }])(
    'leaves it to the API when the time is %j',
    async (time) => {
      const mark: FollowMark = { key: KEY, ticket: 'ticket', ...time }
      const draft = fakeDraft({ marks: { ...marks, session: mark, properties: mark } })
      expect(await resumeDraft(draft, NOW)).toMatchObject({ kind: 'followed' })
    },
  )

  it('finds a draft that is not followed', async () => {
    expect(await resumeDraft(fakeDraft(), NOW)).toEqual({ kind: 'not-followed' })
  })

  it('leaves a followed draft of this session as it is', async () => {
    const draft = fakeDraft({ marks, appended: BEACON })
    expect(await resumeDraft(draft, NOW)).toEqual({
      kind: 'followed',
      mark: MARK,
      beaconIsQueued: true,
    })
    expect(draft.calls).not.toContain('appendOnSend')
  })

  it('queues the beacon of a reopened draft again', async () => {
    const draft = fakeDraft({ marks, appended: BEACON })
    draft.reopen()
    expect(await resumeDraft(draft, NOW)).toMatchObject({ kind: 'followed', beaconIsQueued: true })
    expect(draft.state.appended).toBe(BEACON)
  })

  it('says so when the beacon cannot be queued again', async () => {
    const draft = fakeDraft({ marks, bodyType: 'text' })
    draft.reopen()
    expect(await resumeDraft(draft, NOW)).toMatchObject({ kind: 'followed', beaconIsQueued: false })
  })

  it('does not take the forward of a followed mail for followed', async () => {
    const draft = fakeDraft({
      composeType: 'forward',
      marks: { ...UNMARKED, properties: { ...MARK, outcome: 'ok' } },
    })
    expect(await resumeDraft(draft, NOW)).toEqual({ kind: 'not-followed' })
    expect(draft.state.appended).toBeNull()
  })

  it('throws when the marks cannot be read, rather than call it not followed', async () => {
    const draft = fakeDraft({ marks })
    draft.fail('marks')
    await expect(resumeDraft(draft, NOW)).rejects.toMatchObject({ name: 'OutlookError' })
  })
})

describe('finalising at send', () => {
  const html = '<p><a href="https://a.example/">a</a> <a href="https://b.example/">b</a></p>'
  const tracked = { target: 'https://a.example/', trackedUrl: 'https://track.example/c/1' }
  const active = { finaliseFollow: { active: true, links: [tracked] } }
  const send = (draft: ReturnType<typeof fakeDraft>, api: ReturnType<typeof fakeApi>) =>
    finaliseSend({ draft, callApi: api.callApi, key: KEY, ownHosts: ['track.example'] })

  it('tells the API targets and reasons, never the text (law 8)', async () => {
    const api = fakeApi(active)
    const draft = fakeDraft({ html, subject: 'Offer', recipients: [BO] })
    expect(await send(draft, api)).toEqual({ outcome: 'ok', beyond: 'nobody' })
    expect(api.asked).toEqual([
      [
        'finaliseFollow',
        {
          params: { key: KEY },
          body: {
            subject: 'Offer',
            recipients: [BO],
            hasOthers: false,
            targets: ['https://a.example/', 'https://b.example/'],
            leftAlone: expect.objectContaining({ quoted: 0 }),
          },
        },
      ],
    ])
    expect(draft.state.html).toBe(html.replace(tracked.target, tracked.trackedUrl))
    expect(draft.calls.filter((call) => call === 'setHtml')).toHaveLength(1)
  })

  it('does not write a body that would be too large for Outlook', async () => {
    const filler = 'x'.repeat(1_000_000 - html.length)
    const draft = fakeDraft({ html: html + filler })
    expect(await send(draft, fakeApi(active))).toMatchObject({ outcome: 'too-large' })
    expect(draft.calls).not.toContain('setHtml')
  })

  it('tells when it is delivered and what the pane noted', async () => {
    const api = fakeApi(active)
    const deliverAt = new Date('2126-11-24T09:00:00.000Z')
    const notes = { reminderId: 'r1', templates: ['v1'] }
    await send(fakeDraft({ html, deliverAt, notes }), api)
    expect(api.asked[0]?.[1]).toMatchObject({
      body: { deliverAt: '2126-11-24T09:00:00.000Z', reminderId: 'r1', templates: ['v1'] },
    })
  })

  it('follows without what cannot be read, or not soon', async () => {
    const draft = fakeDraft({ html, notes: { reminderId: 'r1' } })
    draft.hang('deliverAt')
    draft.fail('notes')
    const api = fakeApi(active)
    expect(await send(draft, api)).toMatchObject({ outcome: 'ok' })
    expect(api.asked[0]?.[1]).not.toHaveProperty('body.reminderId')
  })

  it('does not write a body that does not change', async () => {
    const draft = fakeDraft({ html })
    const api = fakeApi({ finaliseFollow: { active: true, links: [] } })
    expect(await send(draft, api)).toMatchObject({ outcome: 'no-links' })
    expect(draft.calls).not.toContain('setHtml')
  })

  it('says that Outlook refused when the body cannot be written', async () => {
    const draft = fakeDraft({ html })
    draft.fail('setHtml')
    expect(await send(draft, fakeApi(active))).toMatchObject({ outcome: 'host-error' })
    expect(draft.state.html).toBe(html)
  })

  it.each([
    ['timeout', 'api-timeout'],
    ['offline', 'api-error'],
    ['ticket-expired', 'api-error'],
    ['follow-voided', 'refused'],
    ['recipient-opted-out', 'refused'],
    ['no-consent', 'refused'],
    ['mode-off', 'refused'],
  ] as const)('says of the error %s: %s', async (code, outcome) => {
    const draft = fakeDraft({ html })
    const api = fakeApi({ finaliseFollow: new ApiError(code, 'no') })
    expect(await send(draft, api)).toEqual({ outcome, beyond: 'nobody' })
    expect(draft.state.html).toBe(html)
  })

  it.each<[Beyond, Partial<DraftState>]>([
    ['nobody', { recipients: [BO] }],
    ['unnamed', { recipients: [BO], hasOthers: true }],
    ['blind-copies', { recipients: [BO, EVA] }],
    ['blind-copies', { recipients: [BO, EVA], hasOthers: true }],
  ])('says who got it beside the people its sent copy names: %s', async (beyond, state) => {
    const api = fakeApi(active)
    expect(await send(fakeDraft({ html, ...state }), api)).toEqual({ outcome: 'ok', beyond })
    const [, request] = api.asked[0]!
    expect(request).toMatchObject({ body: { hasOthers: state.hasOthers ?? false } })
  })

  it('claims nothing about recipients that it could not read', async () => {
    const draft = fakeDraft({ html })
    draft.fail('recipients')
    const api = fakeApi(active)
    expect(await send(draft, api)).toEqual({ outcome: 'host-error', beyond: undefined })
    expect(api.asked).toEqual([])
  })
})
