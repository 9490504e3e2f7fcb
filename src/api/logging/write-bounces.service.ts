import type { Context } from '../context.ts'
import type { LoggedMessageRow } from '../store/schema.ts'
import { listSentFollows } from './answered-mail.store.ts'
import { namedMessages, nearestNamed, type SentFollow } from './answered-mail.ts'
import { holdOpenContacts, insertBounces } from './decision.store.ts'
import type { Decision } from './logging-decision.ts'
import type { MessageFacts } from './mail-message.ts'

interface DecidedMail {
  row: LoggedMessageRow
  of: MessageFacts
  at: Date
  decision: Decision
}

/**
 * Notes which mails came back. Where the report does not say who did not get it, the followed mail may: it
 * went to one only.
 */
export async function writeBounces(
  { db, newId }: Pick<Context, 'db' | 'newId'>,
  tenantId: string,
  decided: readonly DecidedMail[],
): Promise<void> {
  const bounced = decided.filter(({ decision }) => decision.status === 'bounce')
  const messageIds = bounced.flatMap(({ of }) => namedMessages(of))
  const sent = await listSentFollows(db, { tenantId, messageIds })
  const followed = bounced.map((one) => ({ ...one, follow: nearestNamed(one.of, sent)?.follow }))
  const contactIds = followed.flatMap(({ of, follow }) => soleRecipient(of, follow) ?? [])
  const open = await holdOpenContacts(db, { tenantId, contactIds })
  const bounces = followed.flatMap(({ row, of, at, follow, decision: { bouncedTo } }) => {
    const sole = soleRecipient(of, follow)
    const guessed = sole !== undefined && open.has(sole) ? sole : null
    const contacts = bouncedTo.length > 0 ? bouncedTo : [guessed]
    return contacts.map((contact_id) => ({
      ...{ id: newId(), logged_message_id: row.id, at, contact_id },
      follow_key: follow?.key ?? null,
    }))
  })
  await insertBounces(db, tenantId, bounces)
}

function soleRecipient(of: MessageFacts, follow: SentFollow | undefined): string | undefined {
  return of.bouncedTo.length === 0 && follow?.contactIds.length === 1
    ? follow.contactIds[0]
    : undefined
}
