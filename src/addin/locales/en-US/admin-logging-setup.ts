import { addresses } from './admin-logging-addresses.ts'
import { consent } from './admin-logging-agreement.ts'

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

  addresses,

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

  consent,
}

/** What every other language has to have. */
export type AdminLoggingSetupTexts = typeof loggingSetup
