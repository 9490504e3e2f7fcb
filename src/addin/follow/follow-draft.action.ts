import type { Follow } from '../../contract/follow.ts'
import type { FollowObstacle } from '../../contract/recipient.ts'
import type { CallApi } from '../client/call.ts'
import type { Draft, FollowMark } from '../outlook/port.ts'
import { appendedHtml, partsToQueue } from './appended-html.ts'
import { refusal } from './refusal.ts'
import { takeBack, type Undo } from './take-back.ts'

/**
 * What came of following a draft.
 *
 * - `followed` what is to be added at send is queued, and the draft is marked
 * - `refused` it cannot be followed, and nothing was changed; `about` names recipients
 * - `failed` something broke on the way; what had been done was taken back, except `leftBehind`
 */
export type FollowResult =
  | { kind: 'followed'; mark: FollowMark }
  | { kind: 'refused'; reason: FollowObstacle | 'plain-text'; about: readonly string[] }
  | { kind: 'failed'; error: unknown; leftBehind: readonly LeftBehind[] }

/** A step that could be neither finished nor taken back. A key left behind stays pending: inert. */
export type LeftBehind = 'key' | 'beacon' | 'mark'

/** How a draft is to be followed. */
export interface Choice {
  /** Display language, e.g. `de-DE`, for the line that leads to the recipient's page. */
  locale?: string
  /** Ask those for consent who may be asked. */
  asks?: boolean
}

/**
 * Follows a draft: asks the API for a key, queues what Outlook adds at send, marks the draft. All or nothing: on failure the steps are taken back in reverse.
 *
 * Plain text cannot carry a beacon and is refused before the API hears of it. Never throws.
 */
export async function followDraft(
  draft: Draft,
  callApi: CallApi,
  choice: Choice = {},
): Promise<FollowResult> {
  const undo: Undo<LeftBehind>[] = []
  try {
    if ((await draft.bodyType()) === 'text') return refused('plain-text')
    const [subject, { named }] = await Promise.all([draft.subject(), draft.recipients()])
    const body = { subject, recipients: named, ...chosen(choice) }
    const follow = await callApi('createFollow', { body })
    const mark = markOf(follow, choice)
    const { key } = mark
    undo.push({ what: 'key', run: () => callApi('unfollow', { params: { key } }) })

    undo.push({ what: 'beacon', run: () => draft.appendOnSend(null) })
    const html = appendedHtml(mark)
    if (html !== null) await draft.appendOnSend(html)
    undo.push({ what: 'mark', run: () => draft.mark(null) })
    await draft.mark(mark)
    return { kind: 'followed', mark }
  } catch (error) {
    // Whatever broke, the draft must not stay half followed; the caller is told what remains.
    const leftBehind = await takeBack(undo)
    const no = leftBehind.length === 0 ? refusal(error) : undefined
    return no ? { kind: 'refused', ...no } : { kind: 'failed', error, leftBehind }
  }
}

function markOf(follow: Follow, { asks = false }: Choice): FollowMark {
  const { key, sendTicket, ticketExpiresAt, beaconHtml, footerHtml, measures, recipients } = follow
  const obstacle = recipients.length === 0 ? 'no-recipient' : null
  const queued = partsToQueue({ obstacle, measures })
  return {
    key,
    ticket: sendTicket,
    expiresAt: ticketExpiresAt,
    beaconHtml,
    ...(footerHtml && { footerHtml }),
    ...(queued !== 'whole' && { queued }),
    ...(asks && { asks }),
  }
}

const LOCALE = /^[a-z]{2}-[A-Z]{2}$/

const chosen = ({ locale, asks = false }: Choice) => ({
  ...(locale !== undefined && LOCALE.test(locale) && { locale }),
  ...(asks && { ask: true }),
})

const refused = (reason: 'plain-text'): FollowResult => ({ kind: 'refused', reason, about: [] })
