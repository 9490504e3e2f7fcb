import { findConsentBy } from '../consent/consent.store.ts'
import { lesser, NOTHING } from '../consent/measures.ts'
import { knowPeople, type KnownPerson } from '../consent/permission.service.ts'
import { isRefusal } from '../consent/permission.ts'
import type { Measures } from '../../contract/consent.ts'
import type { Context } from '../context.ts'
import { findFollow } from '../follow/follow.store.ts'
import { listFollowInteractions } from '../interactions/interaction-list.store.ts'
import { findOrganisation, type OrganisationRow } from '../settings/organisation.store.ts'
import { findSalesperson } from '../settings/salesperson.store.ts'
import type { FollowRow } from '../store/schema.ts'
import { listPageRecipients } from './recipient-page.store.ts'
import { isReaderKnown, type PageInteraction, type RecipientView } from './recipient-view.ts'

/** More than anybody reads; who wants all of it asks for an export. */
const MOST_INTERACTIONS = 500

/** A mail as its recipients' page needs it. */
export interface PageMail {
  follow: FollowRow
  organisation: OrganisationRow
  /** Outside the organisation. */
  recipients: readonly { email: string; contactId: string }[]
  /** The only one who got it; null: nobody can tell who reads. */
  reader: KnownReader | null
}

export interface KnownReader {
  email: string
  contactId: string
  person: KnownPerson
}

interface OneMail {
  tenantId: string
  followKey: string
}

/** @returns undefined: nothing is kept about it (any more) */
export async function findPageMail(
  ctx: Context,
  { tenantId, followKey: key }: OneMail,
): Promise<PageMail | undefined> {
  const follow = await findFollow(ctx.db, { tenantId, key })
  const organisation = await findOrganisation(ctx.db, tenantId)
  if (!follow || !organisation) return undefined
  const recipients = await listPageRecipients(ctx.db, { tenantId, key })
  const { state, colleagues, has_others: hasOthers, erased } = follow
  const gotBy = { state, recipients: recipients.length, colleagues, hasOthers, erased }
  const [only] = isReaderKnown(gotBy) ? recipients : []
  const reader = only ? await readerOf(ctx, tenantId, only) : null
  return { follow, organisation, recipients, reader }
}

async function readerOf(
  ctx: Context,
  tenantId: string,
  only: { email: string; contactId: string },
): Promise<KnownReader | null> {
  const { people } = await knowPeople(ctx, tenantId, [only.email])
  const person = people.get(only.email)
  return person ? { ...only, person } : null
}

/**
 * Everything that the page shows. Where nobody can tell who reads, it does not change with what single
 * recipients said: whoever tries out addresses must not see an effect.
 */
export async function recipientView(
  ctx: Context,
  mail: PageMail,
  { language, path }: Pick<RecipientView, 'language' | 'path'>,
): Promise<RecipientView> {
  const { follow, organisation } = mail
  const { tenant_id: tenantId, salesperson_id: salespersonId } = follow
  const salesperson = await findSalesperson(ctx.db, { tenantId, salespersonId })
  const names = [salesperson?.name, organisation.organisation_name]
  const isOn = organisation.follow_enabled
  return {
    ...{ language, path, isOn },
    ...{ state: follow.state, subject: follow.subject, asks: follow.asks },
    from: names.filter((name) => name).join(', '),
    sentAt: follow.deliver_at ?? follow.activated_at,
    ...measuredOf(mail),
    reader: mail.reader && (await shownReader(ctx, mail, mail.reader)),
    kept: {
      hits: organisation.hit_days,
      interactions: organisation.interaction_days,
      mail: organisation.followed_email_days,
    },
    privacyContact: organisation.privacy_contact,
    privacyNotice: organisation.privacy_notice,
  }
}

/** Of the mail as it was sent; less where the one reader may be measured less now (law 5). */
function measuredOf({ follow, organisation, reader }: PageMail): {
  measures: Measures
  areRepliesNoticed: boolean
} {
  const isLive = follow.state === 'active' && organisation.follow_enabled
  if (!isLive) return { measures: NOTHING, areRepliesNoticed: false }
  const sent = { opens: follow.measure_opens, clicks: follow.measure_clicks }
  if (!reader) return { measures: sent, areRepliesNoticed: true }
  const { measures: now, reason } = reader.person.permission
  const measures = {
    opens: lesser(sent.opens, now.opens),
    clicks: lesser(sent.clicks, now.clicks),
  }
  return { measures, areRepliesNoticed: !isRefusal(reason) }
}

async function shownReader(
  ctx: Context,
  { follow }: PageMail,
  { email, contactId, person }: KnownReader,
): Promise<RecipientView['reader']> {
  const { tenant_id: tenantId, key: followKey } = follow
  const word = await findConsentBy(ctx.db, { tenantId, contactId })
  const listed = await listFollowInteractions(ctx.db, {
    ...{ tenantId, followKey, show: 'everything', after: undefined },
    limit: MOST_INTERACTIONS + 1,
  })
  const shown = listed.slice(0, MOST_INTERACTIONS)
  return {
    consent: word?.state ?? 'none',
    since: person.facts?.consentAt ?? null,
    by: word?.by ?? null,
    needsConsent: person.permission.mode === 'opt-in',
    // An answer from another address is not theirs.
    interactions: shown.filter((one) => one.email === email).map(pageInteraction),
    hasMore: listed.length > shown.length,
  }
}

function pageInteraction({ kind, at, verdict, client, target }: PageInteraction): PageInteraction {
  return { kind, at, verdict, client, target }
}
