import type { Context } from '../context.ts'
import { MailSourceError } from '../logging/mail-source.ts'
import { isOfContent } from '../logging/source-fault.ts'
import type { Db } from '../store/schema.ts'
import { entryKey } from './activity-key.ts'
import type { MailMeta, MailPage, MeetingMeta, MeetingPage } from './activity-source.ts'
import { listUnseen } from './calendar-entry.store.ts'
import { advanceCursor, type CollectCursor } from './collect-cursor.store.ts'
import { holdMailbox, markCovered } from './collect-mailbox.store.ts'
import type { CollectCounts } from './collect-run.store.ts'
import { begunAt } from './collect-schedule.ts'
import { ChangedMeanwhile, type Collecting } from './collecting.service.ts'
import type { SeenBy } from './known-people.ts'
import { takeMails } from './take-mail.service.ts'
import { takeMeetings } from './take-meetings.service.ts'

/** A mailbox that is being read. */
export interface Visit {
  seenBy: SeenBy
  /** Folders whose mail does not count. */
  left: readonly string[]
  /** Pages of the past until others have their turn. */
  most: number
  lastReadAt: Date | null
}

interface Part {
  visit: Visit
  cursor: CollectCursor
}

type Page = MailPage | MeetingPage

/**
 * Reads a part of a mailbox page by page; each is written with the place where reading goes on.
 *
 * @throws MailSourceError `unexpected-answer` where it goes round in circles
 */
export async function readPart(
  ctx: Context,
  run: Collecting,
  { visit, cursor }: Part,
): Promise<'done' | 'more' | 'stopped'> {
  const seen = new Set<string>()
  let place = cursor
  for (let pages = 1; ; pages += 1) {
    if (run.isStopped()) return 'stopped'
    const page = await nextPage(run, { visit, cursor: place })
    await takePage(ctx, run, { visit, cursor: place, page })
    if (page.isLast) return 'done'
    if (seen.has(page.link))
      throw new MailSourceError('unexpected-answer', 'Pages that lead round in circles')
    seen.add(page.link)
    place = { ...place, link: page.link }
    if (cursor.part === 'history' && pages >= visit.most) return 'more'
  }
}

function nextPage({ source }: Collecting, { visit, cursor }: Part): Promise<Page> {
  const { mailboxId } = visit.seenBy
  const { part, folder, link, from, to } = cursor
  if (part === 'calendar') return source.meetings(mailboxId, { link, from, to: to ?? from })
  if (part === 'mail') return source.mail(mailboxId, { link, folder, since: from })
  return source.history(mailboxId, { link, since: from, left: visit.left })
}

/** One that cannot be written is left out and counted, and the others are written without it. */
async function takePage(
  ctx: Context,
  run: Collecting,
  { visit, cursor, page }: Part & { page: Page },
): Promise<void> {
  const turn = { visit, cursor, page }
  try {
    await run.write((db) =>
      writeTurn(db, ctx, { ...turn, run, items: itemsOf(page), isLast: true }),
    )
  } catch (error) {
    if (!isOfContent(error)) throw error
    let skipped = 0
    for (const item of itemsOf(page)) {
      try {
        await run.write((db) => writeTurn(db, ctx, { ...turn, run, items: [item], isLast: false }))
      } catch (poison) {
        if (!isOfContent(poison)) throw poison
        ctx.log.warn({ tenant: run.tenantId, err: poison }, 'an activity could not be written')
        skipped += 1
      }
    }
    await run.write((db) => writeTurn(db, ctx, { ...turn, run, items: [], isLast: true, skipped }))
  }
}

type Item = { mail: MailMeta } | { meeting: MeetingMeta } | { removed: string }

const itemsOf = (page: Page): Item[] =>
  'mails' in page
    ? page.mails.map((mail) => ({ mail }))
    : [
        ...page.meetings.map((meeting) => ({ meeting })),
        ...page.removed.map((id) => ({ removed: entryKey(id) })),
      ]

interface Turn extends Part {
  run: Collecting
  page: Page
  items: readonly Item[]
  /** With it the page is done, and reading goes on behind it. */
  isLast: boolean
  skipped?: number
}

async function writeTurn(db: Db, ctx: Context, turn: Turn): Promise<void> {
  const { run, visit, items, isLast } = turn
  const one = { tenantId: run.tenantId, mailboxId: visit.seenBy.mailboxId }
  if (!(await holdMailbox(db, one))) throw new ChangedMeanwhile('mailbox')
  const now = seenAt(turn.cursor, ctx.now())
  const counts = await takeItems(db, run, { items, seenBy: visit.seenBy, now })
  const skipped = isLast ? await goOn(db, ctx, turn) : 0
  await run.count(db, { ...counts, skipped })
}

/**
 * Not before the window was begun, by whatever clock: what is seen after the clock was set back would
 * else be taken for gone.
 */
function seenAt({ to }: CollectCursor, now: Date): Date {
  const begun = to ? begunAt({ to }) : now
  return begun > now ? begun : now
}

/**
 * Reading goes on behind this page.
 *
 * @returns how many of it were left out
 */
async function goOn(db: Db, ctx: Context, turn: Turn): Promise<number> {
  const { run, visit, cursor, page, skipped = 0 } = turn
  const one = { tenantId: run.tenantId, mailboxId: visit.seenBy.mailboxId }
  await sweep(db, ctx, turn)
  const oldest = coveredFrom(page, cursor)
  const place = { cursor, link: page.link, isDone: cursor.isDone || page.isLast, oldest }
  if (!(await advanceCursor(db, one, place))) throw new ChangedMeanwhile('mailbox')
  if (oldest) await markCovered(db, { ...one, from: oldest })
  return page.unreadable + skipped
}

async function takeItems(
  db: Db,
  run: Collecting,
  { items, seenBy, now }: { items: readonly Item[]; seenBy: SeenBy; now: Date },
): Promise<CollectCounts> {
  const mails = items.flatMap((item) => ('mail' in item ? [item.mail] : []))
  const meetings = items.flatMap((item) => ('meeting' in item ? [item.meeting] : []))
  const removed = items.flatMap((item) => ('removed' in item ? [item.removed] : []))
  if (mails.length > 0) return takeMails(db, run, { mails, seenBy, now })
  if (meetings.length + removed.length === 0) return {}
  return takeMeetings(db, run, { meetings, removed, seenBy, now })
}

/** What the whole window was read without is there no more. */
async function sweep(db: Db, ctx: Context, { run, visit, cursor, page }: Turn): Promise<void> {
  const { part, isDone, from, to } = cursor
  if (part !== 'calendar' || isDone || !page.isLast || !to) return
  const { seenBy } = visit
  const one = { tenantId: run.tenantId, mailboxId: seenBy.mailboxId }
  const removed = await listUnseen(db, one, { from, to, since: begunAt({ to }) })
  if (removed.length > 0)
    await takeMeetings(db, run, { meetings: [], removed, seenBy, now: ctx.now() })
}

/** Null: this says nothing of how much of the past is read. */
function coveredFrom(page: Page, { part, from }: CollectCursor): Date | null {
  if (part !== 'history') return null
  if (page.isLast) return from
  return 'oldest' in page ? page.oldest : null
}
