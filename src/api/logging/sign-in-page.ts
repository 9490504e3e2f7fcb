import { html } from '../recipient-page/markup.ts'
import { framedPage } from '../recipient-page/page-frame.ts'
import type { SignInOutcome } from './sign-in-outcome.ts'

interface Words {
  title: string
  text: string
}

const AGAIN = 'Close this window and begin again on the email logging page.'

/** What the window says; the page behind it says it in the administrator's own language. */
const WORDS: Readonly<Record<SignInOutcome, Words>> = {
  done: {
    title: 'Signed in',
    text: 'The account reads the logging mailbox from now on. You can close this window.',
  },
  unknown: {
    title: 'This sign-in is not known any more',
    text: `It was begun more than 10 minutes ago, or has come back already. ${AGAIN}`,
  },
  'other-browser': {
    title: 'This sign-in was begun in another browser',
    text:
      'It can only be ended where it was begun. If somebody sent you the link, do not sign in for ' +
      `them. If you began it here, let this page keep cookies. ${AGAIN}`,
  },
  'no-administrator': {
    title: 'Not allowed any more',
    text: 'Whoever began this sign-in is no administrator of Follow any more.',
  },
  declined: { title: 'Not signed in', text: `The sign-in was cancelled or declined. ${AGAIN}` },
  'consent-needed': {
    title: 'Consent is needed',
    text:
      'An administrator of your organisation has to consent to the application and its permission ' +
      `Mail.ReadWrite.Shared first. ${AGAIN}`,
  },
  'other-organisation': {
    title: 'An account of another organisation',
    text: `Pick an account of your own organisation. ${AGAIN}`,
  },
  changed: {
    title: 'The set-up was changed meanwhile',
    text: `The sign-in was for another application. ${AGAIN}`,
  },
  credential: {
    title: 'The application was refused',
    text: `Its secret or certificate is missing, wrong or has run out. Give a new one. ${AGAIN}`,
  },
  unreachable: {
    title: 'The sign-in service does not answer',
    text: `Wait a moment. ${AGAIN}`,
  },
  failed: { title: 'Not signed in', text: `The sign-in service gave no usable answer. ${AGAIN}` },
}

/** What is shown in the window of the sign-in: one thing, and nothing of any account. */
export function signInPage(outcome: SignInOutcome): string {
  const { title, text } = WORDS[outcome]
  const body = html`<h1>${title}</h1>
    <p role="status">${text}</p>`
  return framedPage({ language: 'en', title, path: null, body })
}
