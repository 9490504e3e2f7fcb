import { grouped } from '../grouped.ts'
import type { InteractionChange, InteractionChanges } from '../interactions/interaction-change.ts'
import type { InteractionListener } from '../interactions/interaction-change.ts'
import type { AlertRow, Db, InteractionRow } from '../store/schema.ts'
import { alertChanges, type AlertMoment } from './alert-changes.ts'
import { lockAlertInboxes, updateAlertPositions } from './alert-inbox.store.ts'
import type { AlertNews } from './alert-news.service.ts'
import {
  listAlertedMails,
  listMailAlerts,
  listPersonsInteractions,
  upsertAlerts,
} from './alert.store.ts'
import { alertsOf } from './alerts-of.ts'
import { toldInOrder } from './told-in-order.ts'

export interface AlertRaising {
  now: () => Date
  newId: () => string
  /** How long an alert is held back while a burst may come. */
  burstMs: number
  news: AlertNews
}

/**
 * Keeps alerts true to what is known of interactions: raised, changed and retracted in the
 * transaction that changes those, and told to who is connected once it is committed.
 */
export function alertListener({ now, newId, burstMs, news }: AlertRaising): InteractionListener {
  return {
    within: (db, made) => raiseAlerts(db, made, { now: now(), newId, burstMs }),
    after: ({ tenantId }) => news.look(tenantId),
  }
}

async function raiseAlerts(
  db: Db,
  { tenantId, changes }: InteractionChanges,
  moment: AlertMoment,
): Promise<void> {
  const keys = concernedMails(changes)
  if (keys.length === 0) return
  const mails = await listAlertedMails(db, { tenantId, keys })
  const salespersonIds = mails.map(({ salespersonId }) => salespersonId)
  const inboxes = await lockAlertInboxes(db, { tenantId, salespersonIds })
  const interactions = grouped(await listPersonsInteractions(db, { tenantId, keys }), mailOf)
  const stored = grouped(await listMailAlerts(db, { tenantId, keys }), mailOf)

  const changed = mails.flatMap(({ salespersonId, ...mail }): AlertRow[] => {
    const inbox = inboxes.get(salespersonId)
    if (!inbox) throw new Error(`No inbox for alerts of ${mail.followKey}`)
    const reasons = alertsOf(interactions.get(mail.followKey) ?? [])
    const terms = { tenantId, inbox, ...mail, ...moment }
    return alertChanges(reasons, stored.get(mail.followKey) ?? [], terms)
  })
  await writeAlerts(db, { tenantId, changed, inboxes })
}

/** Writes changed alerts, with their places in the order of what is told. */
export async function writeAlerts(
  db: Db,
  {
    tenantId,
    changed,
    inboxes,
  }: {
    tenantId: string
    changed: readonly AlertRow[]
    /** Locked. */
    inboxes: ReadonlyMap<string, { position: number }>
  },
): Promise<void> {
  const standing = new Map([...inboxes].map(([id, { position }]) => [id, position]))
  const { alerts, positions } = toldInOrder(changed, standing)
  await upsertAlerts(db, { tenantId, alerts })
  await updateAlertPositions(db, { tenantId, positions })
}

/** Mails of which something that people did has changed. */
function concernedMails(changes: readonly InteractionChange[]): string[] {
  const rows = changes.flatMap(({ before, after }) => [before, after])
  return [
    ...new Set(rows.filter((row) => row && isPersons(row)).map((row) => row?.follow_key ?? '')),
  ]
}

const isPersons = ({ verdict, repeat }: InteractionRow) => verdict === 'person' && !repeat

const mailOf = (row: { follow_key: string }): string => row.follow_key
