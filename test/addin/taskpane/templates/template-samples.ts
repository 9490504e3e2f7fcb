import type {
  Template,
  TemplateAverage,
  TemplateFigures,
  TemplateList,
  TemplateSummary,
} from '../../../../src/contract/template.ts'

export const AVERAGE: TemplateAverage = { sent: 1000, replied: 150, replyPercent: 15, since: null }

const NO_FIGURES: TemplateFigures = {
  ...{ sent: 0, replied: 0, replyRate: null, opensMeasured: 0, opened: 0, openRate: null },
  ...{ clicksMeasured: 0, clicked: 0, clickRate: null },
}

/** Answered by 14 of 41. */
export const GOOD: TemplateFigures = {
  ...{ sent: 41, replied: 14, replyRate: { percent: 34.1, low: 21.6, high: 49.5 } },
  ...{ opensMeasured: 40, opened: 30, openRate: { percent: 75, low: 59.8, high: 85.8 } },
  ...{ clicksMeasured: 0, clicked: 0, clickRate: null },
}

export function summary(some: Partial<TemplateSummary> = {}): TemplateSummary {
  return {
    ...{ id: '01900000-0000-7000-8000-000000000001', name: 'After the fair', category: 'Fairs' },
    ...{ scope: 'own', owner: { id: 'anna', name: 'Anna' }, isOwn: true, mayChange: true },
    ...{ isArchived: false, subject: 'Nice to meet you', versionNumber: 1, timesUsed: 3 },
    versionId: '01900000-0000-7000-8000-0000000000a1',
    changedAt: '2026-06-01T09:00:00Z',
    ...{ figures: NO_FIGURES, verdict: 'too-few', revision: 0 },
    ...some,
  }
}

export function list(items: TemplateSummary[]): TemplateList {
  const categories = [...new Set(items.flatMap(({ category }) => category ?? []))].sort()
  return { items, nextCursor: null, total: items.length, categories, average: AVERAGE }
}

export function whole(some: Partial<Template> = {}): Template {
  const template = summary(some)
  const { versionId, subject } = template
  return {
    ...template,
    content: {
      ...{ versionId, subject, html: '<p>Dear {{first name}}, about {{deal}}</p>' },
      placeholders: ['first name', 'deal'],
    },
    versions: [
      {
        ...{ id: versionId, number: 1, subject, createdAt: '2026-06-01T09:00:00Z' },
        ...{ createdBy: 'Anna', restoredFrom: null, figures: template.figures },
      },
    ],
    average: AVERAGE,
    ...some,
  }
}
