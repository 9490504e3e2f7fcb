import type { ConsentMode } from '../../../contract/consent.ts'
import type { MixedGroups } from '../../../contract/consent-policy.ts'

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

/** How each part of Follow stands, a line for each. */
export const parts = {
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
      n === 1 ? '1 open request waits for an answer.' : `${text} open requests wait for an answer.`,
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
}

/** What every other language has to have. */
export type AdminOverviewPartsTexts = typeof parts
