import type { LoggingSource } from '../../contract/logging-source.ts'
import { LOGGING_WORDING, type CredentialKind } from '../../contract/logging.ts'

/** What has to be done before email logging can be switched on, in this order. */
export type SetupStep = 'source' | 'credential' | 'sign-in' | 'consent'

/** A set-up as far as it decides what is missing. */
export interface SetupState {
  source: LoggingSource | null
  credential: { kind: CredentialKind; expiresAt: Date | null } | null
  /** Somebody signed in as the logging account. */
  hasAccount: boolean
  /** Wording that was agreed to; null: nobody did, or something changed since. */
  consentedTo: string | null
}

/**
 * The steps that are missing. Without a source only that: what else it takes depends on it. Where mail
 * is logged by hand only, agreeing to it is all it takes.
 */
export function missingSteps(state: SetupState, now: Date): SetupStep[] {
  const { source, consentedTo } = state
  if (!source) return ['source']
  const access: SetupStep[] = source.kind === 'pane' ? [] : missingAccess(state, source, now)
  return consentedTo === LOGGING_WORDING ? access : [...access, 'consent']
}

function missingAccess(
  { credential, hasAccount }: SetupState,
  source: LoggingSource,
  now: Date,
): SetupStep[] {
  const isUsable =
    credential !== null &&
    fitsSource(credential.kind, source) &&
    (credential.expiresAt === null || credential.expiresAt > now)
  const needsAccount = source.kind === 'graph' && source.access === 'delegated'
  return [
    ...(isUsable ? [] : ['credential' as const]),
    ...(needsAccount && !hasAccount ? ['sign-in' as const] : []),
  ]
}

/** Whether a source takes that kind of credential. */
export function fitsSource(kind: CredentialKind, source: LoggingSource): boolean {
  if (source.kind === 'pane') return false
  if (kind === 'external') return true
  return (kind === 'password') === (source.kind === 'ews')
}

/**
 * What may be taken back: `consent`, for what was agreed to is not what it is; the signed-in `account`,
 * whose tokens are for another application; the `credential`, which proves nothing to the new server and
 * must not be sent there; the `cursor`, for how far reading got says nothing of another mailbox.
 */
export type Invalidated = 'consent' | 'account' | 'credential' | 'cursor'

const TAKEN_BACK: Readonly<Record<string, readonly Invalidated[]>> = {
  kind: ['consent', 'account', 'credential', 'cursor'],
  mailbox: ['consent', 'cursor'],
  clientId: ['consent', 'account', 'credential'],
  access: ['consent', 'account'],
  archive: ['consent'],
  url: ['consent', 'credential', 'cursor'],
  userName: ['consent', 'credential'],
  queueFolder: ['consent', 'cursor'],
  storageFolder: ['consent'],
}

/** What a change of the source takes back; another spelling of the same takes nothing back. */
export function invalidated(
  before: LoggingSource | null,
  after: LoggingSource,
): ReadonlySet<Invalidated> {
  const names = before ? Object.keys(TAKEN_BACK) : []
  const changed = names.filter((name) => valueOf(before, name) !== valueOf(after, name))
  return new Set(changed.flatMap((name) => TAKEN_BACK[name] ?? []))
}

/** Names that servers compare without case. */
const CASELESS = ['mailbox', 'clientId']

function valueOf(source: LoggingSource | null, name: string): unknown {
  const value = (source as Readonly<Record<string, unknown>> | null)?.[name]
  return CASELESS.includes(name) && typeof value === 'string' ? value.toLowerCase() : value
}
