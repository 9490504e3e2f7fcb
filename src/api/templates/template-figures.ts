import type { TemplateFigures, TemplateRate, TemplateVerdict } from '../../contract/template.ts'
import { wilsonInterval } from '../accounts/wilson.ts'

/** Fewer mails say nothing about a template (R9). */
export const LEAST_MAILS = 20

/** Followed mails that went out, and what people did with them. */
export interface MailCounts {
  sent: number
  replied: number
  opensMeasured: number
  opened: number
  clicksMeasured: number
  clicked: number
}

export const NO_MAILS: MailCounts = {
  ...{ sent: 0, replied: 0, opensMeasured: 0, opened: 0, clicksMeasured: 0, clicked: 0 },
}

/** Rates of mails, each of those of which it is measured; null where there are none. */
export function templateFigures(counts: MailCounts): TemplateFigures {
  return {
    ...counts,
    replyRate: rateOf(counts.replied, counts.sent),
    openRate: rateOf(counts.opened, counts.opensMeasured),
    clickRate: rateOf(counts.clicked, counts.clicksMeasured),
  }
}

/**
 * Whether a template is recommended: at least 20 mails, and with 95 % certainty answered as often as
 * the organisation's mails are on average. Where nobody ever answered, nothing is recommended: the rule
 * alone would call that average reached.
 *
 * @see R9, docs/decisions/0046-templates.md
 */
export function templateVerdict(
  { sent, replied }: Pick<MailCounts, 'sent' | 'replied'>,
  average: Pick<MailCounts, 'sent' | 'replied'>,
): TemplateVerdict {
  if (sent < LEAST_MAILS) return 'too-few'
  if (replied === 0) return 'no-reply'
  const mean = average.sent === 0 ? 0 : average.replied / average.sent
  return wilsonInterval(replied, sent).low >= mean ? 'recommended' : 'not-above-average'
}

function rateOf(count: number, of: number): TemplateRate | null {
  if (of === 0) return null
  const { low, high } = wilsonInterval(count, of)
  return { percent: (100 * count) / of, low: 100 * low, high: 100 * high }
}
