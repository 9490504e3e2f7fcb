import type { IndividualFailure, IndividualRecipient } from '../../contract/individual.ts'
import type { IndividualStepRequest } from '../../contract/individual-step.ts'
import type { SendOutcome } from '../../contract/follow.ts'
import type { FoundMail } from '../client/graph-mailbox.ts'
import type { LeasedRun } from './run.ts'

/** Where the mail to one recipient is; the mail as last seen, where it was looked at. */
export interface At {
  recipient: IndividualRecipient
  mail: FoundMail | undefined
  /** What became of its links; undefined: it was made in an earlier run. */
  outcome: SendOutcome | undefined
}

export async function failed(run: LeasedRun, at: At, failure: IndividualFailure): Promise<At> {
  return { ...at, recipient: await record(run, at.recipient, { to: 'failed', failure }) }
}

type Unfenced<T> = T extends unknown ? Omit<T, 'fence'> : never

/** Notes a step with the API, before anything is built on it. */
export async function record(
  run: LeasedRun,
  { position }: IndividualRecipient,
  step: Unfenced<IndividualStepRequest>,
): Promise<IndividualRecipient> {
  const recipient = await run.api('recordIndividual', {
    params: { id: run.sendId, position },
    body: { ...step, fence: run.fence },
  })
  run.report(recipient)
  return recipient
}
