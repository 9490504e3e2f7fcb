import type { OrganisationState } from '../../../contract/organisation.ts'
import { agreement } from './admin-overview-agreement.ts'
import { parts } from './admin-overview-parts.ts'

const title: Record<OrganisationState, string> = {
  on: 'Follow is on',
  off: 'Follow is off',
  terminated: 'Follow has been ended',
}

/** Texts of the overview. Numbers, days and times arrive formatted; `n` decides one or several. */
export const overview = {
  label: 'State of your organization',

  state: {
    title,
    on: 'Mail can be followed, and what its recipients do is recorded as far as the rules allow.',
    off: 'Nothing is collected. What was collected before is kept and hidden; links in mail already sent keep working.',
    terminated: (day: string) =>
      `Nothing is collected. On ${day} everything is removed for good. Until then you can restore it.`,
    since: (when: string) => `Since ${when}`,
    sinceBy: (when: string, who: string) => `Since ${when}, by ${who}`,
    failed: 'Follow was not switched',
  },

  amount: {
    mails: (n: number, text: string) => (n === 1 ? '1 followed email' : `${text} followed emails`),
    people: (n: number, text: string) => (n === 1 ? '1 person' : `${text} people`),
    interactions: (n: number, text: string) => (n === 1 ? '1 interaction' : `${text} interactions`),
    contacts: (n: number, text: string) => (n === 1 ? '1 contact' : `${text} contacts`),
  },

  on: {
    button: 'Switch on',
    title: 'Switch Follow on?',
    text: (mails: string, people: string) =>
      `Mail can be followed, and what was collected is visible again: ${mails} of ${people}. Mail already sent is recorded from now on. The time it was off stays empty.`,
  },
  off: {
    button: 'Switch off',
    title: 'Switch Follow off?',
    text: (mails: string, people: string, interactions: string) =>
      `Hidden at once: ${mails} of ${people}, with ${interactions}. Nothing is collected from this moment, not for mail already sent either. Links in that mail keep working. The data is kept and appears again when you switch Follow on.`,
  },
  end: {
    button: 'End Follow…',
    title: 'End Follow and remove everything?',
    /** `what` is a list of amounts. */
    text: (what: string, day: string) =>
      `Follow is switched off at once. On ${day} everything is removed for good: ${what}, preferences, recorded consent, roles and the audit log. Until then you can restore it; after that, nobody can.`,
    confirm: 'End Follow',
  },
  restore: {
    button: 'Restore',
    title: 'Restore Follow?',
    text: 'Nothing will be removed. Follow stays off until you switch it on.',
  },

  agreement,
  parts,

  numbers: {
    title: 'In numbers',
    salespeople: 'Salespeople',
    contacts: 'Contacts',
    accounts: 'Accounts',
    followedEmails: 'Followed emails',
    interactions: 'Interactions',
    optedOut: 'Must not be followed',
    granted: 'Agreed',
    refused: 'Refused or withdrew',
  },

  totals: {
    title: 'Totals without persons',
    text: 'The last 30 days of what is only counted, and of what was too old to be kept. Only hits judged to be people.',
    fewest: (n: number, text: string) =>
      n === 1
        ? 'Days without hits are left out.'
        : `Days with fewer than ${text} hits are left out, because they could tell of one person.`,
    empty: 'Nothing was only counted in the last 30 days.',
    table: 'As a table',
    day: 'Day',
    opens: 'Opens',
    clicks: 'Clicks',
    fileViews: 'File views',
    replies: 'Replies',
    /** For those who do not see the bars. */
    summary: (days: string, most: string) =>
      `Bars for ${days} days; the highest stands for ${most}.`,
    most: (text: string) => `highest: ${text}`,
  },
}

/** What every other language has to have. */
export type AdminOverviewTexts = typeof overview
