import type { BulkPreferenceReply } from '../../../contract/contact.ts'
import type { ConsentState } from '../../../contract/consent.ts'
import type { FollowPreference, RecipientReason } from '../../../contract/recipient.ts'

type Outcome = BulkPreferenceReply['results'][number]['outcome']

const preferences: Record<FollowPreference, string> = {
  allow: 'May be followed',
  'do-not-allow': 'Must not be followed',
}

const consents: Record<ConsentState, string> = {
  none: 'Said nothing',
  requested: 'Was asked',
  granted: 'Agreed',
  refused: 'Refused',
  withdrawn: 'Withdrew',
}

const reasons: Record<RecipientReason, string> = {
  'contact-opted-out': 'Not measured: ruled out for this contact.',
  'account-opted-out': 'Not measured: ruled out for the whole account.',
  refused: 'Not measured: the person refused.',
  withdrawn: 'Not measured: the person withdrew consent.',
  'no-consent': 'Not measured: the person has not agreed.',
  'mode-off': 'Not measured: ruled out on the page “Consent”.',
}

const outcomes: Record<Outcome | 'not-sent', string> = {
  changed: 'Changed',
  unchanged: 'Was so already',
  invalid: 'Not an address',
  colleague: 'A colleague',
  refused: 'The person said no',
  repeated: 'Listed above',
  'not-sent': 'Not done yet',
}

/** Texts of the page of contacts. Numbers and days arrive formatted; `n` decides one or several. */
export const contacts = {
  tabs: {
    label: 'Ways to set it',
    contacts: 'Contacts',
    accounts: 'Accounts',
    list: 'From a list',
  },
  preferences,
  consents,
  reasons,
  preference: 'Follow preference',
  anyPreference: 'Any preference',
  consent: 'Consent',
  anyConsent: 'Any consent',
  proof: 'Proof',
  lead: 'Lead',
  changed: (when: string) => `Set on ${when}`,
  changedBy: (when: string, who: string) => `Set on ${when} by ${who}`,
  since: (when: string) => `since ${when}`,
  because: (reason: string) => `“${reason}”`,

  people: {
    title: 'Contacts',
    search: 'Search address or name',
    contact: 'Contact',
    account: 'Account',
    shown: (n: number, text: string) => (n === 1 ? '1 contact shown' : `${text} contacts shown`),
    select: (name: string) => `Select ${name}`,
    selectAll: 'Select all shown',
    selected: (n: number, text: string) => (n === 1 ? '1 selected' : `${text} selected`),
    clear: 'Clear selection',
    emptyTitle: 'No contacts yet',
    emptyText:
      'Contacts appear once somebody follows a mail to them. To rule people out beforehand, use “From a list”.',
    noneTitle: 'No contact matches',
    noneText: 'Try another word, preference or consent.',
    reset: 'Show all contacts',
  },

  accounts: {
    title: 'Accounts',
    text: 'What is set for an account holds for everybody there. “Must not be followed” beats what is set for the contact.',
    search: 'Search name or domain',
    account: 'Account',
    action: 'Change',
    shown: (n: number, text: string) => (n === 1 ? '1 account shown' : `${text} accounts shown`),
    emptyTitle: 'No accounts yet',
    emptyText: 'Accounts appear with their first contact.',
    noneTitle: 'No account matches',
    noneText: 'Try another word or preference.',
    reset: 'Show all accounts',
    failed: 'The account was not changed',
  },

  /** On buttons, with what follows from them asked first. */
  allow: 'Allow…',
  doNotAllow: 'Do not allow…',

  ask: {
    reason: 'Reason',
    hint: 'Shown beside the setting to everybody who sees the contact. May be left empty.',
    allow: {
      title: (n: number, text: string) =>
        n === 1
          ? 'Allow following mail to 1 contact?'
          : `Allow following mail to ${text} contacts?`,
      text: 'Mail to them may be followed again, as far as their consent allows. What happened meanwhile stays unknown. Whoever refused on their own page stays ruled out.',
      confirm: 'Allow',
    },
    'do-not-allow': {
      title: (n: number, text: string) =>
        n === 1 ? 'Rule out 1 contact?' : `Rule out ${text} contacts?`,
      text: 'From this moment mail to them is not followed, and nothing more is recorded of mail already sent. Links in that mail keep working. What was recorded before is kept.',
      confirm: 'Do not allow',
    },
    account: {
      allow: {
        title: (name: string) => `Allow following mail to ${name}?`,
        text: (domain: string) =>
          `Mail to people at ${domain} may be followed again, as far as each contact’s own preference and consent allow. What happened meanwhile stays unknown.`,
      },
      'do-not-allow': {
        title: (name: string) => `Rule out everybody at ${name}?`,
        text: (domain: string) =>
          `From this moment mail to anybody at ${domain} is not followed, and nothing more is recorded of mail already sent. This beats what is set for each contact there, and holds for people who are not known yet.`,
      },
    },
  },

  list: {
    title: 'Set the preference of many',
    text: 'Paste addresses or load a file: plain text, or CSV with one column of addresses or a column called “email”.',
    paste: 'Addresses',
    hint: 'One to a line, or separated by commas or semicolons.',
    load: 'Load a file…',
    file: 'File of addresses',
    loaded: (name: string) => `From ${name}`,
    tooLarge: (most: string) => `This file is larger than ${most} MB. Please split it.`,
    tooMany: (most: string) => `These are more than ${most} addresses. Please split them.`,
    unreadable: 'This file could not be read.',
    empty: 'Nothing to read yet. Paste addresses or load a file.',
    preview: 'What will happen',
    ready: (n: number, text: string) =>
      n === 1 ? '1 address will be set.' : `${text} addresses will be set.`,
    unknown:
      'Addresses nobody knows yet become contacts, so that the setting holds from the first mail on.',
    exceptions:
      'Colleagues, and people who said no themselves when you allow, stay as they are. The result names them.',
    repeated: (n: number, text: string) =>
      n === 1 ? '1 is listed twice and counts once.' : `${text} are listed again and count once.`,
    invalid: (n: number, text: string) =>
      n === 1
        ? '1 is not an address and is left out:'
        : `${text} are not addresses and are left out:`,
    line: (line: string, text: string) => `Line ${line}: ${text}`,
    andMore: (n: number, text: string) => (n === 1 ? 'and 1 more' : `and ${text} more`),
    choose: 'Set them to',
    type: 'They are',
    types: { keep: 'what they are now (new ones: contacts)', contact: 'contacts', lead: 'leads' },
    start: (n: number, text: string) => (n === 1 ? 'Set 1 address…' : `Set ${text} addresses…`),
    again: 'Another list',
  },

  run: {
    working: (done: string, of: string) => `${done} of ${of} done…`,
    stopped: (done: string, of: string) => `Stopped after ${done} of ${of}. What was done stays.`,
    title: 'Result',
    /** `what` is a list of counted outcomes. */
    done: (what: string) => `Done: ${what}.`,
    counted: {
      changed: (n: number, text: string) => (n === 1 ? '1 changed' : `${text} changed`),
      unchanged: (_n: number, text: string) => `${text} as before`,
      invalid: (n: number, text: string) =>
        n === 1 ? '1 not an address' : `${text} not addresses`,
      colleague: (n: number, text: string) => (n === 1 ? '1 colleague' : `${text} colleagues`),
      refused: (_n: number, text: string) => `${text} who said no`,
      repeated: (_n: number, text: string) => `${text} listed again`,
      'not-sent': (_n: number, text: string) => `${text} not done yet`,
    },
    outcomes,
    address: 'Address',
    outcome: 'Outcome',
    lineHead: 'Line',
    left: 'Not changed',
    download: 'Download result (CSV)',
    close: 'Close',
  },
}

/** What every other language has to have. */
export type AdminContactsTexts = typeof contacts
