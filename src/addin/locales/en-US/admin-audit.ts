import type { AuditAction, AuditEntry, AuditVerification } from '../../../contract/audit.ts'

const actions: Record<AuditAction, string> = {
  'organisation-switched': 'Follow switched',
  'organisation-consented': 'Agreed to what Follow does',
  'policy-changed': 'Consent settings changed',
  'rule-set': 'Exception made',
  'rule-removed': 'Exception removed',
  'retention-changed': 'Retention changed',
  'retention-applied': 'Old data removed',
  'file-settings-changed': 'Rules for shared files changed',
  'preference-changed': 'Follow preference changed',
  'consent-changed': 'Consent changed',
  'roles-changed': 'Roles changed',
  'subject-exported': 'Data handed out',
  'subject-erased': 'Person erased',
  'request-received': 'Request received',
  'request-closed': 'Request closed',
  'logging-changed': 'Email logging changed',
  'logging-consented': 'Agreed to what is logged',
  'logging-signed-in': 'Signed in as the logging account',
  'logging-switched': 'Email logging started or stopped',
  'logging-backfilled': 'Older mail logged',
  'logging-cleared': 'Email logging cleared',
  'sender-ignored': 'Sender no longer logged',
  'sender-admitted': 'Sender logged again',
  'privacy-block-changed': 'Logging with a contact blocked or allowed',
  'addresses-changed': 'Further addresses changed',
  'account-changed': 'Account changed',
  'accounts-merged': 'Accounts merged',
  'account-split': 'Account split',
  'accounts-imported': 'Accounts imported',
  'contacts-imported': 'Contacts imported',
  'enrichment-changed': 'Account engagement changed',
  'enrichment-agreed': 'Agreed to what account engagement does',
  'enrichment-permitted': 'Permission to read mailboxes seen',
  'enrichment-switched': 'Account engagement started or stopped',
  'enrichment-cleared': 'Account engagement cleared',
  'weights-changed': 'Weights of the score changed',
  'segment-changed': 'Segment changed',
  'segment-removed': 'Segment removed',
  'accounts-exported': 'Accounts exported',
  'template-shared': 'Template shared',
  'template-changed': 'Shared template changed',
  'template-archived': 'Shared template archived or taken back',
  'file-shared': 'File shared',
  'file-changed': 'Shared file changed',
  'file-removed': 'Shared file removed',
}

const actors: Record<AuditEntry['actor'], string> = {
  person: 'Somebody here',
  recipient: 'The recipient',
  job: 'Follow, by itself',
  operator: 'The operator',
}

const broken: Record<NonNullable<AuditVerification['reason']>, (position: string) => string> = {
  altered: (position) => `Entry ${position} was altered after it was written.`,
  missing: (position) => `Entry ${position} is missing.`,
  'cut-off': (position) => `The log ends before entry ${position}: its end was cut off.`,
}

/** Texts of the audit log. Numbers and days arrive formatted; `n` decides one or several. */
export const audit = {
  actions,
  actors,

  verify: {
    title: 'Is the log whole?',
    text: 'Every entry carries a hash over itself and the one before. Checking follows the chain from the first entry to the last.',
    button: 'Check now',
    checking: 'Being checked…',
    failed: 'The log was not checked',
    whole: 'The log is whole',
    entries: (n: number, text: string) =>
      n === 1 ? '1 entry, unchanged.' : `${text} entries, none of them changed or missing.`,
    empty: 'No entries yet.',
    brokenTitle: 'The log was changed from outside',
    broken,
    after:
      'Entries after it cannot be trusted. Export the log, keep it, and tell whoever runs Follow.',
    head: 'Keep this line outside Follow. With it, whoever runs Follow can prove later that nothing before it was rewritten.',
    headLabel: 'Last position and hash',
    copy: 'Copy',
    copied: 'Copied',
  },

  filter: {
    label: 'Filter the log',
    action: 'Act',
    anyAction: 'Any act',
    actor: 'By',
    anyActor: 'Anybody',
    from: 'From',
    to: 'Until',
  },

  list: {
    title: 'Entries',
    when: 'When',
    who: 'By',
    what: 'What',
    about: 'About',
    organisation: 'The organization',
    /** `position` is formatted. */
    position: (position: string) => `No. ${position}`,
    number: (n: number, text: string) => (n === 1 ? '1 entry' : `${text} entries`),
    from: (before: string, after: string) => `${before} → ${after}`,
    nothing: 'none',
    yes: 'yes',
    no: 'no',
    shown: (n: number, text: string) => (n === 1 ? '1 entry shown' : `${text} entries shown`),
    emptyTitle: 'No entries yet',
    emptyText: 'Whatever is decided here is written down, beginning with switching Follow on.',
    noneTitle: 'No entry matches',
    noneText: 'Try another act, person or time.',
    reset: 'Show all entries',
  },

  export: {
    csv: 'Export CSV',
    json: 'Export JSON',
    text: 'Exports every entry that matches the filter, from all pages.',
    reading: (n: number, text: string) => (n === 1 ? '1 entry read…' : `${text} entries read…`),
    done: (n: number, text: string) =>
      n === 1 ? '1 entry exported.' : `${text} entries exported.`,
    cancel: 'Stop',
    failed: 'The log was not exported',
    columns: {
      position: 'Position',
      at: 'Time (UTC)',
      actor: 'Kind of actor',
      actorName: 'Name',
      action: 'Act',
      subject: 'About',
      subjectName: 'Called',
      detail: 'Details',
      hash: 'Hash',
    },
  },
}

/** What every other language has to have. */
export type AdminAuditTexts = typeof audit
