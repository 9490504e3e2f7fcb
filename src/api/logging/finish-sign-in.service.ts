import type { AuthenticationResult } from '@azure/msal-node'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { admit } from '../settings/access.service.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { changeSetup } from './change-setup.service.ts'
import { redirectUri } from './describe-logging.service.ts'
import { DELEGATED_PERMISSION, DELEGATED_SCOPES, entraClient } from './entra-client.service.ts'
import { entraFault } from './entra-fault.ts'
import {
  applicationOf,
  hashOfState,
  placeOfState,
  tenantOfState,
  type KeptSignIn,
} from './kept-sign-in.ts'
import { tokensPlace } from './kept-tokens.service.ts'
import { runNow } from './logging-job.service.ts'
import { findLoggingSetup, updateLoggingSetup } from './logging-setup.store.ts'
import { takeSignIn } from './logging-sign-in.store.ts'
import { hasBegun } from './sign-in-cookie.ts'
import { outcomeOfFault, type SignInOutcome } from './sign-in-outcome.ts'

/** The query of the way back, as the browser brings it; empty where it has none. */
export interface SignInAnswer {
  state: string
  code: string
  error: string
  /** In the provider's words; never shown. */
  description: string
  /** The header `Cookie`; undefined: none came. */
  cookies: string | undefined
}

/**
 * Ends a sign-in that was begun here. Whoever brings the answer need not be signed in: the state is good
 * once, leads to the tenant of the administrator who began, and counts in their browser alone. Whether
 * they still are one is asked once more.
 */
export async function finishSignIn(ctx: Context, answer: SignInAnswer): Promise<SignInOutcome> {
  const begun = await takeBegun(ctx, answer.state)
  if (!begun) return 'unknown'
  if (!hasBegun(answer.state, answer.cookies)) return 'other-browser'
  if (answer.error) {
    const said = { errorCode: answer.error, errorMessage: answer.description }
    return answer.error === 'access_denied' ? 'declined' : outcomeOfFault(entraFault(said).fault)
  }
  const setup = await findLoggingSetup(ctx.db, begun.tenantId)
  if (!setup || applicationOf(setup.source) !== begun.clientId) return 'changed'
  if (!(await isStillAdministrator(ctx, begun))) return 'no-administrator'
  return redeemed(ctx, { begun, setup, code: answer.code })
}

type Begun = KeptSignIn & { tenantId: string; salespersonId: string }

async function takeBegun(ctx: Context, state: string): Promise<Begun | undefined> {
  const tenantId = tenantOfState(state)
  if (tenantId === undefined) return undefined
  const stateHash = hashOfState(state)
  const row = await takeSignIn(ctx.db, { tenantId, stateHash, now: ctx.now() })
  if (!row) return undefined
  const kept = JSON.parse(ctx.vault.open(row.sealed, placeOfState(state))) as KeptSignIn
  return { ...kept, tenantId, salespersonId: row.salesperson_id }
}

async function isStillAdministrator(ctx: Context, begun: Begun): Promise<boolean> {
  const { tenantId, salespersonId, claimedRoles } = begun
  try {
    const caller = { tenantId, salespersonId, claimedRoles, name: '', email: '' }
    await admit(ctx, caller, { role: 'administrator' })
    return true
  } catch (error) {
    // A refusal is an answer here; anything else is not.
    if (error instanceof Problem) return false
    throw error
  }
}

interface Redeems {
  begun: Begun
  setup: LoggingSetupRow
  code: string
}

async function redeemed(ctx: Context, { begun, setup, code }: Redeems): Promise<SignInOutcome> {
  try {
    const client = await entraClient(ctx, setup)
    const result = await client.acquireTokenByCode({
      ...{ code, scopes: DELEGATED_SCOPES, redirectUri: redirectUri(ctx) },
      ...{ codeVerifier: begun.verifier, nonce: begun.nonce },
    })
    const outcome = judged(result, begun)
    if (outcome !== 'done') return outcome
    return await keep(ctx, { begun, result, tokens: client.getTokenCache().serialize() })
  } catch (error) {
    const fault = entraFault(error)
    // A code that is no good is no matter of the account's, which has just been picked.
    if (fault.fault === 'unexpected-answer') ctx.log.warn({ detail: fault.message }, 'no sign-in')
    return outcomeOfFault(fault.fault)
  }
}

/** The authority is the tenant's own; what it says is looked at all the same. */
function judged({ idTokenClaims, scopes }: AuthenticationResult, begun: Begun): SignInOutcome {
  const { tid, aud } = idTokenClaims as { tid?: unknown; aud?: unknown }
  if (tid !== begun.tenantId) return 'other-organisation'
  if (String(aud).toLowerCase() !== begun.clientId) return 'failed'
  const wanted = DELEGATED_PERMISSION.toLowerCase()
  const isGranted = scopes.some((scope) => scope.toLowerCase().split('/').at(-1) === wanted)
  return isGranted ? 'done' : 'consent-needed'
}

interface Keeps {
  begun: Begun
  result: AuthenticationResult
  /** MSAL's, of this account alone. */
  tokens: string
}

async function keep(ctx: Context, { begun, result, tokens }: Keeps): Promise<SignInOutcome> {
  const { account } = result
  if (!account) return 'failed'
  let outcome: SignInOutcome = 'changed'
  await changeSetup(ctx, { by: begun }, async ({ ctx: { db }, row, at }) => {
    if (applicationOf(row.source) !== begun.clientId) return null
    await updateLoggingSetup(db, row.tenant_id, {
      sealed_tokens: ctx.vault.seal(tokens, tokensPlace(row.tenant_id)),
      account_id: account.homeAccountId,
      account_name: account.name ?? account.username,
      ...{ account_email: account.username, signed_in_at: at },
    })
    // It may have been waiting for just that.
    await runNow(db, row.tenant_id, at)
    outcome = 'done'
    const isSame = row.account_id === account.homeAccountId
    return { action: 'logging-signed-in', detail: { account: isSame ? 'same' : 'other' } }
  })
  return outcome
}
