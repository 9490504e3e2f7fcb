import type { LoggingReason } from '../../../contract/message-logging.ts'

/** Why a mail is not logged, to follow a colon. */
export const short: Record<LoggingReason, string> = {
  draft: 'it is a draft',
  'no-sender': 'it names no sender',
  'no-recipients': 'it names no recipient',
  duplicate: 'a copy was there before',
  sensitive: 'marked personal, private or confidential',
  internal: 'only colleagues are involved',
  'privacy-blocked': 'mail with this contact is not logged',
  ignored: 'somebody chose to ignore it',
  expired: 'nobody decided in time',
  unmatched: 'salesperson or contact not recognized',
  ambiguous: 'an address belongs to several contacts',
  forged: 'its sender could not be proven',
  'other-content': 'another mail has the same Message-ID',
  unreadable: 'it could not be read',
  failed: 'logging it failed several times',
}

/** The same as sentences, with what can be done about it. */
export const long: Record<LoggingReason, string> = {
  draft: 'Drafts are not logged. Once the mail is sent, it is.',
  'no-sender': 'Nobody can tell who wrote this mail, so it belongs to no exchange.',
  'no-recipients': 'Nobody can tell whom this mail went to, so it belongs to no exchange.',
  duplicate: 'The same mail came twice. The first copy counts, and this one adds nothing.',
  sensitive:
    'Whoever wrote this mail marked it personal, private or confidential. Such mail is never logged, and neither its subject nor its addresses are kept.',
  internal: 'Everybody involved belongs to your organization. Mail among colleagues is not logged.',
  'privacy-blocked':
    'It was decided that mail with this contact is not logged. The decision is on the contact’s card.',
  ignored:
    'Somebody decided to ignore this mail, or all mail from this sender. An administrator can take back what holds for a sender.',
  expired: 'It waited for a decision, and the time for it is over.',
  unmatched:
    'To be logged, a mail needs a salesperson of your organization on one side and a contact on the other. One of them was not recognized by their address.',
  ambiguous: 'Several contacts have the same address, and only a person can tell whom it is about.',
  forged:
    'The mail server found that this mail does not come from whom it names, or it names one of your own people and came from outside. It may be forged. Let it pass only if you know that it is genuine; “Try again” then logs it.',
  'other-content':
    'A mail with the same Message-ID and another content was seen before. One of the two is not what it seems.',
  unreadable: 'The mailbox gave something that is no readable message.',
  failed:
    'Something went wrong each time. The mail is where it was, and it can be tried once more.',
}
