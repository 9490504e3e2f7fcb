import type { CallApi } from '../client/call.ts'
import { failureCode, needsSignIn } from '../client/failure.ts'
import { followDraft, type FollowResult } from '../follow/follow-draft.action.ts'
import { renewDraft } from '../follow/renew-draft.action.ts'
import { resumeDraft, type ResumeResult } from '../follow/resume-draft.action.ts'
import { unfollowDraft, type UnfollowResult } from '../follow/unfollow-draft.action.ts'
import type { NoticeTexts } from '../locales/en-US/notices.ts'
import type { Draft, Notice } from '../outlook/port.ts'

/** What the ribbon's Follow button works with. */
export interface Toggle {
  draft: Draft
  callApi: CallApi
  texts: NoticeTexts
  /** Display language, for the line that leads recipients to their own page. */
  locale?: string
}

/**
 * Follows the draft, or stops following it, and says above the draft which of them it was.
 *
 * Works without the pane. A draft that was reopened is seen as followed, like everywhere; one that
 * waited too long to be sent with what it has is followed anew.
 *
 * @throws OutlookError when not even the notice can be shown
 */
export async function toggleFollow(toggle: Toggle): Promise<void> {
  await toggle.draft.notify(await toggled(toggle))
}

async function toggled({ draft, callApi, texts, locale }: Toggle): Promise<Notice> {
  const choice = locale === undefined ? {} : { locale }
  const found = await resumedOrError(draft)
  if (found instanceof Error) return bad(texts.failed)
  switch (found.kind) {
    case 'not-followed':
      return followNotice(await followDraft(draft, callApi, choice), texts)
    case 'expired':
      return followNotice(await renewDraft(draft, callApi, { mark: found.mark, ...choice }), texts)
    case 'followed':
      return unfollowNotice(await unfollowDraft(draft, callApi, found.mark), texts)
  }
}

/** Only what a recipient would meet is told; the rest is inert. */
function unfollowNotice(result: UnfollowResult, texts: NoticeTexts): Notice {
  if (result.kind === 'failed') return bad(texts.failed)
  return result.leftBehind.includes('body') ? bad(texts.linksLeft) : good(texts.notFollowing)
}

/** Unreadable marks are told, not taken for "not followed": a second key would go out. */
async function resumedOrError(draft: Draft): Promise<ResumeResult | Error> {
  try {
    return await resumeDraft(draft)
  } catch (error) {
    return error instanceof Error ? error : new Error('Marks cannot be read')
  }
}

function followNotice(result: FollowResult, texts: NoticeTexts): Notice {
  switch (result.kind) {
    case 'followed':
      return good(texts.following)
    case 'refused':
      return bad(refusalText(result, texts))
    case 'failed':
      return bad(failureText(result.error, texts))
  }
}

function refusalText(
  { reason, about }: Extract<FollowResult, { kind: 'refused' }>,
  texts: NoticeTexts,
): string {
  switch (reason) {
    case 'plain-text':
      return texts.plainText
    case 'organisation-off':
      return texts.organisationOff
    case 'recipient-opted-out':
      return withNames(about, texts.optedOut)
    case 'no-consent':
      return withNames(about, texts.noConsent)
    case 'mode-off':
      return withNames(about, texts.modeOff)
    case 'internal-only':
    case 'no-recipient':
      return texts.internalOnly
  }
}

/** What fits above a draft; Outlook refuses more. */
const LONGEST_NOTICE = 150

/** As many names as fit; the pane lists them all. */
function withNames(names: readonly string[], sentence: (names: string) => string): string {
  for (let count = names.length; count > 0; count -= 1) {
    const listed = names.slice(0, count).join(', ')
    const text = sentence(count < names.length ? `${listed} …` : listed)
    if (text.length <= LONGEST_NOTICE) return text
  }
  return sentence('…')
}

const UNREACHED: ReadonlySet<string> = new Set(['offline', 'timeout', 'unreadable', 'unavailable'])

function failureText(error: unknown, texts: NoticeTexts): string {
  if (needsSignIn(error)) return texts.signInNeeded
  return UNREACHED.has(failureCode(error)) ? texts.offline : texts.failed
}

const good = (text: string): Notice => ({ text, isError: false })
const bad = (text: string): Notice => ({ text, isError: true })
