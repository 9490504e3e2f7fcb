import { createHash } from 'node:crypto'
import type { LoggingSignIn } from '../../contract/logging.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { redirectUri } from './describe-logging.service.ts'
import { DELEGATED_SCOPES, entraClient } from './entra-client.service.ts'
import { entraFault } from './entra-fault.ts'
import { unfinished } from './logging-setup.service.ts'
import { findLoggingSetup } from './logging-setup.store.ts'
import { insertSignIn } from './logging-sign-in.store.ts'
import { applicationOf, hashOfState, placeOfState, type KeptSignIn } from './kept-sign-in.ts'
import { signInCookie } from './sign-in-cookie.ts'

const LIFETIME_S = 600
const STATE_BYTES = 32

interface BegunSignIn {
  reply: LoggingSignIn
  /** For the browser that began: nobody else can end it. */
  cookie: string
}

/**
 * Begins to sign in as the logging account: the browser is sent to the identity provider, which lets
 * the account be picked each time.
 *
 * @throws Problem `setup-unfinished` without an application and its credential, `secrets-unavailable`
 *   where the tokens could not be kept, `unavailable` where the identity provider does not answer
 */
export async function beginSignIn(ctx: Context, caller: Caller): Promise<BegunSignIn> {
  const { tenantId, salespersonId, claimedRoles = [] } = caller
  const setup = await findLoggingSetup(ctx.db, tenantId)
  const clientId = applicationOf(setup?.source)
  if (!setup || !clientId) throw unfinished(['source'])
  if (!ctx.vault.canSeal)
    throw new Problem('secrets-unavailable', 'There is no key that tokens could be sealed with')

  const secret = () => ctx.randomBytes(STATE_BYTES).toString('base64url')
  const state = `${tenantId}.${secret()}`
  const kept: KeptSignIn = { verifier: secret(), nonce: secret(), clientId, claimedRoles }
  const url = await signInUrl(ctx, setup, { state, ...kept })
  const now = ctx.now()
  const expires_at = new Date(now.getTime() + LIFETIME_S * 1000)
  const sealed = ctx.vault.seal(JSON.stringify(kept), placeOfState(state))
  const signIn = { tenant_id: tenantId, salesperson_id: salespersonId, sealed, expires_at }
  await ctx.db.transaction().execute(async (db) => {
    await insertSignIn(db, { ...signIn, state_hash: hashOfState(state) }, now)
  })
  const reply = { url, expiresAt: expires_at.toISOString() }
  return { reply, cookie: signInCookie(state, LIFETIME_S) }
}

async function signInUrl(
  ctx: Context,
  setup: LoggingSetupRow,
  { state, nonce, verifier }: Pick<KeptSignIn, 'nonce' | 'verifier'> & { state: string },
): Promise<string> {
  try {
    const client = await entraClient(ctx, setup)
    return await client.getAuthCodeUrl({
      scopes: DELEGATED_SCOPES,
      redirectUri: redirectUri(ctx),
      codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
      codeChallengeMethod: 'S256',
      ...{ state, nonce, prompt: 'select_account' },
    })
  } catch (error) {
    const { fault } = entraFault(error)
    if (/^credential|^secret/.test(fault)) throw unfinished(['credential'])
    throw new Problem('unavailable', 'The identity provider does not answer', { cause: error })
  }
}
