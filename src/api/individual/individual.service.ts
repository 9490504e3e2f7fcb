import {
  FEWEST_INDIVIDUAL,
  MOST_INDIVIDUAL,
  type IndividualPlanRequest,
  type IndividualSend,
  type IndividualSendList,
} from '../../contract/individual.ts'
import { checkRecipients } from '../follow/recipient-check.service.ts'
import { mergedRecipients } from '../follow/checked-recipients.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { IndividualRecipientRow } from '../store/schema.ts'
import { storableText } from '../store/storable-text.ts'
import { individualSend, isLeftOut, unmeasuredReason } from './individual-send.ts'
import {
  findTidying,
  insertSend,
  listParts,
  listSends,
  lockOwnSend,
  updateSend,
  updateTidying,
  type OneSend,
} from './individual.store.ts'
import { leaseFor } from './lease.ts'

type Parts = Pick<Context, 'db' | 'now' | 'newId'>

/** More than anybody has under way. */
const MOST_LISTED = 50
const LISTED_MS = 30 * 86_400_000

/**
 * Plans a mail of their own for each recipient. A draft has one plan at a time: planned again, it is
 * the one there is, however far it is.
 *
 * @throws Problem `invalid-request` for fewer than 2 or more than 100 different recipients
 */
export async function planSend(
  ctx: Parts,
  { tenantId, salespersonId }: Caller,
  request: IndividualPlanRequest,
): Promise<IndividualSend> {
  const { length } = mergedRecipients(request.recipients)
  if (length < FEWEST_INDIVIDUAL || length > MOST_INDIVIDUAL)
    throw new Problem('invalid-request', 'An individual send is for 2 to 100 people', {
      about: ['recipients'],
    })
  return ctx.db.transaction().execute(async (db) => {
    const id = ctx.newId()
    const rows = await plannedRows({ ...ctx, db }, { tenantId, id }, request)
    const known = await insertSend(
      db,
      {
        ...{ tenant_id: tenantId, id, salesperson_id: salespersonId, draft_id: request.draftId },
        ...{ subject: storableText(request.subject), state: 'open' },
        ...{ unmeasured: request.unmeasured, shows_names: request.showsNames },
        ...{ tidies: request.tidies, locale: request.locale ?? null, created_at: ctx.now() },
        ...{ templates: request.templates ?? [], asks: request.asks ?? false },
        reminder_id: request.reminderId ?? null,
        ...{ holder: null, leased_until: null },
      },
      rows,
    )
    await updateTidying(db, { tenantId, salespersonId }, { tidies_individual: request.tidies })
    return readLocked({ ...ctx, db }, { tenantId, salespersonId }, known)
  })
}

/** Each as a mail to nobody else would be judged; named as in the draft. */
async function plannedRows(
  ctx: Parts,
  { tenantId, id }: OneSend,
  plan: IndividualPlanRequest,
): Promise<IndividualRecipientRow[]> {
  const { asks = false } = plan
  const { obstacle, recipients } = await checkRecipients(ctx, tenantId, { ...plan, asks })
  const names = new Map(mergedRecipients(plan.recipients).map(({ email, name }) => [email, name]))
  return recipients.map((recipient, index) => {
    const { email, field, mayAsk } = recipient
    const reason = unmeasuredReason(obstacle, recipient)
    return {
      ...{ tenant_id: tenantId, send_id: id, position: index + 1, email, field },
      name: storableText(names.get(email) ?? '') || null,
      step: isLeftOut(plan, reason, asks && mayAsk) ? 'left-out' : 'planned',
      ...{
        failure: null,
        message_id: null,
        follow_key: null,
        unmeasured: reason,
        is_tidied: false,
      },
    }
  })
}

/** A salesperson's own: what is open, and what was done of late. */
export async function listOwnSends(
  { db, now }: Parts,
  { tenantId, salespersonId }: Caller,
): Promise<IndividualSendList> {
  const since = new Date(now().getTime() - LISTED_MS)
  const sends = await listSends(db, { tenantId, salespersonId, since, limit: MOST_LISTED })
  const parts = await listParts(db, { tenantId, ids: sends.map(({ id }) => id) })
  const items = sends.map((send) =>
    individualSend(
      send,
      parts.filter(({ send_id: of }) => of === send.id),
    ),
  )
  const { tidies } = await findTidying(db, { tenantId, salespersonId })
  return { items, tidies }
}

/**
 * Lets one pane work on an individual send, and keeps others away for a minute.
 *
 * @throws Problem `not-found`; `in-use` while another one works on it
 */
export async function leaseSend(
  ctx: Parts,
  caller: Caller,
  { id, holder, ends = false }: { id: string; holder: string; ends?: boolean },
) {
  const { tenantId, salespersonId } = caller
  return ctx.db.transaction().execute(async (db) => {
    const send = await lockOwnSend(db, { tenantId, salespersonId, id })
    if (!send) throw noSuchSend()
    const lease = leaseFor(send, holder, ctx.now())
    if (!lease) throw inUse()
    const kept = ends ? { ...lease, holder: null, leased_until: null } : lease
    await updateSend(db, { tenantId, id }, kept)
    const { folderId } = await findTidying(db, caller)
    return { fence: lease.fence, send: await readLocked({ ...ctx, db }, caller, id), folderId }
  })
}

/** As it is now, within a transaction that holds it. */
export async function readLocked(
  { db }: Pick<Context, 'db'>,
  { tenantId, salespersonId }: Pick<Caller, 'tenantId' | 'salespersonId'>,
  id: string,
): Promise<IndividualSend> {
  const send = await lockOwnSend(db, { tenantId, salespersonId, id })
  if (!send) throw noSuchSend()
  return individualSend(send, await listParts(db, { tenantId, ids: [id] }))
}

export const noSuchSend = (): Problem =>
  new Problem('not-found', 'There is no such individual send of yours')

export const inUse = (): Problem =>
  new Problem('in-use', 'Another window is working on this individual send')
