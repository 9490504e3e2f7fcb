import type { SubjectExport, SubjectReport } from '../../contract/privacy.ts'
import { appendAudit } from '../audit/audit.store.ts'
import { monthsAfter } from '../consent/asking.ts'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { personsOf } from './erase-activity.service.ts'
import { readActivities } from './erase-activity.store.ts'
import { findContactId } from './hold-subject.store.ts'
import { fingerprintOf } from './fingerprint.ts'
import { subjectHtml } from './subject-html.ts'
import {
  readBounces,
  readFurtherAddresses,
  readLogEntries,
  readOpportunities,
  readUndecided,
} from './subject-log.store.ts'
import { readIndividualMails } from './subject-individual.store.ts'
import {
  readAlerts,
  readCounters,
  readFollowedEmails,
  readInteractions,
  readSharedInteractions,
} from './subject-mails.store.ts'
import { readReminders } from './subject-reminder.store.ts'
import {
  readAccount,
  readAudit,
  readConsentEvents,
  readContact,
  readReplyClocks,
  readRules,
  readSuppression,
} from './subject-report.store.ts'
import { subjectReport, type FoundRecords } from './subject-report.ts'
import { insertSubjectRequest, listRequestsAbout } from './subject-request.store.ts'
import { findFingerprintKey } from './suppression.store.ts'

interface Address {
  tenantId: string
  /** Normalised. */
  email: string
}

/** Everything that is kept about an address; one that nobody knows has the same sections, empty. */
export async function readSubject(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { tenantId, email }: Address,
): Promise<SubjectReport> {
  const contactId = await findContactId(db, { tenantId, email })
  const known = contactId === undefined ? {} : await aboutContact(db, { tenantId, contactId })
  const fingerprint = fingerprintOf(await findFingerprintKey(db, tenantId), email)
  return subjectReport(
    { email, madeAt: now() },
    {
      ...known,
      'individual-mails': await readIndividualMails(db, { tenantId, email }),
      activities: await readActivities(db, {
        tenantId,
        persons: await personsOf(db, { tenantId, contactId, email }),
      }),
      'undecided-messages': await readUndecided(db, { tenantId, email }),
      requests: (await listRequestsAbout(db, { tenantId, email })).map(
        ({ closed_by_name, ...request }) => ({ ...request, closed_by: closed_by_name }),
      ),
      suppression: await readSuppression(db, { tenantId, fingerprint }),
    },
  )
}

async function aboutContact(
  db: Context['db'],
  subject: { tenantId: string; contactId: string },
): Promise<FoundRecords> {
  return {
    contact: await readContact(db, subject),
    account: await readAccount(db, subject),
    'consent-events': await readConsentEvents(db, subject),
    rules: await readRules(db, subject),
    'followed-emails': await readFollowedEmails(db, subject),
    interactions: await readInteractions(db, subject),
    'shared-interactions': await readSharedInteractions(db, subject),
    'log-entries': await readLogEntries(db, subject),
    bounces: await readBounces(db, subject),
    opportunities: await readOpportunities(db, subject),
    reminders: await readReminders(db, subject),
    'further-addresses': await readFurtherAddresses(db, subject),
    'reply-clocks': await readReplyClocks(db, subject),
    totals: await readCounters(db, 'contact_total', subject),
    days: await readCounters(db, 'contact_day', subject),
    alerts: await readAlerts(db, subject),
    audit: await readAudit(db, subject),
  }
}

/**
 * Everything that is kept about an address, for whoever answers the person, noted as a request that
 * was done. For somebody who was erased the note has no address: it would be the first thing to be
 * kept about them again.
 *
 * @param locale language of the readable page
 */
export async function exportSubject(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { email: given, locale }: { email: string; locale: string },
): Promise<SubjectExport> {
  const email = normaliseAddress(given)
  const report = await ctx.db.transaction().execute(async (db) => {
    const made = await readSubject({ db, now: ctx.now }, { tenantId, email })
    const contactId = await findContactId(db, { tenantId, email })
    const at = ctx.now()
    const id = ctx.newId()
    await insertSubjectRequest(db, {
      ...{ tenant_id: tenantId, id, kind: 'export', state: 'done', source: 'administrator' },
      email: isSuppressed(made) ? null : email,
      received_at: at,
      due_at: monthsAfter(at, 1),
      ...{ closed_at: at, closed_by: salespersonId, note: null, certificate: null },
    })
    await appendAudit(db, {
      ...{ tenantId, at, actor: 'person', actorId: salespersonId, action: 'subject-exported' },
      subject: contactId === undefined ? null : `contact ${contactId}`,
      detail: { request: id },
    })
    return made
  })
  return { report, html: subjectHtml(report, locale) }
}

function isSuppressed({ sections }: SubjectReport): boolean {
  return sections.some(({ name, records }) => name === 'suppression' && records.length > 0)
}
