import type { ConsentMode, ConsentScope, ConsentState, Measures } from '../../contract/consent.ts'
import type { FollowPreference, RecipientReason } from '../../contract/recipient.ts'
import { EVERYTHING, NOTHING } from './measures.ts'
import { modeFor, type ModeRules, type Whom } from './mode.ts'

/** Everything that decides whether mail to somebody may be measured. */
export interface PersonFacts extends Whom {
  preference: FollowPreference
  /** Since when they may be measured without a break; null: always. */
  allowedSince: Date | null
  consent: ConsentState
  /** Of their account; `allow` where they have none. */
  accountPreference: FollowPreference
  /** Was erased at their wish: counts as withdrawn for good. */
  isErased: boolean
}

/** What may be measured of mail to somebody. */
export interface Permission {
  /** Why nothing; null: `measures` says what. */
  reason: RecipientReason | null
  measures: Measures
  mode: ConsentMode
  scope: ConsentScope
  /** Earlier hits are not recorded; null: there is no such limit. */
  since: Date | null
}

const MEASURES: Readonly<Record<ConsentMode, Measures>> = {
  'opt-out': EVERYTHING,
  'opt-in': EVERYTHING,
  'aggregate-only': { opens: 'totals', clicks: 'totals' },
  'clicks-only': { opens: 'nothing', clicks: 'individual' },
  off: NOTHING,
}

/**
 * What may be measured of mail to somebody outside. What they said themselves comes first, then their
 * follow preference, then the account's, which beats theirs when it says no, then the mode.
 */
export function permissionOf(person: PersonFacts, rules: ModeRules): Permission {
  const { mode, scope } = modeFor(person, rules)
  const reason = reasonOf(person, mode)
  const measures = reason === null ? MEASURES[mode] : NOTHING
  return { reason, measures, mode, scope, since: person.allowedSince }
}

/**
 * The same for a colleague: modes are made for people outside, and nobody is measured by name here.
 * One who said no still keeps the mail from being followed, since it is the same body for all.
 */
export function colleaguePermission(person: PersonFacts): Permission {
  const reason = saidNo(person)
  return {
    reason,
    measures: reason === null ? EVERYTHING : NOTHING,
    mode: 'opt-out',
    scope: 'default',
    since: person.allowedSince,
  }
}

function reasonOf(person: PersonFacts, mode: ConsentMode): RecipientReason | null {
  const no = saidNo(person)
  if (no) return no
  if (person.accountPreference === 'do-not-allow') return 'account-opted-out'
  if (mode === 'off') return 'mode-off'
  return mode === 'opt-in' && person.consent !== 'granted' ? 'no-consent' : null
}

function saidNo({ isErased, consent, preference }: PersonFacts): RecipientReason | null {
  if (isErased || consent === 'withdrawn') return 'withdrawn'
  if (consent === 'refused') return 'refused'
  return preference === 'do-not-allow' ? 'contact-opted-out' : null
}

/** Whether a reason is somebody's no, and not just that nobody said yes. */
export function isRefusal(reason: RecipientReason | null): boolean {
  return reason !== null && reason !== 'no-consent'
}
