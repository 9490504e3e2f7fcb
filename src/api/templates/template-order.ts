import type { TemplateSort, TemplateSummary } from '../../contract/template.ts'

/**
 * Templates in an order: by name from A to Z, by what is measured from the highest down, those without
 * a value last. A rate counts as what it is at least with 95 % certainty: one answer to one mail is not
 * the best. Name and id decide between equals.
 */
export function inOrder(
  templates: readonly TemplateSummary[],
  sort: TemplateSort,
): TemplateSummary[] {
  const value = VALUE[sort]
  return [...templates].sort(
    (one, other) => value(other) - value(one) || byName(one, other) || byId(one, other),
  )
}

const NO_VALUE = -1

const VALUE: Readonly<Record<TemplateSort, (template: TemplateSummary) => number>> = {
  name: () => 0,
  'reply-rate': ({ figures }) => figures.replyRate?.low ?? NO_VALUE,
  'open-rate': ({ figures }) => figures.openRate?.low ?? NO_VALUE,
  'times-used': ({ timesUsed }) => timesUsed,
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

const byName = (one: TemplateSummary, other: TemplateSummary) =>
  COLLATOR.compare(one.name, other.name)

const byId = (one: TemplateSummary, other: TemplateSummary) => (one.id < other.id ? -1 : 1)
