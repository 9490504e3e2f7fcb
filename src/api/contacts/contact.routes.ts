import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { listPreferences } from './contact-list.service.ts'
import { normaliseAddress } from './email-address.ts'
import { importContacts } from './import-contacts.service.ts'
import { preferFollow, preferFollowOfMany } from './preference.service.ts'
import { showContact } from './shown-contact.service.ts'

export function contactRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getContact', ({ params, caller }) =>
    showContact(ctx, caller, normaliseAddress(params.email)),
  )

  route(app, 'setFollowPreference', async ({ params, body, caller }) => {
    const email = normaliseAddress(params.email)
    await preferFollow(ctx, caller, { email, ...body })
    return showContact(ctx, caller, email)
  })

  route(app, 'listContacts', ({ query, caller }) => listPreferences(ctx, caller.tenantId, query))

  route(app, 'setFollowPreferences', ({ body, caller }) => preferFollowOfMany(ctx, caller, body))

  route(app, 'importContacts', ({ body, caller }) => importContacts(ctx, caller, body))
}
