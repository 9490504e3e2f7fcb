import type { Kysely } from 'kysely'
import { accountDomain, accountName } from '../../api/accounts/account-domain.ts'
import type { Schema } from '../../api/store/schema.ts'
import { ANNA, JONAS, TENANT_ID } from '../cast.ts'
import { FURTHER_PEOPLE } from './past-year.ts'
import { seededRandom, uuidAt } from './seeded-random.ts'

/** Companies and people whom only the year of ordinary mail knows, and who looks after them. */
export async function insertFurtherPeople(db: Kysely<Schema>, begin: Date): Promise<void> {
  const random = seededRandom(11)
  const domains = [...new Set(FURTHER_PEOPLE.map(({ email }) => accountDomain(email) ?? ''))]
  const accounts = domains.map((domain, index) => ({
    ...{ tenant_id: TENANT_ID, id: uuidAt(begin, random), name: accountName(domain), domain },
    ...{ created_at: begin, owner_id: index === 0 ? ANNA.id : JONAS.id },
  }))
  await db.insertInto('account').values(accounts).execute()
  await db
    .insertInto('account_domain')
    .values(accounts.map(({ tenant_id, id, domain }) => ({ tenant_id, domain, account_id: id })))
    .execute()
  const contacts = FURTHER_PEOPLE.map(({ name, email }) => ({
    ...{ tenant_id: TENANT_ID, id: uuidAt(begin, random), type: 'contact' as const, email, name },
    account_id: accounts.find(({ domain }) => domain === accountDomain(email))?.id ?? null,
    ...{ preference: 'allow' as const, allowed_since: null, created_at: begin },
    ...{ preference_changed_at: null, preference_changed_by: null },
  }))
  await db.insertInto('contact').values(contacts).execute()
}
