import { isSettled } from './progress.ts'
import type { IndividualRecipient, IndividualSend } from '../../contract/individual.ts'
import { again, isUnreachable, patientApi } from './patient.ts'
import { scannedDraft, type ScannedDraft } from './individual-mail.ts'
import { DraftGone, Overtaken, Paused, type LeasedRun, type Run, type RunResult } from './run.ts'
import { giveBack, takeLease } from './taken-lease.ts'
import { record } from './record.ts'
import { sendOne } from './send-one.ts'

/** Outlook serves four requests at a time; each recipient takes one at a time. */
const ABREAST = 3
/** Exchange takes thirty mails a minute from one mailbox. */
export const SENDING_EVERY_MS = 2_100

/**
 * Works on an individual send until everybody got theirs, or something is in the way. It may be
 * started again at any time and anywhere: it goes on from what is noted. Never throws.
 */
export async function runIndividual(given: Run): Promise<RunResult> {
  let send: IndividualSend | undefined
  const onChange = (changed: IndividualSend) => {
    send = changed
    given.onChange(changed)
  }
  const run = { ...given, onChange, api: patientApi(given.api, given.wait) }
  try {
    const leased = await lease(run)
    await retryFailed(leased)
    await work(leased)
    return await end(leased)
  } catch (error) {
    if (error instanceof Overtaken) return { kind: 'overtaken', send }
    await giveBack(given)
    return error instanceof Paused ? { kind: 'paused', send } : { kind: 'interrupted', error, send }
  }
}

async function lease(run: Run): Promise<LeasedRun> {
  const { fence, send, keep } = await takeLease(run)
  run.onChange(send)
  let draft: Promise<ScannedDraft> | undefined
  const leased: LeasedRun = {
    ...run,
    fence,
    send,
    turn: turns(run),
    source: () => (draft ??= readSource(run, send)),
    keep,
    report(recipient) {
      leased.send = withRecipient(leased.send, recipient)
      run.onChange(leased.send)
    },
  }
  return leased
}

async function readSource(run: Run, { draftId }: IndividualSend): Promise<ScannedDraft> {
  const draft = await again(() => run.mailbox.readDraft(draftId), {
    ...{ wait: run.wait, isPassing: isUnreachable },
  })
  if (!draft) throw new DraftGone()
  return scannedDraft(draft, run.ownHosts)
}

const withRecipient = (send: IndividualSend, recipient: IndividualRecipient): IndividualSend => ({
  ...send,
  recipients: send.recipients.map((one) => (one.position === recipient.position ? recipient : one)),
})

/** What failed goes on from where it was: from its draft, or, where that was lost, from the beginning. */
async function retryFailed(run: LeasedRun): Promise<void> {
  const wanted = run.send.recipients.filter(
    ({ step, position }) => step === 'failed' && run.retry?.includes(position),
  )
  for (const recipient of wanted) await record(run, recipient, { to: 'planned' })
}

/** Those that are furthest first: what was begun is brought to an end. */
const RANK = ['sending', 'drafted', 'planned'] as const

async function work(run: LeasedRun): Promise<void> {
  const queue = RANK.flatMap((step) => run.send.recipients.filter((one) => one.step === step))
  let failure: { error: unknown } | undefined
  const worker = async () => {
    for (let one = queue.shift(); one && !failure; one = queue.shift()) {
      if (run.isPaused()) throw new Paused()
      await sendOne(run, one)
    }
  }
  const workers = Array.from({ length: run.abreast ?? ABREAST }, () =>
    worker().catch((error: unknown) => void (failure ??= { error })),
  )
  // All of them end before the lease is given back.
  await Promise.all(workers)
  if (failure) throw (failure as { error: unknown }).error
}

async function end(run: LeasedRun): Promise<RunResult> {
  if (!run.send.recipients.every(({ step }) => isSettled(step))) {
    await giveBack(run)
    return { kind: 'failed', send: run.send }
  }
  const body = { fence: run.fence }
  const send = await run.api('finishIndividualSend', { params: { id: run.sendId }, body })
  run.onChange(send)
  return { kind: 'done', send }
}

/** One after the other, so far apart. */
function turns({ wait, now }: Run): () => Promise<void> {
  let next = 0
  return async () => {
    const at = Math.max(next, now())
    next = at + SENDING_EVERY_MS
    if (at > now()) await wait(at - now())
  }
}

/**
 * Calls off what has not gone out; what went stays.
 *
 * @throws Overtaken while another pane works on it, and what the API throws
 */
export async function stopIndividual(
  run: Pick<Run, 'api' | 'sendId' | 'holder' | 'wait'>,
): Promise<IndividualSend> {
  const api = patientApi(run.api, run.wait)
  const params = { id: run.sendId }
  const { fence } = await api('leaseIndividualSend', { params, body: { holder: run.holder } })
  return api('stopIndividualSend', { params, body: { fence } })
}
