import type {
  IndividualFailure,
  IndividualStep,
  UnmeasuredReason,
} from '../../../contract/individual.ts'

const steps: Record<IndividualStep, string> = {
  planned: 'waiting',
  drafted: 'written, not sent yet',
  sending: 'being sent',
  sent: 'sent',
  failed: 'not sent',
  'left-out': 'left out',
  stopped: 'called off',
}

const failures: Record<IndividualFailure, string> = {
  refused: 'Outlook refused this mail.',
  address: 'Outlook does not take this address.',
  lost: 'The mail is in no folder any more. It may have gone out. Look whether it did before you send it again.',
}

const unmeasured: Record<UnmeasuredReason, string> = {
  'contact-opted-out': 'not measured: this contact must not be followed',
  'account-opted-out': 'not measured: this company must not be followed',
  refused: 'not measured: they said no',
  withdrawn: 'not measured: they withdrew their consent',
  'no-consent': 'not measured: they have not agreed',
  'mode-off': 'not measured: the administrator decided so',
  colleague: 'not measured: a colleague',
  'organisation-off': 'not measured: Follow is switched off',
}

/** Sending a draft to each recipient as a mail of their own. */
export const individual = {
  title: 'Send individually',
  intro:
    'Everybody gets a mail of their own from your mailbox, with the same text and files. So each opening and click is certainly theirs.',
  toLine: 'Nobody sees who else got it: To names one person only, and Cc and Bcc become To.',
  takes: (minutes: string, isOne: boolean) =>
    isOne ? 'This takes about a minute.' : `This takes about ${minutes} minutes.`,
  why: 'Why so long?',
  whyText:
    'Exchange takes at most 30 mails a minute from one mailbox. You can go on working, and close this pane: what is missing is sent when you open it again.',
  draftStays: 'The draft stays as it is. Do not send it as well.',
  unfollows: 'The draft itself will not be followed any more; each mail is, by itself.',
  names: 'Show names in To, not only addresses',
  choice: 'Those who must not be measured',
  choices: { send: 'get the mail without any measuring', 'leave-out': 'get no mail' },
  who: 'Who gets what',
  measured: 'measured',
  start: (count: string) => `Send ${count} mails`,
  starting: 'Preparing…',
  permission: {
    title: 'Your permission is needed',
    text: 'Follow writes and sends these mails in your own mailbox, directly with Outlook. Their text never goes to the server of Follow.',
    button: 'Give permission and go on',
  },
  obstacles: {
    'not-own':
      'This mail goes out in somebody else’s name. Mails can only be sent individually from your own mailbox.',
    others:
      'This mail goes to a list, or to a name that Outlook does not know. Put the people themselves in.',
    'too-few': 'Individual mails need at least 2 different people. Add them to this mail.',
    'too-many':
      'At most 100 people can get individual mails at once. Divide them among several mails.',
    attachment:
      'A mail or a link to the cloud is attached, which cannot be copied. Attach it as a file.',
  },
  tidy: {
    folder: 'Individual mails',
    option: (folder: string) => `Put the copies into the folder “${folder}” inside Sent Items`,
    why: 'Otherwise each of them lies in Sent Items. Nothing is deleted, and the choice is remembered.',
    moving: (left: string) => `Copies are being put away: ${left} to go`,
    left: (count: string, isOne: boolean) =>
      isOne ? '1 copy is still in Sent Items.' : `${count} copies are still in Sent Items.`,
    again: 'Put them away now',
    done: 'The copies are in a folder of their own inside Sent Items.',
    unfinished: (subject: string, left: string) => `${subject}: ${left}`,
  },
  along: {
    title: 'What goes along',
    always:
      'Pictures, files, importance, sensitivity, categories, reply-to and receipts go along with each mail. Follow-up flags and voting buttons do not.',
    template: 'Each followed mail counts for the template.',
    asks: 'Those who may be asked are asked for their consent, each in their own mail.',
    links:
      'Each followed mail has its own link to each file, so that each view is certainly theirs.',
    reminder: 'Remind me of each followed mail, as set for this draft',
    noReminder: 'The reminder then stays with the draft, which is not followed any more.',
    delay: (when: string) =>
      `This draft is to be held back until ${when}. Individual mails cannot be held back.`,
    atOnce: 'Send them at once instead',
    atOnceFirst: 'Say first that they may go out at once, or come back at that time.',
  },
  notClean:
    'This draft was sent before and came back, and still has parts of Follow in it that cannot be taken out. Write it anew.',
  notSaved:
    'Outlook has not saved this version of the draft in the mailbox yet. Wait a moment and try again.',
  draftGone:
    'The draft is not in the mailbox any more. Those who have not got their mail cannot get it from here.',
  denied: 'Outlook does not let Follow send mails. Ask your administrator.',
  startFailed: 'Nothing was sent',
  run: {
    title: 'Individual mails',
    progress: (sent: string, total: string) => `${sent} of ${total} sent`,
    failed: (count: string) => `${count} not sent`,
    leftOut: (count: string) => `${count} left out`,
    pause: 'Pause',
    pausing: 'Pausing after this one…',
    goOn: 'Go on',
    paused: 'Paused. Nothing is lost; go on whenever you like, also after closing this pane.',
    overtaken: 'Another window is sending these mails. Go on here when it has ended.',
    interrupted: 'It cannot go on right now. Nothing is lost, and nobody gets two.',
    busy: (until: string) =>
      `Outlook asks to wait until ${until}. Nothing is lost; go on after that.`,
    retry: 'Try these again',
    again: 'Send again',
    stop: 'Call off the rest',
    stopTitle: 'Call off the rest?',
    stopText: (sent: string) => `${sent} have gone out and stay so. The others get no mail.`,
    done: 'Everybody has got their mail.',
    stopped: 'The rest was called off.',
    keep: 'The draft is still in your Drafts. Do not send it as well.',
    moveDraft: 'Move the draft to Deleted Items',
    moved: 'The draft is in Deleted Items.',
    notMoved: 'The draft could not be moved.',
    close: 'Back to the mail',
    results: 'What became of each',
  },
  unfinished: {
    title: 'Not finished yet',
    line: (subject: string, sent: string, total: string) => `${subject}: ${sent} of ${total} sent`,
    noSubject: '(no subject)',
    open: 'Look',
  },
  loading: 'the draft',
  steps,
  failures,
  unmeasured,
}

export type IndividualTexts = typeof individual
