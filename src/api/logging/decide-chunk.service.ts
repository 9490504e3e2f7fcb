import type { Context } from '../context.ts'
import { normaliseMessageId } from '../messages/message-id.ts'
import { bindMessage } from '../follow/follow.store.ts'
import type { LoggedMessageRow } from '../store/schema.ts'
import { listSentFollows } from './answered-mail.store.ts'
import type { SentFollow } from './answered-mail.ts'
import {
  holdOpenContacts,
  insertLogEntries,
  writeDecisions,
  type DecidedMessage,
} from './decision.store.ts'
import { readDirectory } from './directory.store.ts'
import type { Directory } from './directory.ts'
import { isFiled } from './filed-source.ts'
import { addressesOf, loggingDecision } from './logging-decision.ts'
import { findLoggingSetup } from './logging-setup.store.ts'
import type { MessageFacts } from './mail-message.ts'
import { messageTime } from './message-time.ts'
import { notePendingReplies } from './pending-reply.service.ts'
import { senderProof, senderVerdict } from './sender-check.ts'
import { writeBounces } from './write-bounces.service.ts'

/** How many messages got which status, and how many entries were made. */
export interface DecisionCounts {
  logged: number
  entries: number
  excluded: number
  quarantined: number
  bounces: number
}

/** A message with what was decided about it. */
interface Decided extends DecidedMessage {
  row: LoggedMessageRow
  of: MessageFacts
}

type Deciding = Pick<Context, 'db' | 'config' | 'now' | 'newId'>

/**
 * Decides waiting messages that are held, within a transaction: writes the entries and bounces, finds
 * the own copies of followed mail, and notes which mail is a reply.
 *
 * @throws whatever one of them brings about; nothing is decided then
 */
export async function decideChunk(
  ctx: Deciding,
  tenantId: string,
  rows: readonly LoggedMessageRow[],
): Promise<DecisionCounts> {
  const messages = rows.map((row) => ({ row, of: factsOf(row) }))
  const addresses = messages.flatMap(({ of }) => [...addressesOf(of), ...of.bouncedTo])
  const directory = await readDirectory(ctx.db, { tenantId, addresses })
  const setup = await findLoggingSetup(ctx.db, tenantId)
  const { authenticationServers } = ctx.config.logging
  const decided = messages.map((message): Decided => {
    const { source } = message.row
    return decide(message, {
      ...{ directory, authenticationServers },
      ...{ now: ctx.now(), isLeaving: isFiled(source, setup?.source) },
    })
  })
  const bound = await bindOwnCopies(ctx, tenantId, decided)
  await checkContacts(ctx, tenantId, bound)
  await writeDecisions(ctx.db, tenantId, bound.map(written))
  const entries = await writeEntries(ctx, tenantId, bound)
  await writeBounces(ctx, tenantId, bound)
  await notePendingReplies(ctx, tenantId, { decided: bound, directory })
  return { ...countsOf(bound), entries }
}

function factsOf({ id, facts }: LoggedMessageRow): MessageFacts {
  if (facts) return facts
  throw new TypeError(`Message ${id} waits, and nothing of it is kept`)
}

interface Terms {
  directory: Directory
  authenticationServers: readonly string[]
  now: Date
  isLeaving: boolean
}

function decide(
  { row, of }: Pick<Decided, 'row' | 'of'>,
  { directory, authenticationServers, now, isLeaving }: Terms,
): Decided {
  const { pushed_by: pushedBy } = row
  const decision = loggingDecision(of, { directory, pushedBy, authenticationServers })
  const isOpen = decision.status === 'quarantined'
  return {
    ...{ row, of, id: row.id, decision, decidedAt: now, followKey: null },
    at: messageTime(of, decision.direction, row.seen_at),
    addresses: decision.facts && addressesOf(decision.facts),
    senderProof: decision.status === 'excluded' ? null : senderProof(of, authenticationServers),
    isFiled: isLeaving && !isOpen,
  }
}

const written = ({ row: _row, of: _of, ...message }: Decided): DecidedMessage => message

/**
 * A mail that a salesperson of ours wrote, and that has the key of a followed mail of theirs, is its
 * copy: it gives it the Message-ID by which replies are found. Anybody can write a key and a name into a
 * mail, so that another person's or tenant's says nothing, nor one whose sender is not proven, whoever
 * released it.
 */
async function bindOwnCopies(
  { db, config: { logging } }: Deciding,
  tenantId: string,
  decided: readonly Decided[],
): Promise<Decided[]> {
  const isProven = (of: MessageFacts) =>
    senderVerdict(of, logging.authenticationServers) === 'verified'
  const keyOf = ({ of, decision }: Decided) =>
    decision.direction === 'out' && isProven(of) ? of.followKey : null
  const keys = decided.flatMap((one) => keyOf(one) ?? [])
  const follows = new Map((await listSentFollows(db, { tenantId, keys })).map((f) => [f.key, f]))
  const bound = decided.map((one) => {
    const follow = follows.get(keyOf(one) ?? '')
    const isOwn = follow && isWriter(one, follow)
    return isOwn ? { ...one, followKey: follow.key } : one
  })
  const copies = bound.flatMap(({ followKey, row }) => (followKey ? [{ followKey, row }] : []))
  // In one order everywhere, so that two that wait never wait for each other.
  for (const { followKey: key, row } of copies.toSorted(byKey)) {
    const internet_message_id = normaliseMessageId(row.message_id) ?? null
    await bindMessage(db, { tenantId, key }, { internet_message_id })
  }
  return bound
}

const byKey = (a: { followKey: string }, b: { followKey: string }) =>
  a.followKey < b.followKey ? -1 : 1

const isWriter = ({ decision }: Decided, { salespersonId }: SentFollow): boolean =>
  decision.pairs.some((pair) => pair.salespersonId === salespersonId)

/** Somebody may have been blocked or erased since the directory was read. */
async function checkContacts(
  { db }: Deciding,
  tenantId: string,
  decided: readonly Decided[],
): Promise<void> {
  const concerned = decided.flatMap(({ decision }) => [
    ...decision.pairs.map(({ contactId }) => contactId),
    ...decision.bouncedTo,
  ])
  const contactIds = [...new Set(concerned)]
  const open = await holdOpenContacts(db, { tenantId, contactIds })
  if (open.size < contactIds.length) throw new Error('A contact changed while it was decided')
}

function writeEntries(
  { db, newId }: Deciding,
  tenantId: string,
  decided: readonly Decided[],
): Promise<number> {
  const entries = decided.flatMap(({ row, at, decision: { pairs, direction } }) =>
    pairs.map((pair) => ({
      ...{ ...pair, id: newId(), message: row, at, direction: direction ?? ('in' as const) },
    })),
  )
  return insertLogEntries(db, tenantId, entries)
}

function countsOf(decided: readonly Decided[]): Omit<DecisionCounts, 'entries'> {
  const number = (status: string) =>
    decided.filter(({ decision }) => decision.status === status).length
  return {
    logged: number('logged'),
    excluded: number('excluded'),
    quarantined: number('quarantined'),
    bounces: number('bounce'),
  }
}
