import type { WeightsReply, WeightsRequest } from '../../contract/enrichment.ts'
import { SCORE_METRICS, type ScoreWeights } from '../../contract/measure.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { countSegments } from '../segments/count-segments.service.ts'
import { isSwitchedOn } from '../settings/organisation.store.ts'
import type { Db } from '../store/schema.ts'
import { saveMovedScores, saveScoreDay } from './account-scores.store.ts'
import { changeHeld, type HeldEnrichment } from './change-enrichment.service.ts'
import { findEnrichment, updateEnrichment } from './enrichment-setup.store.ts'
import { findAccountNames } from './office.store.ts'
import { addUpToOne, isStandard, moversBy, type Mover } from './score-weights.ts'
import { localDay } from './span-start.ts'
import { listScores } from './standing.store.ts'

/** Movers that are named. */
const NAMED = 20

/** What weights do, or did, to accounts. */
interface Moves {
  accounts: number
  movers: Mover[]
}

const NOBODY: Moves = { accounts: 0, movers: [] }

/**
 * Says which accounts weights move, and sets them if it is asked to. While Follow is off nothing is shown
 * and no score changes; the weights hold from the next time that accounts are counted.
 *
 * @throws Problem `invalid-request` where they do not add up to 1, `changed-meanwhile`
 */
export async function weighScores(
  ctx: Context,
  by: Caller,
  { act, weights, revision }: WeightsRequest,
): Promise<WeightsReply> {
  if (!addUpToOne(weights))
    throw new Problem('invalid-request', 'The weights have to add up to 1', { about: ['weights'] })
  const { tenantId } = by
  if (act === 'preview') return reply(ctx.db, tenantId, await moves(ctx.db, tenantId, weights))
  let made = NOBODY
  await changeHeld(ctx, { by, revision }, async (held) => {
    made = await setWeights(held, weights)
    const from = held.row.weights ?? 'standard'
    return { action: 'weights-changed', detail: { from, to: weights, moved: made.movers.length } }
  })
  await countSegments(ctx, tenantId)
  return reply(ctx.db, tenantId, made)
}

async function moves(db: Db, tenantId: string, weights: ScoreWeights): Promise<Moves> {
  if (!(await isSwitchedOn(db, tenantId))) return NOBODY
  const standings = await listScores(db, tenantId)
  return { accounts: standings.length, movers: moversBy(weights, standings) }
}

async function setWeights({ db, row, at }: HeldEnrichment, weights: ScoreWeights): Promise<Moves> {
  const tenantId = row.tenant_id
  // The driver would take an object for JSON anyway; whatever else was sent with it is left out.
  const kept = Object.fromEntries(SCORE_METRICS.map((metric) => [metric, weights[metric]]))
  const stored = isStandard(weights) ? null : (JSON.stringify(kept) as unknown as ScoreWeights)
  await updateEnrichment(db, tenantId, { weights: stored })
  const made = await moves(db, tenantId, weights)
  if (made.accounts === 0) return made
  await saveMovedScores(db, tenantId, made.movers)
  await saveScoreDay(db, { tenantId, day: row.counted_day ?? localDay(at, row.time_zone) })
  return made
}

async function reply(db: Db, tenantId: string, { accounts, movers }: Moves): Promise<WeightsReply> {
  const shown = movers.slice(0, NAMED)
  const ids = shown.map(({ accountId }) => accountId)
  const names = await findAccountNames(db, { tenantId, ids })
  const row = await findEnrichment(db, tenantId)
  return {
    accounts,
    moved: movers.length,
    movers: shown.flatMap(({ accountId: id, before, after }) => {
      const name = names.get(id)
      return name === undefined ? [] : [{ id, name, before, after }]
    }),
    revision: row?.revision ?? 0,
  }
}
