import type { Db, InteractionRow } from '../store/schema.ts'

/**
 * What became of one interaction of a mail: written (`before` is null), judged anew, or taken away
 * (`after` is null). A reply that moves is taken from one mail and written to the other.
 */
export interface InteractionChange {
  before: InteractionRow | null
  after: InteractionRow | null
}

/** Changes of one transaction; interactions that stayed as they were are not among them. */
export interface InteractionChanges {
  tenantId: string
  changes: readonly InteractionChange[]
}

/** Somebody who has to know what happens to interactions. */
export interface InteractionListener {
  /**
   * Called in the transaction that makes the changes: what it writes stands or falls with them, and
   * when it fails nothing is changed. The mails concerned are locked.
   */
  within?: (db: Db, made: InteractionChanges) => Promise<void>
  /**
   * Called once the changes are committed. Must not throw; not called if the process dies in
   * between, so nothing that has to happen may hang on it.
   */
  after?: (made: InteractionChanges) => void
}
