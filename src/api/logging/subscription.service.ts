import { graphNotificationPath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { LeaseLost } from './lease-lost.ts'
import { findJob, updateJob } from './logging-job.store.ts'
import { inRun, type MailboxRun } from './mailbox-run.service.ts'
import { NOTIFICATION_SECRET_BYTES, notificationSecretHash } from './notification-secret.ts'
import { subscriptionUpkeep } from './subscription-upkeep.ts'
import type { Subscription, Subscriptions } from './subscriptions.ts'

/**
 * Has the server tell of new mail, as long as there is an address that it can call: subscribes, renews
 * in time, and subscribes anew where the server lost it. What fails is tried again later; the mailbox
 * is looked at by its schedule all the same.
 */
export async function keepSubscription(ctx: Context, run: MailboxRun): Promise<void> {
  const { subscriptions } = run.mail
  const { notifyOrigin } = ctx.config.graph
  if (!subscriptions || notifyOrigin === null) return
  try {
    await keep(ctx, run, { subscriptions, url: `${notifyOrigin}${graphNotificationPath}` })
  } catch (error) {
    // Being told is a convenience: nothing else of the run depends on it.
    if (error instanceof LeaseLost) throw error
    ctx.log.warn({ err: error, tenant: run.tenantId }, 'no notifications of new mail')
  }
}

interface Told {
  subscriptions: Subscriptions
  url: string
}

async function keep(ctx: Context, run: MailboxRun, { subscriptions, url }: Told): Promise<void> {
  const job = await findJob(ctx.db, run.tenantId)
  const upkeep = job && subscriptionUpkeep(job, ctx.now())
  if (!upkeep || upkeep.act === 'nothing') return
  if (upkeep.act === 'renew') {
    const until = await subscriptions.renew(upkeep.id, upkeep.until)
    if (until) return write(ctx, run, { subscription_until: until })
  }
  // Whatever becomes of it, the next try is not at once.
  await write(ctx, run, { subscription_id: null, subscription_until: upkeep.retryAt })
  const clientState = ctx.randomBytes(NOTIFICATION_SECRET_BYTES).toString('base64url')
  const wanted = { notificationUrl: url, clientState, until: upkeep.until }
  const made = await subscriptions.create(wanted)
  await writeOrRemove(ctx, run, { subscriptions, made, clientState })
}

/** One that nobody knows of would tell for days. */
async function writeOrRemove(
  ctx: Context,
  run: MailboxRun,
  one: { subscriptions: Subscriptions; made: Subscription; clientState: string },
): Promise<void> {
  const { id, until } = one.made
  try {
    await write(ctx, run, {
      ...{ subscription_id: id, subscription_until: until },
      subscription_secret_hash: notificationSecretHash(one.clientState),
    })
  } catch (error) {
    await one.subscriptions.remove(id)
    throw error
  }
}

const write = (ctx: Context, run: MailboxRun, change: Parameters<typeof updateJob>[2]) =>
  inRun(ctx, run, ({ db }) => updateJob(db, run.tenantId, change))
