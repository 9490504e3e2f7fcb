import type { IndividualFailure, IndividualRecipient } from '../../contract/individual.ts'
import { GraphUnreachable, type Written } from '../client/graph-client.ts'
import type { FoundMail, NewMail } from '../client/graph-mailbox.ts'
import { individualMail, stepProperty, type ScannedDraft } from './individual-mail.ts'
import { again, isUnreachable } from './patient.ts'
import { failed, record, type At } from './record.ts'
import type { LeasedRun } from './run.ts'

/** What was made a moment ago may not be found yet. */
const LOOKS_AFTER_MS = [2_000, 8_000]
const MOST_TRIES = 4
/** The contract's; a mail has a handful. */
const MOST_OWN = 100

/**
 * Makes one recipient's mail as a draft, or finds the one that was made before. Nothing is sent: where
 * two were made all the same, because Outlook did not find the first, the other one stays a draft.
 */
export async function draftOne(run: LeasedRun, recipient: IndividualRecipient): Promise<At> {
  const known = await find(run, recipient)
  if (known) return kept(run, { recipient, mail: known, outcome: undefined })
  const draft = await run.source()
  const parts = await run.api('prepareIndividual', {
    params: { id: run.sendId, position: recipient.position },
    body: {
      ...{ fence: run.fence, targets: [...draft.targets], leftAlone: draft.leftAlone },
      ownLinks: draft.ownLinks.slice(0, MOST_OWN),
    },
  })
  run.report(parts.recipient)
  const at: At = { recipient: parts.recipient, mail: undefined, outcome: undefined }
  if (parts.recipient.step !== 'planned') return at

  const one = { send: run.send, recipient: parts.recipient, parts }
  const { outcome, ...mail } = individualMail(draft, one)
  const made = await make(run, at, { mail, draft })
  if (made.kind !== 'done') return failed(run, at, failureOf(made))
  return kept(run, { ...at, mail: made.value, outcome })
}

/** @returns what is certain: made, or refused */
async function make(
  run: LeasedRun,
  { recipient }: At,
  { mail, draft }: { mail: NewMail; draft: ScannedDraft },
): Promise<Written<FoundMail>> {
  for (let round = 0; round < MOST_TRIES; round += 1) {
    await run.keep()
    const made = await run.mailbox.create(mail, draft.files)
    if (made.kind !== 'unknown') return made
    for (const ms of LOOKS_AFTER_MS) {
      await run.wait(ms)
      const value = await find(run, recipient)
      if (value) return { kind: 'done', value }
    }
  }
  throw new GraphUnreachable('Graph does not say whether a mail was made')
}

/** Completes the draft with its files, and notes its id: it goes out under this one or not at all. */
async function kept(run: LeasedRun, at: At): Promise<At> {
  const { mail } = at
  if (!mail) return at
  if (mail.isDraft) {
    const { files } = await run.source()
    const added = await complete(run, () => run.mailbox.complete(mail.id, files, run.keep))
    if (added.kind === 'refused') return failed(run, at, failureOf(added))
  }
  return {
    ...at,
    recipient: await record(run, at.recipient, { to: 'drafted', messageId: mail.id }),
  }
}

async function complete(run: LeasedRun, add: () => Promise<Written<null>>): Promise<Written<null>> {
  for (let round = 0; round < MOST_TRIES; round += 1) {
    await run.keep()
    const added = await again(add, { wait: run.wait, isPassing: isUnreachable })
    if (added.kind !== 'unknown') return added
    await run.wait(2_000)
  }
  throw new GraphUnreachable('Graph does not take a file')
}

const find = (run: LeasedRun, { position }: IndividualRecipient) =>
  again(() => run.mailbox.find(stepProperty(run.sendId, position)), {
    ...{ wait: run.wait, isPassing: isUnreachable },
  })

const failureOf = (written: Written<unknown>): IndividualFailure =>
  written.kind === 'refused' && /recipient/i.test(written.code) ? 'address' : 'refused'
