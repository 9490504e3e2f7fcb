import { sameAddress } from '../mail/mail.ts'
import { findOperation } from './contract/find-operation.ts'
import { folderOf } from './folder-ids.ts'
import type { GraphHandler, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal } from './graph-refusal.ts'
import { mailboxOf } from './mailbox-access.ts'
import { answersHandshake, tellOf, type KeptSubscription } from './notifications.ts'
import { idTypeOf } from './preferences.ts'

interface SubscriptionRequest {
  changeType: string
  notificationUrl: string
  resource: string
  expirationDateTime: string
  clientState?: string | null
}

const LONGEST_MS = 4230 * 60_000

/** Subscriptions to what arrives, kept for this run; subscribers are told over real HTTPS. */
export function subscriptionCalls(parts: GraphParts) {
  const kept = new Map<string, KeptSubscription>()
  parts.store.onArrival((arrival) => {
    for (const subscription of kept.values())
      if (isAbout(subscription, arrival, parts.now()))
        void tellOf(subscription, arrival.mail, parts.http)
  })
  return {
    async subscribe(call) {
      const request = call.body as SubscriptionRequest
      const subscription = { ...subscriptionFor(call, request, parts), id: parts.newId() }
      if (!(await answersHandshake(request.notificationUrl, parts)))
        throw new GraphRefusal(
          400,
          'ValidationError',
          'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
        )
      kept.set(subscription.id, subscription)
      return { status: 201, body: shown(subscription) }
    },
    renewSubscription(call) {
      const { expirationDateTime } = call.body as SubscriptionRequest
      checkExpiration(expirationDateTime, parts.now())
      const renewed = { ...ownOf(kept, call, parts), expirationDateTime }
      kept.set(renewed.id, renewed)
      return { status: 200, body: shown(renewed) }
    },
    unsubscribe(call) {
      kept.delete(ownOf(kept, call, parts).id)
      return { status: 204 }
    },
  } satisfies Record<string, GraphHandler>
}

type Arriving = Parameters<Parameters<GraphParts['store']['onArrival']>[0]>[0]

const isAbout = (
  { mailbox, folder, expirationDateTime }: KeptSubscription,
  { address, mail }: Arriving,
  now: Date,
) =>
  sameAddress(mailbox, address) && mail.folder === folder && expirationDateTime > now.toISOString()

function subscriptionFor(call: KnownCall, request: SubscriptionRequest, parts: GraphParts) {
  checkExpiration(request.expirationDateTime, parts.now())
  const found = findOperation('GET', request.resource)
  if (request.changeType !== 'created' || found?.name !== 'listFolderMessages')
    throw new GraphRefusal(400, 'InvalidRequest', 'The stand-in tells of new messages of a folder.')
  const mailbox = mailboxOf({ ...call, params: found.params }, parts)
  // Permissions on shared mail do not reach to subscriptions: only an application's do.
  if (call.caller.kind === 'person' && !sameAddress(call.caller.person.email, mailbox.email))
    throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied.')
  const { changeType, notificationUrl, resource, expirationDateTime, clientState } = request
  return {
    ...{ changeType, notificationUrl, resource, expirationDateTime },
    clientState: clientState ?? null,
    applicationId: call.caller.clientId,
    mailbox: mailbox.email,
    folder: folderOf(mailbox, found.params['folder'] ?? '', parts.store),
    idType: idTypeOf(call),
  }
}

function checkExpiration(until: string, now: Date): void {
  const ms = Date.parse(until) - now.getTime()
  if (ms > 0 && ms <= LONGEST_MS) return
  throw new GraphRefusal(
    400,
    'InvalidRequest',
    'Subscription expiration can only be 4230 minutes in the future.',
  )
}

/** @throws GraphRefusal where it is not there, has run out, or is another application's */
function ownOf(
  kept: ReadonlyMap<string, KeptSubscription>,
  { params, caller }: KnownCall,
  { now }: GraphParts,
): KeptSubscription {
  const found = kept.get(params['id'] ?? '')
  const isGood =
    found?.applicationId === caller.clientId && found.expirationDateTime > now().toISOString()
  if (!found || !isGood)
    throw new GraphRefusal(404, 'ResourceNotFound', 'The object was not found.')
  return found
}

function shown(subscription: KeptSubscription): object {
  const { id, applicationId, changeType, notificationUrl, resource } = subscription
  const { expirationDateTime } = subscription
  // The client state is never given back.
  return {
    ...{ id, applicationId, changeType, notificationUrl, resource, expirationDateTime },
    clientState: null,
    creatorId: null,
  }
}
