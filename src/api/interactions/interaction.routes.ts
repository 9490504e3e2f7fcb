import type { FastifyInstance } from 'fastify'
import type { InteractionList } from '../../contract/interaction.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import { readableFollow } from '../follow/readable-follow.service.ts'
import { Problem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { readAccess } from '../settings/access.service.ts'
import { interactionCursor, interactionPosition } from './interaction-cursor.ts'
import { listContactInteractions, listFollowInteractions } from './interaction-list.store.ts'
import { shownInteraction, type ListedInteraction } from './listed-interaction.ts'

const DEFAULT_LIMIT = 50

export function interactionRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listFollowInteractions', async ({ params, query, caller }) => {
    const follow = await readableFollow(ctx, caller, params.key)
    const page = pageOf(query)
    const found = await listFollowInteractions(ctx.db, {
      tenantId: caller.tenantId,
      followKey: params.key,
      ...page,
    })
    // Whoever may read the mail reads its subject and links.
    return listOf(found, page.limit, follow.salesperson_id)
  })

  route(app, 'listContactInteractions', async ({ params, query, caller }) => {
    const { tenantId, salespersonId } = caller
    const page = pageOf(query)
    const addresses = [normaliseAddress(params.email)]
    const [contact] = await listContactsByAddress(ctx.db, { tenantId, addresses })
    if (!contact) return { items: [], nextCursor: null }
    const { readsContacts } = await readAccess(ctx, caller)
    const found = await listContactInteractions(ctx.db, {
      tenantId,
      contactId: contact.id,
      ...(!readsContacts && { sentBy: salespersonId }),
      ...page,
    })
    return listOf(found, page.limit, salespersonId)
  })
}

interface PageQuery {
  cursor?: string
  limit?: number
  show?: 'people' | 'everything'
}

/** Asks for one more than is shown, to know whether there is a next page. */
function pageOf({ cursor, limit = DEFAULT_LIMIT, show = 'everything' }: PageQuery) {
  const after = cursor === undefined ? undefined : interactionPosition(cursor)
  if (cursor !== undefined && !after)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return { show, after, limit: limit + 1 }
}

function listOf(
  found: readonly ListedInteraction[],
  limit: number,
  reader: string,
): InteractionList {
  const page = found.slice(0, limit - 1)
  const last = page.at(-1)
  return {
    items: page.map((row) => shownInteraction(row, reader)),
    nextCursor: last && found.length === limit ? interactionCursor(last) : null,
  }
}
