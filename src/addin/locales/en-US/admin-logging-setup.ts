import type { AddressFault } from '../../../contract/address-check.ts'

const faults: Record<AddressFault['fault'], string> = {
  missing: 'No address.',
  malformed: 'This is no mail address.',
  shared: 'Somebody else has the same address.',
  outside: 'The address is not of one of your own domains.',
  internal: 'The address is of one of your own domains: mail with them counts as internal.',
}

/** Texts of setting up email logging, step by step. */
export const loggingSetup = {
  progress: 'Steps',
  /** For those who do not see the marks. */
  done: 'done',
  next: 'Save and go on',
  goOn: 'Go on',
  finish: 'Finish',
  back: 'Back',
  leave: 'Back to email logging',
  leaveUnfinished: 'Go on later',
  failed: 'This step was not saved',
  required: 'Fill this in.',

  steps: {
    source: 'Where mail comes from',
    mailbox: 'Mailbox',
    credential: 'Secret',
    account: 'Sign-in',
    addresses: 'Addresses',
    'mail-flow': 'Mail-flow rules',
    consent: 'Agree and start',
  },

  source: {
    label: 'Where is mail logged from?',
    hint: 'You can change this later. Only one can be in use.',
    options: {
      graph: {
        title: 'A shared mailbox in Microsoft 365',
        text: 'Right when your mail is in Exchange Online. Mail-flow rules send a copy of mail with the outside to one shared mailbox, and Follow reads that one.',
      },
      ews: {
        title: 'Public folders on your own Exchange Server',
        text: 'Right when your mail is on a server of your own. Rules send copies to a public folder, and Follow reads it with a user name and password.',
      },
      pane: {
        title: 'By hand from Outlook only',
        text: 'Right when no mailbox is to be read, or not yet. Salespeople log single messages with a button beside the message.',
      },
    },
    changing: 'Another source needs your agreement again. What was logged stays.',
  },

  mailbox: {
    mailbox: 'Address of the shared mailbox',
    mailboxHint:
      'Make it in the Exchange admin center if there is none. Nobody should write to it.',
    mailboxFault: 'Write a mail address.',
    application: 'The application',
    applicationText:
      'Register an application for Follow in Microsoft Entra, in your own organization. Give it this redirect address and these permissions, then write down its id.',
    redirectUri: 'Redirect address (platform “Web”)',
    permissions: 'Permissions (Microsoft Graph)',
    clientId: 'Application (client) id',
    clientIdHint: 'Shown on the overview of the application in Microsoft Entra.',
    clientIdFault: 'An id looks like 00000000-0000-0000-0000-000000000000.',
    access: 'How does it get to the mailbox?',
    accessHint: 'Permissions differ: choose before you register them.',
    accesses: {
      delegated: {
        title: 'As an account that signs in',
        text: 'Reaches only what that account may open: give it full access to the shared mailbox and nothing else. Its sign-in has to be renewed when its password is reset.',
      },
      application: {
        title: 'By itself',
        text: 'Nobody has to sign in. Without a limit it could read every mailbox of the organization, so narrow it with the commands below.',
      },
    },
    narrow: 'Commands that narrow it to this mailbox',
    narrowText:
      'For PowerShell, by somebody who manages Exchange Online. With these, do not grant the mail permission in Microsoft Entra as well: both count, and the wider one wins.',
    narrowFirst: 'Fill in mailbox and id above to see the commands.',
    archive: 'Move decided messages to the folder',
    archiveHint: 'Leave empty to leave them where they are.',
    advanced: 'Advanced',
    everyMinutes: 'Minutes between two looks',
    batchSize: 'Messages at a time',
    range: (fewest: string, most: string) => `Write a number from ${fewest} to ${most}.`,
    url: 'Address of the server',
    urlHint: 'It ends with Exchange.asmx, and begins with https.',
    urlFault: 'Write an address that begins with https://',
    userName: 'User name',
    userNameHint: 'An account that may read and move items in both folders.',
    queueFolder: 'Queue folder',
    queueHint: 'Where the rules deliver copies, below the public folders.',
    storageFolder: 'Storage folder',
    storageHint: 'Where decided messages are moved to.',
  },

  credential: {
    text: 'With this the application proves that it is the one you registered.',
    textEws: 'The password of the account that reads the folders.',
    safe: 'Kept encrypted, used only for this, and never shown again.',
    kind: 'What do you want to give?',
    hint: 'A certificate is safer than a secret: its private part is used here and sent nowhere.',
    kinds: {
      secret: {
        title: 'A secret',
        text: 'Made under “Certificates & secrets” in Microsoft Entra.',
      },
      certificate: {
        title: 'A certificate',
        text: 'Its public part is uploaded in Microsoft Entra, certificate and private key here.',
      },
      password: { title: 'The password', text: 'Of the account on your Exchange Server.' },
      external: {
        title: 'It is kept by whoever runs Follow',
        text: 'Nothing is typed here: the operator puts it into their own store.',
      },
    },
    secret: 'Secret value',
    password: 'Password',
    pem: 'Certificate and private key (PEM)',
    pemHint: 'Both blocks in one text, the key without a password. You can also choose a file.',
    pemFault: 'A certificate block and a private key block are needed.',
    file: 'Choose a file…',
    fileFault: 'This file could not be read.',
    externalName: 'Name to keep it under',
    providers: {
      environment: 'It is read from an environment variable of the service.',
      file: 'It is read from a file of the service.',
      'key-vault': 'It is read from Azure Key Vault.',
    },
    cannotKeep:
      'Secrets cannot be kept here: whoever runs Follow has not given a key to encrypt them with.',
    neither:
      'Nor does the operator have a store of their own. Ask them for one of the two before you go on.',
    given: {
      secret: (when: string) => `A secret was given on ${when}.`,
      certificate: (when: string) => `A certificate was given on ${when}.`,
      password: (when: string) => `A password was given on ${when}.`,
      external: (when: string) => `The operator’s store was chosen on ${when}.`,
    },
    expires: (when: string) => `It runs out on ${when}.`,
    thumbprint: 'Fingerprint (SHA-256)',
    replace: 'Give another one',
  },

  account: {
    text: 'Sign in as the account that reads the mailbox. It may be another than your own: choose “Use another account” in the window if so.',
    open: 'Open the sign-in window',
    renew: 'Sign in again, or as somebody else',
    waiting: 'Waiting until you have signed in in the other window…',
    blocked: 'The browser blocked the window. Allow windows for this page, or open this link:',
    link: 'Sign in here',
    expired: 'The sign-in has taken too long. Open the window again.',
    who: (name: string, email: string) => `Signed in: ${name} (${email})`,
    when: (when: string) => `On ${when}`,
    failed: 'The sign-in could not begin',
  },

  addresses: {
    label: 'Addresses',
    text: 'Mail is logged by addresses. These would lead to nothing, or to the wrong person.',
    checked: (salespeople: string, contacts: string) =>
      `Looked at: ${salespeople} salespeople and ${contacts} contacts.`,
    good: 'All addresses are in order.',
    more: (shown: string, total: string) => `The first ${shown} of ${total}.`,
    who: 'Who',
    fault: 'What is wrong',
    faults,
    sharedWith: (names: string) => `Shared with ${names}.`,
    kinds: { salesperson: 'Salesperson', contact: 'Contact' },
    act: 'Mend',
    mend: 'Further addresses…',
    mendOf: (name: string) => `Further addresses: ${name}`,
    domains: 'Own mail domains',
    domainsHint:
      'One on each line. Mail among these is internal and not logged. Those of people who sign in are added by themselves.',
    domainsFault: 'One of these is no domain.',
    saveDomains: 'Save domains',
    savedDomains: 'Saved and checked again',
    failed: 'The domains were not saved',
    dialog: {
      title: (name: string) => `Further addresses of ${name}`,
      text: 'Other addresses this person writes from, one on each line. The own address is not needed here.',
      field: 'Addresses, one on each line',
      fault: 'One of these is no mail address.',
      save: 'Save',
      failed: 'The addresses were not saved',
      label: 'Further addresses',
    },
  },

  mailFlow: {
    text: 'Two rules in Exchange send a hidden copy to the mailbox: one for mail to the outside, one for mail from the outside. Mail among colleagues is not copied.',
    commands: 'Commands for both rules',
    who: 'For PowerShell, by somebody who manages Exchange.',
    wait: 'New rules can take half an hour or more to work everywhere.',
    queueAddress: 'Mail address of the queue folder',
    queueAddressHint:
      'The public folder has to be able to receive mail. The address is used for the commands only and not kept.',
    check: 'Check it with a test mail',
    later:
      'You can go on meanwhile. Once email logging has started, check the rules with a test mail.',
  },

  consent: {
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
  },
}

/** What every other language has to have. */
export type AdminLoggingSetupTexts = typeof loggingSetup
