import type { PageWords } from './page-words.ts'

export const en: PageWords = {
  language: 'English',
  languages: 'Language',
  tag: 'en-GB',
  title: 'How this email is measured',
  lead: 'The sender of this email can be told whether it was opened, whether its links were followed and whether it was answered. Here you see what exactly, and you decide.',
  facts: { from: 'From', subject: 'Subject', sent: 'Sent' },
  choice: {
    title: 'Your choice',
    states: {
      none: () => 'You have not said anything about this yet.',
      requested: (day) =>
        `You were asked on ${day} whether you agree to being measured, and have not answered yet.`,
      granted: (day) => `You agreed to being measured on ${day}.`,
      refused: (day) => `You said no on ${day}. Nothing is measured of email to you.`,
      withdrawn: (day) => `You said no on ${day}. Nothing is measured of email to you.`,
    },
    notedForYou: 'Somebody of the sender’s organisation noted this for you.',
    needsConsent: 'Nothing is measured of email to you unless you agree.',
    no: 'If you say no, nothing is measured of any email from this organisation to you: neither of this one nor of others, whether they were sent before or come later. It takes effect at once, and links go on working. The sender sees that you said no.',
    yes: 'If you agree, the sender is told from now on when you open such an email, follow a link in it or answer it. You can take that back here at any time.',
    sayNo: 'Do not measure email to me',
    sayYes: 'I agree to being measured',
    shared:
      'This email may have gone to several people, and every copy is the same. So this page does not know who is reading it. Type the address at which you got the email.',
    list: 'If you got it through a mailing list, write to whom you can ask below.',
    agree: 'To agree, answer the email: here anybody could type your address.',
    address: 'Your email address',
    notFollowed:
      'This email is not followed: nothing is measured of it, so there is nothing to decide here.',
  },
  measured: {
    title: 'What is measured',
    opens: 'Opens',
    clicks: 'Followed links',
    replies: 'Answers',
    ways: {
      individual: 'Each one by itself',
      totals: 'Only as a number, without persons',
      nothing: 'Not at all',
    },
    noticed: 'Are noticed',
    notNoticed: 'Are not noticed',
    how: 'An open is noticed when your program loads a tiny invisible picture, a followed link because it leads through our address. Of each request, time and kind of program are kept; your internet address is not.',
    switchedOff: 'At the moment nothing is collected: measuring is switched off.',
    voided: 'The sender stopped following this email. Nothing is collected any more.',
    shared:
      'This is what was decided when the email was sent. As soon as one of its recipients says no, nothing is measured of it any more, for anybody.',
  },
  known: {
    title: 'What is known so far',
    none: 'Nothing was recorded of this email.',
    newest: (count) => `The latest ${count} are shown.`,
    shared:
      'What was recorded of this email are numbers. Since every copy is the same, nobody can tell who opened it or followed a link; only an answer has a name.',
    kinds: {
      open: 'Opened',
      click: 'Link followed',
      'file-view': 'File viewed',
      reply: 'Answered',
    },
    judged: {
      person: 'taken for a person',
      machine: 'taken for a machine, such as a virus check',
      self: 'taken for the sender’s own people',
      unknown: 'nobody can tell whether it was a person',
    },
    unknownProgram: 'unknown program',
  },
  kept: {
    title: 'How long it is kept',
    hits: 'How each request looked',
    interactions: 'Opens, followed links and answers',
    mail: 'This email’s subject, recipients and links',
    days: (count) => (count === null ? 'No limit' : count === 1 ? '1 day' : `${count} days`),
    after: 'After that only numbers are left, without persons.',
  },
  ask: {
    title: 'Whom you can ask',
    contact: 'For questions, and for everything that is kept about you:',
    reply: 'Simply answer the email.',
    notice: 'Privacy notice of the organisation',
  },
  erase: {
    title: 'Erase everything about you',
    text: 'Everything that was recorded about you is deleted at once and for good, of this email and of all others. Nothing is measured of email to you afterwards.',
    shared:
      'The organisation is told that everything about your address is to be erased. It has to do so, or answer you, within one month.',
    button: 'Erase everything …',
    confirm: {
      title: 'Erase everything for good?',
      text: 'This cannot be undone. Only a fingerprint of your address stays, from which nobody can read it, so that you are not measured again.',
      button: 'Yes, erase everything',
      back: 'No, go back',
    },
    confirmShared: 'The request is made for this address:',
  },
  done: {
    withdrawn:
      'Done. From this moment on nothing is measured of email to you, and nothing of email you already have.',
    withdrawnShared:
      'Noted. If this email was sent to that address, nothing is measured of email to it from this moment on. This page does not say whether it was.',
    allowed: 'Thank you, your consent was noted. You can take it back here at any time.',
    requested:
      'Noted. If anything is kept about that address, the organisation now has the request to erase it, and one month to do so. This page does not say whether there is anything.',
    erased: {
      title: 'Everything about you was erased',
      text: 'Nothing is kept about you any more, and nothing is measured of email to you. Keep this number if you want to come back to it:',
      certificate: 'Certificate',
      on: 'Erased on',
    },
  },
  wrong: {
    address: 'Please type a whole email address, such as name@example.com.',
    form: 'That did not arrive as it should. Please try again.',
  },
  notFound: {
    title: 'This link does not work',
    text: 'It may have been cut off or changed on its way to you. Please use the link in the email itself, or ask the person who sent it.',
  },
  gone: {
    title: 'Nothing is kept about this email',
    text: 'What was recorded of it has been erased, and nothing is measured of it any more.',
  },
  busy: {
    title: 'Please try again in a moment',
    text: 'The page cannot be shown just now. Nothing was changed.',
  },
}
