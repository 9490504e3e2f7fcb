import { knowPeople } from '../consent/permission.service.ts'
import type { Context } from '../context.ts'
import { listFollowRecipients } from '../follow/follow-recipient.store.ts'
import { lockFollowedMails } from '../interactions/followed-mail.store.ts'
import type { OrganisationRow } from '../settings/organisation.store.ts'
import { listMailFacts } from './reminder-mail.store.ts'
import type { ReminderMail } from './reminder-mail.ts'

interface Mails {
  tenantId: string
  keys: readonly string[]
}

/** Followed emails of reminders, by key, as they stand at this moment. */
export async function readReminderMails(
  { db }: Pick<Context, 'db'>,
  { tenantId, keys }: Mails,
): Promise<Map<string, ReminderMail>> {
  const facts = await listMailFacts(db, { tenantId, keys })
  if (facts.length === 0) return new Map()
  const recipients = await listFollowRecipients(db, { tenantId, keys })
  const addresses = [...new Set(recipients.map(({ email }) => email))]
  const { organisation, people } = await knowPeople({ db }, tenantId, addresses)
  const terms = organisationTerms(organisation)
  return new Map(
    facts.map(({ key, ...mail }) => {
      const own = recipients.filter(({ follow_key }) => follow_key === key)
      const permitted = own.flatMap(({ email }) => {
        const permission = people.get(email)?.permission
        return permission ? [{ email, permission }] : []
      })
      return [key, { ...mail, organisation: terms, recipients: permitted }]
    }),
  )
}

/**
 * The same, held until the transaction ends: what is being recorded at this moment is in, and nothing
 * more is until then. Holds the organisation too, also where there are no mails.
 */
export async function lockReminderMails(
  { db }: Pick<Context, 'db'>,
  { tenantId, keys }: Mails,
): Promise<Map<string, ReminderMail>> {
  const locked = await lockFollowedMails(db, { tenantId, keys })
  const facts = await listMailFacts(db, { tenantId, keys: [...locked.keys()] })
  return new Map(
    facts.flatMap(({ key, ...mail }): [string, ReminderMail][] => {
      const { organisation, recipients = [] } = locked.get(key) ?? {}
      return [[key, { ...mail, organisation, recipients }]]
    }),
  )
}

function organisationTerms(row: OrganisationRow | undefined): ReminderMail['organisation'] {
  return (
    row && {
      followEnabled: row.follow_enabled,
      followEnabledSince: row.follow_enabled_since,
      mixedGroups: row.mixed_groups,
      loosenedAt: row.loosened_at,
      interactionDays: row.interaction_days,
    }
  )
}
