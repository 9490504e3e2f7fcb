import type { Enrichment } from '../../../contract/enrichment.ts'
import type { SetupProgress } from './useSetupProgress.ts'

/** What every step of the set-up is given. */
export interface StepProps {
  enrichment: Enrichment
  progress: SetupProgress
  /** Ends the last step. */
  onFinish: () => void
}
