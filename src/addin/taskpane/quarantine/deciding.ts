import type { QuarantineDecision } from '../../../contract/quarantine.ts'

/** A decision being made. */
export interface Deciding {
  isBusy: boolean
  /** Null unless the last decision was refused. */
  error: Error | null
  decide: (decision: QuarantineDecision) => void
}
