import type { Generated } from 'kysely'
import type { RunTrigger } from '../../contract/logging-job.ts'
import type { LoggingProblem } from '../../contract/logging-problem.ts'
import type { LoggingSource } from '../../contract/logging-source.ts'
import type { CredentialKind } from '../../contract/logging.ts'

/** What an administrator set up for email logging; one for each organisation. */
export interface LoggingSetupTable {
  tenant_id: string
  source: LoggingSource | null
  every_minutes: Generated<number>
  batch_size: Generated<number>
  credential_kind: Generated<CredentialKind | null>
  credential_set_at: Generated<Date | null>
  credential_expires_at: Generated<Date | null>
  credential_thumbprint: Generated<string | null>
  /** By `secrets/vault.ts`; null for an external one. */
  sealed_credential: Generated<string | null>
  /** MSAL's cache with the logging account's refresh token, sealed. */
  sealed_tokens: Generated<string | null>
  /** MSAL's home account id. */
  account_id: Generated<string | null>
  account_name: Generated<string | null>
  account_email: Generated<string | null>
  signed_in_at: Generated<Date | null>
  consent_at: Generated<Date | null>
  consent_by: Generated<string | null>
  consent_wording: Generated<string | null>
  consent_locale: Generated<string | null>
  is_enabled: Generated<boolean>
  changed_at: Generated<Date | null>
  changed_by: Generated<string | null>
  probe_code: Generated<string | null>
  probe_at: Generated<Date | null>
  probe_out_at: Generated<Date | null>
  probe_in_at: Generated<Date | null>
  revision: Generated<number>
}

/** A sign-in of the logging account that was begun. */
export interface LoggingSignInTable {
  tenant_id: string
  /** SHA-256 of the state that travels through the browser. */
  state_hash: Buffer
  salesperson_id: string
  /** Code verifier and nonce, sealed. */
  sealed: string
  expires_at: Date
}

/** Who looks at a mailbox, when next, and how far they are. */
export interface LoggingJobTable {
  tenant_id: string
  /** Process that has the lease; null: nobody. */
  runner: Generated<string | null>
  /** Grows with every lease; what an older one still writes is refused. */
  fence: Generated<number>
  lease_until: Generated<Date | null>
  /** Null: stopped. */
  next_run_at: Generated<Date | null>
  trigger: Generated<RunTrigger>
  /** Where reading goes on; null: from the beginning. */
  cursor: Generated<string | null>
  problem: Generated<LoggingProblem | null>
  failing_since: Generated<Date | null>
  failures: Generated<number>
  subscription_id: Generated<string | null>
  subscription_until: Generated<Date | null>
  /** SHA-256 of what Graph says to prove that a notification is its own. */
  subscription_secret_hash: Generated<Buffer | null>
}

/** One look at a mailbox. */
export interface LoggingRunTable {
  tenant_id: string
  id: string
  trigger: RunTrigger
  started_at: Date
  finished_at: Generated<Date | null>
  seen: Generated<number>
  logged: Generated<number>
  entries: Generated<number>
  excluded: Generated<number>
  quarantined: Generated<number>
  bounces: Generated<number>
  failed: Generated<number>
  filed: Generated<number>
  requests: Generated<number>
  problem: Generated<LoggingProblem | null>
}

export interface LoggingBackfillTable {
  tenant_id: string
  days: number
  /** Mail received from then on. */
  since: Date
  state: 'running' | 'paused' | 'done' | 'failed'
  cursor: Generated<string | null>
  done: Generated<number>
  total: Generated<number | null>
  started_at: Date
  finished_at: Generated<Date | null>
  problem: Generated<LoggingProblem | null>
}
