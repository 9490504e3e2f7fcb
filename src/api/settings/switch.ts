import {
  ORGANISATION_WORDING,
  type OrganisationState,
  type SwitchRequest,
} from '../../contract/organisation.ts'

/** What a request to switch comes to. */
export type Switching =
  | { to: OrganisationState; consents: boolean }
  /** It is so already. */
  | 'nothing'
  /** Has to be restored first. */
  | 'terminated'
  | 'consent-required'

/** An organisation as far as switching it goes. */
export interface Switchable {
  state: OrganisationState
  /** Wording of the latest recorded consent; null: none was ever recorded. */
  consentedTo: string | null
}

/** Nobody agreed yet, or only to words that meant something else. */
export function needsConsent(consentedTo: string | null): boolean {
  return consentedTo !== ORGANISATION_WORDING
}

/**
 * Which change is allowed from which state. Switching on takes consent to today's wording, recorded
 * before or given now; where it is on without, by the operator's word, agreeing is all that happens.
 */
export function switching(
  { state, consentedTo }: Switchable,
  { to, consent }: Pick<SwitchRequest, 'to' | 'consent'>,
): Switching {
  if (to === 'restored') return state === 'terminated' ? { to: 'off', consents: false } : 'nothing'
  if (to === 'on') return switchingOn({ state, consentedTo }, consent)
  if (state === to) return 'nothing'
  return state === 'terminated' ? 'terminated' : { to, consents: false }
}

function switchingOn(
  { state, consentedTo }: Switchable,
  consent: SwitchRequest['consent'],
): Switching {
  if (state === 'terminated') return 'terminated'
  const consents = needsConsent(consentedTo) && consent?.wording === ORGANISATION_WORDING
  if (state === 'on') return consents ? { to: 'on', consents } : 'nothing'
  return consents || !needsConsent(consentedTo) ? { to: 'on', consents } : 'consent-required'
}
