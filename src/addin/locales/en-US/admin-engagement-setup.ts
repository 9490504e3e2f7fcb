import { agreement } from './admin-engagement-agreement.ts'

/** Texts of setting up account engagement, step by step. */
export const engagementSetup = {
  progress: 'Steps',
  /** For those who do not see the marks. */
  done: 'done',
  next: 'Save and go on',
  goOn: 'Go on',
  back: 'Back',
  leave: 'Back to account engagement',
  leaveUnfinished: 'Go on later',
  failed: 'This step was not saved',

  steps: {
    permission: 'Permission',
    mailboxes: 'Mailboxes',
    people: 'Whose mail counts',
    schedule: 'Name and schedule',
    agreement: 'Agree',
    start: 'Look over and start',
  },

  mailboxes: {
    text: 'Choose the mailboxes of the people who deal with customers. Only these are looked at. A group stands for everybody in it, also for those who join later.',
    field: 'Addresses of people and groups',
    hint: 'One on each line. You can paste a whole list.',
    typed: (n: number, shown: string) => (n === 1 ? '1 address' : `${shown} addresses`),
    none: 'Write at least one address.',
    fault: (addresses: string) => `These are no mail addresses: ${addresses}`,
    tooManyAddresses: (n: string, most: string) =>
      `These are ${n} addresses. At most ${most} can be named; use groups instead.`,
    check: 'Check',
    checking: 'Being checked…',
    result: 'What the addresses stand for',
    address: 'Address',
    is: 'Is',
    kinds: { person: 'A person', group: 'A group', unknown: 'Not found' },
    count: 'Mailboxes',
    found: (n: number, shown: string) =>
      n === 1
        ? '1 mailbox in all, each counted once.'
        : `${shown} mailboxes in all, each counted once.`,
    tooFew: (shown: string, fewest: string) =>
      `Mailboxes found: ${shown}. Account engagement needs at least ${fewest}: fewer would tell about single people and not about accounts.`,
    tooMany: (shown: string, most: string) =>
      `Mailboxes found: ${shown}. Account engagement reads at most ${most}: leave some out.`,
    unknown: (n: number, shown: string) =>
      n === 1
        ? '1 address was not found and is left out as long as that is so.'
        : `${shown} addresses were not found and are left out as long as that is so.`,
    checkFirst: 'Check the addresses first, so that you see what they stand for.',
    notYet: 'What the addresses stand for can only be looked up while the permission is given.',
    changing:
      'With other mailboxes your agreement is needed again. Nothing is read until you have agreed and started.',
    notChecked: 'The addresses were not checked',
  },

  people: {
    people: 'Whose mail counts for an account?',
    peopleHint: 'Mail among colleagues never counts.',
    peopleOptions: {
      contacts: {
        title: 'People we know as contacts',
        text: 'Only mail and meetings with contacts that are in Follow.',
      },
      domains: {
        title: 'Everybody at the domains of our accounts',
        text: 'Also people nobody has entered as a contact yet. Free mail addresses never count this way.',
      },
    },
    addresses: 'Which addresses of contacts?',
    addressesHint: 'Some people write from more than one address.',
    addressOptions: {
      own: { title: 'Their main address only', text: 'The address the contact is known by.' },
      all: { title: 'All their addresses', text: 'Also the further addresses entered for them.' },
    },
    changing:
      'With another rule, what was collected is removed and the year is read anew. Your agreement is needed again; nothing is read until you have agreed and started.',
    shown: 'What is shown?',
    shownHint: 'You can change this later; it takes your agreement again.',
    shownOptions: {
      people: {
        title: 'Totals, and who knows whom',
        text: 'An account also shows which colleagues and which contacts are in touch most.',
      },
      totals: {
        title: 'Totals only',
        text: 'Nothing about individuals is shown or handed out, neither of colleagues nor of contacts.',
      },
    },
    timeZone: 'Time zone',
    timeZoneHint: 'Days, weeks and months begin in it. Type to search, such as “Berlin”.',
    timeZoneFault: 'Choose a time zone from the list.',
    timeZoneOwn: (zone: string) => `${zone} (of this computer)`,
    timeZoneNone: 'No time zone is called like that.',
  },

  schedule: {
    name: 'Name',
    nameHint: 'By which your colleagues recognize it.',
    nameFault: 'Give it a name.',
    output: 'Name of the output',
    outputHint: (users: string) =>
      `Name of the table when it is exported; that of the mailboxes is ${users}.`,
    outputFault:
      'Begin with a letter from A to Z; then letters, digits and underscores, 64 at most.',
    delay: 'Hours until the first run',
    delayHint: 'Time to think again before anything is read. 0 to begin at once.',
    every: 'Minutes between two runs',
    everyIs: (time: string) => `That is ${time}.`,
    everyHint: 'Only what is new is read.',
    range: (fewest: string, most: string) => `Write a number from ${fewest} to ${most}.`,
  },

  agreement,

  permission: {
    text: 'Follow may read the mailboxes only after somebody who manages Microsoft Entra in your organization has allowed it. That may be somebody else: send them this request.',
    noApplication: {
      title: 'Whoever runs Follow has registered no application',
      text: 'Without one nobody can give a permission. Ask them to register one in Microsoft Entra and to enter it in the configuration of the service; their guide says how.',
    },
    states: {
      given: 'The permission is given.',
      missing: 'The permission is missing.',
      unknown: 'It is not known yet whether the permission is given.',
    },
    given: (who: string, when: string) => `First seen by ${who} on ${when}.`,
    checked: (when: string) => `Last looked at ${when}.`,
    neverChecked: 'Nobody has looked yet.',
    missing: (names: string) => `Still missing: ${names}`,
    again: 'Check again',
    checking: 'Being checked…',
    failed: 'It could not be checked',
    link: 'Link for giving the permission',
    linkHint:
      'Opens a page of Microsoft that shows the permissions and asks for agreement. It is good for 30 days.',
    open: 'Open it myself',
    request: 'Request to the administrator of Microsoft Entra',
    requestHint: 'Ready to be sent. Change it as you like after copying.',
    send: 'Write as mail',
    subject: 'Permission for Follow: account engagement',
    /** `permissions` and `url` are on lines of their own. */
    body: (permissions: string, url: string, clientId: string) =>
      `Hello,\n\nwe want to use account engagement in Follow. It counts mails and meetings between chosen mailboxes and our customers. It never reads the subject or text of a mail.\n\nFor that, the application ${clientId} needs these permissions of Microsoft Graph:\n${permissions}\n\nPlease give them here, signed in as an administrator:\n${url}\n\nFollow reads only the mailboxes that we choose. You can take the permission back in Microsoft Entra at any time; nothing is read from then on.\n\nThank you!`,
    later: 'You can leave this page meanwhile. Come back once it is given.',
  },

  start: {
    text: 'This is what will be done. You can go back to every step.',
    mailboxes: 'Mailboxes',
    people: 'Whose mail counts',
    shown: 'What is shown',
    timeZone: 'Time zone',
    name: 'Name',
    output: 'Output',
    first: 'First run',
    firstIn: (n: number, shown: string) =>
      n === 1 ? '1 hour after starting' : `${shown} hours after starting`,
    firstNow: 'at once',
    every: 'Time between two runs',
    agreement: 'Agreement',
    permission: 'Permission',
    counting: 'being counted…',
    addresses: (n: number, shown: string) => (n === 1 ? '1 address' : `${shown} addresses`),
    counted: (n: number, shown: string) => (n === 1 ? '1 mailbox' : `${shown} mailboxes`),
    notReady: 'Before it can start, finish these steps:',
    start: 'Start',
    startNow: 'Start and run now',
    finish: 'Finish',
    isOn: 'Account engagement is on.',
    failed: 'It was not started',
  },
}

/** What every other language has to have. */
export type AdminEngagementSetupTexts = typeof engagementSetup
