import type { AlertKind } from '../../contract/alert.ts'
import type { InteractionKind } from '../../contract/interaction.ts'
import type { InteractionRow } from '../store/schema.ts'

/** An interaction that counts as a person's, as far as alerts go. */
export type PersonsInteraction = Pick<
  InteractionRow,
  'id' | 'follow_key' | 'kind' | 'at' | 'contact_id' | 'confidence' | 'reasons'
>

/** Something about a mail that its salesperson wants to know. */
export interface AlertReason {
  kind: AlertKind
  /** What it is about. */
  interaction: PersonsInteraction
}

const DAY_MS = 86_400_000

const FIRSTS: Readonly<Partial<Record<InteractionKind, AlertKind>>> = {
  open: 'first-open',
  click: 'first-click',
  'file-view': 'file-view',
}

/**
 * What there is to tell about one mail: a function of the set of its interactions, whatever the
 * order in which they arrived or were judged.
 *
 * The first open, click and file view, and every open after a day or more without one: for each
 * recipient whose they certainly are, and once for all those of whom nobody can tell (law 6). And
 * every reply.
 *
 * @param interactions people's only, and none that merely repeats another
 */
export function alertsOf(interactions: readonly PersonsInteraction[]): AlertReason[] {
  const inOrder = [...interactions].sort(byTime)
  const before = new Map<string, PersonsInteraction>()
  return inOrder.flatMap((interaction) => {
    const same = `${interaction.kind} ${interaction.contact_id ?? ''}`
    const kind = alertKind(interaction, before.get(same))
    before.set(same, interaction)
    return kind ? [{ kind, interaction }] : []
  })
}

/** @param before the same person's last one of the same kind */
function alertKind(
  { kind, at }: PersonsInteraction,
  before: PersonsInteraction | undefined,
): AlertKind | undefined {
  if (kind === 'reply') return 'reply'
  if (!before) return FIRSTS[kind]
  const gap = at.getTime() - before.at.getTime()
  return kind === 'open' && gap >= DAY_MS ? 'opened-again' : undefined
}

function byTime(a: PersonsInteraction, b: PersonsInteraction): number {
  return a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)
}
