import type { Recipient } from '../../contract/recipient.ts'
import type { SendOutcome } from '../../contract/follow.ts'
import type { CallApi } from '../client/call.ts'
import type { Draft, FollowMark } from '../outlook/port.ts'
import { finaliseSend } from './finalise-send.action.ts'

export interface Preparing {
  draft: Draft
  callApi: CallApi
  mark: FollowMark
  /** Hosts of beacons and tracked links. */
  ownHosts: readonly string[]
}

/** What the send handler could not have mended either; anything else leaves the draft ready. */
const NOT_READY: ReadonlySet<SendOutcome> = new Set<SendOutcome>([
  'api-timeout',
  'api-error',
  'host-error',
  'refused',
])

/**
 * Does to a followed draft what the send handler would do at send, for Outlooks where none runs: the
 * key becomes active for its present recipients and the links are tracked. What changes later is not
 * covered; it can be made ready again.
 *
 * @returns what became of it; the mark says it too unless the draft is not ready
 * @throws OutlookError where the mark cannot be written: the draft is ready, and does not know it
 */
export async function prepareDraft({
  draft,
  callApi,
  mark,
  ownHosts,
}: Preparing): Promise<SendOutcome> {
  const { named } = await draft.recipients()
  const sending = { draft, callApi, call: 'prepareFollow', key: mark.key, ownHosts } as const
  const { outcome, beyond } = await finaliseSend(sending)
  if (NOT_READY.has(outcome)) return outcome
  const prepared = { outcome, beyond, recipients: recipientsPrint(named) }
  await draft.mark({ ...mark, prepared })
  return outcome
}

/** Was the draft made ready for other recipients than it has now? */
export const isOutdated = (mark: FollowMark, recipients: readonly Recipient[]): boolean =>
  mark.prepared !== undefined && mark.prepared.recipients !== recipientsPrint(recipients)

/** A short text that differs when other people are addressed; no address can be read from it. */
function recipientsPrint(recipients: readonly Recipient[]): string {
  const emails = [...new Set(recipients.map(({ email }) => email.toLowerCase()))].sort()
  return `${emails.length}-${hash(emails.join(' '))}`
}

/** FNV-1a: enough to notice a change, and short, since custom properties are. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (value >>> 0).toString(36)
}
