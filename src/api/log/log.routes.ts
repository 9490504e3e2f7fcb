import type { FastifyInstance } from 'fastify'
import type { LogQuery } from '../../contract/log.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { changeFollowUp, ownFollowUps } from './follow-up.service.ts'
import type { Reader } from './log-access.ts'
import { logCursor, logPosition } from './log-cursor.ts'
import { addFollowUp, changeEntry, comment, showEntry } from './log-entry.service.ts'
import { shownEntry } from './log-entry.ts'
import { listEntries, type WantedEntries } from './log-list.store.ts'
import { readerOf } from './log-reader.service.ts'

const DEFAULT_LIMIT = 50

export function logRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listLog', async ({ query, caller }) => {
    const reader = await readerOf(ctx, caller)
    const now = ctx.now()
    const { limit = DEFAULT_LIMIT } = query
    // One more than is shown, to know whether there is a next page.
    const wanted = { ...wantedEntries(query, caller, reader), now, limit: limit + 1 }
    const found = await listEntries(ctx.db, wanted)
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return {
      items: page.map((row) => shownEntry(row, { reader, now })),
      nextCursor: last && found.length > limit ? logCursor(last) : null,
    }
  })

  route(app, 'getLogEntry', ({ params, caller }) => showEntry(ctx, caller, params.id))

  route(app, 'changeLogEntry', ({ params, body, caller }) =>
    changeEntry(ctx, caller, { ...body, ...params }),
  )

  route(app, 'addLogComment', ({ params, body, caller }) =>
    comment(ctx, caller, { ...body, ...params }),
  )

  route(app, 'addFollowUp', ({ params, body, caller }) =>
    addFollowUp(ctx, caller, { ...body, ...params }),
  )

  route(app, 'listFollowUps', ({ query, caller }) => ownFollowUps(ctx, caller, query))

  route(app, 'changeFollowUp', ({ params, body, caller }) =>
    changeFollowUp(ctx, caller, { ...body, ...params }),
  )
}

function wantedEntries(
  query: LogQuery,
  caller: Caller,
  reader: Reader,
): Omit<WantedEntries, 'now' | 'limit'> {
  const { search, contact, direction, show = 'counting', evaluation, followUp } = query
  return {
    tenantId: caller.tenantId,
    of: scopeOf(query, reader),
    search: search?.trim(),
    contact: contact === undefined ? undefined : normaliseAddress(contact),
    ...{ direction, show, evaluation, followUp },
    from: instant(query.from),
    to: instant(query.to),
    after: positionOf(query),
  }
}

const instant = (text: string | undefined) => (text === undefined ? undefined : new Date(text))

function scopeOf({ scope = 'mine' }: LogQuery, reader: Reader): WantedEntries['of'] {
  const { salespersonId, roles, readsContacts } = reader
  if (scope === 'mine') return { salesperson: salespersonId }
  if (scope === 'team') {
    if (!roles.has('manager')) throw new Problem('not-allowed', 'This takes the role of manager')
    return { teamOf: salespersonId }
  }
  if (!readsContacts)
    throw new Problem('not-allowed', 'Colleagues’ entries take permission to read contacts')
  return 'everybody'
}

function positionOf({ cursor }: LogQuery) {
  if (cursor === undefined) return undefined
  const after = logPosition(cursor)
  if (!after)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return after
}
