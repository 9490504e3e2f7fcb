/** Files as tracked links. */
export const file = {
  title: 'Send a file as a tracked link',
  intro:
    'Recipients get a link in place of the file. You see when its page is opened and how often it is downloaded.',
  privacy: 'The file is stored encrypted by your organization’s Follow service until it expires.',
  notScanned: 'Files are not checked for viruses: your operator has set up no scanner.',
  noKey: {
    title: 'Files cannot be stored here yet',
    text: 'They would have to be encrypted, and there is no key for that. Ask the operator of Follow to set SECRET_KEYS.',
  },
  off: {
    title: 'Switched off by your administrator',
    text: 'No new files can be sent as tracked links. Attach the file as usual. What was shared before can be had until it expires.',
  },
  most: (size: string) => `Files may have ${size} at most.`,
  notMeasured: {
    title: 'Not for these recipients',
    text: 'For at least one recipient it is not measured who follows links, so nobody’s file views are. Attach the file as usual.',
  },
  totalsOnly:
    'For these recipients views are only counted in your organization’s totals; you will not see them here.',
  attachments: 'Attachments of this mail',
  noAttachments: 'No files are attached.',
  turn: 'Turn into a tracked link',
  obstacles: {
    inline: 'A picture in the text stays where it is.',
    item: 'An attached mail cannot become a link.',
    cloud: 'Is a link to a cloud file already.',
    'too-large': 'Too large to be sent as a link.',
  },
  upload: 'Choose a file…',
  uploadField: 'File to send as a tracked link',
  confirm: {
    title: 'Turn it into a tracked link?',
    text: (name: string) =>
      `${name} is uploaded, a link to it is put where you write, and the attachment is taken out of the mail.`,
    button: 'Turn into a link',
  },
  options: 'Who can have it, and how long',
  expires: 'Available for',
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  password: 'Password (optional)',
  passwordHint:
    'At least 6 characters. Tell it to the recipients in another way than by this mail.',
  passwordShort: 'A password has at least 6 characters.',
  once: 'Can be downloaded once only',
  onceHint:
    'With several recipients, only the first one gets it; where you send to each individually, each does.',
  sending: (name: string) => `Sending ${name}…`,
  checking: (name: string) => `Checking ${name}…`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. The mail is as it was.',
  failed: 'The file was not turned into a link. The mail is as it was.',
  results: {
    shared: 'The link is in the mail. Views are seen once it is sent.',
    'still-attached':
      'The link is in the mail, but Outlook did not take the attachment away. Remove it yourself, or both are sent.',
    unverified:
      'Outlook did not say whether the link is in the mail. Look for it before you remove the attachment.',
    lost: 'Outlook said that the link was inserted, but it is not in the mail. Click into the text of the mail and try again. The attachment is still there.',
    empty:
      'Outlook gives no content of this file: it is empty, or a policy of your organization keeps it back. Leave it attached.',
    blank: 'The file is empty.',
    gone: 'The attachment is not in the mail any more.',
    'too-large': 'This file is too large to be sent as a link.',
  },
  list: 'Files in this mail',
  state: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  people: 'People',
  all: 'All',
  file: 'File',
  downloads: (count: number) => (count === 1 ? '1 download' : `${count} downloads`),
  numbersWhy:
    'The numbers are views of each file’s page, by people and in all. Downloads count every request, also by programs.',
  until: (day: string) => `until ${day}`,
  states: {
    uploading: 'Not finished',
    available: 'Available',
    expired: 'Expired',
    revoked: 'Taken back',
    removed: 'Removed',
  },
  hasPassword: 'with a password',
  oneTime: 'once only',
  revoke: 'Take back',
  revokeOf: (name: string) => `Take ${name} back`,
  revokeConfirm: {
    title: 'Take the file back?',
    text: (name: string) =>
      `Nobody can download ${name} any more. You can make it available again within 30 days.`,
    button: 'Take back',
  },
  renew: 'Make available again',
  renewOf: (name: string) => `Make ${name} available again`,
  replace: 'Replace…',
  replaceField: (name: string) => `New version of ${name}`,
  replaced: 'Replaced. The link in the mail leads to the new version.',
  version: (n: number) => `version ${n}`,
  usedUp: 'Used up',
  /** What a state means for whoever has the link, and what can be done. */
  meanings: {
    expired: 'Its time is over: nobody can have it. You can prolong it within 30 days.',
    revoked: 'Nobody can have it until you make it available again, within 30 days.',
    usedUp: 'It was downloaded, and is given out once only.',
  },
  prolong: 'Prolong by 30 days',
  prolongOf: (name: string) => `Prolong ${name} by 30 days`,
  onceMore: 'Allow once more',
  onceMoreOf: (name: string) => `Allow ${name} to be downloaded once more`,
  renewConfirm: {
    title: 'Make the file available again?',
    text: (name: string) => `Everybody who has the link can have ${name} again.`,
    button: 'Make available',
  },
  change: {
    open: 'Change…',
    openOf: (name: string) => `Change who can have ${name}, and how long`,
    expires: 'Available',
    asItIs: (day: string) => `Until ${day}, as it is`,
    fromNow: (days: string) => `${days} from now`,
    newPassword: 'New password (optional)',
    newPasswordHint: 'Empty: the password stays as it is.',
    noPassword: 'No password any more',
    confirm: {
      title: 'Take the password off?',
      text: (name: string) =>
        `Everybody who has the link can have ${name} without a password from now on.`,
      button: 'Take off',
    },
    save: 'Save',
    saved: 'Changed. It holds at once for the link in the mail.',
  },
  changeFailed: 'The file was not changed',
}

export type FileTexts = typeof file
