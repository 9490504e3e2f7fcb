import type { ConsentMode } from '../../../contract/consent.ts'
import type { ConsentRule, MixedGroups } from '../../../contract/consent-policy.ts'

interface Option {
  title: string
  text: string
}

const modes: Record<ConsentMode, Option> = {
  'opt-in': {
    title: 'Only with consent',
    text: 'Nothing is measured before the person agreed. Salespeople can ask for it with a line in a mail.',
  },
  'opt-out': {
    title: 'Unless refused',
    text: 'Opens and clicks are measured of everybody who did not refuse. In many countries this is not enough for opens.',
  },
  'clicks-only': {
    title: 'Clicks only',
    text: 'Opens are not measured, so no picture is added. Clicks are, unless the person refused.',
  },
  'aggregate-only': {
    title: 'Totals only',
    text: 'Opens and clicks count in the totals of your organization. Nobody can see whose they were.',
  },
  off: {
    title: 'Off',
    text: 'Nothing is measured, and mail to these people cannot be followed.',
  },
}

const mixedGroups: Record<MixedGroups, Option> = {
  block: {
    title: 'Do not follow the mail',
    text: 'The salesperson is told which recipient is the reason, and can leave them out or send without Follow.',
  },
  partial: {
    title: 'Follow it for replies only',
    text: 'It goes out without a picture and without tracked links. Replies are noticed, but not those of somebody who refused.',
  },
}

/** What saving another default does, before the sentence that always holds. */
const effects: Record<ConsentMode, string> = {
  'opt-in': 'From now on only people who agreed are measured.',
  'opt-out': 'From now on everybody is measured who did not refuse.',
  'clicks-only': 'From now on opens are not measured any more, clicks are.',
  'aggregate-only': 'From now on opens and clicks only count in the totals.',
  off: 'From now on nothing is measured, and no mail can be followed.',
}

interface Target {
  label: string
  hint: string
  /** What was typed cannot be one. */
  fault: string
  /** The service does not know it. */
  unknown: string
}

const scopes: Record<ConsentRule['scope'], string> = {
  country: 'Country',
  domain: 'Domain',
  account: 'Account',
  contact: 'Contact',
}

const targets: Record<ConsentRule['scope'], Target> = {
  country: {
    label: 'Which country',
    hint: 'Known by the ending of the address only, such as .fr. Endings such as .com tell no country.',
    fault: 'Choose a country.',
    unknown: 'This country is not known',
  },
  domain: {
    label: 'Which domain',
    hint: 'For example contoso.com. Holds for everything below it, too.',
    fault: 'Write a domain, such as contoso.com.',
    unknown: 'This domain is not known',
  },
  account: {
    label: 'Which account, by its domain',
    hint: 'Listed on the page Contacts, under Accounts.',
    fault: 'Write the domain of an account, such as contoso.com.',
    unknown: 'No account with this domain is known yet: make an exception for the domain instead',
  },
  contact: {
    label: 'Which contact, by address',
    hint: 'Listed on the page Contacts.',
    fault: 'Write a mail address.',
    unknown: 'No contact with this address is known yet: add it on the page Contacts first',
  },
}

/** Texts of the page that decides what is measured. */
export const consent = {
  label: 'What is measured',
  policyTitle: 'For everybody',
  modeLabel: 'What has to hold before mail is measured',
  modeHint:
    'A refusal counts whatever you choose, at once and for mail already sent. Every mail has one body for all its recipients, so the strictest recipient decides.',
  modes,
  mixedLabel: 'A mail with a recipient who must not be measured',
  mixedHint: 'One refusal among many recipients: leave the whole mail alone, or keep the replies.',
  mixedGroups,
  recipients: {
    legend: 'What recipients are told',
    footer: 'Add a line to every followed mail',
    footerHint:
      'It leads recipients to their own page. There they see what is known of the mail, refuse, or have it erased.',
    name: 'Name of your organization',
    nameHint: 'As recipients know it. Empty: they see the name of the salesperson only.',
    contact: 'Address for questions about privacy',
    contactHint: 'Shown to recipients on their page.',
    contactFault: 'Write a mail address, such as privacy@contoso.com, or leave it empty.',
    notice: 'Your privacy notice',
    noticeHint: 'A link on the page of recipients.',
    noticeFault: 'Write an address that begins with https://, or leave it empty.',
  },
  change: {
    title: (mode: string) => `Change the default to “${mode}”?`,
    effects,
    always:
      'It holds at once and for mail already sent as well; exceptions stay. What was recorded before is kept, and what was not recorded before is not made up.',
    known: (contacts: string, granted: string) =>
      `Contacts known: ${contacts}; of these agreed: ${granted}.`,
    confirm: 'Change and save',
  },
  rules: {
    title: 'Exceptions',
    text: 'Where several fit, the most specific one counts: contact before account before domain before country.',
    empty: 'No exceptions: the default above holds for everybody.',
    scopes,
    targets,
    choose: 'Choose a country',
    forWhom: 'For whom',
    mode: 'What holds',
    changed: 'Changed',
    changedBy: (when: string, who: string) => `${when}, ${who}`,
    act: 'Change',
    addTitle: 'Add an exception',
    add: 'Add',
    added: 'The exception holds now.',
    notAdded: 'The exception was not added',
    remove: 'Remove',
    removeLabel: (target: string) => `Remove the exception for ${target}`,
    removeTitle: (target: string) => `Remove the exception for ${target}?`,
    removeText: (mode: string) =>
      `From then on a less specific exception holds, or else the default: “${mode}”. It holds at once and for mail already sent as well.`,
    notRemoved: 'The exception was not removed',
  },
}

/** What every other language has to have. */
export type AdminConsentTexts = typeof consent
