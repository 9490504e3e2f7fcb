import type { CallApi } from '../client/call.ts'
import { finaliseSend } from '../follow/finalise-send.action.ts'
import { beaconHosts } from '../follow/own-beacons.ts'
import { needsComposeType, ownMark } from '../follow/own-mark.ts'
import { webAddress } from '../follow/web-address.ts'
import type { Draft, FollowMark } from '../outlook/port.ts'
import type { SendWindow } from './send-window.ts'

export interface MailToSend {
  draft: Draft
  /** Origin of the API, absolute. */
  apiOrigin: string
  /** The API with the send ticket of this one mail as credential. */
  callWithTicket: (ticket: string) => CallApi
}

/**
 * Does what a followed mail needs on its way out, then lets it go; a mail that is not followed is
 * let go at once and without the network.
 *
 * Whatever fails, the mail goes (law 1): the window is closed in every case. What became of it is
 * recorded before that, so that the pane can tell the truth later.
 */
export async function sendMail(mail: MailToSend, sendWindow: SendWindow): Promise<void> {
  try {
    const mark = await followedMark(mail.draft)
    if (mark) await finalise({ ...mail, draft: inTime(mail.draft, sendWindow) }, mark)
  } catch {
    // Nothing that Outlook or we get wrong may keep a mail from going out.
  } finally {
    sendWindow.close()
  }
}

/** The draft as it is, except that its body is not written in the last moment. */
const inTime = (draft: Draft, { mayWriteBody }: SendWindow): Draft => ({
  ...draft,
  setHtml: (html) =>
    mayWriteBody() ? draft.setHtml(html) : Promise.reject(new Error('Too late to write')),
})

type TicketedMark = FollowMark & { ticket: string }

/** @returns undefined too for a mark without its ticket: there is nothing to finalise with */
async function followedMark(draft: Draft): Promise<TicketedMark | undefined> {
  const found = await draft.marks()
  const mark = ownMark(found, needsComposeType(found) ? await draft.composeType() : 'unknown')
  return mark?.ticket === undefined ? undefined : { ...mark, ticket: mark.ticket }
}

async function finalise(
  { draft, apiOrigin, callWithTicket }: MailToSend,
  mark: TicketedMark,
): Promise<void> {
  const apiHost = webAddress(apiOrigin)?.host ?? ''
  const sent = await finaliseSend({
    draft,
    callApi: callWithTicket(mark.ticket),
    key: mark.key,
    ownHosts: [apiHost, ...beaconHosts(mark.beaconHtml ?? '')],
  })
  await draft.recordOutcome({ ...mark, ...sent })
}
