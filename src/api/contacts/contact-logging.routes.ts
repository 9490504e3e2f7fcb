import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { searchContactChoices } from './contact-choice.store.ts'
import { normaliseAddress } from './email-address.ts'
import { readContactAddresses, setContactAddresses } from './further-addresses.service.ts'
import { readPrivacyBlock, setPrivacyBlock } from './privacy-block.service.ts'

const MOST_CHOICES = 20

/** What is said of contacts for email logging. */
export function contactLoggingRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getContactAddresses', async ({ params, caller }) => ({
    addresses: await readContactAddresses(ctx, caller.tenantId, normaliseAddress(params.email)),
  }))

  route(app, 'setContactAddresses', async ({ params, body, caller }) => {
    const email = normaliseAddress(params.email)
    await setContactAddresses(ctx, caller, { email, addresses: body.addresses })
    return { addresses: await readContactAddresses(ctx, caller.tenantId, email) }
  })

  route(app, 'searchContacts', async ({ query: { search }, caller: { tenantId } }) => ({
    items: await searchContactChoices(ctx.db, { tenantId, search, limit: MOST_CHOICES }),
  }))

  route(app, 'getPrivacyBlock', ({ params, caller }) =>
    readPrivacyBlock(ctx, caller.tenantId, normaliseAddress(params.email)),
  )

  route(app, 'setPrivacyBlock', async ({ params, body, caller }) => {
    const email = normaliseAddress(params.email)
    await setPrivacyBlock(ctx, caller, { email, ...body })
    return readPrivacyBlock(ctx, caller.tenantId, email)
  })
}
