import { INDIVIDUAL_LEASE_S } from '../../contract/individual-step.ts'

/** Who works on an individual send, and until when. */
export interface Lease {
  fence: number
  holder: string | null
  leased_until: Date | null
}

/** The lease of whoever asks; undefined: somebody else has it. */
export function leaseFor({ fence, ...held }: Lease, holder: string, now: Date): Lease | undefined {
  const isFree = held.leased_until === null || held.leased_until <= now
  if (held.holder !== holder && !isFree) return undefined
  // The same number for the same holder: a repeated request is no second one.
  const number = held.holder === holder && fence > 0 ? fence : fence + 1
  return { fence: number, holder, leased_until: leaseEnd(now) }
}

export const leaseEnd = (now: Date): Date => new Date(now.getTime() + INDIVIDUAL_LEASE_S * 1000)
