import { setTimeout } from 'node:timers/promises'
import { Check } from 'typebox/value'
import { EmailAddress } from '../../contract/primitives.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import { eraseSubject } from '../privacy/erase-subject.service.ts'
import { confirmPage, erasedPage } from './plain-pages.ts'
import {
  allowMeasuring,
  refuseMeasuring,
  requestErasure,
  type Decider,
} from './recipient-choice.service.ts'
import {
  answerWith,
  showPage,
  withMail,
  type Asked,
  type FoundPage,
  type PageAnswer,
} from './recipient-page.service.ts'
import type { KnownReader } from './recipient-view.service.ts'

/** What was sent with a page's form. */
export interface Sent extends Asked {
  form: URLSearchParams
  /** Whether the request comes from a network that the organisation's own people use. */
  isOwnNetwork: (tenantId: string) => boolean
}

/** Longer than what is done for an address takes, unless the store is in trouble. */
const LEAST_MS = 250

type FoundForm = Sent & FoundPage

/** Does what a page's form asks for, and answers with the page that says what was done. */
export async function answerForm(ctx: Context, sent: Sent): Promise<PageAnswer> {
  return withMail(ctx, sent, (found) => {
    const form = { ...sent, ...found }
    return found.mail.reader ? answerReader(ctx, form, found.mail.reader) : answerAnybody(ctx, form)
  })
}

/** The page knows who reads it: what they ask for is done at once. */
async function answerReader(
  ctx: Context,
  found: FoundForm,
  reader: KnownReader,
): Promise<PageAnswer> {
  const decider = deciderOf(found, reader, 'own')
  switch (found.form.get('action')) {
    case 'withdraw':
      await refuseMeasuring(ctx, decider)
      return showPage(ctx, found, { done: 'withdrawn' })
    case 'allow':
      await allowMeasuring(ctx, decider)
      return showPage(ctx, found, { done: 'allowed' })
    case 'erase':
      return isConfirmed(found) ? erase(ctx, found, decider) : ok(confirmPage(found, null))
    default:
      return answerWith(ctx, found, { wrong: 'form' })
  }
}

async function erase(ctx: Context, found: FoundForm, { tenantId, email }: Decider) {
  const who = { actor: 'recipient', actorId: null, source: 'own-page' } as const
  const { id, at } = await eraseSubject(ctx, { tenantId, email, ...who })
  return ok(erasedPage(found, { id, at: new Date(at) }))
}

/**
 * Nobody can tell who reads: they typed an address, and the answer is the same whether or not the mail
 * went there. Agreeing is not offered: anybody may have typed it.
 */
async function answerAnybody(ctx: Context, found: FoundForm): Promise<PageAnswer> {
  const action = found.form.get('action')
  const isPending = found.mail.follow.state === 'pending'
  if (isPending || (action !== 'withdraw' && action !== 'erase'))
    return answerWith(ctx, found, { wrong: 'form' })
  const typed = found.form.get('address')?.trim() ?? ''
  if (!Check(EmailAddress, typed)) return answerWith(ctx, found, { wrong: action, typed })
  return action === 'withdraw'
    ? refuseFor(ctx, found, normaliseAddress(typed))
    : requestFor(ctx, found, typed)
}

async function refuseFor(ctx: Context, found: FoundForm, email: string): Promise<PageAnswer> {
  const recipient = found.mail.recipients.find((one) => one.email === email)
  await unhurried(recipient && refuseMeasuring(ctx, deciderOf(found, recipient, 'shared')))
  return answerWith(ctx, found, { done: 'withdrawnShared' })
}

async function requestFor(ctx: Context, found: FoundForm, typed: string): Promise<PageAnswer> {
  if (!isConfirmed(found)) return ok(confirmPage(found, typed))
  const { tenant_id: tenantId } = found.mail.follow
  await unhurried(requestErasure(ctx, { tenantId, email: normaliseAddress(typed) }))
  return answerWith(ctx, found, { done: 'requested' })
}

/** Whether an address was found must not show in how long the answer takes. */
async function unhurried(work: Promise<void> | undefined): Promise<void> {
  await Promise.all([work, setTimeout(LEAST_MS)])
}

function deciderOf(
  { mail, isOwnNetwork }: FoundForm,
  { contactId, email }: { contactId: string; email: string },
  page: Decider['page'],
): Decider {
  const { tenant_id: tenantId } = mail.follow
  return { tenantId, contactId, email, page, fromOwnNetwork: isOwnNetwork(tenantId) }
}

function isConfirmed({ form }: Sent): boolean {
  return form.get('confirm') === 'yes'
}

function ok(page: string): PageAnswer {
  return { status: 200, page }
}
