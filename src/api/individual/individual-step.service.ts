import type { IndividualRecipient } from '../../contract/individual.ts'
import type { IndividualParts, IndividualStepRequest } from '../../contract/individual-step.ts'
import type { Input } from '../../contract/routes.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import type { IndividualRecipientRow } from '../store/schema.ts'
import { individualRecipient } from './individual-send.ts'
import { mayStep } from './individual-step.ts'
import { updatePart, updateTidying } from './individual.store.ts'
import { activatePart, bindPart, preparePart, type HeldPart } from './individual-mail.service.ts'
import { changedMeanwhile, withPart } from './held-send.service.ts'

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
