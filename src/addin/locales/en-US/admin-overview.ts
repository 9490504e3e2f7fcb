import type { ConsentMode, MixedGroups } from '../../../contract/consent.ts'
import type { OrganisationState } from '../../../contract/organisation.ts'

const title: Record<OrganisationState, string> = {
  on: 'Follow is on',
  off: 'Follow is off',
  terminated: 'Follow has been ended',
}

const policy: Record<ConsentMode, string> = {
  'opt-out': 'Everybody is measured unless they refused.',
  'opt-in': 'Nobody is measured before they agreed.',
  'aggregate-only': 'Opens and clicks are only counted; nobody sees whose they were.',
  'clicks-only': 'Clicks are measured, opens are not.',
  off: 'Nothing is measured.',
}

const mixedGroups: Record<MixedGroups, string> = {
  block: 'One recipient who must not be measured keeps a mail from being followed.',
  partial: 'A mail with a recipient who must not be measured is followed for its replies only.',
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

  /** What an administrator agrees to. Whoever changes its meaning changes ORGANISATION_WORDING. */
  agreement: {
    title: 'Before you switch Follow on',
    intro: 'Please read what Follow does. Your agreement is recorded.',
    sections: {
      reads: {
        title: 'What it reads',
        text: 'Of a mail that a salesperson chooses to follow: its recipients, subject, the addresses of its links, and how Outlook files it. The text of the mail and its attachments stay in Outlook and are never sent to Follow.',
      },
      adds: {
        title: 'What it adds to such a mail',
        text: 'As far as your rules allow: a picture nobody sees, links that lead through this service, and, if you want, a line that leads recipients to their own page.',
      },
      stores: {
        title: 'What it stores',
        text: 'When the mail is opened, when a link is clicked and when somebody replies; with which kind of program; and whether that was a person or a machine. Network addresses of readers are looked at for this and not kept. Every interaction says how certain it is who it was.',
      },
      sees: {
        title: 'Who sees it',
        text: 'The salesperson who sent the mail and the manager of their team. How engaged a contact is, everybody who uses Follow. Administrators see decisions and numbers, and nobody’s interactions unless that was granted.',
      },
      keeps: {
        title: 'For how long',
        text: 'As long as you set under Retention. Ending Follow removes everything after a waiting period.',
      },
      rights: {
        title: 'What recipients can do',
        text: 'See what is known of them, refuse, and have it erased. A refusal counts at once, also for mail already sent, and nobody here can overrule it.',
      },
      yours: {
        title: 'What is up to you',
        text: 'In many countries, measuring when somebody opens a mail needs their consent beforehand. You decide under Consent what has to hold. Check which law applies to you, and tell your salespeople and recipients.',
      },
    },
    check: 'I have read this and agree to it for my organization.',
    missing: 'Tick the box above if you agree.',
    recorded: (version: string) =>
      `Recorded with it: your name, the time, the language and the version of this text (${version}).`,
    confirm: 'Agree and switch on',
    again:
      'The text has changed since your organization agreed to it, so it needs to be agreed to again.',
  },

  parts: {
    title: 'State of every part',
    good: 'In order',
    attention: 'Needs you',
    info: 'For your information',
    consent: {
      title: 'Agreement',
      given: (who: string, when: string, version: string) =>
        `Agreed to by ${who} on ${when} (version ${version}).`,
      none: 'Nobody here has agreed to what Follow does yet.',
      needed: 'It has to be agreed to before Follow can be switched on.',
      outdated: 'Follow is on, but today’s text has not been agreed to.',
      read: 'Read the text',
    },
    policy: {
      title: 'What is measured',
      modes: policy,
      mixedGroups,
      rules: (n: number, text: string) => (n === 1 ? '1 exception.' : `${text} exceptions.`),
      noRules: 'No exceptions.',
      footer: 'Recipients are told in a line at the end of the mail.',
      noFooter: 'Followed mail does not tell recipients about it.',
      noContact: 'No address is given for questions about privacy.',
      go: 'Go to Consent',
    },
    logging: {
      title: 'Email logging',
      none: 'Not set up.',
      unfinished: 'The set-up is not finished.',
      byHand: 'Messages are logged by hand from Outlook.',
      states: {
        stopped: 'Stopped: no mail is logged.',
        waiting: 'Mail is logged.',
        running: 'Mail is being read right now.',
        failing: 'The mailbox cannot be read.',
      },
      waiting: (n: number, text: string) =>
        n === 1 ? '1 message waits for a decision.' : `${text} messages wait for a decision.`,
      go: 'Go to Email logging',
    },
    retention: {
      title: 'Retention',
      both: (interactions: string, mails: string) =>
        `Interactions are kept ${interactions}, followed emails ${mails}.`,
      days: (n: number, text: string) => (n === 1 ? 'for 1 day' : `for ${text} days`),
      forever: 'without limit',
      lastRun: (when: string) => `Last cleared up ${when}.`,
      never: 'Not cleared up yet.',
      go: 'Go to Retention',
    },
    requests: {
      title: 'Requests of recipients',
      none: 'No open requests.',
      open: (n: number, text: string) =>
        n === 1
          ? '1 open request waits for an answer.'
          : `${text} open requests wait for an answer.`,
      go: 'Go to Requests',
    },
    audit: {
      title: 'Audit log',
      whole: (n: number, text: string) =>
        n === 1 ? '1 entry, unchanged.' : `${text} entries, none of them changed or missing.`,
      empty: 'No entries yet.',
      broken: (position: string) =>
        `Entry ${position} does not fit: the log was changed from outside. Keep a copy and look into it.`,
      go: 'Go to the audit log',
    },
    hits: {
      title: 'Waiting hits',
      none: 'None: everything has been recorded.',
      some: (n: number, text: string) =>
        n === 1
          ? '1 hit waits to be recorded, counted over all organizations here.'
          : `${text} hits wait to be recorded, counted over all organizations here.`,
    },
    domains: {
      title: 'Own domains',
      text: (names: string) => `${names}. Mail to these is never followed.`,
      none: 'None known: they are learned as people sign in.',
    },
  },

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
