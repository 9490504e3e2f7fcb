import type { IndividualRecipient, IndividualSend } from '../../contract/individual.ts'
import type { SentFolders } from '../client/graph-sent-items.ts'
import { again, isUnreachable, patientApi } from './patient.ts'
import { untidied } from './progress.ts'
import type { Run } from './run.ts'
import { giveBack, takeLease, type TakenLease } from './taken-lease.ts'

export type Tidying = Pick<
  Run,
  'api' | 'mailbox' | 'sendId' | 'holder' | 'wait' | 'now' | 'onChange'
> & {
  /** Of the folder inside of Sent Items, where it has to be made. */
  folderName: string
}

/** A copy may come into Sent Items long after the mail was sent. */
const ROUNDS_AFTER_MS = [0, 5_000, 30_000, 120_000]

/**
 * Puts the copies of what was sent into a folder of their own. May be repeated after any interruption: a
 * copy that is not in Sent Items any more is done with, whoever moved it. Nothing is ever sent or held up
 * by it. Never throws.
 *
 * @returns undefined where it was done as far as it can be, else what was in the way; how many copies are
 *   still there says the individual send
 */
export async function tidySent(given: Tidying): Promise<unknown> {
  const run = { ...given, api: patientApi(given.api, given.wait) }
  try {
    const lease = await takeLease(run)
    run.onChange(lease.send)
    await tidy(run, lease)
    return undefined
  } catch (error) {
    return error
  } finally {
    await giveBack(given)
  }
}

async function tidy(run: Tidying, lease: TakenLease): Promise<void> {
  let { send } = lease
  if (untidied(send).length === 0) return
  const patience = { wait: run.wait, isPassing: isUnreachable }
  const folders = await again(() => run.mailbox.sent.open(lease.folderId, run.folderName), patience)
  for (const [round, ms] of ROUNDS_AFTER_MS.entries()) {
    if (ms > 0) await run.wait(ms)
    const isLast = round === ROUNDS_AFTER_MS.length - 1
    for (const recipient of untidied(send)) {
      await lease.keep()
      const isDone = await again(() => put(run, recipient, { folders, isLast }), patience)
      if (!isDone) continue
      send = await noted(run, { send, recipient, fence: lease.fence, folderId: folders.ownId })
      run.onChange(send)
    }
    if (untidied(send).length === 0) return
  }
}

/** @returns whether the copy is in Sent Items no more */
async function put(
  { mailbox }: Tidying,
  { messageId }: IndividualRecipient,
  { folders, isLast }: { folders: SentFolders; isLast: boolean },
): Promise<boolean> {
  const id = messageId ?? ''
  const place = await mailbox.sent.placeOf(id)
  if (place === undefined) return isLast && (await mailbox.look(id)) === undefined
  if (place !== folders.sentItemsId) return true
  return (await mailbox.sent.move(id, folders.ownId)).kind === 'done'
}

interface Noting {
  send: IndividualSend
  recipient: IndividualRecipient
  fence: number
  folderId: string
}

async function noted(
  { api, sendId }: Tidying,
  { send, recipient: { position }, fence, folderId }: Noting,
): Promise<IndividualSend> {
  const params = { id: sendId, position }
  const body = { to: 'tidied', fence, folderId } as const
  const changed = await api('recordIndividual', { params, body })
  const recipients = send.recipients.map((one) =>
    // An end has forgotten who they were; whoever looks may still know.
    one.position === position ? { ...one, isTidied: changed.isTidied } : one,
  )
  return { ...send, recipients }
}
