import type { Context } from '../context.ts'
import { MailSourceError } from '../logging/mail-source.ts'
import { isExpired } from '../logging/source-fault.ts'
import {
  beginCursors,
  dropCursors,
  listCursors,
  type CollectCursor,
} from './collect-cursor.store.ts'
import { holdMailbox, markRead, markReading, type DueMailbox } from './collect-mailbox.store.ts'
import { isRunOut, newMailSince, windowAt } from './collect-schedule.ts'
import { ChangedMeanwhile, type Collecting } from './collecting.service.ts'
import { readPart, type Visit } from './read-part.service.ts'

/** Parts of a mailbox that are read at the same time, as many as Exchange carries out. */
const MOST_AT_ONCE = 4
/** Pages of the past until others have their turn. */
const MOST_PAGES = 40

/** How a visit ended: everything is read, there is more to read, or the process stops. */
export type VisitEnding = 'done' | 'more' | 'stopped'

/**
 * Reads what is new in a mailbox, and a piece of its past.
 *
 * @throws MailSourceError where it cannot be read
 * @throws ChangedMeanwhile where it is not chosen any more, or is to be read from the beginning
 */
export async function visitMailbox(
  ctx: Context,
  run: Collecting,
  mailbox: DueMailbox,
): Promise<VisitEnding> {
  const folders = await run.source.folders(mailbox.id)
  const cursors = await prepared(ctx, run, { mailbox, counted: folders.counted })
  const seenBy = { mailboxId: mailbox.id, person: mailbox.person }
  const visit = { seenBy, left: folders.left, most: MOST_PAGES, lastReadAt: mailbox.lastReadAt }
  const endings = await allParts(ctx, run, { visit, cursors })
  if (endings.includes('stopped')) return 'stopped'
  if (endings.includes('more')) return 'more'
  const one = { tenantId: run.tenantId, mailboxId: mailbox.id }
  await run.write(async (db) => {
    if (!(await holdMailbox(db, one))) throw new ChangedMeanwhile('mailbox')
    await markRead(db, { ...one, at: ctx.now() })
    await run.count(db, { mailboxes: 1 })
  })
  return 'done'
}

/** Has a cursor for each part; those of folders that do not count any more go. */
async function prepared(
  ctx: Context,
  run: Collecting,
  { mailbox, counted }: { mailbox: DueMailbox; counted: readonly string[] },
): Promise<CollectCursor[]> {
  const one = { tenantId: run.tenantId, mailboxId: mailbox.id }
  return run.write(async (db) => {
    if (!(await holdMailbox(db, one))) throw new ChangedMeanwhile('mailbox')
    await markReading(db, one)
    const there = await listCursors(db, one)
    const of = (part: CollectCursor['part']) => there.filter((cursor) => cursor.part === part)
    const now = ctx.now()
    const { from, to } = windowAt(now)
    const [calendar] = of('calendar')
    const known = new Set(of('mail').map(({ folder }) => folder))
    const since = newMailSince(mailbox.lastReadAt, now)
    const news = counted.filter((folder) => !known.has(folder))
    await beginCursors(db, one, [
      ...(of('history').length > 0
        ? []
        : [{ part: 'history' as const, folder: '', from, to: null }]),
      ...(isRunOut(calendar?.to ?? null, now)
        ? [{ part: 'calendar' as const, folder: '', from, to }]
        : []),
      ...news.map((folder) => ({ part: 'mail' as const, folder, from: since, to: null })),
    ])
    const wanted = new Set(counted)
    const gone = [...known].filter((folder) => !wanted.has(folder))
    await dropCursors(db, one, gone)
    return listCursors(db, one)
  })
}

/** Reads all parts, a few at a time; the others go on where one fails. */
async function allParts(
  ctx: Context,
  run: Collecting,
  { visit, cursors }: { visit: Visit; cursors: readonly CollectCursor[] },
): Promise<VisitEnding[]> {
  const open = cursors.filter(({ part, isDone }) => part !== 'history' || !isDone)
  const endings: VisitEnding[] = []
  const errors: unknown[] = []
  const lane = async () => {
    for (let cursor = open.shift(); cursor; cursor = open.shift()) {
      await wholePart(ctx, run, { visit, cursor }).then(
        (ending) => endings.push(ending),
        (error: unknown) => errors.push(error),
      )
    }
  }
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, lane))
  // That it is somebody else's by now says more than what else went wrong.
  const worst = errors.find((error) => !(error instanceof MailSourceError)) ?? errors[0]
  if (worst !== undefined) throw worst
  return endings
}

/** Begins anew where Graph does not know any more where it was; a folder may be gone meanwhile. */
async function wholePart(
  ctx: Context,
  run: Collecting,
  { visit, cursor }: { visit: Visit; cursor: CollectCursor },
): Promise<VisitEnding> {
  try {
    return await readPart(ctx, run, { visit, cursor })
  } catch (error) {
    const one = { tenantId: run.tenantId, mailboxId: visit.seenBy.mailboxId }
    if (isGone(error) && cursor.part === 'mail') {
      await run.write((db) => dropCursors(db, one, [cursor.folder]))
      return 'done'
    }
    if (!isExpired(error)) throw error
    const anew = begunAnew(cursor, visit, ctx.now())
    await run.write((db) => beginCursors(db, one, [anew]))
    return readPart(ctx, run, { visit, cursor: anew })
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof MailSourceError && error.fault === 'folder-not-found'

function begunAnew(cursor: CollectCursor, { lastReadAt }: Visit, now: Date): CollectCursor {
  const anew = { ...cursor, link: null, isDone: false }
  if (cursor.part === 'calendar') return { ...anew, ...windowAt(now) }
  if (cursor.part === 'history') return anew
  // Graph lists no more than 5,000 from a day on: what was read long ago is left out.
  const since = newMailSince(lastReadAt, cursor.from)
  return { ...anew, from: since > cursor.from ? since : cursor.from }
}
