import type { FailureCode } from '../../client/failure.ts'

const failures: Record<FailureCode, string> = {
  'invalid-request': 'The service did not accept this request.',
  'due-in-past': 'That time is over. Choose a later one.',
  'not-signed-in': 'Your sign-in has ended. Please sign in again.',
  'wrong-tenant': 'This account belongs to an organization that does not use Follow.',
  'missing-scope': 'Your organization has not yet allowed Follow. Please ask your administrator.',
  'not-allowed': 'You are not allowed to do this. Please ask your administrator.',
  barred: 'An administrator shut you out of Follow. If that is a mistake, please ask them.',
  'organisation-off': 'Follow is switched off in your organization.',
  'not-found': 'There is nothing here, or nothing of yours.',
  'recipient-opted-out': 'A recipient does not want to be followed.',
  'no-recipient': 'Add a recipient first.',
  'internal-only': 'Only colleagues are addressed. Add a recipient outside your organization.',
  'no-consent': 'A recipient has not agreed to be followed yet.',
  'mode-off': 'Your administrator decided that mail to a recipient is not followed.',
  'refused-by-recipient':
    'The recipient refused this. Only they can change that, on their own page.',
  'changed-meanwhile': 'Somebody else changed this meanwhile. Look at it again.',
  'consent-required': 'Your administrator has to agree to the current wording first.',
  terminated: 'Follow was ended in your organization. Your administrator can restore it.',
  'not-yourself': 'You cannot do this to yourself. Ask another administrator.',
  'logging-off': 'Email logging is switched off in your organization.',
  'setup-unfinished':
    'Something has to be set up completely first. Your administrator can do that.',
  'logging-on': 'Email logging is running. Your administrator has to stop it first.',
  'secrets-unavailable':
    'The service cannot keep secrets safe at the moment. Whoever operates it has to mend this.',
  'already-decided': 'Somebody has decided this already. Look at it again.',
  'in-use': 'Another window is working on this. Wait a minute, or go on there.',
  'privacy-blocked': 'Mail with this contact must not be logged.',
  'file-refused': 'Files like this are not shared: it is a program, or a virus was found in it.',
  'file-incomplete': 'A part of the file did not arrive. Try again.',
  'files-off': 'Your administrator has switched tracked files off. Attach the file as usual.',
  'file-quota':
    'There is no room left for shared files in your organization. Remove some that are no longer needed, or ask your administrator for more.',
  'file-store-away':
    'The place where files are kept cannot be reached now. Try again later, or attach the file as usual.',
  'too-many-links':
    'You have had as many links tracked today as one person may. Put this link in as it is; more can be tracked tomorrow.',
  'follow-voided': 'This mail is no longer followed. Follow the draft again.',
  'ticket-invalid': 'The permission to follow this draft is no longer valid. Follow it again.',
  'ticket-expired': 'The permission to follow this draft has expired. Follow it again.',
  'unsupported-content': 'The service did not understand this request.',
  'too-large': 'This is more than the service accepts.',
  'too-many-requests': 'Too many requests at once. Please wait a moment.',
  unavailable: 'The service is busy. Please try again in a moment.',
  internal: 'Something went wrong on our side. Nothing was changed.',
  offline: 'The service cannot be reached. Check your connection.',
  timeout: 'The service is taking too long to answer.',
  unreadable: 'The service gave an answer we cannot read.',
  'sign-in-needed': 'Please sign in to continue.',
  'sign-in-failed': 'Signing in did not work. Please try again.',
  'sign-in-cancelled': 'Signing in was cancelled.',
  'popup-blocked': 'The sign-in window was blocked. Allow pop-ups for Outlook and try again.',
  'plain-text': 'This mail is plain text and cannot be followed. Choose HTML as its format.',
  outlook: 'Outlook did not let us do this. Please try again.',
  unknown: 'Something unexpected went wrong.',
}

export const common = {
  appName: 'Follow',
  views: { label: 'Views', message: 'This message', followed: 'Followed mails' },
  loading: (what: string) => `Loading: ${what}`,
  retry: 'Try again',
  close: 'Close',
  more: 'Show more',
  loadingMore: 'Loading…',
  cancel: 'Cancel',
  back: 'Back',
  showMore: 'Show more',
  /** `time` is already formatted. */
  asOf: (time: string) => `As of ${time}`,
  notCurrent: 'This may be out of date.',
  failedTitle: 'Could not be loaded',
  failures,
  /** While Follow is off: `terminated`, it will not come back by itself. */
  organisation: {
    off: {
      title: 'Follow is switched off',
      text: 'Your administrator switched it off for your organization. Nothing is recorded; what was collected is kept and hidden until it is switched on again. Links in sent mail keep working.',
    },
    terminated: {
      title: 'Follow was ended',
      text: 'Your administrator ended Follow for your organization. Nothing is recorded, and what was collected is hidden and will be removed, unless your administrator restores it before. Links in sent mail keep working.',
    },
  },
  widePage: { link: 'Open in full width', hint: 'opens in a new window' },
  noItem: {
    title: 'No message selected',
    text: 'Open a message to see who it is from, or write one and follow it.',
  },
  signedOut: {
    title: 'Sign in to Follow',
    text: 'Follow uses your work account. It sees recipients, subject and link targets of mails you follow, never their text.',
    button: 'Sign in',
    busy: 'Signing in…',
    popup: 'A sign-in window may open.',
    failedTitle: 'Could not sign in',
  },
  /** Signed in, but refused by the API; `refused` where it gave no better reason. */
  notAdmitted: {
    title: 'Follow does not let you in',
    refused:
      'You are signed in, but the service does not accept it. If trying again does not help, ask your administrator.',
  },
  crashed: {
    title: 'This view has stopped working',
    text: 'Your mail is not affected.',
  },
}

export type CommonTexts = typeof common
