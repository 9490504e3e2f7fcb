import type { MailSourceKind } from '../../contract/message-logging.ts'
import type { Context } from '../context.ts'
import type { Db } from '../store/schema.ts'
import { readDirectory } from './directory.store.ts'
import { isFiled } from './filed-source.ts'
import { newLoggedMessage } from './intake.ts'
import { type NewLoggedMessage, type Seen } from './new-message.ts'
import { laterMessage, otherMessage } from './later-message.ts'
import {
  completeFirstMessage,
  insertLoggedMessages,
  listFirstMessages,
  listKnownSourceIds,
} from './logged-message.store.ts'
import { withoutSuppressed } from './kept-facts.ts'
import { loggingDecision } from './logging-decision.ts'
import { findLoggingSetup } from './logging-setup.store.ts'
import { isReadable, type SourceMessage, type UnreadableMessage } from './mail-message.ts'
import { isSameMessage } from './message-fingerprint.ts'
import { noteProbes } from './note-probes.service.ts'

/** What a source gave. */
export interface IntakeBatch {
  tenantId: string
  source: MailSourceKind
  messages: readonly (SourceMessage | UnreadableMessage)[]
  /** Salesperson from whose pane it comes. */
  pushedBy?: string | null
}

/** How many messages were new, and what of them was decided at once. */
export interface IntakeCounts {
  seen: number
  excluded: number
  quarantined: number
}

/**
 * Takes in what a source gave: from now on every one of these messages has a status. What was taken in
 * before, by its id at the source, is passed over, so that a page may come any number of times.
 *
 * @param ctx with the transaction that also moves the source's cursor on
 */
export async function takeIn(
  ctx: Pick<Context, 'db' | 'now' | 'newId'>,
  { tenantId, source, messages, pushedBy = null }: IntakeBatch,
): Promise<IntakeCounts> {
  const setup = await findLoggingSetup(ctx.db, tenantId)
  const seen = {
    tenantId,
    source,
    pushedBy,
    now: ctx.now(),
    isFiled: isFiled(source, setup?.source),
  }
  if (source !== 'pane')
    await noteProbes(
      ctx,
      tenantId,
      messages.filter(isReadable).map(({ facts }) => facts),
    )
  const rows = messages.map((message) => newLoggedMessage(message, { ...seen, id: ctx.newId() }))
  const written = await insertLoggedMessages(ctx.db, rows)
  const rest = rows.filter(({ id }) => !written.has(id))
  const later = await takeInLater(ctx.db, seen, rest)
  return countsOf([...rows.filter(({ id }) => written.has(id)), ...later])
}

/** Those that are not the first with their Message-ID. */
async function takeInLater(
  db: Db,
  seen: Omit<Seen, 'id'>,
  rows: readonly NewLoggedMessage[],
): Promise<NewLoggedMessage[]> {
  const { tenantId, source, isFiled } = seen
  const sourceIds = rows.map(({ source_id: id }) => id)
  const known = await listKnownSourceIds(db, { tenantId, source, sourceIds })
  const unknown = rows.filter(({ source_id: id }) => !known.has(id))
  const messageIds = unknown.map(({ message_id: id }) => id)
  const firsts = await listFirstMessages(db, { tenantId, messageIds })
  const later = unknown.map((copy) => {
    const first = firsts.get(copy.message_id)
    const isSame = first !== undefined && isSameMessage(first.fingerprint, copy.fingerprint)
    return { copy, row: laterMessage(copy, { isSame, isFiled }), first: isSame ? first : undefined }
  })

  const others = later.map(({ row }) => row).filter(({ reason }) => reason === 'other-content')
  const looked = await lookedAt(db, seen, others)
  const rowOf = ({ row }: { row: NewLoggedMessage }) => looked.get(row.id) ?? row

  const written = await insertLoggedMessages(db, later.map(rowOf))
  const kept = later.filter(({ row }) => written.has(row.id))
  for (const { copy, first } of kept) {
    if (first) await completeFirstMessage(db, { tenantId, id: first.id }, copy)
  }
  return kept.map(rowOf)
}

/** Those that somebody is to look at, by id: without what nobody may see. */
async function lookedAt(
  db: Db,
  { tenantId, pushedBy, isFiled }: Omit<Seen, 'id'>,
  rows: readonly NewLoggedMessage[],
): Promise<Map<string, NewLoggedMessage>> {
  if (rows.length === 0) return new Map()
  const addresses = rows.flatMap((row) => row.addresses ?? [])
  const directory = await readDirectory(db, { tenantId, addresses })
  return new Map(
    rows.flatMap((row) => {
      if (!row.facts) return []
      // Where it comes from is asked once somebody lets it be a message of its own.
      const terms = { directory, pushedBy, authenticationServers: [] }
      const { status, reason: why } = loggingDecision(row.facts, terms)
      const reason = status === 'excluded' ? why : null
      const kept = withoutSuppressed(row.facts, directory)
      return [[row.id, otherMessage(row, { reason, kept, isFiled })]]
    }),
  )
}

function countsOf(rows: readonly NewLoggedMessage[]): IntakeCounts {
  return {
    seen: rows.length,
    excluded: rows.filter(({ status }) => status === 'excluded').length,
    quarantined: rows.filter(({ status }) => status === 'quarantined').length,
  }
}
