/**
 * What a failed call of Azure Blob Storage means for us.
 *
 * - `moved-on`: the blob is longer than the caller took it to be, or was changed
 * - `leased`: somebody else has the blob, or the caller's lease is over
 * - `gone`: there is no such blob
 * - `blob-full`: nothing more goes into this blob
 * - `denied`: the caller may not do that, or there is no such container or account
 * - `unclear`: no answer, or one that leaves open whether it was done
 */
export type BlobFault = 'moved-on' | 'leased' | 'gone' | 'blob-full' | 'denied' | 'unclear'

const FAULTS: Readonly<Record<string, BlobFault>> = {
  AppendPositionConditionNotMet: 'moved-on',
  ConditionNotMet: 'moved-on',
  BlobNotFound: 'gone',
  BlockCountExceedsLimit: 'blob-full',
  MaxBlobSizeConditionNotMet: 'blob-full',
}

const DENIED: ReadonlySet<number> = new Set([400, 401, 403, 404])

export function faultOf(error: unknown): BlobFault {
  const { code, status } = answerOf(error)
  if (status === 0) return 'unclear'
  // Azure has a dozen words for it, from LeaseAlreadyPresent to LeaseIsBrokenAndCannotBeRenewed.
  if (code.startsWith('Lease')) return 'leased'
  return FAULTS[code] ?? (DENIED.has(status) ? 'denied' : 'unclear')
}

/** A call of Azure Blob Storage failed. Its message holds neither addresses nor signatures. */
export class BlobError extends Error {
  override name = 'BlobError'
  readonly fault: BlobFault

  constructor(what: string, error: unknown) {
    super(`${what}: ${saidBy(error)}`)
    this.fault = faultOf(error)
  }
}

/** @param what the thing that could not be done, for the log */
export function told<T>(what: string, call: Promise<T>): Promise<T> {
  return call.catch((error: unknown) => {
    // What the client library throws holds the request: the account's address, and signatures in it.
    throw new BlobError(what, error)
  })
}

/** Of the network, of Node's streams and DNS, and of a call that took too long. */
const NETWORK =
  /^(E(?!RR_)[A-Z_]{3,}|ERR_STREAM_PREMATURE_CLOSE|REQUEST_SEND_ERROR|AbortError|TimeoutError)$/
/** An identity that could not be had: whoever gives it out is away, or refused. */
const IDENTITY = /^(CredentialUnavailableError|(Aggregate)?AuthenticationError)$/

/** Whether a call failed out there; anything else is a mistake of ours. */
export function isOutside(error: unknown): boolean {
  const { code, status } = answerOf(error)
  // An exception of the platform has a number for a code.
  const name = String((error as { name?: unknown }).name)
  return status !== 0 || [code, name].some((word) => NETWORK.test(word)) || IDENTITY.test(name)
}

/** Status and code of a failed call, for the log: `503 ServerBusy`, or `no answer ECONNREFUSED`. */
export function saidBy(error: unknown): string {
  const { code, status } = answerOf(error)
  return [status || 'no answer', code].filter(Boolean).join(' ')
}

/** @returns status 0 where there was no answer */
export function answerOf(error: unknown): { code: string; status: number } {
  const { code, statusCode, name, details } = error as {
    code?: unknown
    statusCode?: unknown
    name?: unknown
    /** Where an answer has no body, the code stands in a header. */
    details?: { errorCode?: unknown }
  }
  const status = typeof statusCode === 'number' ? statusCode : 0
  const word = String(code ?? details?.errorCode ?? name ?? '')
  return { code: /^[A-Za-z_]{1,60}$/.test(word) ? word : '', status }
}
