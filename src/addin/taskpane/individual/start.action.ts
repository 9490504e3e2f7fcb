import type { IndividualPlanRequest, IndividualSend } from '../../../contract/individual.ts'
import type { CallApi } from '../../client/call.ts'
import { unfollowDraft } from '../../follow/unfollow-draft.action.ts'
import type { Draft, FollowMark } from '../../outlook/port.ts'
import type { OpenMailbox } from '../MailboxContext.ts'
import { hasOwnParts } from '../../follow/sent-body.ts'
import { checkSaved } from './same-draft.ts'

export interface Start {
  draft: Draft
  api: CallApi
  openMailbox: OpenMailbox
  /** What the draft is followed with; undefined: it is not. */
  own: FollowMark | undefined
  locale: string
  choices: Pick<IndividualPlanRequest, 'unmeasured' | 'showsNames' | 'tidies'>
  /** What else the draft carries. */
  carried: Pick<IndividualPlanRequest, 'templates' | 'reminderId' | 'asks'>
}

/** The draft came back from being sent, and has parts of ours in it that nobody can take out. */
export class NotClean extends Error {
  override name = 'NotClean'
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Plans an individual send of a draft. Nothing is written into the mailbox yet.
 *
 * The draft's own following ends first: each mail gets a key of its own, and the draft must not have
 * one that opens of all of them would count for.
 */
export async function startIndividual(start: Start): Promise<IndividualSend> {
  const { draft, api, own, openMailbox, choices, carried, locale } = start
  // Asks for permission where it is missing, before anything is changed.
  const mailbox = await openMailbox(wait)
  if (own) {
    const result = await unfollowDraft(draft, api, own)
    if (result.kind === 'failed') throw result.error
    // Tracked links are given to each mail anew; anything else would be in all of them.
    if (result.leftBehind.includes('body') && hasOwnParts(await draft.html(), own))
      throw new NotClean()
  }
  const draftId = await draft.save()
  await checkSaved(draft, draftId, { mailbox, wait })
  const [subject, { named }] = await Promise.all([draft.subject(), draft.recipients()])
  const body = { draftId, subject, recipients: named, ...choices, ...carried }
  return api('planIndividualSend', { body: { ...body, ...wellFormed(locale) } })
}

/** The contract takes a language and a region. */
const wellFormed = (locale: string) => (/^[a-z]{2}-[A-Z]{2}$/.test(locale) ? { locale } : {})
