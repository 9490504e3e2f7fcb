import type { GraphContacts } from '../../contract/account-import.ts'
import { ENRICHMENT_WORDING } from '../../contract/enrichment.ts'
import { ADDRESS_PATTERN } from '../../contract/primitives.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'
import type { Context } from '../context.ts'
import { LARGEST_BATCH } from '../graph/graph-batch.ts'
import { graphClient } from '../graph/graph-client.ts'
import {
  CONTACT_PAGE,
  readContacts,
  type ContactPage,
  type KeptContact,
} from '../graph/mailbox-contacts.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import type { EnrichmentMailboxRow } from '../store/schema.ts'
import { enrichmentGraph } from './application-token.service.ts'
import { countMailboxes, listMailboxes } from './chosen-mailbox.store.ts'
import { contactCursor, contactPosition, START, type ContactPosition } from './contact-cursor.ts'
import { missingSteps } from './enrichment-setup.ts'
import { findEnrichment } from './enrichment-setup.store.ts'
import { asAdministrator, unfinished } from './resolve-targets.service.ts'

/**
 * Contacts that people keep in the chosen mailboxes, some mailboxes at a time: of each the first address
 * that is one and not our own. Nothing of them is stored.
 *
 * @throws Problem `setup-unfinished` before everything is set up and agreed to, `unavailable` where Graph
 *   gives no answer, `invalid-request` for what is not a cursor of this list
 */
export async function listGraphContacts(
  ctx: Context,
  tenantId: string,
  cursor: string | undefined,
): Promise<GraphContacts> {
  const from = cursor === undefined ? START : contactPosition(cursor)
  await mustBeAgreed(ctx, tenantId)
  const { db } = ctx
  const mailboxes = await listMailboxes(db, {
    ...{ tenantId, after: from.after, limit: LARGEST_BATCH - 1 },
  })
  const asked = mailboxes.map(({ id }, index) => ({ id, skip: index === 0 ? from.skip : 0 }))
  const client = graphClient(enrichmentGraph(ctx, tenantId))
  const pages = await asAdministrator(() => readContacts(client, asked))
  const { contacts, next } = readUpTo(from, mailboxes, pages)
  const isOwn = await ownAddresses(ctx, tenantId)
  const { count } = await countMailboxes(db, tenantId)
  const isLast = mailboxes.length < LARGEST_BATCH && next.skip === 0
  return {
    items: shownContacts(contacts, isOwn),
    mailboxes: { done: next.done, of: count },
    nextCursor: isLast ? null : contactCursor(next),
  }
}

async function mustBeAgreed({ db, config }: Context, tenantId: string): Promise<void> {
  const row = await findEnrichment(db, tenantId)
  if (!row) throw unfinished(['settings'])
  const hasApplication = config.enrichment !== null
  const missing = missingSteps(row, { hasApplication, wording: ENRICHMENT_WORDING })
  if (missing.length > 0) throw unfinished(missing)
}

async function ownAddresses({ db }: Context, tenantId: string) {
  const domains = await listInternalDomains(db, tenantId)
  return (address: string) => isInternalAddress(address, domains)
}

/** Up to the first mailbox that has more than a page: it goes on there. One that is closed has none. */
function readUpTo(
  from: ContactPosition,
  mailboxes: readonly EnrichmentMailboxRow[],
  pages: readonly (ContactPage | null)[],
): { contacts: KeptContact[]; next: ContactPosition } {
  const contacts: KeptContact[] = []
  let next = from
  for (const [index, { id, address }] of mailboxes.entries()) {
    const page = pages[index]
    contacts.push(...(page?.contacts ?? []))
    if (page?.hasMore) return { contacts, next: { ...next, skip: next.skip + CONTACT_PAGE } }
    next = { after: [address, id], skip: 0, done: next.done + 1 }
  }
  return { contacts, next }
}

const ADDRESS = new RegExp(ADDRESS_PATTERN, 'u')
const LONGEST = 200

/** Each address once; who has none that could be a customer's is left out. */
function shownContacts(
  contacts: readonly KeptContact[],
  isOwn: (address: string) => boolean,
): GraphContacts['items'] {
  const shown = new Map<string, GraphContacts['items'][number]>()
  for (const { addresses, name, company } of contacts) {
    const email = addresses
      .map(normaliseAddress)
      .find((address) => ADDRESS.test(address) && !isOwn(address))
    if (email === undefined || shown.has(email)) continue
    shown.set(email, { email, name: short(name), company: short(company) })
  }
  return [...shown.values()]
}

const short = (text: string | null): string | null => text?.trim().slice(0, LONGEST) || null
