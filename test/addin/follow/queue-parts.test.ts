import { describe, expect, it } from '@jest/globals'
import type { Measured } from '../../../src/contract/consent.ts'
import type { FollowObstacle } from '../../../src/contract/recipient.ts'
import type { CallApi } from '../../../src/addin/client/call.ts'
import { appendedHtml, partsToQueue } from '../../../src/addin/follow/appended-html.ts'
import { finaliseSend } from '../../../src/addin/follow/finalise-send.action.ts'
import { followDraft } from '../../../src/addin/follow/follow-draft.action.ts'
import { queueParts } from '../../../src/addin/follow/queue-parts.action.ts'
import { resumeDraft } from '../../../src/addin/follow/resume-draft.action.ts'
import { unfollowDraft } from '../../../src/addin/follow/unfollow-draft.action.ts'
import type { FollowMark, QueuedParts } from '../../../src/addin/outlook/port.ts'
import { fakeDraft } from '../../fixtures/fake-outlook.ts'

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA'
const BEACON = '<img src="https://track.example/o/1" width="1" height="1" alt="">'
const FOOTER = '<p><a href="https://track.example/p/1">What is measured</a></p>'
const MARK: FollowMark = {
  key: KEY,
  ticket: 'ticket',
  expiresAt: '2026-11-24T09:00:00.000Z',
  beaconHtml: BEACON,
  footerHtml: FOOTER,
}
const NOW = new Date('2026-11-21T09:00:00Z')
const marked = (mark: FollowMark) => ({ session: mark, properties: mark, headerKey: KEY })

/** An API that gives one follow, and does the rest. */
function followApi(some: object = {}) {
  const bodies: unknown[] = []
  const callApi = ((name: string, input: { body?: unknown }) => {
    if (name === 'createFollow') bodies.push(input.body)
    return Promise.resolve({
      key: KEY,
      sendTicket: 'ticket',
      ticketExpiresAt: MARK.expiresAt,
      beaconHtml: BEACON,
      footerHtml: FOOTER,
      measures: { opens: 'individual', clicks: 'individual' },
      recipients: [{}],
      ...some,
    })
  }) as unknown as CallApi
  return { bodies, callApi }
}

describe('what Outlook is to add at send', () => {
  it.each<[Measured, FollowObstacle | null, QueuedParts]>([
    ['individual', null, 'whole'],
    ['totals', null, 'whole'],
    ['nothing', null, 'footer'],
    ['nothing', 'recipient-opted-out', 'nothing'],
    ['nothing', 'no-consent', 'nothing'],
    ['nothing', 'mode-off', 'nothing'],
    ['nothing', 'organisation-off', 'nothing'],
    ['nothing', 'internal-only', 'nothing'],
    ['nothing', 'no-recipient', 'whole'],
  ])('with opens measured %s and obstacle %s is %s', (opens, obstacle, parts) => {
    expect(partsToQueue({ obstacle, measures: { opens, clicks: 'nothing' } })).toBe(parts)
  })

  it.each<[Partial<FollowMark>, string | null]>([
    [{}, FOOTER + BEACON],
    [{ queued: 'footer' }, FOOTER],
    [{ queued: 'nothing' }, null],
    [{ footerHtml: '' }, BEACON],
    [{ footerHtml: '', queued: 'footer' }, null],
  ])('is written as the mark %j says', (some, html) => {
    expect(appendedHtml({ ...MARK, ...some })).toBe(html)
  })
})

describe('following a draft', () => {
  it('queues footer and beacon, and says in which language', async () => {
    const draft = fakeDraft()
    const { callApi, bodies } = followApi()
    const result = await followDraft(draft, callApi, { locale: 'de-DE' })
    expect(result).toEqual({ kind: 'followed', mark: MARK })
    expect(draft.state.appended).toBe(FOOTER + BEACON)
    expect(bodies).toEqual([expect.objectContaining({ locale: 'de-DE' })])
  })

  it.each(['de', 'zh-Hans-CN', ''])('leaves the language %j to the API', async (locale) => {
    const { callApi, bodies } = followApi()
    await followDraft(fakeDraft(), callApi, { locale })
    expect(bodies[0]).not.toHaveProperty('locale')
  })

  it('queues no beacon where opens are not measured, and keeps it in the mark', async () => {
    const draft = fakeDraft()
    const measures = { opens: 'nothing', clicks: 'individual' }
    await followDraft(draft, followApi({ measures }).callApi)
    expect(draft.state.appended).toBe(FOOTER)
    expect(draft.state.marks.properties).toEqual({ ...MARK, queued: 'footer' })
  })

  it('queues everything while there is no recipient to decide about', async () => {
    const draft = fakeDraft()
    const measures = { opens: 'nothing', clicks: 'nothing' }
    await followDraft(draft, followApi({ measures, recipients: [] }).callApi)
    expect(draft.state.appended).toBe(FOOTER + BEACON)
  })

  it('queues nothing where there is neither footer nor beacon', async () => {
    const draft = fakeDraft()
    const measures = { opens: 'nothing', clicks: 'individual' }
    await followDraft(draft, followApi({ measures, footerHtml: '' }).callApi)
    expect(draft.calls).not.toContain('appendOnSend')
  })

  it('asks for consent where that is wanted, and remembers it', async () => {
    const draft = fakeDraft()
    const { callApi, bodies } = followApi()
    await followDraft(draft, callApi, { asks: true })
    expect(bodies).toEqual([expect.objectContaining({ ask: true })])
    expect(draft.state.marks.properties).toMatchObject({ asks: true })
  })
})

describe('queueing other parts', () => {
  it.each<[QueuedParts, string | null]>([
    ['footer', FOOTER],
    ['nothing', null],
  ])('queues %s and notes it', async (parts, appended) => {
    const draft = fakeDraft({ appended: FOOTER + BEACON, marks: marked(MARK) })
    expect(await queueParts(draft, MARK, parts)).toEqual({ ...MARK, queued: parts })
    expect(draft.state).toMatchObject({ appended, marks: marked({ ...MARK, queued: parts }) })
  })

  it('does nothing where they are queued already', async () => {
    const draft = fakeDraft()
    expect(await queueParts(draft, MARK, 'whole')).toBe(MARK)
    expect(draft.calls).toEqual([])
  })

  it('goes back to everything', async () => {
    const draft = fakeDraft()
    await queueParts(draft, { ...MARK, queued: 'nothing' }, 'whole')
    expect(draft.state.appended).toBe(FOOTER + BEACON)
  })

  it('leaves a mark that lost its beacon as it is', async () => {
    const draft = fakeDraft()
    const lost: FollowMark = { key: KEY, ticket: 'ticket' }
    expect(await queueParts(draft, lost, 'footer')).toBe(lost)
    expect(draft.calls).toEqual([])
  })

  it('fails when Outlook does, and notes nothing', async () => {
    const draft = fakeDraft({ marks: marked(MARK) })
    draft.fail('appendOnSend')
    await expect(queueParts(draft, MARK, 'footer')).rejects.toMatchObject({ name: 'OutlookError' })
    expect(draft.state.marks).toEqual(marked(MARK))
  })
})

describe('resuming a draft', () => {
  it.each<[QueuedParts, string | null]>([
    ['whole', FOOTER + BEACON],
    ['footer', FOOTER],
    ['nothing', null],
  ])('queues again what was queued: %s', async (queued, appended) => {
    const draft = fakeDraft({ marks: marked({ ...MARK, queued }) })
    draft.reopen()
    expect(await resumeDraft(draft, NOW)).toMatchObject({ beaconIsQueued: true })
    expect(draft.state.appended).toBe(appended)
  })

  it('does not queue a footer twice that an undone sending left in the body', async () => {
    const draft = fakeDraft({ html: `<p>Hi</p><div>${FOOTER}</div>`, marks: marked(MARK) })
    draft.reopen()
    await resumeDraft(draft, NOW)
    expect(draft.state.appended).toBe(BEACON)
  })
})

it('takes the footer of an undone sending out of the body', async () => {
  const draft = fakeDraft({ html: `<p>Hi</p><div>${FOOTER}${BEACON}</div>`, marks: marked(MARK) })
  const result = await unfollowDraft(draft, followApi().callApi, MARK)
  expect(result).toEqual({ kind: 'unfollowed', leftBehind: [] })
  expect(draft.state.html).toBe('<p>Hi</p>')
})

describe('a mail whose clicks are not measured', () => {
  const link = '<a href="https://a.example/">a</a>'
  const finalised = {
    active: true,
    links: [],
    measures: { opens: 'individual', clicks: 'nothing' },
  }
  const send = async (html: string) => {
    const draft = fakeDraft({ html })
    const callApi = (() => Promise.resolve(finalised)) as unknown as CallApi
    const { outcome } = await finaliseSend({ draft, callApi, key: KEY, ownHosts: [] })
    return { draft, outcome }
  }

  it.each([link, '<p>no link</p>'])('law 2: goes out untouched: %s', async (html) => {
    const { draft, outcome } = await send(html)
    expect(outcome).toBe('not-measured')
    expect(draft.state.html).toBe(html)
    expect(draft.calls).not.toContain('setHtml')
  })

  it('says what is weightier', async () => {
    expect((await send(`${link}<img src="cid:1">`)).outcome).toBe('inline-images')
  })
})
