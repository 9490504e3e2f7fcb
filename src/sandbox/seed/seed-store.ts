import type { Kysely } from 'kysely'
import { accountDomain, accountName } from '../../api/accounts/account-domain.ts'
import { normaliseMessageId } from '../../api/messages/message-id.ts'
import { insertInteractions } from '../../api/interactions/interaction.store.ts'
import { judgedHits } from '../../api/interactions/judged-changes.ts'
import {
  interactionOfHit,
  interactionOfReply,
  type NewInteraction,
  type Readers,
} from '../../api/interactions/new-interaction.ts'
import { rebuildRollups } from '../../api/interactions/rollup-rebuild.store.ts'
import type { Schema } from '../../api/store/schema.ts'
import { putClock } from '../../api/timing/contact-clock.store.ts'
import { offsetAt } from '../../api/timing/zone-time.ts'
import { ORGANISATION_WORDING } from '../../contract/organisation.ts'
import {
  ANNA,
  JONAS,
  outsiders,
  salespeople,
  SOLVEIG,
  TENANT_ID,
  type OutsidePerson,
} from '../cast.ts'
import { insertFurtherPeople } from './further-people.ts'
import type { PastFollow } from './history.ts'
import { insertTemplates } from './insert-templates.ts'
import type { Reactions } from './reactions.ts'
import { replyMessageId } from './seed-mail.ts'
import { seededRandom, uuidAt, type SeededRandom } from './seeded-random.ts'

type Db = Kysely<Schema>

/** What the clocks in the replies say, as if each had been opened in the pane. */
async function insertReplyClocks(
  db: Db,
  rows: readonly NewInteraction[],
  contactIds: ReadonlyMap<string, string>,
): Promise<void> {
  const zones = new Map(outsiders.map(({ email, zone }) => [contactIds.get(email), zone]))
  for (const { kind, contact_id: contactId, at } of rows) {
    const zone = zones.get(contactId ?? '')
    if (kind !== 'reply' || contactId === null || zone === undefined) continue
    await putClock(db, { tenantId: TENANT_ID, contactId, at, offsetMinutes: offsetAt(zone, at) })
  }
}

export interface SeedHistory {
  follows: readonly (PastFollow & { reactions: Reactions })[]
  now: Date
}

const DAY_MS = 86_400_000
const TICKET_BYTES = 32
/** She asked not to be followed; see the history. */
const DECLINED = 'carmen@proseware.example'

/** Writes the history through the API's own rules: hits are judged and attributed as real ones. */
export async function seedStore(db: Db, history: SeedHistory): Promise<void> {
  const random = seededRandom(7)
  const begin = new Date(history.now.getTime() - 130 * DAY_MS)
  await db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom('organisation')
      .select('tenant_id')
      .where('tenant_id', '=', TENANT_ID)
      .executeTakeFirst()
    // An earlier start got this far and no further.
    if (known) return
    await insertPeople(trx, { begin, random })
    const contactIds = await insertContacts(trx, { begin, random, now: history.now })
    await insertFurtherPeople(trx, begin)
    const idOf = ({ email }: OutsidePerson) => contactIds.get(email) ?? ''
    for (const follow of history.follows) await insertFollow(trx, follow, idOf)
    const rows = history.follows.flatMap((follow) => interactionsOf(follow, { idOf, random }))
    await insertTemplates(trx, history)
    await insertInteractions(trx, { tenantId: TENANT_ID, rows })
    await insertReplyClocks(trx, rows, contactIds)
    await rebuildRollups(trx, TENANT_ID)
  })
}

async function insertPeople(
  db: Db,
  { begin, random }: { begin: Date; random: SeededRandom },
): Promise<void> {
  const tenant = { tenant_id: TENANT_ID }
  await db
    .insertInto('organisation')
    .values({ ...tenant, follow_enabled: true, follow_enabled_since: begin, created_at: begin })
    .execute()
  await db
    .insertInto('internal_domain')
    .values({ ...tenant, domain: 'fabrikam.example' })
    .execute()
  const rows = salespeople.map(({ id, name, email }) => ({
    ...{ ...tenant, id, name, email },
    last_seen_at: begin,
    // Solveig sells nothing, and has sent nothing.
    send_handler_last_run_at: id === SOLVEIG.id ? null : begin,
    // Jonas leads a team of one.
    manager_id: id === ANNA.id ? JONAS.id : null,
  }))
  await db.insertInto('salesperson').values(rows).execute()
  await db
    .insertInto('organisation_consent')
    .values({
      ...{ ...tenant, id: uuidAt(begin, random), at: begin, salesperson_id: SOLVEIG.id },
      ...{ wording: ORGANISATION_WORDING, locale: 'en-US' },
    })
    .execute()
}

interface ContactOptions {
  begin: Date
  now: Date
  random: SeededRandom
}

/** @returns contact ids by address */
async function insertContacts(db: Db, options: ContactOptions): Promise<Map<string, string>> {
  const { begin, random, now } = options
  const domains = [...new Set(outsiders.map(({ email }) => accountDomain(email) ?? ''))]
  const accounts = domains.map((domain) => ({
    ...{ tenant_id: TENANT_ID, id: uuidAt(begin, random) },
    ...{ name: accountName(domain), domain, created_at: begin },
  }))
  await db.insertInto('account').values(accounts).execute()
  const owned = accounts.map(({ tenant_id, id, domain }) => ({ tenant_id, domain, account_id: id }))
  await db.insertInto('account_domain').values(owned).execute()
  const contacts = outsiders.map(({ name, email }) => {
    const hasDeclined = email === DECLINED
    return {
      ...{ tenant_id: TENANT_ID, id: uuidAt(begin, random), type: 'contact' as const, email, name },
      account_id: accounts.find(({ domain }) => domain === accountDomain(email))?.id ?? null,
      preference: hasDeclined ? ('do-not-allow' as const) : ('allow' as const),
      allowed_since: null,
      preference_changed_at: hasDeclined ? new Date(now.getTime() - 74 * DAY_MS) : null,
      preference_changed_by: hasDeclined ? ANNA.id : null,
      created_at: begin,
    }
  })
  await db.insertInto('contact').values(contacts).execute()
  return new Map(contacts.map(({ email, id }) => [email, id]))
}

type IdOf = (person: OutsidePerson) => string

async function insertFollow(db: Db, follow: PastFollow, idOf: IdOf): Promise<void> {
  const of = { tenant_id: TENANT_ID, follow_key: follow.key }
  const { sentAt, recipients, targets } = follow
  await db
    .insertInto('follow')
    .values({
      ...{ tenant_id: TENANT_ID, key: follow.key, salesperson_id: follow.salesperson.id },
      ...{ subject: follow.subject, state: 'active', outcome: 'ok' },
      // No ticket has this hash: the mails went out long ago.
      ...{ ticket_hash: Buffer.alloc(TICKET_BYTES), ticket_expires_at: sentAt },
      ...{ created_at: sentAt, activated_at: sentAt, voided_at: null, left_alone: {} },
      internet_message_id: normaliseMessageId(follow.internetMessageId) ?? null,
      conversation_id: follow.conversationId,
    })
    .execute()
  const rows = recipients.map((person, position) => ({
    ...{ ...of, contact_id: idOf(person), field: 'to' as const, position, first_engaged_at: null },
  }))
  await db.insertInto('follow_recipient').values(rows).execute()
  const links = targets.map((target, index) => ({ ...of, number: index + 1, target }))
  await db.insertInto('tracked_link').values(links).execute()
}

function interactionsOf(
  follow: PastFollow & { reactions: Reactions },
  { idOf, random }: { idOf: IdOf; random: SeededRandom },
): NewInteraction[] {
  const { hits, ownViews, repliedAt } = follow.reactions
  const mail: Readers = {
    recipients: follow.recipients.map((person) => ({
      contactId: idOf(person),
      email: person.email,
    })),
    colleagues: 0,
    hasOthers: false,
  }
  const fresh = hits.map((hit) => interactionOfHit(hit, mail))
  const around = {
    ...{ deliveredAt: follow.sentAt, links: follow.targets.length, ownViews },
    replies: repliedAt ? [repliedAt] : [],
  }
  const rows = judgedHits(fresh, around)
  if (!repliedAt) return rows
  const reply = {
    ...{ tenantId: TENANT_ID, followKey: follow.key, at: repliedAt },
    fromEmail: follow.recipients[0]?.email ?? '',
    messageId: normaliseMessageId(replyMessageId(follow)) ?? '',
  }
  return [...rows, interactionOfReply(reply, mail, uuidAt(repliedAt, random))]
}
