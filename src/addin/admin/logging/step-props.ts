import type { Logging } from '../../../contract/logging.ts'
import type { SetupProgress } from './useSetupProgress.ts'

/** What every step of the set-up is given. */
export interface StepProps {
  logging: Logging
  progress: SetupProgress
  /** Ends the last step. */
  onFinish: () => void
}
