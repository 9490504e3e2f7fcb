import { MailSourceError, type MailSourceFault } from '../logging/mail-source.ts'
import { errorCode, isForNow, shortDetail, type GraphAnswer } from './graph-answer.ts'

/** Codes that say the same whatever the status is; Graph has changed statuses before. */
const BY_CODE: Readonly<Record<string, MailSourceFault>> = {
  syncstatenotfound: 'cursor-expired',
  syncstateinvalid: 'cursor-expired',
  resyncrequired: 'cursor-expired',
  mailboxnotenabledforrestapi: 'mailbox-unsupported',
  mailboxnotsupportedforrestapi: 'mailbox-unsupported',
  errormailboxmoveinprogress: 'unreachable',
  errorinvaliduser: 'mailbox-not-found',
  errornonexistentmailbox: 'mailbox-not-found',
  request_resourcenotfound: 'mailbox-not-found',
  resourcenotfound: 'mailbox-not-found',
  errorfoldernotfound: 'folder-not-found',
  erroritemnotfound: 'folder-not-found',
}

const BY_STATUS: Readonly<Record<number, MailSourceFault>> = {
  401: 'permission-missing',
  403: 'permission-missing',
  404: 'mailbox-not-found',
  408: 'unreachable',
  410: 'cursor-expired',
  429: 'throttled',
  500: 'unreachable',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
}

/** What a refusal means for whoever has to mend it. */
export function graphFault(answer: GraphAnswer): MailSourceError {
  const byCode = BY_CODE[errorCode(answer).toLowerCase()]
  const fault = byCode ?? (asksToWait(answer) ? 'throttled' : BY_STATUS[answer.status])
  return new MailSourceError(fault ?? 'unexpected-answer', shortDetail(answer), {
    retryAfterMs: answer.retryAfterMs,
  })
}

/** Whoever says how long is there, and busy; also with a 503. */
const asksToWait = (answer: GraphAnswer): boolean =>
  isForNow(answer) && answer.retryAfterMs !== null
