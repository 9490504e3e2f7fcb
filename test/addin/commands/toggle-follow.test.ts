import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../../src/addin/client/api-client.ts'
import type { CallApi } from '../../../src/addin/client/call.ts'
import { toggleFollow } from '../../../src/addin/commands/toggle-follow.ts'
import { notices } from '../../../src/addin/locales/en-US/notices.ts'
import { fakeDraft } from '../../fixtures/fake-outlook.ts'

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA'
const BEACON = '<img src="https://track.example/o/1" width="1" height="1" alt="">'
const MARK = { key: KEY, ticket: 'ticket', beaconHtml: BEACON }
const FOLLOW = {
  key: KEY,
  sendTicket: 'ticket',
  beaconHtml: BEACON,
  footerHtml: '',
  measures: { opens: 'individual', clicks: 'individual' },
  recipients: [],
}
const followed = () =>
  fakeDraft({ appended: BEACON, marks: { session: MARK, properties: MARK, headerKey: KEY } })

const api = (answer: unknown): CallApi =>
  (() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer))) as CallApi

const press = async (draft: ReturnType<typeof fakeDraft>, answer: unknown = FOLLOW) => {
  await toggleFollow({ draft, callApi: api(answer), texts: notices })
  return draft.state
}

describe('the Follow button', () => {
  it('follows a draft and says so above it', async () => {
    const state = await press(fakeDraft())
    expect(state.marks.headerKey).toBe(KEY)
    expect(state.appended).toBe(BEACON)
    expect(state.notice).toEqual({ text: notices.following, isError: false })
  })

  it('stops following a followed draft and says so', async () => {
    const state = await press(followed())
    expect(state.marks.headerKey).toBeUndefined()
    expect(state.appended).toBeNull()
    expect(state.notice).toEqual({ text: notices.notFollowing, isError: false })
  })

  it('says so when links of an undone sending stay in the draft', async () => {
    const draft = followed()
    draft.state.html = '<a href="https://track.example/c/1">a</a>'
    draft.fail('setHtml')
    const state = await press(draft, { links: [] })
    expect(state.marks.headerKey).toBeUndefined()
    expect(state.notice).toEqual({ text: notices.linksLeft, isError: true })
  })

  it('knows a reopened draft as followed', async () => {
    const draft = followed()
    draft.reopen()
    expect((await press(draft)).notice?.text).toBe(notices.notFollowing)
  })

  it('says in plain text what to change', async () => {
    const state = await press(fakeDraft({ bodyType: 'text' }))
    expect(state.notice).toEqual({ text: notices.plainText, isError: true })
  })

  const signIn = Object.assign(new Error('sign in'), { name: 'SignInNeeded' })
  const refused = (code: 'no-consent' | 'mode-off') =>
    new ApiError(code, 'no', { about: ['bo@contoso.example'] })
  const optedOut = new ApiError('recipient-opted-out', 'no', {
    about: ['bo@contoso.example', 'eva@contoso.example'],
  })
  it.each<[string, Error, string]>([
    ['nobody is signed in', signIn, notices.signInNeeded],
    ['the token is refused', new ApiError('not-signed-in', 'no'), notices.signInNeeded],
    ['Follow is off', new ApiError('organisation-off', 'no'), notices.organisationOff],
    ['only colleagues are addressed', new ApiError('internal-only', 'no'), notices.internalOnly],
    ['there is no connection', new ApiError('offline', 'no'), notices.offline],
    ['there is no answer', new ApiError('timeout', 'no'), notices.offline],
    ['the API has a bug', new ApiError('internal', 'no'), notices.failed],
    ['nobody agreed yet', refused('no-consent'), notices.noConsent('bo@contoso.example')],
    ['the administrator excluded them', refused('mode-off'), notices.modeOff('bo@contoso.example')],
    ['recipients opted out', optedOut, notices.optedOut('bo@contoso.example, eva@contoso.example')],
  ])('leaves the draft alone and says why when %s', async (_, error, text) => {
    const state = await press(fakeDraft(), error)
    expect(state.notice).toEqual({ text, isError: true })
    expect(state.appended).toBeNull()
    expect(state.marks.properties).toBeUndefined()
  })

  it('fits many names into one notice', async () => {
    const about = Array.from({ length: 30 }, (_, index) => `someone.${index}@contoso.example`)
    const error = new ApiError('recipient-opted-out', 'no', { about })
    const { notice } = await press(fakeDraft(), error)
    expect(notice?.text.length).toBeLessThanOrEqual(150)
    expect(notice?.text).toContain(about[0])
    expect(notice?.text).toContain('opted out')
  })

  it('does not follow twice when the marks cannot be read', async () => {
    const draft = followed()
    draft.fail('marks')
    const state = await press(draft)
    expect(state.notice).toEqual({ text: notices.failed, isError: true })
    expect(state.marks.headerKey).toBe(KEY)
  })
})
