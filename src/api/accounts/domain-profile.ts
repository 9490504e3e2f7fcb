import { domainToUnicode } from 'node:url'
import type { DomainProfile, MailShare } from '../../contract/recipient.ts'
import { wilsonInterval } from './wilson.ts'

/** Mails older than this say nothing of how a domain is today. */
export const PROFILE_DAYS = 180
/** Younger mails may still be opened: nothing is concluded from what did not happen yet. */
export const SETTLING_DAYS = 2
/** Of fewer mails nothing is said. */
export const FEWEST_MAILS = 5

/** What the hits of one mail tell about the domain of its recipients. */
export interface MailTraces {
  hasLinks: boolean
  /** Its picture was loaded in advance, or in place of the reader. */
  isFetchedAhead: boolean
  /** Its picture was loaded by what may have been a person, without anything else to prove it. */
  isOpened: boolean
  /** Its picture was loaded by anything outside. */
  isLoaded: boolean
  /** A machine checked its links. */
  isScanned: boolean
  /** A person clicked a link or replied, so that it was certainly seen. */
  isActedOn: boolean
}

/**
 * What is measurable of mail to a domain, learned from what happened to earlier mails that only
 * people of that domain got.
 *
 * Something is said only if at least 5 mails tell, and the 95% interval of its share lies wholly
 * above or below one half; all else is `unclear`.
 */
export function domainProfile(domain: string, mails: readonly MailTraces[]): DomainProfile {
  const fetchedAhead = share(
    mails.filter((mail) => mail.isFetchedAhead || mail.isOpened),
    (mail) => !mail.isOpened,
  )
  const notLoaded = share(
    mails.filter((mail) => mail.isActedOn),
    (mail) => !mail.isLoaded,
  )
  const scanned = share(
    mails.filter((mail) => mail.hasLinks && isNoticed(mail)),
    (mail) => mail.isScanned,
  )
  return {
    domain: domainToUnicode(domain) || domain,
    mails: mails.length,
    opens: opensAt({ fetchedAhead, notLoaded }),
    clicks: clicksAt(scanned),
    fetchedAhead,
    notLoaded,
    scanned,
  }
}

/** A mail of which nothing came back tells nothing: it may have been switched off. */
function isNoticed({ isLoaded, isFetchedAhead, isScanned, isActedOn }: MailTraces): boolean {
  return isLoaded || isFetchedAhead || isScanned || isActedOn
}

function share(of: readonly MailTraces[], isSo: (mail: MailTraces) => boolean): MailShare {
  return { mails: of.filter(isSo).length, of: of.length }
}

function opensAt({
  fetchedAhead,
  notLoaded,
}: Pick<DomainProfile, 'fetchedAhead' | 'notLoaded'>): DomainProfile['opens'] {
  if (isUsual(fetchedAhead)) return 'fetched-ahead'
  if (isUsual(notLoaded)) return 'not-loaded'
  return isUnusual(fetchedAhead) ? 'measured' : 'unclear'
}

function clicksAt(scanned: MailShare): DomainProfile['clicks'] {
  if (isUsual(scanned)) return 'scanned'
  return isUnusual(scanned) ? 'measured' : 'unclear'
}

function isUsual({ mails, of }: MailShare): boolean {
  return of >= FEWEST_MAILS && wilsonInterval(mails, of).low > 0.5
}

function isUnusual({ mails, of }: MailShare): boolean {
  return of >= FEWEST_MAILS && wilsonInterval(mails, of).high < 0.5
}
