import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { shownPage, textPage } from '../http/text-page.ts'
import { accountPreference, preferAccount } from './account-preference.service.ts'
import { listAccounts } from './account-preference.store.ts'

export function accountRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'setAccountPreference', ({ params, body, caller }) =>
    preferAccount(ctx, caller, { id: params.id, ...body }),
  )

  route(app, 'listAccounts', async ({ query, caller }) => {
    const page = textPage('accounts', query)
    const { search, preference } = query
    const wanted = { tenantId: caller.tenantId, search, preference, ...page }
    const accounts = await listAccounts(ctx.db, wanted)
    return shownPage(page, accounts.map(accountPreference), ({ domain }) => domain)
  })
}
