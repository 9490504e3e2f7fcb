import type { Logging } from '../../../contract/logging.ts'

/** What the parts of the page about the job are given. */
export interface JobProps {
  logging: Logging
  /** Opens the set-up. */
  onSetUp: () => void
}
