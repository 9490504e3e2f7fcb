import type { QuarantineDecision } from '../../contract/quarantine.ts'
import { accountDomain } from '../accounts/account-domain.ts'
import { appendAudit } from '../audit/audit.store.ts'
import { erasedForGood, ensurePeople } from '../contacts/contact.service.ts'
import { isSharedAddress, putContactAddress } from '../contacts/contact-address.store.ts'
import { holdContact } from '../contacts/privacy-block.store.ts'
import { domainOf, normaliseAddress } from '../contacts/email-address.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'
import { updateTypes } from '../contacts/preference.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { listSuppressed } from '../privacy/suppression.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import type { LoggedMessageRow } from '../store/schema.ts'
import { authorOf } from './answered-mail.ts'
import { readDirectory } from './directory.store.ts'
import { isInternal, plainAddress, salespeopleWith } from './directory.ts'
import { addressesOf } from './logging-decision.ts'
import type { MessageFacts } from './mail-message.ts'
import type { Learned } from './quarantine.store.ts'
import { insertRule } from './sender-rule.store.ts'

interface Lesson {
  row: LoggedMessageRow
  facts: MessageFacts
  decision: QuarantineDecision
  /** Has the message decided anew, and with it what waits for the same; answers with their ids. */
  reopen: (learned: Learned) => Promise<string[]>
}

/**
 * Learns from a decision, and has everything that waits for it decided anew.
 *
 * @throws Problem `invalid-request` for an address that the message does not have, or a rule that
 *   would silence more than is meant; `not-found` for an unknown contact; `privacy-blocked`;
 *   `internal-only`; `refused-by-recipient` for somebody who was erased
 */
export async function learnFrom(ctx: Context, caller: Caller, lesson: Lesson): Promise<string[]> {
  const { decision, reopen } = lesson
  switch (decision.act) {
    case 'retry':
      return reopen({ about: 'message' })
    case 'assign':
      return assign(ctx, caller, { ...lesson, decision })
    case 'create-contact':
      return createContact(ctx, caller, { ...lesson, decision })
    case 'ignore':
      return ignore(ctx, caller, { ...lesson, decision })
  }
}

type LessonOf<A> = Lesson & { decision: Extract<QuarantineDecision, { act: A }> }

async function assign(
  ctx: Context,
  caller: Caller,
  { facts, decision: { address: typed, contactId }, reopen }: LessonOf<'assign'>,
): Promise<string[]> {
  const { tenantId, salespersonId } = caller
  const address = await outsideAddress(ctx, tenantId, { facts, typed })
  const contact = await holdContact(ctx.db, { tenantId, id: contactId })
  if (!contact) throw new Problem('not-found', 'There is no such contact')
  if (contact.privacy_blocked)
    throw new Problem('privacy-blocked', 'Mail with this contact must not be logged')
  const isShared = await isSharedAddress(ctx.db, { tenantId, contactId, address })
  const at = ctx.now()
  if (isShared || contact.email !== address)
    await putContactAddress(ctx.db, {
      ...{ tenantId, contactId, address, isPreferred: isShared, at, by: salespersonId },
    })
  const ids = await reopen({ about: 'address', address })
  await appendAudit(ctx.db, {
    ...{ tenantId, at, actor: 'person', actorId: salespersonId, action: 'addresses-changed' },
    subject: `contact ${contactId}`,
    detail: { added: 1, removed: 0, preferred: isShared },
  })
  return ids
}

async function createContact(
  ctx: Context,
  { tenantId }: Caller,
  { facts, decision, reopen }: LessonOf<'create-contact'>,
): Promise<string[]> {
  const email = await outsideAddress(ctx, tenantId, { facts, typed: decision.address })
  const people = await ensurePeople(ctx, tenantId, [{ email, name: decision.name ?? null }])
  const id = people.get(email)
  if (id === undefined) throw erasedForGood(email)
  if (decision.type) await updateTypes(ctx.db, { tenantId, contactIds: [id] }, decision.type)
  return reopen({ about: 'address', address: email })
}

/**
 * An address of the message that may be a contact's.
 *
 * @throws Problem
 */
async function outsideAddress(
  { db }: Context,
  tenantId: string,
  { facts, typed }: { facts: MessageFacts; typed: string },
): Promise<string> {
  const address = normaliseAddress(typed)
  // Somebody may leave out what the message has behind a plus.
  if (!addressesOf(facts).some((one) => one === address || plainAddress(one) === address))
    throw new Problem('invalid-request', 'The message has no such address', { about: ['address'] })
  if (isInternalAddress(address, await listInternalDomains(db, tenantId)))
    throw new Problem('internal-only', 'Colleagues are no contacts', { about: [address] })
  if ((await listSuppressed(db, { tenantId, addresses: [address] })).size > 0)
    throw erasedForGood(address)
  return address
}

async function ignore(
  ctx: Context,
  caller: Caller,
  { facts, decision: { scope }, reopen }: LessonOf<'ignore'>,
): Promise<string[]> {
  const { tenantId, salespersonId } = caller
  const author = authorOf(facts)
  await checkIgnorable(ctx, tenantId, { author, scope })
  const at = ctx.now()
  const isDomain = scope === 'domain'
  const target = isDomain ? domainOf(author) : author
  const rule = { tenantId, scope: isDomain ? ('domain' as const) : ('address' as const), target }
  await insertRule(ctx.db, rule, { by: salespersonId, at })
  const ids = await reopen(
    isDomain ? { about: 'domain', domain: target } : { about: 'author', address: author },
  )
  await appendAudit(ctx.db, {
    ...{ tenantId, at, actor: 'person', actorId: salespersonId, action: 'sender-ignored' },
    subject: null,
    // A domain is no address, and may be in the audit log.
    detail: isDomain ? { scope, target } : { scope },
  })
  return ids
}

/** A rule about ourselves, or about everybody who has free mail, would silence far too much. */
async function checkIgnorable(
  { db }: Context,
  tenantId: string,
  { author, scope }: { author: string; scope: string },
): Promise<void> {
  const directory = await readDirectory(db, { tenantId, addresses: [author] })
  const isOurs = salespeopleWith(directory, author).length > 0
  if (isOurs || (scope === 'domain' && isInternal(directory, author)))
    throw new Problem('internal-only', 'Mail of our own cannot be ignored', { about: [author] })
  if (!/^[^\s@]+@[^\s@]+$/.test(author) || (scope === 'domain' && !accountDomain(author)))
    throw new Problem('invalid-request', 'This domain is not one organisation’s', {
      about: ['scope'],
    })
}
