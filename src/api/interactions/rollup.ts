import type { InteractionKind } from '../../contract/interaction.ts'
import type { InteractionRow } from '../store/schema.ts'
import { Keys, Sums, type RollupChange, type RollupKey } from './sums.ts'

/** What rollups need to know of an interaction. */
export type CountedInteraction = Pick<
  InteractionRow,
  'follow_key' | 'kind' | 'at' | 'verdict' | 'repeat' | 'link_number' | 'attribution' | 'contact_id'
>

/** An interaction as it was counted and as it is to be counted. */
export interface CountedChange {
  before: CountedInteraction | null
  after: CountedInteraction | null
}

/** What changes in each counter table; sums may be negative. */
export interface RollupChanges {
  followTotal: RollupChange[]
  linkTotal: RollupChange[]
  contactTotal: RollupChange[]
  contactDay: RollupChange[]
  /** First certain interaction of a recipient, earliest first. */
  firstEngaged: RollupChange[]
  /** Rows that something was taken from: their instants have to be found anew. */
  shrunk: {
    followTotal: RollupKey[]
    linkTotal: RollupKey[]
    contactTotal: RollupKey[]
    contactDay: RollupKey[]
    firstEngaged: RollupKey[]
  }
}

const COLUMN = {
  open: 'opens',
  click: 'clicks',
  'file-view': 'file_views',
  reply: 'replies',
} as const satisfies Record<InteractionKind, string>

/** Judged to be a person, and not the same reader again within a minute. */
export function countsAsPerson({
  verdict,
  repeat,
}: Pick<InteractionRow, 'verdict' | 'repeat'>): boolean {
  return verdict === 'person' && !repeat
}

/**
 * What changes in the counters when interactions are written, judged anew, moved or taken away: the
 * new counts less the old ones.
 *
 * `people` is what counts as people, `all` is everything recorded, `own_views` what was our own
 * people's; the instants look at people only, and what is counted of contacts by day at them and at
 * those of whom nobody knows. A contact gets
 * its own interactions, and in `one_of_several` the opens and clicks by one of several recipients, of
 * mails it was among.
 *
 * @param recipientsOf contact ids of a mail's recipients
 */
export function recounted(
  changes: readonly CountedChange[],
  recipientsOf: (followKey: string) => readonly string[],
): RollupChanges {
  const tables = newTables()
  for (const { before, after } of changes) {
    if (before && after && isCountedAlike(before, after)) continue
    if (before) count({ tables, sign: -1, recipientsOf }, before)
    if (after) count({ tables, sign: 1, recipientsOf }, after)
  }
  const { followTotal, linkTotal, contactTotal, contactDay, firstEngaged, shrunk } = tables
  return {
    followTotal: followTotal.rows(),
    linkTotal: linkTotal.rows(),
    contactTotal: contactTotal.rows(),
    contactDay: contactDay.rows(),
    firstEngaged: firstEngaged.rows(),
    shrunk: {
      followTotal: shrunk.followTotal.rows(),
      linkTotal: shrunk.linkTotal.rows(),
      contactTotal: shrunk.contactTotal.rows(),
      contactDay: shrunk.contactDay.rows(),
      firstEngaged: shrunk.firstEngaged.rows(),
    },
  }
}

function isCountedAlike(one: CountedInteraction, other: CountedInteraction): boolean {
  return (
    one.follow_key === other.follow_key &&
    one.contact_id === other.contact_id &&
    countsAsPerson(one) === countsAsPerson(other) &&
    isOwn(one) === isOwn(other) &&
    isUnknown(one) === isUnknown(other)
  )
}

function newTables() {
  return {
    followTotal: new Sums(),
    linkTotal: new Sums(),
    contactTotal: new Sums(),
    contactDay: new Sums(),
    firstEngaged: new Sums(),
    shrunk: {
      followTotal: new Keys(),
      linkTotal: new Keys(),
      contactTotal: new Keys(),
      contactDay: new Keys(),
      firstEngaged: new Keys(),
    },
  }
}

interface Counting {
  tables: ReturnType<typeof newTables>
  /** 1 adds the interaction, -1 takes it away. */
  sign: 1 | -1
  recipientsOf: (followKey: string) => readonly string[]
}

function count(counting: Counting, interaction: CountedInteraction): void {
  countForMail(counting, interaction)
  countForContact(counting, interaction)
  if (interaction.attribution !== 'one-of') return
  const { tables, sign, recipientsOf } = counting
  const counts = countOf('one_of_several', interaction, sign)
  for (const contact_id of recipientsOf(interaction.follow_key)) {
    tables.contactTotal.add({ contact_id }, { ...counts, own_views: ownOf(interaction, sign) })
    if (sign < 0) tables.shrunk.contactTotal.add({ contact_id })
  }
}

function countForMail({ tables, sign }: Counting, interaction: CountedInteraction): void {
  const { follow_key, kind, link_number } = interaction
  const counts = countOf(COLUMN[kind], interaction, sign)
  const seen = seenAt(interaction, sign)
  tables.followTotal.add({ follow_key }, { ...counts, own_views: ownOf(interaction, sign) })
  tables.followTotal.latest({ follow_key }, 'last_interaction_at', seen)
  tables.followTotal.latest({ follow_key }, 'last_opened_at', kind === 'open' ? seen : null)
  if (sign < 0) tables.shrunk.followTotal.add({ follow_key })
  if (kind !== 'click' || link_number === null) return
  const link = { follow_key, number: link_number }
  tables.linkTotal.add(link, counts)
  tables.linkTotal.latest(link, 'last_clicked_at', seen)
  if (sign < 0) tables.shrunk.linkTotal.add(link)
}

function countForContact({ tables, sign }: Counting, interaction: CountedInteraction): void {
  const { follow_key, kind, at, contact_id } = interaction
  if (contact_id === null) return
  const counts = countOf(COLUMN[kind], interaction, sign)
  tables.contactTotal.add({ contact_id }, { ...counts, own_views: ownOf(interaction, sign) })
  tables.contactTotal.latest({ contact_id }, 'last_interaction_at', seenAt(interaction, sign))
  if (sign < 0) tables.shrunk.contactTotal.add({ contact_id })
  countForDay({ tables, sign }, { ...interaction, contact_id })
  if (!countsAsPerson(interaction)) return
  if (sign > 0) tables.firstEngaged.earliest({ follow_key, contact_id }, 'at', at)
  else tables.shrunk.firstEngaged.add({ follow_key, contact_id })
}

function countForDay(
  { tables, sign }: Pick<Counting, 'tables' | 'sign'>,
  interaction: CountedInteraction & { contact_id: string },
): void {
  const { kind, at, contact_id } = interaction
  const column = isUnknown(interaction) ? `unknown_${COLUMN[kind]}` : COLUMN[kind]
  if (!isUnknown(interaction) && !countsAsPerson(interaction)) return
  const day = { contact_id, day: at.toISOString().slice(0, 10) }
  tables.contactDay.add(day, { [column]: sign })
  if (sign < 0) tables.shrunk.contactDay.add(day)
}

function countOf(
  columns: string,
  interaction: CountedInteraction,
  sign: 1 | -1,
): Record<string, number> {
  return {
    [`${columns}_all`]: sign,
    [`${columns}_people`]: countsAsPerson(interaction) ? sign : 0,
  }
}

function ownOf(interaction: CountedInteraction, sign: 1 | -1): number {
  return isOwn(interaction) ? sign : 0
}

function isOwn({ verdict }: CountedInteraction): boolean {
  return verdict === 'self'
}

/** Nobody knows whether it was a person, and it is not the same reader again. */
function isUnknown({ verdict, repeat }: CountedInteraction): boolean {
  return verdict === 'unknown' && !repeat
}

/** When a person did it; null when none did, or it is taken away. */
function seenAt(interaction: CountedInteraction, sign: 1 | -1): Date | null {
  return sign > 0 && countsAsPerson(interaction) ? interaction.at : null
}
