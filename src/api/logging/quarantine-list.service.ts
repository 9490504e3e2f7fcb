import type {
  QuarantinedMessage,
  QuarantineList,
  QuarantineQuery,
} from '../../contract/quarantine.ts'
import { listContactChoices } from '../contacts/contact-choice.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { findOrganisation } from '../settings/organisation.store.ts'
import type { LoggedMessageRow } from '../store/schema.ts'
import { readDirectory } from './directory.store.ts'
import type { Directory } from './directory.ts'
import { participants, sharingContacts } from './participants.ts'
import { deciderOf, isConcerned, type Decider } from './quarantine-decider.service.ts'
import {
  quarantineCursor,
  quarantinePosition,
  type QuarantinePosition,
} from './quarantine-cursor.ts'
import { countQuarantined, listQuarantined } from './quarantine.store.ts'

const USUAL_LIMIT = 50
const DAY_MS = 86_400_000

/**
 * Messages that wait for a decision, newest first: one's own, or everybody's for administrators and
 * managers.
 *
 * @throws Problem `not-allowed`, `invalid-request` for a cursor that is none
 */
export async function listQuarantine(
  ctx: Pick<Context, 'db'>,
  caller: Caller,
  { scope = 'mine', cursor, limit = USUAL_LIMIT, ...filter }: QuarantineQuery,
): Promise<QuarantineList> {
  const { tenantId, salespersonId } = caller
  const decider = await deciderOf(ctx, caller)
  if (scope === 'everything' && !decider.decidesAll)
    throw new Problem('not-allowed', 'Everything takes the role of manager or administrator')
  const after = positionOf(cursor)
  const { addresses } = decider
  const mine = scope === 'mine' ? { salespersonId, addresses } : undefined
  const wanted = { tenantId, mine, ...filter }
  const rows = await listQuarantined(ctx.db, wanted, { after, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: await listed(ctx, { tenantId, decider }, shown),
    total: await countQuarantined(ctx.db, wanted),
    nextCursor: last ? quarantineCursor(last) : null,
  }
}

function positionOf(cursor: string | undefined): QuarantinePosition | undefined {
  if (cursor === undefined) return undefined
  const position = quarantinePosition(cursor)
  if (position) return position
  throw new Problem('invalid-request', 'This is no position in the list', { about: ['cursor'] })
}

async function listed(
  { db }: Pick<Context, 'db'>,
  { tenantId, decider }: { tenantId: string; decider: Decider },
  rows: readonly LoggedMessageRow[],
): Promise<QuarantinedMessage[]> {
  const addresses = rows.flatMap((row) => row.addresses ?? [])
  const directory = await readDirectory(db, { tenantId, addresses })
  const ids = rows.flatMap(({ facts }) => sharingContacts(facts, directory).map(({ id }) => id))
  const choices = await listContactChoices(db, { tenantId, ids: [...new Set(ids)] })
  const days = (await findOrganisation(db, tenantId))?.quarantine_days ?? null
  return rows.map((row) => {
    const sharing = new Set(sharingContacts(row.facts, directory).map(({ id }) => id))
    return {
      ...quarantinedMessage(row, directory),
      subject: decider.readsContacts || isConcerned(decider, row) ? row.subject : null,
      candidates: choices.filter(({ id }) => sharing.has(id)),
      expiresAt:
        days === null ? null : new Date(row.seen_at.getTime() + days * DAY_MS).toISOString(),
    }
  })
}

const quarantinedMessage = (row: LoggedMessageRow, directory: Directory) => ({
  id: row.id,
  reason: row.reason ?? 'failed',
  at: row.at.toISOString(),
  participants: participants(row.facts, directory),
  problem: row.problem,
  webLink: row.web_link,
})
