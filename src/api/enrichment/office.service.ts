import type { OfficeQuery, OfficeRow, OfficeRows, OfficeUsers } from '../../contract/measure.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { textCursor, textPosition } from '../store/text-cursor.ts'
import {
  officeBuckets,
  officePosition,
  positionText,
  type OfficeBucket,
  type OfficePosition,
} from './office-bucket.ts'
import { countBucket, countedYears } from './office-count.service.ts'
import { officeRow, type CountedAccount } from './office-row.ts'
import {
  findAccountNames,
  findOffice,
  listChosenMailboxIds,
  type OfficeSetting,
} from './office.store.ts'
import type { RecentResults } from './recent-results.ts'
import { rollingYear } from './rolling-year.ts'

const LISTING = 'office'
const DEFAULT_LIMIT = 500
/** What rows are called unless somebody said otherwise. */
const STANDARD_OUTPUT = 'Office'

interface Parts extends Pick<Context, 'db'> {
  /** Months and weeks that were counted for a page before. */
  counted: RecentResults<CountedAccount[]>
}

interface Asked {
  tenantId: string
  setting: OfficeSetting
}

/**
 * One page of what was counted, by level, start and account. None before anything was counted.
 *
 * @throws Problem `invalid-request` for a cursor of another listing
 */
export async function officeRows(
  parts: Parts,
  tenantId: string,
  { level, cursor, limit = DEFAULT_LIMIT }: OfficeQuery,
): Promise<OfficeRows> {
  const begin = cursor === undefined ? null : readCursor(cursor)
  const setting = await findOffice(parts.db, tenantId)
  const name = setting?.output ?? STANDARD_OUTPUT
  if (!setting?.countedAt) return { name, items: [], nextCursor: null }
  const all = officeBuckets(rollingYear(setting.countedAt, setting.timeZone))
  const buckets = level === undefined ? all : all.filter((bucket) => bucket.level === level)
  const page = await readPage(parts, { tenantId, setting }, { buckets, begin, limit })
  return { name, ...page }
}

function readCursor(cursor: string): OfficePosition {
  const position = officePosition(textPosition(LISTING, cursor) ?? '')
  if (position) return position
  throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
}

interface Page {
  buckets: readonly OfficeBucket[]
  begin: OfficePosition | null
  limit: number
}

async function readPage(
  parts: Parts,
  asked: Asked,
  { buckets, begin, limit }: Page,
): Promise<Pick<OfficeRows, 'items' | 'nextCursor'>> {
  const items: OfficeRow[] = []
  for (const bucket of buckets.slice(firstIndex(buckets, begin))) {
    const after = begin && isAt(bucket, begin) ? begin.after : null
    const left = limit - items.length
    // One more than fits tells whether there are any more.
    const found = await readBucket(parts, asked, { bucket, after, limit: left + 1 })
    const fitting = found.slice(0, left)
    items.push(...(await named(parts, asked, { bucket, accounts: fitting })))
    if (found.length > left) return { items, nextCursor: cursorAt(bucket, fitting.at(-1), after) }
  }
  return { items, nextCursor: null }
}

/** Where the day changed since the page before, the cursor's bucket may be gone: the next one follows. */
function firstIndex(buckets: readonly OfficeBucket[], begin: OfficePosition | null): number {
  if (!begin) return 0
  const levels = ['year', 'month', 'week']
  const isBefore = ({ level, start }: OfficeBucket) =>
    levels.indexOf(level) < levels.indexOf(begin.level) ||
    (level === begin.level && level !== 'year' && start < begin.start)
  const index = buckets.findIndex((bucket) => !isBefore(bucket))
  return index < 0 ? buckets.length : index
}

/** There is one year, whichever day it begins on. */
const isAt = ({ level, start }: OfficeBucket, position: OfficePosition): boolean =>
  level === position.level && (level === 'year' || start === position.start)

function cursorAt(
  { level, start }: OfficeBucket,
  last: CountedAccount | undefined,
  before: string | null,
): string {
  const after = last?.accountId ?? before
  return textCursor(LISTING, positionText({ level, start, after }))
}

interface Part {
  bucket: OfficeBucket
  after: string | null
  limit: number
}

async function readBucket(
  { db, counted }: Parts,
  asked: Asked,
  { bucket, after, limit }: Part,
): Promise<CountedAccount[]> {
  if (bucket.level === 'year') return countedYears(db, asked, { after, limit })
  const { countedAt, weights } = asked.setting
  const { level, start } = bucket
  const key = JSON.stringify([asked.tenantId, level, start, countedAt, weights])
  const accounts = await counted(key, () => countBucket(db, asked, bucket))
  const first = after === null ? 0 : accounts.findIndex(({ accountId }) => accountId > after)
  return first < 0 ? [] : accounts.slice(first, first + limit)
}

/** Rows of accounts that are still there. */
async function named(
  { db }: Parts,
  { tenantId, setting }: Asked,
  { bucket, accounts }: { bucket: OfficeBucket; accounts: readonly CountedAccount[] },
): Promise<OfficeRow[]> {
  if (accounts.length === 0) return []
  const ids = accounts.map(({ accountId }) => accountId)
  const names = await findAccountNames(db, { tenantId, ids })
  return accounts.flatMap((account) => {
    const name = names.get(account.accountId)
    if (name === undefined) return []
    return [officeRow(account, { name, bucket, timeZone: setting.timeZone })]
  })
}

/**
 * Whose mailboxes were chosen; that they were handed out is written down.
 *
 * @throws Problem `not-allowed` where nothing about individuals may be handed out
 */
export async function officeUsers(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { tenantId, salespersonId }: Caller,
): Promise<OfficeUsers> {
  return db.transaction().execute(async (trx) => {
    const setting = await findOffice(trx, tenantId)
    if (setting?.aggregateOnly)
      throw new Problem('not-allowed', 'Only totals of accounts are handed out here')
    const ids = await listChosenMailboxIds(trx, tenantId)
    await appendAudit(trx, {
      ...{ tenantId, at: now(), actor: 'person', actorId: salespersonId },
      ...{ action: 'accounts-exported', subject: null, detail: { mailboxes: ids.length } },
    })
    const name = `${setting?.output ?? STANDARD_OUTPUT}_UserEntity`
    return { name, items: ids.map((id) => ({ UserId: id })) }
  })
}
