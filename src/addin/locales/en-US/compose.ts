import type { FollowObstacle } from '../../../contract/recipient.ts'
import type { PreFlightOutcome } from '../../follow/pre-flight.ts'
import { some } from '../some.ts'
import { measurability } from './measurability.ts'

/** Why a draft cannot be followed, and what can be done about it; `names` are those who opted out. */
const obstacles: Record<
  FollowObstacle | 'plain-text',
  (names: string) => { why: string; how: string }
> = {
  'organisation-off': () => ({
    why: 'Follow is switched off in your organization.',
    how: 'Mail goes out as usual, and links in sent mail keep working. Your administrator can switch Follow on.',
  }),
  'recipient-opted-out': (names) => ({
    why: `${names} must not be followed.`,
    how: 'One such recipient is enough for the whole mail. Remove them, send to each individually, or send without Follow.',
  }),
  'no-consent': (names) => ({
    why: `No consent yet from ${names}.`,
    how: 'One such recipient is enough for the whole mail. Ask for it, record what they told you, or send without Follow.',
  }),
  'mode-off': (names) => ({
    why: `Your administrator decided that mail to ${names} is not followed.`,
    how: 'One such recipient is enough for the whole mail. Remove them, send to each individually, or send without Follow.',
  }),
  'internal-only': () => ({
    why: 'Only colleagues are addressed, and they are never followed.',
    how: 'Add a recipient outside your organization.',
  }),
  'no-recipient': () => ({
    why: 'This mail has no recipient yet.',
    how: 'Add a recipient to see whether it can be followed.',
  }),
  'plain-text': () => ({
    why: 'This mail is plain text.',
    how: 'Choose HTML as its format to follow it. Outlook has the choice under “Format text”.',
  }),
}

/** Why opens are not seen. */
const opensNo: Record<'plain-text' | 'protected', string> = {
  'plain-text': 'Not seen: this mail is plain text. Choose HTML as its format to see them.',
  protected: 'Not seen: this mail is protected and must not be changed.',
}

/** Why no link at all is followed. */
const linksUntouched: Record<Exclude<PreFlightOutcome, 'ok' | 'no-links'>, string> = {
  'plain-text': 'Not followed: this mail is plain text.',
  'inline-images':
    'Not followed: this mail shows pictures, and changing its links could damage them. Attach the pictures as files instead.',
  protected: 'Not followed: this mail is protected and must not be changed.',
  'too-large': 'Not followed: this mail is too large to be changed safely.',
}

/** Texts beside a mail that is being written. */
export const compose = {
  title: 'Follow this mail',
  /** Of the switch. */
  follow: 'Follow',

  state: {
    words: {
      off: 'Not followed',
      on: 'Followed',
      voided: 'No longer followed',
      expired: 'The draft waited too long',
    },
    texts: {
      off: 'Switch on to see opens, link clicks and replies.',
      on: 'It begins when the mail is sent. If you switch it off, nothing about this mail is recorded.',
      voided: 'Following was stopped. Switch on to follow this draft anew.',
      expired:
        'It was not sent in time, so it goes out without Follow. Switch on to follow it anew.',
    },
    /** `off` where not everything is measured. */
    less: 'Switch on to follow this mail. Below is what can be seen of it.',
    blocked: 'Cannot be followed',
    blockedText: {
      off: 'The mail goes out as usual.',
      on: 'You switched Follow on, but something stands in its way. The mail goes out as usual.',
      voided: 'The mail goes out as usual.',
      expired: 'The mail goes out as usual.',
    },
    switching: { on: 'Switching on…', off: 'Switching off…' },
    reading: 'Looking at the draft…',
  },

  obstacles,
  wholeMail: 'The whole mail will not be followed',
  onFailed: 'Could not be followed',
  offFailed: 'Could not be switched off',
  /** What switching off could not take back. */
  leftBehind: {
    title: 'Not followed, but something is left',
    texts: {
      key: 'The service was not told. The mail was never sent, so nothing is recorded.',
      draft: 'Outlook did not let us clean the draft. Nothing is recorded for it.',
      body: 'The text may still carry what the undone sending put in: links that lead through Follow, and an invisible picture. The links work, and nothing is recorded.',
    },
  },
  draftFailed: 'The draft could not be read',
  /** The draft was reopened, and the beacon could not be put back. */
  noBeacon:
    'Opens may not be seen, because this draft was closed in between. Switch Follow off and on again to see them.',

  recipients: {
    title: 'Recipients',
    none: 'No recipient yet.',
    allow: 'Allowed',
    deny: 'Not allowed',
    internal: 'Not followed',
    colleague: 'your organization',
    fields: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
    count: (n: number) => some(n, 'recipient', 'recipients'),
    oneBody:
      'All get the same mail. An open or click is somebody’s of them; only a reply says whose.',
    showAll: (n: number) => `Show all ${n}`,
    /** What is measured of those who may be measured in part only. */
    measured: {
      totals: 'Opens and clicks in totals only',
      clicks: 'Clicks only',
      opens: 'Opens only',
    },
    back: 'Back to the draft',
  },

  /** Followed although somebody must not be measured; `names` are theirs. */
  partial: {
    title: 'Replies only',
    text: (names: string) =>
      `Because of ${names}, this mail gets no invisible picture and no tracked links. You will see replies, except of those who refused.`,
  },
  ask: {
    button: 'Ask for consent in this mail',
    text: 'The mail gets a line that leads to a page where they can agree. In return, its opens and clicks are not measured; you will see replies.',
    asks: 'Asks for consent: its opens and clicks are not measured, and you will see replies.',
  },

  measurability,

  seen: {
    title: 'What can be seen',
    opens: 'Opens',
    links: 'Links',
    replies: 'Replies',
    opensYes: 'Seen, where the recipient’s mail program loads pictures.',
    opensLess: {
      totals: 'Counted in your organization’s totals only. You will not see them here.',
      nothing: 'Not measured for these recipients.',
    },
    opensNo,
    repliesYes: 'Seen when you open them.',
    linksFollowed: (n: number) => `${some(n, 'link', 'links')} followed`,
    linksLeftAlone: (n: number) => `${n} left alone`,
    linksInserted: (n: number) =>
      `${some(n, 'link', 'links')} that you inserted as tracked: followed all the same.`,
    files: 'Files',
    filesTracked: (n: number) =>
      `${some(n, 'file', 'files')} sent as tracked links: views are seen.`,
    filesAttached: (n: number) =>
      `${some(n, 'file', 'files')} attached: nobody sees whether ${n === 1 ? 'it is' : 'they are'} opened.`,
    linksNone: 'This mail has no links.',
    linksTotals: 'clicks count in totals only',
    linksNotMeasured: 'Left as they are: clicks are not measured for these recipients.',
    linksUntouched,
    list: (n: number) => (n === 1 ? 'Show the link' : `Show all ${n} links`),
    followed: (target: string) => `Followed: ${target}`,
    /** `reason` is one of the texts of `read.mail.leftAloneReasons`. */
    leftAlone: (reason: string) => `Left alone: ${reason}`,
    refresh: 'Look again',
    checkedAt: (time: string) => `As of ${time}`,
  },

  footer: 'A line below the mail leads recipients to a page about what is measured.',
  /** Sent for somebody else; `name` is theirs. */
  onBehalf: (name: string) =>
    `This mail goes out in the name of ${name}. What its recipients do is shown to you.`,

  tools: {
    title: 'Tools',
    names: {
      template: 'Insert a template',
      link: 'Insert a tracked link',
      file: 'Send a file as a tracked link',
      reminder: 'Reminder',
      later: 'Send at the best time',
      individually: 'Send to each individually',
    },
  },

  privacy: {
    title: 'What is collected',
    text: 'Recipients, subject and link targets of mails you follow, never their text. Of readers: what they did and when. Network addresses and device details are looked at to tell people from machines, and dropped.',
  },
}

export type ComposeTexts = typeof compose
