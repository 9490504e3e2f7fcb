/** Texts of the page about how long what is kept. Days and numbers arrive formatted. */
export const retention = {
  label: 'Retention',
  title: 'How long what is kept',
  forever: 'Keep without limit',
  days: 'days',
  daysLabel: (what: string) => `${what}: days`,
  periods: {
    hitDays: {
      title: 'Details of opens and clicks',
      text: 'What is kept of each open and click so that it can be judged again. After this time its verdict stands as it is.',
    },
    interactionDays: {
      title: 'Interactions',
      text: 'Opens, clicks, file views and replies, with whose they were. After this time they are numbers without persons.',
    },
    followedEmailDays: {
      title: 'Followed emails',
      text: 'Subject, recipients and links, counted from sending. Everything recorded of the mail goes with it, so this cannot be shorter than for interactions.',
    },
    logDays: {
      title: 'Interaction log',
      text: 'Log entries with their comments and follow-ups, counted from the mail. Opportunities made of them stay.',
    },
    quarantineDays: {
      title: 'Quarantine',
      text: 'Messages that nobody decided. After this time they are left out of the log, and nothing but their identifier is kept.',
    },
  },
  faults: {
    range: (fewest: string, most: string) => `Write a number of days from ${fewest} to ${most}.`,
    'below-hits': (_fewest: string, _most: string) =>
      'Interactions must be kept at least as long as the details of opens and clicks.',
    'below-interactions': (_fewest: string, _most: string) =>
      'Followed emails must be kept at least as long as interactions.',
    'mails-below-hits': (_fewest: string, _most: string) =>
      'Followed emails must be kept at least as long as the details of opens and clicks.',
  },
  question: {
    title: 'Keep it for a shorter time?',
    loss: {
      hitDays: (day: string) => `Details of opens and clicks from before ${day} are removed.`,
      interactionDays: (day: string) =>
        `Interactions from before ${day} become numbers without persons.`,
      followedEmailDays: (day: string) =>
        `Followed emails sent before ${day} are removed with everything recorded of them.`,
      logDays: (day: string) =>
        `Log entries of mail from before ${day} are removed with their comments and follow-ups.`,
      quarantineDays: (day: string) =>
        `Messages that have waited in quarantine since before ${day} are given up.`,
    },
    final: 'This begins within the hour and cannot be undone.',
    confirm: 'Save and remove',
  },
  lastRun: {
    title: 'Last clearing up',
    never: 'It has not run yet. It runs every hour.',
    at: (when: string) => `Finished on ${when}. It runs every hour.`,
    nothing: 'There was nothing to remove.',
    removed: 'What was removed',
    kind: 'What',
    count: 'How many',
    kinds: {
      hits: 'Details of opens and clicks',
      interactions: 'Interactions',
      followedEmails: 'Followed emails',
      alerts: 'Alerts',
      logEntries: 'Log entries',
      activities: 'Emails and meetings of account engagement',
      messages: 'Logged messages',
      quarantined: 'Messages in quarantine',
    },
  },
}

/** What every other language has to have. */
export type AdminRetentionTexts = typeof retention
