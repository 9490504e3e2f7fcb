import { deleteBackfill } from './backfill.store.ts'
import type { HeldSetup } from './change-setup.service.ts'
import { recreateJob, stopLoggingJob } from './logging-job.service.ts'
import type { Invalidated } from './logging-setup.ts'
import type { SetupChange } from './logging-setup.store.ts'

const NO_CONSENT = {
  ...{ consent_at: null, consent_by: null, consent_wording: null, consent_locale: null },
  is_enabled: false,
} satisfies SetupChange

const NO_CREDENTIAL = {
  ...{ credential_kind: null, credential_set_at: null, credential_expires_at: null },
  ...{ credential_thumbprint: null, sealed_credential: null },
} satisfies SetupChange

const NO_ACCOUNT = {
  ...{ sealed_tokens: null, account_id: null, account_name: null, account_email: null },
  signed_in_at: null,
} satisfies SetupChange

const NO_PROBE = {
  ...{ probe_code: null, probe_at: null, probe_out_at: null, probe_in_at: null },
} satisfies SetupChange

/** Nothing is set up any more. */
export const NOTHING_SET_UP = {
  ...{ ...NO_CONSENT, ...NO_CREDENTIAL, ...NO_ACCOUNT, ...NO_PROBE },
} satisfies SetupChange

/** What the set-up is without what does not hold any more; without consent it is off. */
export function without(takenBack: ReadonlySet<Invalidated>): SetupChange {
  return {
    ...(takenBack.has('consent') && NO_CONSENT),
    ...(takenBack.has('credential') && NO_CREDENTIAL),
    ...(takenBack.has('account') && NO_ACCOUNT),
    ...(takenBack.has('cursor') && NO_PROBE),
  }
}

/** Ends what the job does by a set-up that does not hold any more; after the set-up was changed. */
export async function endJob(
  { ctx: { db }, row }: HeldSetup,
  takenBack: ReadonlySet<Invalidated>,
): Promise<void> {
  if (takenBack.has('cursor')) {
    await recreateJob(db, row.tenant_id, null)
    await deleteBackfill(db, row.tenant_id)
  } else if (takenBack.has('consent') && row.is_enabled) {
    await stopLoggingJob(db, row.tenant_id)
  }
}
