import type { IndividualSend } from '../../contract/individual.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { deleteReminder } from '../reminders/reminder.store.ts'
import type { IndividualSendRow } from '../store/schema.ts'
import { isSettled, isUnsent } from './individual-step.ts'
import { forgetPeople, listParts, updatePart, updateSend } from './individual.store.ts'
import { readLocked } from './individual.service.ts'
import { voidPart } from './individual-mail.service.ts'
import { changedMeanwhile, checkFence, type Fenced, withSend } from './held-send.service.ts'

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
  return withSend(ctx, fenced, async (own, send) => {
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
