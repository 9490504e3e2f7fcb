import type { SealKey } from './aes-seal.ts'
import type { Origin } from './client-address.ts'
import { publicNetwork } from './public-network.ts'
import { dayOf, teamHashes, type TeamHashes } from './team-hash.ts'

const MS = 1000
const HOUR_S = 3600
/** A network is kept for so long after somebody called from it. */
export const TEAM_NETWORK_KEPT_S = 12 * HOUR_S
/** Whoever goes on calling from there is noted again, and told to other processes, after this long. */
const NOTED_FOR_S = HOUR_S
/** Networks of one tenant; beyond, the one not seen for longest is forgotten. */
const MOST_PER_TENANT = 500

/** What another process noted. */
export interface SharedNetwork {
  tenantId: string
  hash: number
  /** How long ago. */
  ageS: number
}

/** When each was noted, in seconds since 1970, by its hash; in order of when each was seen last. */
type Known = Map<number, number>

/**
 * Networks from which salespeople of a tenant called of late, in this process or another one: a hit from
 * there is most likely our own doing.
 *
 * Kept for 12 hours after they were noted, once an hour, and as keyed hashes only: see `teamHashes`.
 */
export class TeamNetworks {
  readonly #hashes: TeamHashes
  readonly #tenants = new Map<string, Known>()
  /** Noted here and not told to other processes yet. */
  readonly #untold = new Map<string, Set<number>>()
  #sweptAt = 0

  /** @param keys the first hashes what is learned; without one nothing is */
  constructor(keys: readonly SealKey[]) {
    this.#hashes = teamHashes(keys)
  }

  /** Notes where a verified salesperson of the tenant itself called from. */
  learn(tenantId: string, origin: Origin, at: Date): void {
    const network = publicNetwork(origin)
    const [hash] = network ? this.#hashes({ tenantId, network, day: dayOf(at) }) : []
    if (hash === undefined) return
    const now = seconds(at)
    this.#sweep(now)
    const noted = this.#tenants.get(tenantId)?.get(hash)
    if (isRecent(noted, now)) {
      this.#note(tenantId, hash, noted)
    } else if (this.#note(tenantId, hash, now)) {
      // What pushes out another one is kept here alone: a crowd of networks would be told all the time.
      this.#untold.set(tenantId, (this.#untold.get(tenantId) ?? new Set()).add(hash))
    }
  }

  /** Whether somebody of the tenant called from there within the last 12 hours. */
  has(tenantId: string, origin: Origin, at: Date): boolean {
    const known = this.#tenants.get(tenantId)
    const network = known && publicNetwork(origin)
    if (!network) return false
    const now = seconds(at)
    const days = new Set([at, new Date(at.getTime() - TEAM_NETWORK_KEPT_S * MS)].map(dayOf))
    return [...days].some((day) =>
      this.#hashes({ tenantId, network, day }).some((hash) => isKept(known.get(hash), now)),
    )
  }

  /**
   * What other processes have to be told, by tenant. What waited for an hour is left out: they would keep it
   * for too long.
   */
  untold(at: Date): readonly (readonly [tenantId: string, hashes: readonly number[]])[] {
    const now = seconds(at)
    for (const [tenantId, hashes] of this.#untold) {
      const known = this.#tenants.get(tenantId)
      this.told(
        tenantId,
        [...hashes].filter((hash) => !isRecent(known?.get(hash), now)),
      )
    }
    return [...this.#untold].map(([tenantId, hashes]) => [tenantId, [...hashes]] as const)
  }

  /** Says that other processes can know these. */
  told(tenantId: string, hashes: readonly number[]): void {
    const left = this.#untold.get(tenantId)
    for (const hash of hashes) left?.delete(hash)
    if (left?.size === 0) this.#untold.delete(tenantId)
  }

  /** Takes over what was noted in other processes, or in this one before it was started again. */
  takeOver(networks: readonly SharedNetwork[], at: Date): void {
    const now = seconds(at)
    this.#sweep(now)
    for (const { tenantId, hash, ageS } of networks) {
      const noted = this.#tenants.get(tenantId)?.get(hash) ?? -Infinity
      this.#note(tenantId, hash, Math.max(noted, Math.floor(now - ageS)))
    }
  }

  /** @returns whether there was room for it */
  #note(tenantId: string, hash: number, noted: number): boolean {
    const known: Known = this.#tenants.get(tenantId) ?? new Map<number, number>()
    this.#tenants.set(tenantId, known)
    known.delete(hash)
    const hasRoom = known.size < MOST_PER_TENANT
    const [oldest] = known.keys()
    if (!hasRoom && oldest !== undefined) known.delete(oldest)
    known.set(hash, noted)
    return hasRoom
  }

  /** Forgets what is too old, once an hour: it is known no more, but takes up room. */
  #sweep(now: number): void {
    if (now >= this.#sweptAt && now - this.#sweptAt < HOUR_S) return
    this.#sweptAt = now
    for (const [tenantId, known] of this.#tenants) {
      for (const [hash, noted] of known) if (!isKept(noted, now)) known.delete(hash)
      if (known.size === 0) this.#tenants.delete(tenantId)
    }
  }
}

const seconds = (at: Date): number => Math.floor(at.getTime() / MS)

const isKept = (noted: number | undefined, now: number): boolean =>
  noted !== undefined && now - noted < TEAM_NETWORK_KEPT_S

/** What was noted in the future was noted before the clock was set back. */
const isRecent = (noted: number | undefined, now: number): noted is number =>
  noted !== undefined && now >= noted && now - noted < NOTED_FOR_S
