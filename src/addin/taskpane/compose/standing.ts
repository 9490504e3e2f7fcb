import type { Measures } from '../../../contract/consent.ts'
import type {
  CheckedRecipient,
  FollowObstacle,
  RecipientCheck,
} from '../../../contract/recipient.ts'
import type { Session } from '../../../contract/session.ts'

/**
 * What the draft's own mark says; `voided`: it was unfollowed elsewhere, `expired`: it waited too
 * long to be sent with this mark.
 */
export type MarkState = 'off' | 'on' | 'voided' | 'expired'

export type DraftObstacle = FollowObstacle | 'plain-text'

/**
 * Where a draft stands: what the salesperson chose (`mark`), and what stands against it. A followed
 * draft with an obstacle is "cannot be followed" and recovers by itself once the obstacle is gone.
 */
export interface Standing {
  mark: MarkState
  obstacle: DraftObstacle | undefined
  /** Names of those who must not be measured; the address of one without a name. */
  optedOut: readonly string[]
  /** Followed, or to be followed, for its replies only because of those. */
  isPartial: boolean
  /** Not everything is measured of mail to these recipients. */
  isLess: boolean
  /** Consent can be asked for with this mail, and would take away what stands against it. */
  mayAsk: boolean
}

/** What is known of a draft; undefined where it is not known (yet). */
export interface DraftKnowledge {
  session: Session | undefined
  check: RecipientCheck | undefined
  isPlainText: boolean | undefined
}

/**
 * Puts together what the draft, the API and the organisation say.
 *
 * What is not known is not held against the draft: the API decides again when it is followed and
 * when it is sent. The organisation's switch comes first, since no draft can mend that. Plain text
 * bars only new follows: one that turned plain text later still notices replies.
 */
export function standing(mark: MarkState, known: DraftKnowledge): Standing {
  const { session, check, isPlainText } = known
  const none = { mark, optedOut: [], isPartial: false, isLess: false, mayAsk: false }
  if (session?.organisation.followEnabled === false) {
    return { ...none, obstacle: 'organisation-off' }
  }
  const stands = { ...none, ...(check && among(check)) }
  if (check?.obstacle) return { ...stands, obstacle: check.obstacle }
  return { ...stands, obstacle: isPlainText && mark !== 'on' ? 'plain-text' : undefined }
}

/** Nobody is addressed yet, as in every new mail: no reason to warn. */
export const isBegun = ({ mark, obstacle }: Pick<Standing, 'mark' | 'obstacle'>): boolean =>
  obstacle === 'no-recipient' && mark !== 'on'

/** What those who must not be measured make of a draft. */
function among({ recipients, isPartial, measures, obstacle }: RecipientCheck) {
  const unwilling = recipients.filter(({ reason }) => reason !== null)
  return {
    optedOut: unwilling.map(({ name, email }) => name || email),
    isPartial,
    isLess: obstacle === null && !isEverything(measures),
    mayAsk: unwilling.some(({ mayAsk }) => mayAsk) && unwilling.every(isAskable),
  }
}

const isEverything = ({ opens, clicks }: Measures) =>
  opens === 'individual' && clicks === 'individual'

/** Whoever has been asked and did not answer yet keeps nobody else from being asked. */
const isAskable = ({ reason, mayAsk }: CheckedRecipient) => mayAsk || reason === 'no-consent'
