import type {
  InteractionKind,
  MachineKind,
  VerdictClass,
  VerdictConfidence,
  VerdictReason,
} from '../../contract/interaction.ts'

/** A recorded hit or reply, with what it was judged to be. Holds no address and no user agent. */
export interface InteractionTable {
  tenant_id: string
  /** Made at ingest, so that a replayed hit is recognised. */
  id: string
  follow_key: string
  kind: InteractionKind
  at: Date
  link_number: number | null
  verdict: VerdictClass
  /** What kind of machine; only where the verdict says machine. */
  machine: MachineKind | null
  confidence: VerdictConfidence
  /** The same reader within a minute: keeps its verdict and counts among no people. */
  repeat: boolean
  reasons: VerdictReason[]
  rules: string
  /** Coarse kind of program, e.g. `Apple Mail`. */
  client: string | null
  /** What was kept of the hit for judging it again: coarse, documented in docs/privacy.md. */
  signals: unknown
  /** `exact` has a contact, `one-of` has a count. */
  attribution: 'exact' | 'one-of' | 'unknown'
  contact_id: string | null
  one_of: number | null
  /** Message-ID of a reply; unique within the tenant: one answer counts for one mail. */
  reply_message_id: string | null
  /** How far off the mail is among those that the reply names, from 0; null: guessed. */
  reply_distance: number | null
}

/**
 * When one of our own people had a followed email, or something that quotes it, open in the pane:
 * hits of those seconds are theirs. Short-lived.
 */
export interface OwnViewTable {
  tenant_id: string
  follow_key: string
  salesperson_id: string
  at: Date
  /** The browser that the pane ran in. */
  browser: string | null
}
