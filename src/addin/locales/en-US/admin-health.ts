/** Texts of the page on how the installation is doing. Numbers and times arrive formatted. */
export const health = {
  label: 'How Follow is doing',
  states: { good: 'Well', attention: 'Needs a look', failing: 'Not working' },
  whole: {
    good: 'Everything works',
    attention: 'Something needs a look',
    failing: 'Something does not work',
  },
  since: (when: string) => `Measured since ${when}. Nothing here is about anybody.`,
  why: 'How do you know?',

  hits: {
    title: 'Opens and clicks are kept',
    none: 'None came in this time.',
    within: (ms: string) => `99 of 100 were safe within ${ms} ms.`,
    perMinute: (text: string) => `${text} came per minute.`,
    late: (n: number, text: string) =>
      n === 1
        ? '1 was answered before it was safe.'
        : `${text} were answered before they were safe.`,
    lost: (n: number, text: string) =>
      n === 1 ? '1 could not be kept.' : `${text} could not be kept.`,
    excess: (n: number, text: string) =>
      n === 1
        ? '1 was left out, because its mail had more than 300 in a minute.'
        : `${text} were left out, because their mails had more than 300 in a minute.`,
    todo: 'Recipients notice nothing: their links work. Tell whoever runs the server that the disk of the buffer is slow or full.',
    why: 'Each request of a picture or link is written to a disk before it is answered. The time for that is measured, whoever it is from.',
  },
  waiting: {
    title: 'What was kept is recorded',
    none: 'Nothing waits.',
    some: (n: number, text: string, when: string) =>
      n === 1
        ? `1 waits to be recorded, since ${when}.`
        : `${text} wait to be recorded, the oldest since ${when}.`,
    filled: (share: string) => `They take ${share} of the room there is for them.`,
    todo: 'Nothing is lost while there is room, and it is recorded by itself later. Until then numbers in Follow are behind. Tell whoever runs the server that the database is slow or away.',
    why: 'What waits in the buffers of all processes is added up, of all organizations of this installation.',
  },
  store: {
    title: 'The database answers',
    none: 'It was not asked in this time.',
    within: (ms: string) => `99 of 100 answers came within ${ms} ms.`,
    failed: (share: string) => `${share} of the questions were not answered.`,
    todo: 'Follow is slow or out of order for your people; links in mail are not. Tell whoever runs the server.',
    why: 'Every question of the server that answered you is timed, without what it was about.',
  },
  jobs: {
    title: 'Work in the background is done',
    none: 'Nothing failed.',
    failing: (what: string, when: string) => `${what}: not done since ${when}.`,
    todo: 'It is tried again by itself. If it lasts for more than half an hour, tell whoever runs the server.',
    why: 'Failures of jobs in the server that answered you, and jobs of the whole installation that nobody has come to for a quarter of an hour.',
    names: {
      drain: 'Recording opens and clicks',
      alerts: 'Alerts',
      'alert-news': 'Alerts in open panes',
      reminders: 'Reminders',
      logging: 'Email logging',
      collect: 'Reading mailboxes for account engagement',
      'forget-collected': 'Forgetting collected mailboxes',
      recount: 'Counting account engagement',
      'forget-alerts': 'Removing old alerts',
      'forget-reminders': 'Removing old reminders',
      'forget-own-views': 'Removing notes of own views',
      'forget-team-networks': 'Removing notes of your networks',
      'forget-files': 'Removing files that are over',
      'forget-journals': 'Forgetting servers that are gone',
      'hit-partitions': 'Forgetting which opens and clicks were counted',
      retention: 'Removing what is older than you allow',
      purge: 'Removing ended organizations',
      'scanner-networks': 'The list of mail scanners',
      'team-networks': 'Networks of your people',
      'tell-team-networks': 'Noting networks of your people',
      'refused-hosts': 'The list of hosts that no link leads to',
    },
  },
  graph: {
    title: 'Microsoft 365 answers',
    none: 'It was not asked in this time.',
    good: 'Every question was answered.',
    throttled: (share: string) => `${share} of the questions were refused as too many.`,
    failed: (share: string) => `${share} of the questions had no good answer.`,
    todo: 'Email logging and account engagement go on by themselves when Microsoft 365 answers again; nothing is lost. If it is often refused as too many, choose fewer mailboxes for account engagement.',
    why: 'Answers of Microsoft Graph to the server that answered you, for all organizations, without what was asked.',
  },
}

/** What every other language has to have. */
export type AdminHealthTexts = typeof health
