import type { SeenRequest } from '../../contract/interaction.ts'
import type { HitSignals } from '../tracking/hit.ts'

/** As stored: before scanners' networks were known, none was kept. */
type KeptSignals = Omit<HitSignals, 'network' | 'team'> & Partial<HitSignals>

/**
 * What the evidence of a hit shows of the signals kept of it.
 *
 * @returns null where none were kept, as of a reply
 */
export function seenRequest(signals: KeptSignals | null): SeenRequest | null {
  return (
    signals && {
      method: signals.method,
      program: signals.agent,
      saidPrefetch: signals.prefetchHeader,
      network: signals.network?.name ?? null,
    }
  )
}
