import { createHash } from 'node:crypto'
import { outsiders } from '../cast.ts'
import type { GraphHandler } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal } from './graph-refusal.ts'
import { mailboxOf } from './mailbox-access.ts'

/** Everybody inside keeps everybody outside as a contact. */
export function contactCalls(parts: GraphParts) {
  return {
    listContacts(call) {
      const owner = mailboxOf(call, parts)
      if (call.caller.kind !== 'application' || !call.caller.roles.includes('Contacts.Read'))
        throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied.')
      const from = Number(call.query['$skip'] ?? 0)
      const to = from + Number(call.query['$top'] ?? 10)
      const next = new URL(`${parts.origin}/v1.0${call.url}`)
      next.searchParams.set('$skip', String(to))
      const select = call.query['$select']?.toLowerCase().split(',')
      const value = outsiders.slice(from, to).map(({ name, email, company }) => ({
        id: createHash('sha256').update(`${owner.email} ${email}`).digest('base64url'),
        ...Object.fromEntries(
          Object.entries({
            displayName: name,
            companyName: company,
            emailAddresses: [{ name, address: email }],
          }).filter(([key]) => !select || select.includes(key.toLowerCase())),
        ),
      }))
      const link = to < outsiders.length ? { '@odata.nextLink': next.href } : {}
      return { status: 200, body: { ...link, value } }
    },
  } satisfies Record<string, GraphHandler>
}
