import type { ConsentState, Measures } from '../../contract/consent.ts'
import type { FollowState } from '../../contract/follow.ts'
import type { InteractionKind, VerdictClass } from '../../contract/interaction.ts'
import type { Language } from '../tracking/preferred-language.ts'

/** What a recipient is shown of one mail. */
export interface RecipientView {
  language: Language
  /** Of the page itself: `/p/<token>`. */
  path: string
  /** Salesperson and organisation as far as they are known, e.g. `Anna Berg, Fabrikam`. */
  from: string
  subject: string
  /** Null: nobody knows that it was sent. */
  sentAt: Date | null
  state: FollowState
  /** Follow is switched on. */
  isOn: boolean
  measures: Measures
  areRepliesNoticed: boolean
  /** It asked its recipients for their consent. */
  asks: boolean
  /** Null: the mail went to several, or to nobody we know, so that nobody can tell who reads. */
  reader: Reader | null
  kept: { hits: number | null; interactions: number | null; mail: number | null }
  privacyContact: string | null
  privacyNotice: string | null
}

/** The one person who got a mail. */
export interface Reader {
  consent: ConsentState
  /** Null while it is `none`. */
  since: Date | null
  by: 'recipient' | 'organisation' | null
  /** Nothing is measured before they agree. */
  needsConsent: boolean
  /** Newest first. */
  interactions: readonly PageInteraction[]
  /** There are more than those. */
  hasMore: boolean
}

/** An interaction as its author is shown it. */
export interface PageInteraction {
  kind: InteractionKind
  at: Date
  verdict: VerdictClass
  client: string | null
  target: string | null
}

/** Who got a mail, as far as it tells who reads its page. */
interface GotBy {
  state: FollowState
  /** Outside the organisation, each once. */
  recipients: number
  colleagues: number
  hasOthers: boolean
  erased: number
}

/**
 * Does the page know who reads it? All copies of a mail are the same, so only where exactly one person
 * got it. Whoever else has the link got it from them, or has the sender's own copy.
 */
export function isReaderKnown({
  state,
  recipients,
  colleagues,
  hasOthers,
  erased,
}: GotBy): boolean {
  return state !== 'pending' && recipients === 1 && colleagues + erased === 0 && !hasOthers
}
