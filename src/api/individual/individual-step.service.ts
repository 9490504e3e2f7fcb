import type { IndividualRecipient, IndividualSend } from '../../contract/individual.ts'
import type { IndividualParts, IndividualStepRequest } from '../../contract/individual-step.ts'
import type { Input } from '../../contract/routes.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { deleteReminder } from '../reminders/reminder.store.ts'
import type { IndividualRecipientRow, IndividualSendRow } from '../store/schema.ts'
import { individualRecipient } from './individual-send.ts'
import { isSettled, isUnsent, mayStep } from './individual-step.ts'
import {
  findPart,
  forgetPeople,
  listParts,
  lockOwnSend,
  updatePart,
  updateSend,
  updateTidying,
} from './individual.store.ts'
import { inUse, noSuchSend, readLocked } from './individual.service.ts'
import {
  activatePart,
  bindPart,
  preparePart,
  voidPart,
  type HeldPart,
} from './individual-mail.service.ts'
import { leaseEnd } from './lease.ts'

type PartPath = Input<'recordIndividual'>['params']
type PartsRequest = Input<'prepareIndividual'>['body']

/**
 * What goes into one recipient's mail: their own key, beacon and tracked links, or nothing of it
 * where they must not be measured. Asked again, it is the same.
 *
 * @throws Problem `not-found`, `in-use`, `changed-meanwhile`
 */
export async function prepare(
  ctx: Context,
  caller: Caller,
  { fence, ...request }: PartsRequest & PartPath,
): Promise<IndividualParts> {
  return withPart(ctx, { ...request, fence, caller }, async (held) => {
    if (held.part.step !== 'planned') throw changedMeanwhile()
    return preparePart(held, request)
  })
}

/**
 * Notes a step. Noted again, it is done already; one that leads nowhere from what is noted is refused,
 * so that two windows never do the same.
 *
 * @throws Problem `not-found`, `in-use`, `changed-meanwhile`
 */
export async function recordStep(
  ctx: Context,
  caller: Caller,
  { id, position, ...request }: IndividualStepRequest & PartPath,
): Promise<IndividualRecipient> {
  const of = { id, position, caller, fence: request.fence, mayHaveEnded: request.to === 'tidied' }
  return withPart(ctx, of, async (held) => {
    const before = { step: held.part.step, messageId: held.part.message_id }
    if (!mayStep(before, request)) throw changedMeanwhile()
    const part = await updatePart(held.ctx.db, held.one, changeFor(request, held.part))
    await follow(held, request)
    return individualRecipient(part)
  })
}

function changeFor(request: IndividualStepRequest, part: IndividualRecipientRow) {
  switch (request.to) {
    case 'drafted':
      return { step: request.to, failure: null, message_id: request.messageId }
    case 'failed':
      return { step: request.to, failure: request.failure }
    case 'planned':
      // A draft that is still there goes out as it is; what is lost is written anew.
      return part.message_id !== null && part.failure !== 'lost'
        ? { step: 'drafted' as const, failure: null }
        : { step: request.to, failure: null, message_id: null }
    case 'tidied':
      return { is_tidied: true }
    default:
      return { step: request.to, failure: null }
  }
}

/** What a step means for the key, and for next time. */
async function follow(held: HeldPart, request: IndividualStepRequest): Promise<void> {
  if (request.to === 'sending') await activatePart(held)
  if (request.to === 'sent') await bindPart(held, request)
  if (request.to === 'tidied') await rememberFolder(held, request.folderId)
}

async function rememberFolder({ ctx, send, one }: HeldPart, folderId: string): Promise<void> {
  const of = { tenantId: one.tenantId, salespersonId: send.salesperson_id }
  await updateTidying(ctx.db, of, { individual_folder: folderId })
}

/**
 * Ends it: everybody got theirs, or was left out.
 *
 * @throws Problem `not-found`, `in-use`; `changed-meanwhile` while somebody's is not out
 */
export async function finishSend(
  ctx: Context,
  caller: Caller,
  { id, fence }: { id: string; fence: number },
): Promise<IndividualSend> {
  return ending(ctx, { id, fence, caller, state: 'done' }, async (own) => {
    const parts = await listParts(own.db, { tenantId: caller.tenantId, ids: [id] })
    if (!parts.every(({ step }) => isSettled(step))) throw changedMeanwhile()
  })
}

/**
 * Calls off what has not gone out. What is on its way stays as it is noted.
 *
 * @throws Problem `not-found`, `in-use`
 */
export async function stopSend(
  ctx: Context,
  caller: Caller,
  { id, fence }: { id: string; fence: number },
): Promise<IndividualSend> {
  const { tenantId } = caller
  return ending(ctx, { id, fence, caller, state: 'stopped' }, async (own, send) => {
    for (const part of await listParts(own.db, { tenantId, ids: [id] })) {
      if (!isUnsent(part.step)) continue
      const one = { tenantId, id, position: part.position }
      await updatePart(own.db, one, { step: 'stopped', failure: null })
      await voidPart({ ctx: own, send, part, one })
    }
  })
}

/**
 * Ends it, after `work`. What has ended so already is shown, without addresses: the answer was lost.
 *
 * @returns the whole with everybody's address, for the last time
 */
async function ending(
  ctx: Context,
  { state, ...fenced }: Fenced & { state: 'done' | 'stopped' },
  work: (own: Context, send: IndividualSendRow) => Promise<void>,
): Promise<IndividualSend> {
  const { caller, id } = fenced
  const one = { tenantId: caller.tenantId, id }
  return inTransaction(ctx, fenced, async (own, send) => {
    if (send.state === state) return readLocked(own, caller, id)
    checkFence(send, fenced)
    await work(own, send)
    await dropReminder(own, send)
    await updateSend(own.db, one, { state, holder: null, leased_until: null })
    const ended = await readLocked(own, caller, id)
    await forgetPeople(own.db, one)
    return ended
  })
}

/** The draft's own reminder goes where its mails have theirs; where none has, it stays. */
async function dropReminder({ db }: Pick<Context, 'db'>, send: IndividualSendRow): Promise<void> {
  const { tenant_id: tenantId, salesperson_id: salespersonId, reminder_id: reminderId } = send
  if (reminderId === null) return
  const parts = await listParts(db, { tenantId, ids: [send.id] })
  if (!parts.some(({ step, follow_key: key }) => step === 'sent' && key !== null)) return
  await deleteReminder(db, { tenantId, salespersonId, id: reminderId })
}

interface Fenced {
  caller: Caller
  id: string
  fence: number
  /** True for what is done to sent mails afterwards. */
  mayHaveEnded?: boolean
}

/** Does something with an individual send held. */
async function inTransaction<T>(
  ctx: Context,
  { caller: { tenantId, salespersonId }, id }: Omit<Fenced, 'fence'>,
  work: (own: Context, send: IndividualSendRow) => Promise<T>,
): Promise<T> {
  return ctx.db.transaction().execute(async (db) => {
    const send = await lockOwnSend(db, { tenantId, salespersonId, id })
    if (!send) throw noSuchSend()
    return work({ ...ctx, db }, send)
  })
}

/** Only who has the lease may go on. */
function checkFence(
  send: IndividualSendRow,
  { fence, mayHaveEnded = false }: Pick<Fenced, 'fence' | 'mayHaveEnded'>,
): void {
  if (send.fence !== fence || send.holder === null) throw inUse()
  if (send.state !== 'open' && !mayHaveEnded) throw changedMeanwhile()
}

async function withPart<T>(
  ctx: Context,
  { position, ...fenced }: Fenced & { position: number },
  work: (held: HeldPart) => Promise<T>,
): Promise<T> {
  const { caller, id } = fenced
  return inTransaction(ctx, fenced, async (own, send) => {
    checkFence(send, fenced)
    const one = { tenantId: caller.tenantId, id, position }
    await updateSend(own.db, one, { leased_until: leaseEnd(ctx.now()) })
    const part = await findPart(own.db, one)
    if (!part) throw noSuchSend()
    return work({ ctx: own, send, part, one })
  })
}

const changedMeanwhile = (): Problem =>
  new Problem('changed-meanwhile', 'This individual send has gone on meanwhile; load it again')
