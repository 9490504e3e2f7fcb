import type { ConsentRule } from '../../contract/consent-policy.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { updateOrganisation } from '../settings/organisation.store.ts'
import type { Db } from '../store/schema.ts'
import { asAdministrator } from './policy.service.ts'
import {
  deleteRule,
  findAccountId,
  findRuleMode,
  upsertRule,
  type StoredTarget,
} from './policy.store.ts'
import { canonicalTarget } from './rule-target.ts'

type Target = Pick<ConsentRule, 'scope' | 'target'>

/**
 * Makes an exception from the default mode, or changes one. It takes effect at once, for mail already
 * sent as well (law 5). One that holds already changes nothing.
 *
 * @throws Problem `changed-meanwhile`, `invalid-request` for what can be no target, `not-found` for an
 *   unknown contact or account
 */
export async function setRule(
  ctx: Context,
  caller: Caller,
  { rule, revision }: { rule: ConsentRule; revision: number },
): Promise<void> {
  const { tenantId, salespersonId } = caller
  const { mode } = rule
  await asAdministrator(ctx, { caller, revision }, async ({ db, at }) => {
    const stored = await storedTarget(db, tenantId, rule)
    const from = await findRuleMode(db, stored)
    if (from === mode) return undefined
    await upsertRule(db, stored, { mode, at, salespersonId })
    await updateOrganisation(db, tenantId, mode === 'off' ? {} : { loosened_at: at })
    return act('rule-set', stored, { from: from ?? null, to: mode })
  })
}

/**
 * Removes an exception: what is less specific holds from now on.
 *
 * @throws Problem `changed-meanwhile`, `not-found` where there is no such exception
 */
export async function removeRule(
  ctx: Context,
  caller: Caller,
  { revision, ...target }: Target & { revision: number },
): Promise<void> {
  const { tenantId } = caller
  await asAdministrator(ctx, { caller, revision }, async ({ db, at }) => {
    const stored = await storedTarget(db, tenantId, target)
    const from = await findRuleMode(db, stored)
    if (!from) throw new Problem('not-found', 'There is no such rule', { about: ['target'] })
    await deleteRule(db, stored)
    await updateOrganisation(db, tenantId, { loosened_at: at })
    return act('rule-removed', stored, { from })
  })
}

async function storedTarget(
  db: Db,
  tenantId: string,
  { scope, target: typed }: Target,
): Promise<StoredTarget> {
  const canonical = canonicalTarget(scope, typed)
  if (canonical === undefined)
    throw new Problem('invalid-request', `This is no ${scope} that a rule can be for`, {
      about: ['target'],
    })
  const target = await targetId(db, tenantId, { scope, target: canonical })
  if (target === undefined)
    throw new Problem('not-found', `There is no such ${scope}`, { about: ['target'] })
  return { tenantId, scope, target }
}

async function targetId(
  db: Db,
  tenantId: string,
  { scope, target }: Target,
): Promise<string | undefined> {
  if (scope === 'account') return findAccountId(db, { tenantId, target })
  if (scope !== 'contact') return target
  const [contact] = await listContactsByAddress(db, { tenantId, addresses: [target] })
  return contact?.id
}

/** A domain or country is no address, and may be in the audit log. */
function act(
  action: 'rule-set' | 'rule-removed',
  { scope, target }: StoredTarget,
  change: Record<string, string | null>,
) {
  const isSomebody = scope === 'contact' || scope === 'account'
  return isSomebody
    ? { action, subject: `${scope} ${target}`, detail: { scope, ...change } }
    : { action, subject: null, detail: { scope, target, ...change } }
}
