import type { LinkReason, SendOutcome } from '../../../contract/follow.ts'
import type { FollowObstacle } from '../../../contract/recipient.ts'
import { some } from '../some.ts'

const outcomes: Record<SendOutcome, string> = {
  ok: 'The links in this mail are tracked.',
  'no-links': 'There were no links to track. Opens and replies are seen.',
  'plain-text': 'The mail was sent as plain text, so only replies can be seen.',
  'inline-images': 'The mail contains pictures, so its links were left as they are.',
  protected: 'The mail is protected, so its links were left as they are.',
  'too-large': 'The mail is very large, so its links were left as they are.',
  'api-timeout': 'The mail went out unchanged because the service did not answer in time.',
  'api-error': 'The mail went out unchanged because the service gave no usable answer.',
  'host-error': 'The mail went out unchanged because Outlook did not let us change it.',
  refused:
    'The mail went out unfollowed because a recipient must not be followed, or Follow was off.',
  'not-measured':
    'The links were left as they are, because clicks are not measured for these recipients.',
}

const leftAloneReasons: Record<LinkReason, string> = {
  'not-web': 'not a web address',
  'already-tracked': 'tracked already',
  'shared-file': 'leads to a shared file',
  'link-protection': 'rewritten by a link protection service',
  unsubscribe: 'for unsubscribing',
  meeting: 'for joining a meeting',
  'text-is-address': 'shows its own address',
  'opted-out': 'marked not to be tracked',
  quoted: 'in quoted text',
  credentials: 'contains a name or password',
  'too-long': 'too long',
  malformed: 'not a valid address',
}

const silenced: Record<FollowObstacle, (names: string) => string> = {
  'organisation-off': () => 'Follow is switched off in your organization.',
  'recipient-opted-out': (names) => `${names || 'A recipient'} must not be followed.`,
  'no-consent': (names) => `${names || 'A recipient'} has not agreed to be followed.`,
  'mode-off': (names) =>
    `Your administrator decided that mail to ${names || 'a recipient'} is not followed.`,
  'internal-only': () => 'Every recipient belongs to your organization.',
  'no-recipient': () => 'The mail has no recipient.',
}

/** The followed mail itself: how it stands, who reacted, its links. */
export const mail = {
  title: 'You follow this mail',
  label: 'Followed mail',
  voidedTitle: 'You stopped following this mail',
  pendingTitle: 'This mail is not followed yet',
  status: {
    notSent: 'Not sent yet',
    scheduled: 'Scheduled to be sent',
    notFollowed: 'Went out, but is not followed',
    notOpened: 'Not opened yet',
    opened: 'Opened',
    clicked: 'A link was clicked',
    viewed: 'A file was viewed',
    clickedAndViewed: 'A link was clicked and a file viewed',
    replied: 'Replied',
  },
  lastOpened: (ago: string) => `Last opened ${ago}`,
  lastActivity: (ago: string) => `last activity ${ago}`,
  sent: (when: string) => `Sent ${when}`,
  heldUntil: (when: string) => `Is held back until ${when}`,
  delivered: (when: string) => `Delivered ${when}`,
  to: (names: string) => `To ${names}`,
  more: (n: number) => `${n} more`,
  others: 'others',
  colleagues: (n: number) => some(n, 'colleague', 'colleagues'),
  engaged: (n: number, total: number) => `At least ${n} of ${total} recipients reacted.`,
  somebody: (total: number) =>
    `Somebody of ${total} reacted. All got the same mail, so nobody can tell who.`,
  theOne: 'The recipient reacted.',
  someone: 'Somebody reacted. It is not certain that it was the recipient.',
  nobody: (total: number) =>
    total === 1 ? 'The recipient has not reacted yet.' : `None of ${total} has reacted yet.`,
  links: 'Links',
  link: 'Link',
  people: 'People',
  all: 'All',
  lastClicked: (ago: string) => `Last clicked ${ago}`,
  neverClicked: 'Not clicked yet',
  sharedFiles: (n: number) => `${some(n, 'file', 'files')} shared as a link`,
  leftAlone: (n: number) =>
    `${some(n, 'link was', 'links were')} left as ${n === 1 ? 'it is' : 'they are'}`,
  leftAloneReasons,
  leftAloneOther: 'for another reason',
  outcomes,
  outcomeUnknown: 'When the mail went out, it was not confirmed that it is followed.',
  offer: 'Nothing is recorded yet. You can still start: opens and replies count from now on.',
  openSentMail: 'Nothing is recorded. To follow it after all, open it in your sent mail.',
  blindCopies:
    'It had blind copies (Bcc). The sent mail does not show who got them, so nobody can check whether they may be followed: it stays unfollowed.',
  theirTitle: (name: string) => `${name} follows this mail`,
  theirVoidedTitle: (name: string) => `${name} stopped following this mail`,
  /** Where opens are not measured one by one. */
  noReply: 'No reply yet',
  nobodyReplied: 'Nobody has replied yet.',
  /** Instead of a number. */
  notMeasured: 'not measured',
  totalsOnly: 'in totals only',
  /** What is not measured of a mail one by one. */
  measures: {
    totals: {
      both: 'Opens and clicks of this mail count in your organization’s totals only.',
      opens: 'Opens of this mail count in your organization’s totals only.',
      clicks: 'Clicks in this mail count in your organization’s totals only.',
    },
    nothing: {
      both: 'Opens and clicks of this mail are not measured; replies are noticed.',
      opens: 'Opens of this mail are not measured.',
      clicks: 'Clicks in this mail are not measured.',
    },
  },
  startNow: 'Start following now',
  starting: 'Starting…',
  notRecording: 'Not recording:',
  silenced,
  unfollow: 'Stop following',
  unfollowTitle: 'Stop following this mail?',
  unfollowText:
    'Nothing new is recorded for this mail. What was recorded stays, and its links keep working. This cannot be undone.',
  voidedText: 'Nothing new is recorded. Its links keep working.',
  failed: 'That did not work',
}

/** What every other language has to have. */
export type ReadMailTexts = typeof mail
