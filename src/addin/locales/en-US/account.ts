import type { HealthBand } from '../../../contract/engagement-score.ts'
import type { ScoreMetric } from '../../../contract/measure.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

/** How close an account is to us. Numbers, names and times arrive formatted; `n` chooses words. */
export const account = {
  label: 'Account engagement',
  /** Name of the segment that comes with Follow: accounts of which nothing was heard for 60 days. */
  standardSegment: 'Going cold',

  /** One line beside a message: the way to the card. */
  line: {
    score: (score: string, band: string) => `${score} ${band}`,
    bands: { good: 'good', fair: 'fair', poor: 'poor' } satisfies Record<HealthBand, string>,
    lastMail: (ago: string) => `last mail ${ago}`,
    lastMeeting: (ago: string) => `last meeting ${ago}`,
    nothing: 'no mail or meeting counted yet',
  },

  mails: (n: number, text: string) => `${text} ${word(n, 'mail', 'mails')}`,
  meetings: (n: number, text: string) => `${text} ${word(n, 'meeting', 'meetings')}`,
  people: (n: number, text: string) => `${text} ${word(n, 'person', 'people')}`,
  daysAgo: (n: number, text: string) =>
    n === 0 ? 'today' : `${text} ${word(n, 'day', 'days')} ago`,

  score: {
    title: 'Account engagement',
    noBefore: 'There was no score 30 days ago',
    none: 'No score: there was no mail and no meeting within the year.',
    fewPeers:
      'Only a few accounts are compared, fewer than five. Where one stands among them says little.',
    part: 'Part',
    compared: 'Among the others',
    points: 'Points',
    metrics: {
      emailsFrom: 'Mails from them',
      emailsTo: 'Mails to them',
      meetingsFrom: 'Meetings they called',
      meetingsTo: 'Meetings we called',
      theirPeople: 'Their people',
      ourPeople: 'Our people',
      recencyEmail: 'Last mail',
      recencyMeeting: 'Last meeting',
      replyLatency: 'Time until they reply',
    } satisfies Record<ScoreMetric, string>,
    noValue: 'nothing to measure',
    better: (percent: string) => `better than ${percent}`,
    pointsOf: (points: string, most: string) => `${points} of ${most}`,
    weight: (percent: string) => `Weight ${percent}`,
    total: 'Score',
    others: (n: number, text: string) =>
      n === 1
        ? 'Compared with the 1 other account that had mail or meetings within the year, part by part where it has a value. Equal counts half.'
        : `Compared with the ${text} other accounts that had mail or meetings within the year, part by part with those that have a value. Equal ones count half.`,
    alone: 'There is no other account to compare with, so every part counts as the middle.',
    formula: 'Points are weight times share. Their sum, rounded, is the score.',
    whyTrend:
      'The score 30 days ago is the one worked out on that day. A difference of up to 5 points counts as steady.',
  },

  collected: {
    since: (day: string, n: number, days: string) =>
      n === 1
        ? `Counted from ${day}, 1 of 365 days so far.`
        : `Counted from ${day}, ${days} of 365 days so far.`,
    whole: 'Counted over 365 days.',
    reading: 'The chosen mailboxes are still being read: there may be more than is shown.',
    at: (ago: string) => `Added up ${ago}.`,
    notRunning: {
      title: 'Nothing is counted yet',
      text: 'Account engagement is not set up, or its first run is still to come. An administrator sets it up on the page in full width.',
    },
    nothingYet: {
      title: 'Nothing is collected yet',
      text: 'The chosen mailboxes are still being read. What is found appears here bit by bit.',
    },
    counting: {
      title: 'Being added up',
      text: 'The mails and meetings of this account are being added up. That takes about a minute.',
    },
    newer: 'Newer mails and meetings are being added up.',
    nothingWithin: {
      title: 'Nothing within the year',
      text: 'No mail and no meeting with this account was found in the chosen mailboxes.',
    },
  },

  year: {
    title: 'Within the year',
    mails: 'Mails',
    meetings: 'Meetings',
    mailsText: (to: string, from: string) => `${to} to them, ${from} from them`,
    meetingsText: (ours: string, theirs: string) => `${ours} called by us, ${theirs} by them`,
    minutes: 'Length of a meeting',
    minutesText: (duration: string) => `${duration} on average`,
    reply: 'They reply after',
    replyText: (duration: string) => `${duration} on average`,
    mailPeople: 'People in mails',
    meetingPeople: 'People in meetings',
    peopleText: (ours: string, theirs: string) => `${ours} of ours, ${theirs} of theirs`,
    lastTo: 'We wrote last',
    lastFrom: 'They wrote last',
    lastMeeting: 'We last met',
    first: 'First contact',
    never: 'never within the year',
  },

  chart: {
    mails: 'Mails by week',
    meetings: 'Meetings by week',
    history: 'Score over time',
    to: 'to them',
    from: 'from them',
    held: 'held',
    most: (text: string) => `Most in a week: ${text}`,
    scale: 'From 0 to 100',
    keys: 'Arrow keys read one after the other',
    reading: (when: string, what: string) => `${when}: ${what}`,
    weekFrom: (day: string) => `Week from ${day}`,
    asTable: 'Show as a table',
    week: 'Week from',
    day: 'Since',
    score: 'Score',
    unchanged: (day: string, score: string) => `The score is ${score} since ${day}.`,
  },

  acquaintances: {
    title: 'Who knows whom',
    pair: (ours: string, theirs: string) => `${ours} and ${theirs}`,
    unknown: 'somebody who is not among the contacts',
    counts: (mails: string, meetings: string, ago: string) => `${mails}, ${meetings}, last ${ago}`,
    none: 'Nobody of ours was in a mail or meeting with them within the year.',
  },

  contacts: {
    title: (n: number, text: string) => `${text} ${word(n, 'contact', 'contacts')}`,
    open: (name: string) => `Open ${name}`,
    noScore: 'Nothing followed yet',
    score: (score: string) => `Engagement ${score}`,
    active: (ago: string) => `last active ${ago}`,
    none: 'None of their people is a contact yet.',
    more: (n: number, text: string) => `And ${text} more.`,
  },

  /** Why there are no people. */
  hidden: {
    onlyTotals: 'Not shown: your organization shows totals only, nothing about single people.',
    administrator:
      'Not shown: either your organization shows totals only, or you were not given the permission to see contacts.',
  },

  about: {
    title: 'About the account',
    domains: 'Mail domains',
    noDomains: 'none of its own',
    parent: 'Belongs to',
    owner: 'Salesperson',
    nobody: 'nobody',
    segments: 'Segments',
    segment: (name: string, ago: string) => `${name} (entered ${ago})`,
  },
}

/** What every other language has to have. */
export type AccountTexts = typeof account
