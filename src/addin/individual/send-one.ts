import type { IndividualRecipient } from '../../contract/individual.ts'
import type { FoundMail } from '../client/graph-mailbox.ts'
import { GraphUnreachable } from '../client/graph-client.ts'
import { draftOne } from './draft-one.ts'
import { stepProperty } from './individual-mail.ts'
import { again, isUnreachable } from './patient.ts'
import { failed, record, type At } from './record.ts'
import type { LeasedRun } from './run.ts'

/** Sending takes a moment, in which a mail that is on its way still looks like a draft. */
const LOOKS_AFTER_MS = [0, 3_000, 10_000]
const MOST_SENDINGS = 4

/**
 * Brings the mail to one recipient as far as it can be brought. May be repeated after any
 * interruption: what is noted is gone on from, and what may have been done is looked for first.
 *
 * A mail goes out under one id alone, which is noted before: sent twice, the same draft is refused by
 * Outlook. So nobody gets two, whatever is done twice here.
 */
export async function sendOne(run: LeasedRun, recipient: IndividualRecipient): Promise<void> {
  let at: At = { recipient, mail: undefined, outcome: undefined }
  if (at.recipient.step === 'planned') at = await draftOne(run, recipient)
  if (at.recipient.step === 'drafted') at = await dispatch(run, at)
  if (at.recipient.step === 'sending') await settle(run, at, 'unknown')
}

/** Sends the draft, unless somebody has done so by hand. */
async function dispatch(run: LeasedRun, at: At): Promise<At> {
  const mail = at.mail ?? (await lookAt(run, at.recipient))
  await run.turn()
  await run.keep()
  const sending = { ...at, mail, recipient: await record(run, at.recipient, { to: 'sending' }) }
  if (!mail?.isDraft) return sending
  const result = await run.mailbox.send(mail.id)
  if (result.kind === 'done') return sent(run, sending, mail)
  return settle(run, sending, result.kind)
}

/** Finds out what became of a mail that was to be sent, and sends it again where it was not. */
async function settle(run: LeasedRun, at: At, first: 'refused' | 'unknown'): Promise<At> {
  let last = first
  for (let round = 0; round < MOST_SENDINGS; round += 1) {
    const mail = await seen(run, at.recipient, last)
    if (!mail) return lost(run, at)
    if (!mail.isDraft) return sent(run, at, mail)
    if (last === 'refused') return failed(run, at, 'refused')
    await run.keep()
    const result = await run.mailbox.send(mail.id)
    if (result.kind === 'done') return sent(run, at, mail)
    last = result.kind
  }
  throw new GraphUnreachable('Graph does not say whether a mail was sent')
}

/** Looks a few times: it may be on its way. After a clear no, once is enough. */
async function seen(
  run: LeasedRun,
  recipient: IndividualRecipient,
  last: 'refused' | 'unknown',
): Promise<FoundMail | undefined> {
  let mail: FoundMail | undefined
  for (const ms of last === 'refused' ? [0] : LOOKS_AFTER_MS) {
    if (ms > 0) await run.wait(ms)
    mail = await lookAt(run, recipient)
    if (!mail?.isDraft) return mail
  }
  return mail
}

const lookAt = (run: LeasedRun, { messageId }: IndividualRecipient) =>
  again(() => run.mailbox.look(messageId ?? ''), { wait: run.wait, isPassing: isUnreachable })

/** Its id leads nowhere. Perhaps it went, and is somewhere under another one. */
async function lost(run: LeasedRun, at: At): Promise<At> {
  const property = stepProperty(run.sendId, at.recipient.position)
  const mail = await again(() => run.mailbox.find(property), {
    ...{ wait: run.wait, isPassing: isUnreachable },
  })
  return mail && !mail.isDraft ? sent(run, at, mail) : failed(run, at, 'lost')
}

async function sent(run: LeasedRun, at: At, mail: FoundMail): Promise<At> {
  const { internetMessageId, conversationId } = mail
  const recipient = await record(run, at.recipient, {
    to: 'sent',
    ...(at.outcome && { outcome: at.outcome }),
    ...(internetMessageId !== undefined && { internetMessageId }),
    ...(conversationId !== undefined && { conversationId }),
  })
  return { ...at, recipient }
}
