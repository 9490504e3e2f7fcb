import type { IndividualSend } from '../../contract/individual.ts'
import { Overtaken, type Run } from './run.ts'

/** A request of ours ends within thirty seconds; with these it ends before the lease does. */
const KEEP_AFTER_MS = 20_000

type Leasing = Pick<Run, 'api' | 'sendId' | 'holder' | 'now'>

export interface TakenLease {
  fence: number
  send: IndividualSend
  /** Where mails were put last. */
  folderId: string | null
  /** Before anything is written into the mailbox: nobody else has begun to work on it. */
  keep: () => Promise<void>
}

/** @throws Overtaken, and what the API throws */
export async function takeLease(run: Leasing): Promise<TakenLease> {
  const lease = await ask(run)
  let keptAt = run.now()
  return {
    ...lease,
    async keep() {
      if (run.now() - keptAt < KEEP_AFTER_MS) return
      const now = run.now()
      if ((await ask(run)).fence !== lease.fence) throw new Overtaken()
      keptAt = now
    },
  }
}

const ask = ({ api, sendId, holder }: Leasing) =>
  api('leaseIndividualSend', { params: { id: sendId }, body: { holder } })

/** Somebody else need not wait for the minute to pass. */
export async function giveBack({ api, sendId, holder }: Leasing): Promise<void> {
  const body = { holder, ends: true }
  // It runs out by itself.
  await api('leaseIndividualSend', { params: { id: sendId }, body }).catch(() => undefined)
}
