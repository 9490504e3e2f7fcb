import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { shownPage, textPage, type TextPage } from '../http/text-page.ts'
import { accountPreference, preferAccount } from './account-preference.service.ts'
import { listAccounts } from './account-preference.store.ts'
import { changeAccount } from './change-account.service.ts'
import { importAccounts } from './import-accounts.service.ts'
import { mergeAccounts } from './merge-accounts.service.ts'
import { splitAccount } from './split-account.service.ts'

export function accountRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'setAccountPreference', ({ params, body, caller }) =>
    preferAccount(ctx, caller, { id: params.id, ...body }),
  )

  route(app, 'changeAccount', ({ params, body, caller }) =>
    changeAccount(ctx, caller, { id: params.id, ...body }),
  )

  route(app, 'mergeAccounts', ({ params, body, caller }) =>
    mergeAccounts(ctx, caller, { id: params.id, ...body }),
  )

  route(app, 'splitAccount', ({ params, body, caller }) =>
    splitAccount(ctx, caller, { id: params.id, ...body }),
  )

  route(app, 'importAccounts', ({ body, caller }) => importAccounts(ctx, caller, body))

  route(app, 'listAccounts', async ({ query, caller }) => {
    const page = textPage('accounts', query)
    const { search, preference } = query
    const { limit } = page
    const after = positionOf(page)
    const wanted = { tenantId: caller.tenantId, search, preference, after, limit }
    const accounts = await listAccounts(ctx.db, wanted)
    return shownPage(page, accounts.map(accountPreference), ({ domain, id }) => `${domain} ${id}`)
  })
}

const POSITION = /^(\S+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function positionOf({ after }: TextPage): { domain: string; id: string } | undefined {
  if (after === undefined) return undefined
  const [, domain, id] = POSITION.exec(after) ?? []
  if (domain === undefined || id === undefined)
    throw new Problem('invalid-request', 'The cursor is not of this listing', { about: ['cursor'] })
  return { domain, id }
}
