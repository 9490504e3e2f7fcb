/** What an administrator agrees to. Whoever changes its meaning changes ENRICHMENT_WORDING. */
export const agreement = {
  intro: 'Please read what account engagement does. Your agreement is recorded.',
  sections: {
    reads: {
      title: 'What is read',
      text: 'In the chosen mailboxes, and no others: who sent a mail to whom and when, in which conversation it is; who organized a meeting, who was invited, who declined, when it began and ended. A year back, and what is new from then on. Contacts kept there only when an administrator imports them.',
    },
    never: {
      title: 'What is never read or kept',
      text: 'Subject, text and attachments of a mail are never asked for. Of a meeting the calendar tells more than is needed: its subject, place and text are thrown away unread. Mail and meetings marked as personal, private or confidential do not count.',
    },
    stores: {
      title: 'What is stored',
      text: 'For each account: when there was a mail or a meeting, in which direction, how long a meeting and an answer took. People are kept as numbers that cannot be turned back into addresses without the key of your organization. Kept for 400 days.',
    },
    shows: {
      title: 'What is shown',
      text: 'How many mails and meetings there were with an account, how close that is compared with other accounts, and since when nothing was heard. If you chose so, also which colleagues and contacts are in touch most; otherwise nothing about individuals.',
    },
    sees: {
      title: 'Who sees it',
      text: 'Everybody who uses Follow sees the accounts. Who knows whom is seen only by those who may see contacts. How far each mailbox has been read is seen by administrators.',
    },
    stops: {
      title: 'How it ends',
      text: 'You can stop it at any time; nothing is read from then on. Clearing removes everything that was collected, at once. Erasing a contact’s data takes them out of it.',
    },
    yours: {
      title: 'What is up to you',
      text: 'Looking at who exchanges mail with whom may need to be announced to employees, or agreed with their representatives. Check which law applies to you, and tell your people.',
    },
  },
  check: 'I have read this and agree to it for my organization.',
  missing: 'Tick the box above if you agree.',
  recorded: (version: string) =>
    `Recorded with it: your name, the time, the language and the version of this text (${version}).`,
  agree: 'Agree and go on',
  given: (who: string, when: string, version: string) =>
    `Agreed to by ${who} on ${when} (version ${version}).`,
  outdated: 'The text has changed since it was agreed to, so it needs to be agreed to again.',
  read: 'Read the text',
}

/** What every other language has to have. */
export type AdminEngagementAgreementTexts = typeof agreement
