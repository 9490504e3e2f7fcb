import type { ContactZone } from '../../contract/timing.ts'
import { countryZones, type CountryZones } from './country-zone.ts'
import { zoneOfReplies, type LearnedZone, type ReplyClock } from './reply-zone.ts'
import { isNamedZone, offsetAt } from './zone-time.ts'

/** What is known of where somebody is. */
export interface Whereabouts {
  /** Normalised address. */
  email: string
  /** Set by somebody here. */
  ownZone: string | null
  /** Of their replies, newest first. */
  clocks: readonly ReplyClock[]
}

type Known = Omit<ContactZone, 'offsetMinutes'>

/**
 * The time zone of a contact, by the best there is: what somebody here set, what their replies say, the
 * country of their address.
 *
 * @returns null where nobody can tell
 */
export function contactZone(known: Whereabouts, now: Date): ContactZone | null {
  const found = knownZone(known, now)
  return found && { ...found, offsetMinutes: offsetAt(found.zone, now) }
}

function knownZone({ email, ownZone, clocks }: Whereabouts, now: Date): Known | null {
  // One that this process does not know any more says nothing.
  if (ownZone !== null && isNamedZone(ownZone)) return { zone: ownZone, source: 'own', ...NO_REPLY }
  const country = countryZones(email, now)
  return learnedZone(zoneOfReplies(clocks, country?.zones ?? [])) ?? mainZone(country)
}

function learnedZone(learned: LearnedZone | undefined): Known | undefined {
  return learned && { ...learned, source: 'replies', newestAt: learned.newestAt.toISOString() }
}

function mainZone(country: CountryZones | undefined): Known | null {
  if (country?.main === undefined) return null
  const source = country.isOnly ? 'country' : 'main-zone'
  return { zone: country.main, source, ...NO_REPLY }
}

const NO_REPLY = { replies: 0, newestAt: null }
