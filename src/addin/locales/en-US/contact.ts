import type {
  ConsentMode,
  ConsentScope,
  ConsentSource,
  ConsentState,
} from '../../../contract/consent.ts'
import type { RecipientReason } from '../../../contract/recipient.ts'
import { some } from '../some.ts'
import { score } from './score.ts'

/** What a contact said to being measured, and what was decided about it. */
const consent = {
  title: 'Consent',
  label: (state: string) => `Consent: ${state}`,
  states: {
    none: 'nobody asked',
    requested: 'asked, no answer yet',
    granted: 'given',
    refused: 'refused',
    withdrawn: 'withdrawn',
  } satisfies Record<ConsentState, string>,
  since: (day: string) => `Since ${day}`,
  modes: {
    'opt-out': 'Mail is measured unless the contact refuses.',
    'opt-in': 'Mail is measured only after the contact agreed.',
    'aggregate-only':
      'Opens and clicks count in your organization’s totals only. Nobody sees whose they were.',
    'clicks-only': 'Clicks are measured, opens are not.',
    off: 'Mail to this contact is not followed.',
  } satisfies Record<ConsentMode, string>,
  /** What the mode comes from. */
  scopes: {
    contact: 'Decided for this contact.',
    account: 'Decided for this company.',
    domain: 'Decided for this mail domain.',
    country: 'Decided for this country.',
    default: 'The rule for everybody in your organization.',
  } satisfies Record<ConsentScope, string>,
  final:
    'The contact said so themselves. Nobody here can change it, only the contact on their own page.',
  mayAsk: 'You may ask for consent when you write to them.',
  askAgain: (day: string) => `May be asked again from ${day}.`,
  proof: (n: number) => (n === 1 ? 'Show the record' : `Show all ${n} records`),
  noProof: 'Nothing is recorded yet.',
  /** One step, as proof. */
  events: {
    none: 'Reset',
    requested: 'Asked',
    granted: 'Agreed',
    refused: 'Refused',
    withdrawn: 'Withdrew',
  } satisfies Record<ConsentState, string>,
  byRecipient: 'by the contact',
  recordedBy: (who: string) => `recorded by ${who}`,
  recorded: 'recorded by somebody here',
  sources: {
    'own-page': 'on their own page',
    written: 'in writing',
    spoken: 'in conversation',
    form: 'with a form',
  } satisfies Record<ConsentSource, string>,
  wording: (version: string) => `Wording ${version}`,
  ownNetwork: 'It came from your own organization’s network: worth a second look.',
  record: {
    open: 'Record what they told us',
    what: 'What did they say?',
    granted: 'They agree',
    refused: 'They refuse',
    how: 'How did they say it?',
    note: 'Where is the proof?',
    noteHint: 'For example: mail of 3 November.',
    noteNeeded: 'Say where the proof is: without it, consent cannot be shown.',
    save: 'Record',
    saving: 'Recording…',
    saved: 'Recorded.',
    failed: 'It was not recorded',
  },
}

/** Who a contact is, and what may be measured of mail to them. Names and times arrive formatted. */
export const contact = {
  label: 'Contact',
  timeZone: 'Time zone',
  types: { contact: 'Contact', lead: 'Lead' },
  internalTitle: 'A colleague',
  internalText: (name: string) =>
    `${name} belongs to your organization. Mail among colleagues is never followed.`,
  never: 'You have not followed a mail to this contact yet. Click Follow the next time you write.',
  followedEmails: (n: number) => some(n, 'followed mail', 'followed mails'),
  lastActive: (ago: string) => `Last active ${ago}`,
  neverActive: 'No interaction yet',
  oneOfSeveral: (n: number) =>
    `${some(n, 'more interaction', 'more interactions')} by one of several recipients. Nobody can tell who, so the score leaves ${n === 1 ? 'it' : 'them'} out.`,
  /** For an administrator, where there is nothing to show, for whatever reason. */
  notShown:
    'No engagement to show. Administrators see that of contacts only where another administrator granted it; their own followed mails are under “Followed mails”.',
  off: 'Hidden while Follow is switched off.',
  /** Why mail to somebody is not measured. */
  reasons: {
    'contact-opted-out': 'Not allowed for this contact',
    'account-opted-out': 'Not allowed for anybody at this company',
    refused: 'Refused to be measured',
    withdrawn: 'Withdrew their consent',
    'no-consent': 'Has not agreed yet',
    'mode-off': 'Excluded by your administrator',
  } satisfies Record<RecipientReason, string>,
  notMeasured: (why: string) => `Mail to this contact is not measured: ${why}`,

  score,

  spark: {
    title: 'Last 90 days',
    none: 'No interaction in the last 90 days',
    summary: (n: number, last30: number) =>
      `${some(n, 'interaction', 'interactions')} in the last 90 days, ${last30} of them in the last 30`,
    asTable: 'Show as a table',
    week: 'Week from',
    number: 'Interactions',
  },

  preference: {
    title: 'Follow email',
    allow: 'Allowed',
    deny: 'Not allowed',
    changedBy: (who: string, ago: string) => `Changed ${ago} by ${who}`,
    changed: (ago: string) => `Changed ${ago}`,
    denyTitle: (name: string) => `Do not follow ${name}?`,
    denyText:
      'Nobody in your organization can follow mail to this address. Mail already sent falls silent too: nothing more is recorded for it. Links keep working.',
    denyConfirm: 'Do not allow',
    allowTitle: (name: string) => `Allow following ${name}?`,
    allowText:
      'Mail to this address can be followed again, and mail already sent is recorded again from now on. Do this only if the contact agrees.',
    allowConfirm: 'Allow',
    failed: 'The setting was not changed',
    why: 'Why? (optional)',
    whyHint: 'Colleagues and administrators can read it.',
    reason: (text: string) => `Reason: ${text}`,
    beaten: 'The company’s setting beats this one.',
  },

  /** Everybody of one company. */
  account: {
    title: (name: string) => `Everybody at ${name}`,
    allow: 'Allowed',
    deny: 'Not allowed',
    badge: 'Company: not allowed',
    denyTitle: (name: string) => `Follow nobody at ${name}?`,
    denyText:
      'It holds for everybody at this company and beats what is set for single contacts. Mail already sent falls silent too: nothing more is recorded for it. Links keep working.',
    denyConfirm: 'Do not allow',
    allowTitle: (name: string) => `Allow following people at ${name}?`,
    allowText:
      'What is set for single contacts counts again. Mail already sent to those who may be followed is recorded again from now on.',
    allowConfirm: 'Allow',
    failed: 'The company’s setting was not changed',
  },

  consent,
}

/** What every other language has to have. */
export type ContactTexts = typeof contact
