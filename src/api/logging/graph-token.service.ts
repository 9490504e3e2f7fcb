import type { AuthenticationResult } from '@azure/msal-node'
import { VaultError } from '../secrets/vault.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import {
  APPLICATION_SCOPES,
  DELEGATED_SCOPES,
  entraClient,
  type EntraParts,
} from './entra-client.service.ts'
import { entraFault } from './entra-fault.ts'
import { keptTokens } from './kept-tokens.service.ts'
import { findLoggingSetup } from './logging-setup.store.ts'
import { MailSourceError } from './mail-source.ts'

export interface GraphToken {
  token: string
  /** Null: it does not say. */
  expiresAt: Date | null
}

/**
 * A token for Microsoft Graph, of the logging account or of the application, as it is set up.
 *
 * @throws MailSourceError `sign-in-needed`, `consent-needed`, `credential-…`, `secret-unreadable` or
 *   `unreachable`
 */
export async function graphToken(parts: EntraParts, setup: LoggingSetupRow): Promise<string> {
  return (await acquireGraphToken(parts, setup)).token
}

/**
 * Like `graphToken`, and says how long it is good for.
 *
 * @param isRefused Graph did not take the one that is kept: it may have been revoked
 */
export async function acquireGraphToken(
  parts: EntraParts,
  setup: LoggingSetupRow,
  isRefused = false,
): Promise<GraphToken> {
  const isDelegated = setup.source?.kind === 'graph' && setup.source.access === 'delegated'
  return asked(() => (isDelegated ? delegated(parts, setup, isRefused) : application(parts, setup)))
}

/**
 * Tokens as long as they are good, each asked for once, whoever waits for it. The returned function is
 * told where Graph refused the last one.
 */
export function heldGraphToken(
  parts: EntraParts,
  tenantId: string,
): (isRefused?: boolean) => Promise<string> {
  let held: GraphToken | undefined
  let asking: Promise<GraphToken> | undefined
  const isGood = () =>
    held?.expiresAt && held.expiresAt.getTime() - EARLY_MS > parts.now().getTime()
  return async (isRefused = false) => {
    if (held && isGood() && !isRefused) return held.token
    asking ??= latest(parts, tenantId, isRefused).finally(() => (asking = undefined))
    held = await asking
    return held.token
  }
}

/** A request that takes its time still has a token that is good. */
const EARLY_MS = 300_000

async function latest(
  parts: EntraParts,
  tenantId: string,
  isRefused: boolean,
): Promise<GraphToken> {
  const setup = await findLoggingSetup(parts.db, tenantId)
  if (!setup) throw new MailSourceError('credential-missing', 'Nothing is set up')
  return acquireGraphToken(parts, setup, isRefused)
}

async function application(parts: EntraParts, setup: LoggingSetupRow) {
  const client = await entraClient(parts, setup)
  return client.acquireTokenByClientCredential({ scopes: APPLICATION_SCOPES })
}

/** Whoever was overtaken by another process tries once more, with what that one got. */
async function delegated(parts: EntraParts, setup: LoggingSetupRow, isRefused: boolean) {
  try {
    return await silently(parts, setup, isRefused)
  } catch (error) {
    const fault = entraFault(error)
    if (fault.fault !== 'sign-in-needed') throw error
    const now = await findLoggingSetup(parts.db, setup.tenant_id)
    if (!now || now.sealed_tokens === setup.sealed_tokens) throw fault
    return silently(parts, now, false)
  }
}

async function silently(parts: EntraParts, setup: LoggingSetupRow, forceRefresh: boolean) {
  const { account_id, sealed_tokens } = setup
  if (account_id === null || sealed_tokens === null)
    throw new MailSourceError('sign-in-needed', 'Nobody signed in as the logging account')
  const client = await entraClient(parts, setup, keptTokens(parts, setup))
  const account = await client.getTokenCache().getAccountByHomeId(account_id)
  if (!account) throw new MailSourceError('sign-in-needed', 'The account is not known any more')
  return client.acquireTokenSilent({ account, scopes: DELEGATED_SCOPES, forceRefresh })
}

/** What cannot be had is said in words of the set-up. */
async function asked(ask: () => Promise<AuthenticationResult | null>): Promise<GraphToken> {
  try {
    const answer = await ask()
    if (!answer?.accessToken) throw new MailSourceError('unexpected-answer', 'There is no token')
    return { token: answer.accessToken, expiresAt: answer.expiresOn }
  } catch (error) {
    if (error instanceof VaultError)
      throw new MailSourceError('secret-unreadable', error.message, { cause: error })
    throw entraFault(error)
  }
}
