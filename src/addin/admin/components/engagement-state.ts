import type { Enrichment } from '../../../contract/enrichment.ts'
import type { EnrichmentProblem } from '../../../contract/enrichment-problem.ts'
import { WORDING } from './engagement-wording.ts'

/**
 * How account engagement is doing.
 *
 * - `unfinished` it has to be agreed to and started
 * - `stopped` nothing is read
 * - `first-run` on, and nothing was read yet
 * - `collecting` a run is under way
 * - `waiting` the last run went well
 * - `failing` nothing can be read
 */
export type EngagementState =
  'unfinished' | 'stopped' | 'first-run' | 'collecting' | 'waiting' | 'failing'

/** What is wrong with all of it; null: nothing, as far as is known. */
export function problemOf({ permission, application, run }: Enrichment): EnrichmentProblem | null {
  if (application === null) return 'application-missing'
  if (permission.state === 'missing') return permission.problem ?? 'permission-needed'
  return permission.problem ?? run?.problem ?? null
}

export function stateOf(enrichment: Enrichment): EngagementState {
  const { isEnabled, run } = enrichment
  if (!isEnabled) return isBegun(enrichment) && isAgreed(enrichment) ? 'stopped' : 'unfinished'
  if (problemOf(enrichment) !== null) return 'failing'
  if (run === null) return 'first-run'
  return run.finishedAt === null ? 'collecting' : 'waiting'
}

/** True where today's words were agreed to, for what is set up. */
export const isAgreed = ({ agreement }: Enrichment): boolean => agreement?.wording === WORDING

/** True once it was started, whether it runs or was stopped since. */
export const isBegun = ({ isEnabled, enabledAt, run }: Enrichment): boolean =>
  isEnabled || enabledAt !== null || run !== null
