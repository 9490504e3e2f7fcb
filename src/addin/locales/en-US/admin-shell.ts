/** Texts around the pages in full width. */
export const shell = {
  title: 'Follow',
  signedInAs: (name: string) => `Signed in as ${name}`,
  navigation: 'Pages',
  menu: 'Menu',
  skip: 'Skip to the content',
  /** Of the browser tab. */
  tab: (page: string) => `${page} – Follow`,
  access: 'Your access',
  notAdministrator: {
    title: 'This page is for administrators',
    text: (name: string, email: string) =>
      `You are signed in as ${name} (${email}), who is not an administrator of Follow.`,
    help: 'Somebody who is can make you one on the page “Roles”. Whoever manages Microsoft Entra in your organization can also assign you the app role Follow.Administrator.',
    again: 'Check again',
    checking: 'Checking…',
  },
  pages: {
    overview: {
      title: 'Overview',
      purpose: 'What Follow does in your organization right now, and whether anything needs you.',
    },
    log: {
      title: 'Interaction log',
      purpose: 'Every mail between your organization and its contacts, and what came of it.',
    },
    accounts: {
      title: 'Accounts',
      purpose: 'Which companies are close to you, which are going cold, and why.',
    },
    segments: {
      title: 'Segments',
      purpose:
        'Accounts that fulfil rules, such as those going cold: who is in, who came and who left.',
    },
    templates: {
      title: 'Templates',
      purpose: 'Texts that you send again and again, and which of them are answered.',
    },
    pipeline: {
      title: 'Pipeline',
      purpose: 'What may become of your mail: opportunities by stage, with what they are worth.',
    },
    'follow-ups': {
      title: 'Follow-ups',
      purpose: 'What you have to do about mail, the most pressing first.',
    },
    consent: {
      title: 'Consent',
      purpose:
        'What has to hold before mail to somebody is measured, and what recipients are told.',
    },
    contacts: {
      title: 'Contacts',
      purpose: 'To whom mail may be followed, one by one, by account or from a list.',
    },
    import: {
      title: 'Import',
      purpose:
        'Accounts and contacts from a file or from Outlook, looked at before anything is changed.',
    },
    logging: {
      title: 'Email logging',
      purpose: 'Which mail is written into the log, from where, and whether that works.',
    },
    engagement: {
      title: 'Account engagement',
      purpose:
        'From which mailboxes mails and meetings are counted, how far that is, and what the score is made of.',
    },
    quarantine: {
      title: 'Quarantine',
      purpose: 'Messages that could not be logged without doubt, and wait for somebody to decide.',
    },
    retention: {
      title: 'Retention',
      purpose: 'After how many days what was collected is removed by itself.',
    },
    files: {
      title: 'Shared files',
      purpose:
        'Whether files may be shared as tracked links, how large and how long, and how much room they take.',
    },
    requests: {
      title: 'Requests',
      purpose: 'What people ask about their own data: hand it out, or erase it for good.',
    },
    health: {
      title: 'Health',
      purpose: 'Whether Follow itself works, in five numbers, and what to do where it does not.',
    },
    audit: {
      title: 'Audit log',
      purpose: 'Who decided what and when, in a log that cannot be changed unnoticed.',
    },
    roles: {
      title: 'Roles',
      purpose: 'Who administers Follow, who leads a team, and who may see what.',
    },
  },
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  discard: 'Discard changes',
  unsaved: 'You have changes that are not saved.',
  notSaved: 'Not saved',
  changedMeanwhile: {
    title: 'Somebody else changed this meanwhile',
    text: 'What holds now has been loaded. Your own entries are still here: look them over, then save again.',
    /** After an act without entries. */
    act: 'What holds now has been loaded and nothing was done. Look at it, then decide again.',
  },
}

/** What every other language has to have. */
export type AdminShellTexts = typeof shell
