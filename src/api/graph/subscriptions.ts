import { Type } from 'typebox'
import { MailSourceError } from '../logging/mail-source.ts'
import type { Subscriptions } from '../logging/subscriptions.ts'
import { checkedBody, isGood, type GraphAnswer } from './graph-answer.ts'
import { graphClient, type GraphClientOptions } from './graph-client.ts'
import { graphFault } from './graph-fault.ts'
import { inboxResource } from './graph-paths.ts'

interface SubscribedMailbox extends GraphClientOptions {
  /** Address of the logging mailbox. */
  mailbox: string
  now: () => Date
}

const Kept = Type.Object({
  id: Type.String({ minLength: 1 }),
  expirationDateTime: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT' }),
})

/** Graph's longest for Outlook, less what a clock may be wrong. */
const LONGEST_MS = (4230 - 5) * 60_000

/**
 * Being told by Graph what arrives in the Inbox. For an account that is not the mailbox's own Graph
 * refuses it (`permission-missing`): only the application may subscribe to a shared mailbox.
 *
 * @see https://learn.microsoft.com/graph/api/subscription-post-subscriptions
 */
export function graphSubscriptions({ mailbox, now, ...options }: SubscribedMailbox): Subscriptions {
  const client = graphClient(options)
  const within = (until: Date) =>
    new Date(Math.min(until.getTime(), now().getTime() + LONGEST_MS)).toISOString()
  return {
    async create({ notificationUrl, clientState, until }) {
      const body = {
        changeType: 'created',
        resource: inboxResource(mailbox),
        notificationUrl,
        clientState,
        expirationDateTime: within(until),
      }
      const kept = keptAs(await client.once({ method: 'POST', url: '/subscriptions', body }))
      return { id: kept.id, until: new Date(kept.expirationDateTime) }
    },
    async renew(id, until) {
      const body = { expirationDateTime: within(until) }
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
  // What is refused here is our own address, which Graph tried and could not use.
  if (answer.status !== 400) throw fault
  throw new MailSourceError('unreachable', fault.message)
}
