/** Where no send handler was seen at work. */
export const handler = {
  title: 'When you send',
  unknown:
    'Follow has not been seen at work while you send. Without it, links stay as they are and opens are not recorded.',
  silent: (at: string) =>
    `Follow was not at work when you sent a mail on ${at}. Without it, links stay as they are and opens are not recorded.`,
  followFirst: 'Follow this mail, then it can be made ready here.',
  prepare: 'Make this mail ready',
  preparing: 'Making it ready…',
  what: 'Its links are tracked now and it is followed for the recipients it has now. Do it last, just before you send.',
  ready: 'Ready to send',
  readyText: 'What you change from now on is not covered.',
  outdated: 'The recipients changed since',
  outdatedText: 'Make the mail ready again, so that it is followed for those it goes to.',
  again: 'Make it ready again',
  failed: 'The mail could not be made ready',
  failedText: {
    'api-timeout': 'The service did not answer in time. Try again.',
    'api-error': 'The service could not do it. Try again.',
    'host-error': 'Outlook did not let us read or change the mail. Try again.',
    refused: 'Somebody must not be followed. Look at the recipients.',
  },
  admin: 'What to ask your administrator',
  adminText:
    'Please deploy Follow for Outlook for the whole organization (Microsoft 365 admin center, Integrated apps), not as an add-in that each person installs. Only a deployed add-in may work while mail is sent. Outlook has to support Mailbox 1.14; Outlook 2021 and older versions are too old.',
  copy: 'Copy the text',
  copied: 'Copied',
  selected: 'Outlook does not let us copy it. It is selected: press Ctrl+C (on a Mac ⌘C).',
}

export type HandlerTexts = typeof handler
