import type { InteractionKind } from '../../contract/interaction.ts'
import type { NewInteraction } from './new-interaction.ts'
import { Sums, type RollupChange } from './sums.ts'

/** What rollups need to know of an interaction. */
export type CountedInteraction = Pick<
  NewInteraction,
  'follow_key' | 'kind' | 'at' | 'verdict' | 'link_number' | 'attribution' | 'contact_id'
>

/** What newly written interactions add to each counter table. */
export interface RollupChanges {
  followTotal: RollupChange[]
  linkTotal: RollupChange[]
  contactTotal: RollupChange[]
  contactDay: RollupChange[]
  /** First certain interaction of a recipient, earliest first. */
  firstEngaged: RollupChange[]
}

const COLUMN = {
  open: 'opens',
  click: 'clicks',
  'file-view': 'file_views',
  reply: 'replies',
} as const satisfies Record<InteractionKind, string>

/**
 * Adds up newly written interactions.
 *
 * `people` is what was judged to be people, `all` is everything recorded; the instants and what is
 * counted of contacts by day look at people only. A contact gets its own interactions, and in
 * `one_of_several` the opens and clicks by one of several recipients, of mails it was among.
 *
 * @param recipientsOf contact ids of a mail's recipients
 */
export function rollupChanges(
  interactions: readonly CountedInteraction[],
  recipientsOf: (followKey: string) => readonly string[],
): RollupChanges {
  const tables = newTables()
  for (const interaction of interactions) {
    addToMail(tables, interaction)
    addToContact(tables, interaction)
    if (interaction.attribution === 'one-of')
      for (const one of recipientsOf(interaction.follow_key))
        tables.contactTotal.add({ contact_id: one }, countOf('one_of_several', interaction))
  }
  return {
    followTotal: tables.followTotal.rows(),
    linkTotal: tables.linkTotal.rows(),
    contactTotal: tables.contactTotal.rows(),
    contactDay: tables.contactDay.rows(),
    firstEngaged: tables.firstEngaged.rows(),
  }
}

function newTables() {
  return {
    followTotal: new Sums(),
    linkTotal: new Sums(),
    contactTotal: new Sums(),
    contactDay: new Sums(),
    firstEngaged: new Sums(),
  }
}

type Tables = ReturnType<typeof newTables>

function addToMail(tables: Tables, interaction: CountedInteraction): void {
  const { follow_key, kind, link_number } = interaction
  const counts = countsOf(interaction)
  const seen = seenAt(interaction)
  tables.followTotal.add({ follow_key }, counts)
  tables.followTotal.latest({ follow_key }, 'last_interaction_at', seen)
  tables.followTotal.latest({ follow_key }, 'last_opened_at', kind === 'open' ? seen : null)
  if (kind !== 'click' || link_number === null) return
  tables.linkTotal.add({ follow_key, number: link_number }, counts)
  tables.linkTotal.latest({ follow_key, number: link_number }, 'last_clicked_at', seen)
}

function addToContact(tables: Tables, interaction: CountedInteraction): void {
  const { follow_key, kind, at, contact_id } = interaction
  if (contact_id === null) return
  const seen = seenAt(interaction)
  tables.contactTotal.add({ contact_id }, countsOf(interaction))
  tables.contactTotal.latest({ contact_id }, 'last_interaction_at', seen)
  if (seen === null) return
  tables.contactDay.add({ contact_id, day: utcDay(at) }, { [COLUMN[kind]]: 1 })
  tables.firstEngaged.earliest({ follow_key, contact_id }, 'at', at)
}

function countsOf(interaction: CountedInteraction): Record<string, number> {
  return countOf(COLUMN[interaction.kind], interaction)
}

function countOf(columns: string, { verdict }: CountedInteraction): Record<string, number> {
  return { [`${columns}_all`]: 1, [`${columns}_people`]: verdict === 'person' ? 1 : 0 }
}

/** When a person did it; null when none did. */
function seenAt({ at, verdict }: CountedInteraction): Date | null {
  return verdict === 'person' ? at : null
}

function utcDay(at: Date): string {
  return at.toISOString().slice(0, 10)
}
