import { HABITS_NEEDED, type Habits } from '../../contract/timing.ts'
import { accountDomain } from '../accounts/account-domain.ts'
import { listAccountFacts } from '../consent/consent-facts.store.ts'
import { knowPeople, type KnownPerson } from '../consent/permission.service.ts'
import type { Context } from '../context.ts'
import { bestHour, hoursOfWeek, nextBestHour } from './habits.ts'
import { listActiveContacts, listMoments, type Measured, type Moment } from './moments.store.ts'

const YEAR_MS = 365 * 86_400_000
/** What was done lately says more, and a thousand say enough. */
const MOST_OF_CONTACT = 1000
const MOST_OF_COLLEAGUE = 100
const MOST_COLLEAGUES = 50

interface Subject {
  tenantId: string
  /** Normalised. */
  email: string
  person: KnownPerson | undefined
  zone: string
}

/**
 * When a contact does something, by the clock where they are: by their own interactions of the last
 * year, or where these are too few by those of everybody at their account. Whoever is not measured one
 * by one is left out of both (law 5, 6).
 *
 * @returns null where nothing may be shown or there is nothing
 */
export async function readHabits(ctx: Context, subject: Subject): Promise<Habits | null> {
  const { tenantId, zone } = subject
  const since = new Date(ctx.now().getTime() - YEAR_MS)
  const themselves = measured([subject.person])
  const own = await listMoments(ctx.db, {
    ...{ tenantId, since },
    people: themselves,
    each: MOST_OF_CONTACT,
  })
  if (own.length >= HABITS_NEEDED) return habitsOf(own, { of: 'contact', zone, now: ctx.now() })
  const people = await measuredAtAccount(ctx, subject)
  const all = await listMoments(ctx.db, { tenantId, since, people, each: MOST_OF_COLLEAGUE })
  const told = all.length > own.length ? all : own
  if (told.length === 0) return null
  const of = told === all ? 'account' : 'contact'
  return habitsOf(told, { of, zone, now: ctx.now() })
}

/** Those of whom single interactions may be shown, with which. */
export function measured(people: readonly (KnownPerson | undefined)[]): Measured[] {
  return people.flatMap((person) => {
    if (!person?.facts || person.permission.reason !== null) return []
    const { opens, clicks } = person.permission.measures
    const may = { opens: opens === 'individual', clicks: clicks === 'individual' }
    return may.opens || may.clicks ? { contactId: person.facts.contactId, ...may } : []
  })
}

async function measuredAtAccount(ctx: Context, { tenantId, ...subject }: Subject) {
  const accountId = await accountOf(ctx, { tenantId, ...subject })
  if (!accountId) return []
  const active = { tenantId, accountId, limit: MOST_COLLEAGUES }
  const { people } = await knowPeople(ctx, tenantId, await listActiveContacts(ctx.db, active))
  return measured([...people.values()])
}

/** Of somebody who is not stored yet, the account of their domain. */
async function accountOf({ db }: Context, { tenantId, email, person }: Omit<Subject, 'zone'>) {
  if (person?.facts?.accountId) return person.facts.accountId
  const domain = accountDomain(email)
  if (!domain || person?.isInternal) return undefined
  const [account] = await listAccountFacts(db, { tenantId, domains: [domain] })
  return account?.id
}

function habitsOf(
  moments: readonly Moment[],
  { of, zone, now }: { of: Habits['of']; zone: string; now: Date },
): Habits {
  const hours = hoursOfWeek(
    moments.map(({ at }) => at),
    zone,
  )
  const best = bestHour(hours, of)
  const next = best && nextBestHour(now, best, zone)
  return {
    of,
    total: moments.length,
    people: new Set(moments.map(({ contactId }) => contactId)).size,
    hours,
    best: best && next ? { ...best, next: next.toISOString() } : null,
  }
}
