/** What an administrator agrees to. Whoever changes its meaning changes ORGANISATION_WORDING. */
export const agreement = {
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
}

/** What every other language has to have. */
export type AdminOverviewAgreementTexts = typeof agreement
