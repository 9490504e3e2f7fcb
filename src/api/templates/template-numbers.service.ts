import type { TemplateAverage } from '../../contract/template.ts'
import type { Context } from '../context.ts'
import { NO_MAILS, type MailCounts } from './template-figures.ts'
import {
  countFollowedMails,
  countTemplateMails,
  findInteractionDays,
} from './template-use.store.ts'

const DAY_MS = 86_400_000

/** What became of followed mails with templates, and of all of them. */
export interface TemplateNumbers {
  average: TemplateAverage
  ofTemplate(id: string): MailCounts
  ofVersion(id: string): MailCounts
}

/**
 * Counts mails of the organisation, whoever's they are.
 *
 * Where interactions go after some days, older mails would look as if nobody had done anything with
 * them: they are left out.
 *
 * @param templateId undefined: of all templates
 */
export async function readTemplateNumbers(
  { db, now }: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  templateId?: string,
): Promise<TemplateNumbers> {
  const days = await findInteractionDays(db, tenantId)
  const since = days === null ? null : new Date(now().getTime() - days * DAY_MS)
  const [uses, { sent, replied }] = await Promise.all([
    countTemplateMails(db, { tenantId, since, ...(templateId !== undefined && { templateId }) }),
    countFollowedMails(db, { tenantId, since }),
  ])
  const ofTemplates = new Map<string, MailCounts>()
  const ofVersions = new Map<string, MailCounts>()
  for (const { templateId: template, versionId, ...counts } of uses) {
    ofTemplates.set(template, added(ofTemplates.get(template) ?? NO_MAILS, counts))
    ofVersions.set(versionId, counts)
  }
  const replyPercent = sent === 0 ? null : (100 * replied) / sent
  return {
    average: { sent, replied, replyPercent, since: since?.toISOString() ?? null },
    ofTemplate: (id) => ofTemplates.get(id) ?? NO_MAILS,
    ofVersion: (id) => ofVersions.get(id) ?? NO_MAILS,
  }
}

const added = (one: MailCounts, other: MailCounts): MailCounts => ({
  sent: one.sent + other.sent,
  replied: one.replied + other.replied,
  opensMeasured: one.opensMeasured + other.opensMeasured,
  opened: one.opened + other.opened,
  clicksMeasured: one.clicksMeasured + other.clicksMeasured,
  clicked: one.clicked + other.clicked,
})
