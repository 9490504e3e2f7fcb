import type { AlertInboxRow, AlertRow } from '../store/schema.ts'
import { alertDoubtMs, type AlertedMail } from './alert-doubt.ts'
import type { AlertReason } from './alerts-of.ts'
import { inboxQuietHours } from './alert-inbox.ts'
import { isQuiet } from './quiet-hours.ts'

/** Older news than this are not told any more: the mail was there before there were alerts. */
const MAX_AGE_MS = 3 * 86_400_000

/** The mail and its salesperson, as deciding about its alerts needs them. */
export interface AlertedFollow extends AlertedMail {
  tenantId: string
  followKey: string
  inbox: AlertInboxRow
}

export interface AlertMoment {
  now: Date
  burstMs: number
  newId: () => string
}

/**
 * What has to change so that the stored alerts of one mail say what there is to tell.
 *
 * Each reason has at most one alert: that of the same interaction, else a living one of the same
 * kind and person, which then is about another interaction than before. What has lost its reason is
 * retracted, and comes back when the verdict turns again.
 *
 * @param stored all of this mail, in whatever state
 * @returns new and changed rows, positions not yet given; empty when everything is as it should be
 */
export function alertChanges(
  reasons: readonly AlertReason[],
  stored: readonly AlertRow[],
  terms: AlertedFollow & AlertMoment,
): AlertRow[] {
  const matched = matches(reasons, stored)
  const rows = reasons.map((reason) => {
    const before = matched.get(reason)
    return before ? kept(before, reason, terms) : raised(reason, terms)
  })
  const used = new Set(matched.values())
  const lost = stored.filter((alert) => !used.has(alert) && alert.state !== 'retracted')
  return [
    ...rows.filter((row) => row !== undefined),
    ...lost.map((alert): AlertRow => ({ ...alert, state: 'retracted' })),
  ]
}

function matches(
  reasons: readonly AlertReason[],
  stored: readonly AlertRow[],
): Map<AlertReason, AlertRow> {
  const matched = new Map<AlertReason, AlertRow>()
  const free = new Set(stored)
  const match = (fits: (alert: AlertRow, reason: AlertReason) => boolean) => {
    for (const reason of reasons) {
      if (matched.has(reason)) continue
      const alert = [...free].find((one) => one.kind === reason.kind && fits(one, reason))
      if (!alert) continue
      matched.set(reason, alert)
      free.delete(alert)
    }
  }
  match((alert, { interaction }) => alert.interaction_id === interaction.id)
  match(
    (alert, { kind, interaction }) =>
      isOnceForEach(kind) &&
      alert.state !== 'retracted' &&
      alert.contact_id === interaction.contact_id,
  )
  return matched
}

const isOnceForEach = (kind: AlertReason['kind']) => kind !== 'reply' && kind !== 'opened-again'

function raised(reason: AlertReason, terms: AlertedFollow & AlertMoment): AlertRow | undefined {
  const { now, inbox } = terms
  if (now.getTime() - reason.interaction.at.getTime() > MAX_AGE_MS) return undefined
  const held: AlertRow = {
    tenant_id: terms.tenantId,
    id: terms.newId(),
    salesperson_id: inbox.salesperson_id,
    follow_key: terms.followKey,
    account_id: null,
    segment_id: null,
    reminder_id: null,
    kind: reason.kind,
    ...about(reason),
    state: 'pending',
    muted: false,
    quiet: false,
    held_until: new Date(now.getTime() + alertDoubtMs(reason, terms, terms)),
    shown_at: null,
    seen_at: null,
    created_at: now,
    position: 0,
  }
  return released(held, terms)
}

/** @returns undefined when nothing changes */
function kept(
  before: AlertRow,
  reason: AlertReason,
  terms: AlertedFollow & AlertMoment,
): AlertRow | undefined {
  const now = { ...before, ...about(reason) }
  if (before.state === 'retracted') return comeBack(now, reason, terms)
  if (before.state === 'pending' && alertDoubtMs(reason, terms, terms) === 0) {
    return released({ ...now, held_until: terms.now }, terms)
  }
  const isSame =
    before.interaction_id === now.interaction_id &&
    before.contact_id === now.contact_id &&
    before.at.getTime() === now.at.getTime()
  return isSame ? undefined : now
}

/** What was told once is told no second time; what never was is held back again. */
function comeBack(
  alert: AlertRow,
  reason: AlertReason,
  terms: AlertedFollow & AlertMoment,
): AlertRow {
  if (alert.shown_at) return { ...alert, state: alert.seen_at ? 'seen' : 'shown' }
  const doubtMs = alertDoubtMs(reason, terms, terms)
  const held_until = new Date(terms.now.getTime() + doubtMs)
  return released({ ...alert, state: 'pending', held_until }, terms)
}

const about = ({ interaction }: AlertReason) => ({
  interaction_id: interaction.id,
  contact_id: interaction.contact_id,
  at: interaction.at,
})

interface Release {
  now: Date
  inbox: AlertInboxRow
  /** A recipient of the mail said no while the alert was held back. */
  isRefused?: boolean
}

/**
 * A pending alert once its time has come: shown, quietly in quiet hours, and muted where the
 * salesperson does not want to know, or must not be told any more. As it is before that.
 */
export function released(alert: AlertRow, { now, inbox, isRefused = false }: Release): AlertRow {
  if (alert.state !== 'pending' || alert.held_until > now) return alert
  return {
    ...alert,
    state: 'shown',
    shown_at: now,
    muted: isRefused || inbox.kinds_off.includes(alert.kind),
    quiet: isQuiet(now, inboxQuietHours(inbox)),
  }
}

/** Whether anybody was ever told of an alert. */
export const isTold = ({ shown_at, muted }: AlertRow): boolean => shown_at !== null && !muted
