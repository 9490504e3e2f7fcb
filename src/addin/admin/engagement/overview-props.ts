import type { Enrichment } from '../../../contract/enrichment.ts'

/** What the parts of the page are given once something is set up. */
export interface OverviewProps {
  enrichment: Enrichment
  /** Opens the set-up. */
  onSetUp: () => void
}
