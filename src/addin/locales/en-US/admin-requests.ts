import type { SubjectRequest, SubjectRequestKind } from '../../../contract/privacy.ts'

const kinds: Record<SubjectRequestKind, string> = {
  export: 'Wants to know what is kept',
  erasure: 'Wants to be erased',
}

const sources: Record<SubjectRequest['source'], string> = {
  'own-page': 'From their own page',
  administrator: 'Entered here',
}

/** Texts of the page of requests. Numbers and days arrive formatted; `n` decides one or several. */
export const requests = {
  kinds,
  sources,
  /** Sections of what is kept. */
  sections: {
    contact: 'Contact',
    account: 'Account',
    'consent-events': 'Steps of consent',
    rules: 'Exceptions',
    'followed-emails': 'Followed emails',
    interactions: 'Interactions, certainly theirs',
    'shared-interactions': 'Interactions of one of several',
    totals: 'Totals',
    days: 'Daily totals',
    alerts: 'Alerts',
    requests: 'Requests',
    suppression: 'Erased before',
    audit: 'Audit log',
  },
  /** Kinds of what was removed. */
  removed: {
    contact: 'Contact',
    followedEmails: 'Followed emails that went to them alone',
    sharedEmails: 'Shared followed emails they were taken out of',
    interactions: 'Interactions',
    alerts: 'Alerts',
    consentEvents: 'Steps of consent',
    rules: 'Exceptions',
    activities: 'Emails and meetings they were taken out of',
    reminders: 'Reminders',
    reminderTexts: 'Texts of reminders about shared emails',
    individualMails: 'Mails about to be sent',
    requests: 'Requests',
  },

  act: {
    title: 'Act on a request',
    text: 'For a request that reached you some other way. First make sure that it really comes from the person whose address it is.',
    address: 'Mail address',
    missing: 'Type a complete mail address.',
    export: 'Collect everything',
    exporting: 'Being collected…',
    exportFailed: 'Nothing was collected',
    erase: 'Erase…',
    erasing: 'Being erased…',
    eraseFailed:
      'It is not certain that everything was erased. Erase again: what is done already stays done.',
    eraseRefused: 'Nothing was erased',
    colleague: {
      title: 'This is a colleague’s address',
      text: 'Nothing is kept about colleagues as recipients, so there is nothing to hand out or erase.',
    },
    ask: {
      title: (email: string) => `Erase everything about ${email}?`,
      text: (email: string) =>
        `This cannot be undone. The contact ${email}, their consent and everything recorded of them is deleted. Mails that went to them alone are deleted with their links, shared mails keep the others. The address can never become a contact again, and mail to it is not measured. You get a certificate.`,
      confirm: 'Erase for good',
    },
  },

  exported: {
    title: (email: string) => `What is kept about ${email}`,
    text: 'Hand the page to the person; the file for machines holds the same. Neither is kept here.',
    none: 'Nothing is kept about this address.',
    section: 'Section',
    records: 'Records',
    html: 'Download page (HTML)',
    json: 'Download file (JSON)',
    close: 'Close',
  },

  certificate: {
    title: 'Erased',
    text: 'This certificate holds no address. Keep it: it proves what was done.',
    nothing: 'Nothing was kept about this address. It can no longer become a contact.',
    removed: 'Removed',
    number: 'Number',
    id: 'Certificate',
    at: 'Erased on',
    fingerprint: 'Fingerprint of the address',
    audit: 'Entry in the audit log',
    replayList: 'Erased again after a backup is restored',
    yes: 'Yes',
    no: 'No – tell whoever runs Follow',
    waiting: (n: number, text: string) =>
      n === 0
        ? 'No hits were waiting.'
        : n === 1
          ? '1 hit was waiting; if it is theirs, it is dropped.'
          : `${text} hits were waiting; theirs are dropped.`,
    download: 'Download certificate',
    close: 'Close',
  },

  list: {
    title: 'Requests',
    request: 'Request',
    received: 'Received',
    due: 'Due',
    act: 'Answer',
    erased: 'Erased address',
    overdue: 'Overdue',
    soon: (n: number, text: string) => (n === 1 ? '1 day left' : `${text} days left`),
    today: 'Due today',
    done: (when: string) => `Done on ${when}`,
    doneBy: (when: string, who: string) => `Done on ${when} by ${who}`,
    refused: (when: string) => `Refused on ${when}`,
    refusedBy: (when: string, who: string) => `Refused on ${when} by ${who}`,
    certificate: 'Certificate',
    exportFor: (email: string) => `Collect everything about ${email}`,
    eraseFor: (email: string) => `Erase ${email}…`,
    refuseFor: (email: string) => `Refuse the request of ${email}…`,
    refuse: 'Refuse…',
    shown: (n: number, text: string) => (n === 1 ? '1 request shown' : `${text} requests shown`),
    emptyTitle: 'No requests yet',
    emptyText:
      'Requests that people make on their own page appear here with the day they are due. You can also act on one that reached you by mail, above.',
  },

  refusal: {
    title: (email: string) => `Refuse the request of ${email}?`,
    text: 'Nothing is handed out or erased, and the request is closed. Refuse only where the law lets you, for example when you cannot tell whether it comes from this person.',
    label: 'Reason',
    hint: 'What you tell the person. Kept with the request.',
    required: 'A reason is needed.',
    confirm: 'Refuse',
    failed: 'The request was not refused',
  },
}

/** What every other language has to have. */
export type AdminRequestsTexts = typeof requests
