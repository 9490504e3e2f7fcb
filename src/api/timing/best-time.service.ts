import type { BestTime, Habits } from '../../contract/timing.ts'
import { knowPeople } from '../consent/permission.service.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { readAccess } from '../settings/access.service.ts'
import { listClocks } from './contact-clock.store.ts'
import { contactZone } from './contact-zone.ts'
import { measured, readHabits } from './habits.service.ts'
import type { ReplyClock } from './reply-zone.ts'
import { suggestion } from './suggestion.ts'
import { isWorkingTime } from './working-hours.ts'

/**
 * Where a contact is by the clock, and when a mail to them is best delivered. While Follow is switched
 * off, neither their replies nor what they did has a part in it; nor have they where they are not measured
 * one by one. What they did is left out for whoever may not see it (law 5).
 *
 * @param email normalised
 */
export async function readBestTime(ctx: Context, caller: Caller, email: string): Promise<BestTime> {
  const { tenantId } = caller
  const [{ organisation, people }, [contact], { readsContacts }] = await Promise.all([
    knowPeople(ctx, tenantId, [email]),
    listContactsByAddress(ctx.db, { tenantId, addresses: [email] }),
    readAccess(ctx, caller),
  ])
  const isOn = organisation?.follow_enabled ?? false
  const about = { tenantId, email, person: people.get(email) }
  const now = ctx.now()
  const ownZone = contact?.time_zone ?? null
  const clocks = await clocksOf(ctx, about, isOn)
  const zone = contactZone({ email, ownZone, clocks }, now)
  const said = { email, now: now.toISOString(), zone, ownZone }
  if (!zone) return { ...said, isWorkingTime: null, suggestion: null, habits: null }

  const mayShow = isOn && readsContacts
  const habits = mayShow ? await readHabits(ctx, { ...about, zone: zone.zone }) : null
  return { ...said, ...timeToDeliver(now, zone.zone, habits), habits }
}

function timeToDeliver(now: Date, zone: string, habits: Habits | null) {
  const suggested = suggestion(now, zone, habits?.best ?? undefined)
  return {
    isWorkingTime: isWorkingTime(now, zone),
    suggestion: suggested ? { at: suggested.at.toISOString(), by: suggested.by } : null,
  }
}

type About = Omit<Parameters<typeof readHabits>[1], 'zone'>

/** What their replies say; nothing of somebody who is not measured by themselves. */
async function clocksOf(
  { db }: Context,
  { tenantId, person }: About,
  isOn: boolean,
): Promise<ReplyClock[]> {
  const [known] = isOn ? measured([person]) : []
  return known ? listClocks(db, { tenantId, contactId: known.contactId }) : []
}
