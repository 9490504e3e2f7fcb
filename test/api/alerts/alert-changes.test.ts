import { describe, expect, it } from '@jest/globals'
import { alertChanges, isTold, released } from '../../../src/api/alerts/alert-changes.ts'
import { EVERYTHING } from '../../../src/api/alerts/alert-inbox.ts'
import { alertsOf, type PersonsInteraction } from '../../../src/api/alerts/alerts-of.ts'
import { toldInOrder } from '../../../src/api/alerts/told-in-order.ts'
import type { AlertRow } from '../../../src/api/store/schema.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { ANNA, atMinute, FABRIKAM, newId } from '../../fixtures/make.ts'

const HOUR_MS = 3_600_000
const inbox = {
  tenant_id: FABRIKAM,
  salesperson_id: ANNA.salespersonId,
  position: 0,
  ...EVERYTHING,
}

/** The stored alerts of one mail, kept true to what is known, as the service does it. */
class Mail {
  alerts = new Map<string, AlertRow>()
  position = 0
  now = atMinute(24 * 60)

  know(interactions: readonly PersonsInteraction[]): AlertRow[] {
    const terms = {
      tenantId: FABRIKAM,
      followKey: 'k',
      inbox,
      activatedAt: atMinute(-60),
      links: 2,
      now: this.now,
      burstMs: 75_000,
      newId,
    }
    return this.write(alertChanges(alertsOf(interactions), [...this.alerts.values()], terms))
  }

  wait(): AlertRow[] {
    this.now = new Date(this.now.getTime() + HOUR_MS)
    const held = [...this.alerts.values()].filter(({ state }) => state === 'pending')
    return this.write(held.map((alert) => released(alert, { now: this.now, inbox })))
  }

  write(changed: readonly AlertRow[]): AlertRow[] {
    const standing = new Map([[ANNA.salespersonId, this.position]])
    const { alerts, positions } = toldInOrder(changed, standing)
    this.position = positions.get(ANNA.salespersonId) ?? this.position
    for (const alert of alerts) this.alerts.set(alert.id, alert)
    return alerts
  }

  /** What a salesperson reads as true. */
  standing() {
    return [...this.alerts.values()]
      .filter((alert) => isTold(alert) && alert.state !== 'retracted')
      .map(({ kind, interaction_id, contact_id }) => `${kind} ${interaction_id} ${contact_id}`)
      .sort()
  }
}

const CONTACTS = [newId(), newId(), null]
const interaction = fc
  .record({
    kind: fc.constantFrom<PersonsInteraction['kind'][]>('open', 'click', 'file-view', 'reply'),
    minute: fc.integer({ min: 0, max: 24 * 60 }),
    contact: fc.constantFrom(...CONTACTS),
    confidence: fc.constantFrom<PersonsInteraction['confidence'][]>('certain', 'likely'),
  })
  .map(({ kind, minute, contact, confidence }): PersonsInteraction => ({
    id: newId(),
    follow_key: 'k',
    kind,
    at: atMinute(minute),
    contact_id: contact,
    confidence,
    reasons: [],
  }))
/** Interactions, and what is known of them at several moments: any part, in any order. */
const histories = fc
  .array(interaction, { maxLength: 8 })
  .chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.array(fc.tuple(fc.subarray(all), fc.boolean()), { maxLength: 6 }),
    ),
  )

describe('the alerts of a mail', () => {
  it('say in the end what is known in the end, whatever was known before', () => {
    fc.assert(
      fc.property(histories, ([all, moments]) => {
        const mail = new Mail()
        for (const [known, isLong] of moments) {
          mail.know(known)
          if (isLong) mail.wait()
        }
        mail.know(all)
        mail.wait()
        const atOnce = new Mail()
        atOnce.know(all)
        atOnce.wait()

        expect(mail.standing()).toEqual(atOnce.standing())
      }),
    )
  })

  it('stay as they are while nothing new is known', () => {
    fc.assert(
      fc.property(histories, ([all]) => {
        const mail = new Mail()
        mail.know(all)
        mail.wait()

        expect(mail.know(all)).toEqual([])
      }),
    )
  })

  it('give every change that can be seen a place of its own, behind all before', () => {
    fc.assert(
      fc.property(histories, ([all, moments]) => {
        const mail = new Mail()
        const places: number[] = []
        for (const [known] of [...moments, [all]] as const) {
          for (const changed of [mail.know(known), mail.wait()]) {
            places.push(...changed.filter(isTold).map(({ position }) => position))
          }
        }

        expect(places).toEqual(places.map((_, index) => index + 1))
      }),
    )
  })
})
