import type { ConsentPolicy, ConsentPolicyRequest } from '../../contract/consent-policy.ts'
import { appendAudit, type AuditAct } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import {
  findOrganisation,
  lockOrganisation,
  updateOrganisation,
  type OrganisationRow,
} from '../settings/organisation.store.ts'
import type { Db } from '../store/schema.ts'
import { isNotice, loosens, policyChanges, tidyPolicy, type Policy } from './policy-change.ts'
import { listShownRules } from './policy.store.ts'

/** What the organisation decided about measuring, with every exception. */
export async function describePolicy(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
): Promise<ConsentPolicy> {
  // Rules may be newer than the revision, never older: then the next change is refused.
  const organisation = await findOrganisation(db, tenantId)
  if (!organisation) throw new Problem('not-found', 'There is no such organisation')
  const rules = await listShownRules(db, tenantId)
  return {
    ...policyOf(organisation),
    rules: rules.map((rule) => ({ ...rule, changedAt: rule.changedAt.toISOString() })),
    revision: organisation.revision,
  }
}

function policyOf(row: OrganisationRow): Policy {
  return {
    defaultMode: row.default_mode,
    mixedGroups: row.mixed_groups,
    footer: row.footer,
    organisationName: row.organisation_name,
    privacyContact: row.privacy_contact,
    privacyNotice: row.privacy_notice,
  }
}

/**
 * Sets what is measured by default, and what recipients are told. It takes effect at once, for mail
 * already sent as well (law 5).
 *
 * @throws Problem `changed-meanwhile`, `invalid-request` for a privacy notice that is no page
 */
export async function changePolicy(
  ctx: Context,
  caller: Caller,
  { revision, ...wanted }: ConsentPolicyRequest,
): Promise<void> {
  const policy = tidyPolicy(wanted)
  if (policy.privacyNotice !== null && !isNotice(policy.privacyNotice))
    throw new Problem('invalid-request', 'The privacy notice is a page over https', {
      about: ['privacyNotice'],
    })
  await asAdministrator(ctx, { caller, revision }, async ({ db, at, organisation }) => {
    const before = policyOf(organisation)
    const changes = policyChanges(before, policy)
    if (Object.keys(changes).length === 0) return undefined
    await updateOrganisation(db, caller.tenantId, {
      default_mode: policy.defaultMode,
      mixed_groups: policy.mixedGroups,
      footer: policy.footer,
      organisation_name: policy.organisationName,
      privacy_contact: policy.privacyContact,
      privacy_notice: policy.privacyNotice,
      ...(loosens(before, policy) && { loosened_at: at }),
    })
    return { action: 'policy-changed', subject: null, detail: changes }
  })
}

/** What a change finds: the organisation, held, and the time it counts from. */
export interface Change {
  db: Db
  at: Date
  organisation: OrganisationRow
}

type Act = Pick<AuditAct, 'action' | 'subject' | 'detail'>

/**
 * Changes settings of an organisation in a transaction of its own, which recording and other
 * administrators wait for; written into the audit log.
 *
 * @param change returns what it did; undefined: nothing was to do
 * @throws Problem `changed-meanwhile` where the revision is not the latest
 */
export async function asAdministrator(
  ctx: Pick<Context, 'db' | 'now'>,
  { caller, revision }: { caller: Caller; revision: number },
  change: (found: Change) => Promise<Act | undefined>,
): Promise<void> {
  const { tenantId, salespersonId } = caller
  await ctx.db.transaction().execute(async (db) => {
    const organisation = await lockOrganisation(db, tenantId)
    if (organisation?.revision !== revision)
      throw new Problem('changed-meanwhile', 'Somebody else changed the settings meanwhile')
    const at = ctx.now()
    const act = await change({ db, at, organisation })
    if (act)
      await appendAudit(db, { ...act, tenantId, at, actor: 'person', actorId: salespersonId })
  })
}
