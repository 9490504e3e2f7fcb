import type { LoggingSource } from '../../contract/logging-source.ts'
import type { Logging } from '../../contract/logging.ts'
import { loggingSignInPath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { externalName } from '../secrets/external-name.ts'
import { findSalesperson } from '../settings/salesperson.store.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { APPLICATION_PERMISSION, DELEGATED_PERMISSION } from './entra-client.service.ts'
import { readJob } from './logging-job.service.ts'
import { findJob } from './logging-job.store.ts'
import { countMessages } from './logging-counts.store.ts'
import { findLoggingSetup } from './logging-setup.store.ts'

const COUNTED_MS = 30 * 86_400_000

/** Where nobody ever set up anything; the schedule is that of a new set-up. */
const NEVER_SET_UP = {
  ...{ source: null, every_minutes: 10, batch_size: 50, is_enabled: false, revision: 0 },
  ...{ credential_kind: null, credential_set_at: null, credential_expires_at: null },
  ...{ credential_thumbprint: null, account_name: null, account_email: null, signed_in_at: null },
  ...{ consent_at: null, consent_by: null, consent_wording: null, consent_locale: null },
  ...{ changed_at: null, changed_by: null },
  ...{ probe_code: null, probe_at: null, probe_out_at: null, probe_in_at: null },
}

/** What an administrator may see of a set-up: nothing sealed. */
type Shown = Omit<
  LoggingSetupRow,
  'tenant_id' | 'sealed_credential' | 'sealed_tokens' | 'account_id'
>

/** Email logging as its administrator sees it; no secret. */
export async function describeLogging(ctx: Context, tenantId: string): Promise<Logging> {
  const { db, now } = ctx
  const row: Shown = (await findLoggingSetup(db, tenantId)) ?? NEVER_SET_UP
  const since = new Date(now().getTime() - COUNTED_MS)
  return {
    source: row.source,
    ...{ everyMinutes: row.every_minutes, batchSize: row.batch_size },
    credential: credential(row),
    ...secrets(ctx, tenantId),
    redirectUri: redirectUri(ctx),
    permissions: permissions(row.source),
    account: account(row),
    consent: await consent(ctx, tenantId, row),
    isEnabled: row.is_enabled,
    changedAt: iso(row.changed_at),
    changedBy: await nameOf(ctx, tenantId, row.changed_by),
    notifications: await notifications(ctx, tenantId, row.source),
    ...(await readJob(db, tenantId, now())),
    probe: probe(row),
    counts: await countMessages(db, { tenantId, since }),
    revision: row.revision,
  }
}

/** Where the identity provider sends the logging account back to. */
export function redirectUri({ config }: Pick<Context, 'config'>): string {
  return `${config.apiOrigin}${loggingSignInPath}`
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

function credential(row: Shown): Logging['credential'] {
  if (!row.credential_kind || !row.credential_set_at) return null
  return {
    kind: row.credential_kind,
    setAt: row.credential_set_at.toISOString(),
    expiresAt: iso(row.credential_expires_at),
    thumbprint: row.credential_thumbprint,
  }
}

function secrets({ config, vault }: Context, tenantId: string) {
  const { kind } = config.secrets.provider
  return {
    externalName: externalName(tenantId, kind),
    externalProvider: kind === 'none' ? null : kind,
    canKeepSecrets: vault.canSeal,
  }
}

function permissions(source: LoggingSource | null): string[] {
  if (source?.kind !== 'graph') return []
  return [source.access === 'delegated' ? DELEGATED_PERMISSION : APPLICATION_PERMISSION]
}

function account({ account_name, account_email, signed_in_at }: Shown): Logging['account'] {
  if (!signed_in_at) return null
  return {
    ...{ name: account_name ?? '', email: account_email ?? '' },
    signedInAt: signed_in_at.toISOString(),
  }
}

async function consent(ctx: Context, tenantId: string, row: Shown): Promise<Logging['consent']> {
  const { consent_at, consent_by, consent_wording, consent_locale } = row
  if (!consent_at || !consent_wording || !consent_locale) return null
  return {
    at: consent_at.toISOString(),
    // Whoever is not known here any more is still somebody.
    by: (await nameOf(ctx, tenantId, consent_by)) ?? consent_by ?? '',
    ...{ wording: consent_wording, locale: consent_locale },
  }
}

async function nameOf({ db }: Context, tenantId: string, salespersonId: string | null) {
  if (salespersonId === null) return null
  return (await findSalesperson(db, { tenantId, salespersonId }))?.name ?? null
}

async function notifications(
  { config, db, now }: Context,
  tenantId: string,
  source: LoggingSource | null,
): Promise<Logging['notifications']> {
  if (config.graph.notifyOrigin === null || !canBeTold(source)) return 'unavailable'
  const job = await findJob(db, tenantId)
  // Without an id, the time is when to try again to get one.
  if (!job?.subscription_id || !job.subscription_until) return 'off'
  return job.subscription_until > now() ? 'on' : 'off'
}

/** Graph tells an account nothing of another's mailbox. */
const canBeTold = (source: LoggingSource | null): boolean =>
  source?.kind === 'graph' && source.access === 'application'

function probe({ probe_code, probe_at, probe_out_at, probe_in_at }: Shown): Logging['probe'] {
  if (!probe_code || !probe_at) return null
  return {
    ...{ code: probe_code, startedAt: probe_at.toISOString() },
    ...{ outSeenAt: iso(probe_out_at), inSeenAt: iso(probe_in_at) },
  }
}
