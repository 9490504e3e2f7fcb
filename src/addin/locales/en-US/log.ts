import type { Evaluation } from '../../../contract/log.ts'
import type { FollowUpState } from '../../../contract/follow-up.ts'
import type { MailDirection, MailSourceKind } from '../../../contract/message-logging.ts'
import { contactLogging } from './contact-logging.ts'
import { long, short } from './log-reasons.ts'
import { quarantine } from './quarantine.ts'

const directions: Record<MailDirection, string> = { in: 'Received', out: 'Sent' }

const sources: Record<MailSourceKind, string> = {
  graph: 'in the logging mailbox',
  ews: 'in the queue folder',
  pane: 'in Outlook, by this pane',
}

const evaluations: Record<Evaluation, string> = {
  'very-positive': 'Very positive',
  positive: 'Positive',
  neutral: 'Neutral',
  negative: 'Negative',
  'very-negative': 'Very negative',
}

const followUpStates: Record<Exclude<FollowUpState, 'none'>, string> = {
  open: 'Follow-up open',
  overdue: 'Follow-up overdue',
  done: 'Follow-up done',
}

/** Texts of email logging. Names, days and times arrive formatted. */
export const log = {
  tab: 'Log',
  reasons: { short, long },
  directions,
  sources,
  evaluations,
  followUpStates,
  quarantine,
  contact: contactLogging,

  /** Where the open message stands. */
  status: {
    label: 'Email logging',
    notSeen: 'Not in the log',
    notSeenText:
      'Neither the logging mailbox nor anybody’s pane has brought this mail yet. You can log it from here; the text of the mail is not sent.',
    logNow: 'Log now',
    logging: 'Logging…',
    cannotLog: 'Outlook tells too little of this mail to log it from here.',
    logFailed: 'The mail was not logged',
    waiting: 'Waiting to be logged',
    nextLook: (when: string) => `next look ${when}`,
    soon: 'in a moment',
    logged: (who: string) => `Logged: ${who}`,
    loggedOnly: 'Logged',
    canceled: (who: string) => `Logged and canceled: ${who}`,
    excluded: (why: string) => `Not logged: ${why}`,
    quarantined: (why: string) => `To decide: ${why}`,
    bounce: 'A mail came back',
    bounceText:
      'This is a report that a mail could not be delivered. It counts neither as a reply nor as an exchange.',
    why: 'Why?',
    details: 'Details',
    decide: 'Decide',
    seen: 'First seen',
    decided: 'Decided',
    source: 'Found',
    by: (who: string, when: string) => `${when}, by ${who}`,
    entries: 'Entries',
    between: (contact: string, salesperson: string) => `${contact} with ${salesperson}`,
    isCanceled: 'canceled',
    open: 'Open entry',
    more: (n: number) => `${n} more`,
    failed: 'The logging status could not be looked up',
  },

  views: {
    label: 'Parts of the log',
    entries: 'Entries',
    decide: (n: string) => `To decide (${n})`,
    followUps: 'Follow-ups',
    followUpsDue: (n: string) => `Follow-ups (${n})`,
  },

  list: {
    title: 'Your interaction log',
    search: 'Search subject or contact',
    direction: 'Direction',
    anyDirection: 'Any direction',
    show: 'Which entries',
    shows: { counting: 'That count', canceled: 'Canceled', everything: 'All' },
    noSubject: '(no subject)',
    automatic: 'Automatic reply',
    canceled: 'Canceled',
    comments: (n: number) => (n === 1 ? '1 comment' : `${n} comments`),
    opportunity: (name: string) => `Opportunity: ${name}`,
    shown: (n: number) => (n === 1 ? '1 entry shown' : `${n} entries shown`),
    emptyTitle: 'Nothing is logged yet',
    emptyText: 'Mail between you and your contacts appears here once it is logged.',
    noneTitle: 'No entry matches',
    noneText: 'Try another word, direction or choice.',
    reset: 'Show all entries',
    only: (who: string) => `Only mail with ${who}`,
  },

  entry: {
    title: 'Log entry',
    back: 'Back to the log',
    exchange: 'Between',
    when: 'When',
    source: 'Found',
    others: 'Same mail, logged for others',
    contactMail: (who: string) => `All mail with ${who}`,
    followedMail: 'Show followed mail',
    readOnly: 'Only its own salesperson and their manager can change this entry.',
  },

  followUps: {
    title: 'Your follow-ups',
    show: 'Show',
    states: { open: 'Open', done: 'Done' },
    due: (day: string) => `Due ${day}`,
    overdue: (day: string) => `Overdue since ${day}`,
    done: (day: string) => `Done ${day}`,
    finish: 'Done',
    reopen: 'Not done after all',
    about: (subject: string, who: string) => `${subject} · ${who}`,
    open: 'Open entry',
    emptyOpen: 'Nothing to follow up.',
    emptyDone: 'Nothing was done yet.',
    failed: 'The follow-up was not changed',
  },

  timeline: {
    people: 'People',
    everything: 'Everything',
    sent: 'Mail sent',
    received: 'Mail received',
    bounce: 'A mail came back',
    open: 'Open entry',
  },
}

/** What every other language has to have. */
export type LogTexts = typeof log
