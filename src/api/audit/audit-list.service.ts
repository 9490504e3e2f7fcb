import type { AuditEntry, AuditList, AuditQuery } from '../../contract/audit.ts'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { listAuditEntries } from './audit-list.store.ts'
import {
  domainsOfAccounts,
  namesOfContacts,
  namesOfFiles,
  namesOfSalespeople,
  namesOfTemplates,
} from './audit-name.store.ts'
import { namedSubject, type NamedSubject } from './audited-subject.ts'

const DEFAULT_LIMIT = 50
const KINDS_OF_ACTORS = ['person', 'recipient', 'job', 'operator'] as const
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Row = Awaited<ReturnType<typeof listAuditEntries>>[number]

/**
 * A page of the audit log, newest first, with names as they are now.
 *
 * @throws Problem `invalid-request` for an actor who is neither a kind of actor nor an id
 */
export async function listAudit(
  ctx: Pick<Context, 'db'>,
  tenantId: string,
  { action, actor, from, to, before, limit = DEFAULT_LIMIT }: AuditQuery,
): Promise<AuditList> {
  const found = await listAuditEntries(ctx.db, {
    tenantId,
    action,
    ...actorOf(actor),
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
    before,
    limit: limit + 1,
  })
  const page = found.slice(0, limit)
  const nameOf = await namesFor(ctx, tenantId, page)
  return {
    items: page.map((row) => shownEntry(row, nameOf)),
    next: found.length > limit ? (page.at(-1)?.position ?? null) : null,
  }
}

function actorOf(actor: string | undefined) {
  const kind = KINDS_OF_ACTORS.find((each) => each === actor)
  if (kind) return { actor: kind }
  if (actor === undefined || UUID.test(actor)) return { actorId: actor }
  throw new Problem('invalid-request', 'Nobody acts under that id', { about: ['actor'] })
}

type NameOf = (subject: NamedSubject) => string | null

/** Looks up everybody and everything that a page of entries names. */
async function namesFor(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
  rows: readonly Row[],
): Promise<NameOf> {
  const named = rows.flatMap((row) => [actorOfRow(row), namedSubject(row.subject)])
  const idsOf = (kind: NamedSubject['kind']) => [
    ...new Set(named.flatMap((each) => (each?.kind === kind ? [each.id] : []))),
  ]
  const [contact, account, salesperson, file, template] = await Promise.all([
    namesOfContacts(db, { tenantId, ids: idsOf('contact') }),
    domainsOfAccounts(db, { tenantId, ids: idsOf('account') }),
    namesOfSalespeople(db, { tenantId, ids: idsOf('salesperson') }),
    namesOfFiles(db, { tenantId, ids: idsOf('file') }),
    namesOfTemplates(db, { tenantId, ids: idsOf('template') }),
  ])
  const names = { contact, account, salesperson, file, template }
  return ({ kind, id }) => names[kind].get(id) ?? null
}

function actorOfRow({ actor, actor_id: id }: Row): NamedSubject | undefined {
  return actor === 'person' && id !== null ? { kind: 'salesperson', id } : undefined
}

function shownEntry(row: Row, nameOf: NameOf): AuditEntry {
  const actor = actorOfRow(row)
  const subject = namedSubject(row.subject)
  return {
    position: row.position,
    at: row.at.toISOString(),
    actor: row.actor,
    actorName: actor ? nameOf(actor) : null,
    action: row.action,
    subject: row.subject,
    subjectName: subject ? nameOf(subject) : null,
    detail: readDetail(row.detail),
    hash: row.hash.toString('hex'),
  }
}

/** What somebody altered is shown as it is: that is when the log is looked at. */
function readDetail(detail: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(detail)
    if (typeof read === 'object' && read !== null) return { ...read }
  } catch {
    // Not what was written.
  }
  return { unreadable: detail }
}
