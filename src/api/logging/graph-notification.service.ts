import { Type, type Static } from 'typebox'
import { Check } from 'typebox/value'
import type { Context } from '../context.ts'
import { hurryJob, listJobsBySubscription } from './logging-job.store.ts'
import { isNotificationSecret, mayBeNotificationSecret } from './notification-secret.ts'

/** What of a notification is looked at: who tells, never what of. */
const GraphNotification = Type.Object({
  subscriptionId: Type.String({ maxLength: 200 }),
  clientState: Type.String({ maxLength: 255 }),
})
type GraphNotification = Static<typeof GraphNotification>

/** Notifications as Microsoft Graph sends them, several together. */
const GraphNotifications = Type.Object({
  value: Type.Array(GraphNotification, { maxItems: 1000 }),
})

/** What is compared with where there is no such subscription, so that it takes as long. */
const NOBODYS_SECRET = Buffer.alloc(32)

/**
 * Has those mailboxes looked at that were truly told of. Who tells is known by the secret that was
 * given to the server; everything else is passed over, and looks no different from outside.
 */
export async function takeNotifications({ db, now }: Context, body: unknown): Promise<void> {
  const notifications = notificationsOf(body)
  // What is plainly made up costs the store nothing.
  if (notifications.length === 0) return
  const ids = [...new Set(notifications.map(({ subscriptionId }) => subscriptionId))]
  const jobs = await listJobsBySubscription(db, ids)
  const genuine = new Set<string>()
  for (const { subscriptionId, clientState } of notifications) {
    const job = jobs.get(subscriptionId)
    const isGenuine = isNotificationSecret(clientState, job?.secretHash ?? NOBODYS_SECRET)
    if (job && isGenuine) genuine.add(job.tenantId)
  }
  for (const tenantId of genuine)
    await hurryJob(db, { tenantId, at: now(), trigger: 'notification' })
}

/** Those that may be true by their looks. */
function notificationsOf(body: unknown): readonly GraphNotification[] {
  if (!Check(GraphNotifications, body)) return []
  return body.value.filter(({ clientState }) => mayBeNotificationSecret(clientState))
}
