import type { Context } from '../context.ts'
import { forgetOld } from '../processes/forget-old.service.ts'
import { ALONE, type Turn } from '../processes/turn.service.ts'
import { listTeamNetworks, upsertTeamNetworks } from './team-network.store.ts'
import { TEAM_NETWORK_KEPT_S, type SharedNetwork } from './team-networks.ts'

const MS = 1000
const AT_ONCE = 5000
/** What was written so long before the last look is read again: it may have been committed after it. */
const LATE_S = 30

type Sharing = Pick<Context, 'db' | 'teamNetworks' | 'now'>

/** Tells other processes from where our people call. What fails is told with the next run. */
export async function tellTeamNetworks({ db, teamNetworks, now }: Sharing): Promise<void> {
  for (const [tenantId, hashes] of teamNetworks.untold(now())) {
    const isTold = await upsertTeamNetworks(db, { tenantId, hashes })
    if (isTold) teamNetworks.told(tenantId, hashes)
  }
}

/** Makes the function that takes over what others told: first all there is, then what is new. */
export function teamNetworkReader(ctx: Sharing): () => Promise<void> {
  let lastAt = -Infinity
  return async () => {
    // Neither clock is asked for the time: both may be set back.
    const begun = performance.now()
    const sinceS = (begun - lastAt) / MS + LATE_S
    await readTeamNetworks(ctx, Math.min(sinceS, TEAM_NETWORK_KEPT_S))
    lastAt = begun
  }
}

async function readTeamNetworks(
  { db, teamNetworks, now }: Sharing,
  withinS: number,
): Promise<void> {
  let networks: SharedNetwork[]
  let after: SharedNetwork | undefined
  do {
    networks = await listTeamNetworks(db, { withinS, after, limit: AT_ONCE })
    teamNetworks.takeOver(networks, now())
    after = networks.at(-1)
  } while (networks.length === AT_ONCE)
}

/** Removes what nobody would take over any more. */
export async function forgetTeamNetworks(
  ctx: Pick<Context, 'db' | 'now'>,
  { isStopped }: Pick<Turn, 'isStopped'> = ALONE,
): Promise<void> {
  const before = new Date(ctx.now().getTime() - TEAM_NETWORK_KEPT_S * MS)
  await forgetOld(ctx, 'team_network', { before, isStopped })
}
