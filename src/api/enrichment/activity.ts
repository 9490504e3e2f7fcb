/** A mail or meeting with one account, as it is counted. */
export interface Activity {
  accountId: string
  key: string
  kind: 'mail' | 'meeting'
  /** `in`: written or organised by them. */
  direction: 'in' | 'out'
  at: Date
  /** Persons, each once, in order. */
  ours: number[]
  theirs: number[]
  /** Null: a mail, or a meeting without a length. */
  minutes: number | null
  conversation: string | null
}
