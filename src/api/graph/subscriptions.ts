import { Type } from 'typebox'
import { MailSourceError } from '../logging/mail-source.ts'
import type { Subscriptions } from '../logging/subscriptions.ts'
import { checkedBody, isGood, type GraphAnswer } from './graph-answer.ts'
import type { GraphClient } from './graph-client.ts'
import { graphFault } from './graph-fault.ts'
import { inboxResource } from './graph-paths.ts'

const Kept = Type.Object({
  id: Type.String({ minLength: 1 }),
  expirationDateTime: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT' }),
})

/**
 * Being told by Graph what arrives in the Inbox, for 4,230 minutes at the most. For an account that is not the mailbox's own Graph
 * refuses it (`permission-missing`): only the application may subscribe to a shared mailbox.
 *
 * @see https://learn.microsoft.com/graph/api/subscription-post-subscriptions
 */
export function graphSubscriptions(client: GraphClient, mailbox: string): Subscriptions {
  return {
    async create({ notificationUrl, clientState, until }) {
      const body = {
        changeType: 'created',
        resource: inboxResource(mailbox),
        notificationUrl,
        clientState,
        expirationDateTime: until.toISOString(),
      }
      const kept = keptAs(await client.once({ method: 'POST', url: '/subscriptions', body }))
      return { id: kept.id, until: new Date(kept.expirationDateTime) }
    },
    async renew(id, until) {
      const body = { expirationDateTime: until.toISOString() }
      const answer = await client.once({ method: 'PATCH', url: subscriptionPath(id), body })
      return answer.status === 404 ? null : new Date(keptAs(answer).expirationDateTime)
    },
    async remove(id) {
      const answer = await client.once({ method: 'DELETE', url: subscriptionPath(id) })
      if (answer.status !== 404) refuseBad(answer)
    },
  }
}

const subscriptionPath = (id: string) => `/subscriptions/${encodeURIComponent(id)}`

function keptAs(answer: GraphAnswer) {
  refuseBad(answer)
  return checkedBody(answer, Kept)
}

function refuseBad(answer: GraphAnswer): void {
  if (isGood(answer)) return
  const fault = graphFault(answer)
  // It is our own address that Graph tried and could not use.
  const isOurs = /validation request (failed|timed out)/i.test(fault.message)
  throw isOurs ? new MailSourceError('unreachable', fault.message) : fault
}
