/** What an administrator agrees to. Whoever changes its meaning changes LOGGING_WORDING. */
export const consent = {
  intro: 'Please read what email logging does. Your agreement is recorded.',
  sections: {
    reads: {
      title: 'What is read',
      text: 'Of each message in the mailbox: who sent it and to whom, when, its subject, and the headers that tell which message it answers and whether it was sent automatically.',
    },
    keeps: {
      title: 'What is kept',
      text: 'Identifiers of the message, dates, the salesperson, the contact, the subject, and a link to the original in the mailbox. Of a message that is not for the log, only its identifier and the reason.',
    },
    never: {
      title: 'What is not kept',
      text: 'The text of a mail and its attachments are never read. Of a message its sender marked as personal, private or confidential, neither subject nor addresses are kept.',
    },
    long: {
      title: 'For how long',
      text: 'As long as you set under Retention, for the log and for the quarantine each.',
    },
    sees: {
      title: 'Who sees it',
      text: 'The log is shared by your salespeople. Administrators who may not read contacts see only their own mail there.',
    },
    rights: {
      title: 'What contacts can do',
      text: 'Whoever refuses to be logged is not logged. Who has their data erased disappears from the log.',
    },
    yours: {
      title: 'What is up to you',
      text: 'Logging mail of employees and customers may need to be announced or agreed on. Check which law applies to you, and tell your people.',
    },
  },
  check: 'I have read this and agree to it for my organization.',
  missing: 'Tick the box above if you agree.',
  recorded: (version: string) =>
    `Recorded with it: your name, the time, the language and the version of this text (${version}).`,
  agree: 'Agree and start email logging',
  start: 'Start email logging',
  given: (who: string, when: string, version: string) =>
    `Agreed to by ${who} on ${when} (version ${version}).`,
  read: 'Read the text',
  on: 'Email logging is on',
}

/** What every other language has to have. */
export type AdminLoggingAgreementTexts = typeof consent
