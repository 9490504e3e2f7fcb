import type { LogEntryDetail, SenderProof } from '../../../contract/log.ts'

export type SenderStanding = 'verified' | 'notVerified' | 'notChecked'

const STANDINGS: Readonly<Record<SenderProof, SenderStanding>> = {
  'signed-in': 'verified',
  proven: 'verified',
  refused: 'notVerified',
  unproven: 'notVerified',
  unchecked: 'notChecked',
}

/** A sender of whom nothing was kept counts as not checked. */
export const senderStanding = (proof: LogEntryDetail['senderProof']): SenderStanding =>
  proof === null ? 'notChecked' : STANDINGS[proof]
