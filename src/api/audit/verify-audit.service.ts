import type { Context } from '../context.ts'
import { countAuditEntries, findChainHead, pageOfChain } from './audit-list.store.ts'
import {
  CHAIN_START,
  checkEnd,
  checkNext,
  type ChainBreak,
  type ChainPoint,
} from './verify-chain.ts'

const PAGE = 1000

/** What became of an organisation's audit log. */
export interface VerifiedAudit {
  entries: number
  /** Null: every entry is there and is what was written. */
  broken: ChainBreak | null
  /** Where the chain ends, or as far as it fits. */
  end: ChainPoint
}

/**
 * Reads an organisation's audit log from the first entry to the last and checks each. Entries may be
 * added meanwhile.
 *
 * @param kept a point of the chain that was kept elsewhere; without it nobody can tell when the end
 *   was cut off together with the head, or everything was written anew
 */
export async function verifyAudit(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
  kept?: ChainPoint,
): Promise<VerifiedAudit> {
  const headBefore = await findChainHead(db, tenantId)
  const known = [headBefore, ...(kept ? [kept] : [])]
  let chain = CHAIN_START
  for (;;) {
    const page = await pageOfChain(db, { tenantId, after: chain.end.position, limit: PAGE })
    chain = checkNext(chain, page, known)
    if (chain.broken || page.length < PAGE) break
  }
  const broken = checkEnd(chain, known, await findChainHead(db, tenantId))
  return { entries: await countAuditEntries(db, tenantId), broken, end: chain.end }
}
