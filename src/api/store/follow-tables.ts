import type { Generated } from 'kysely'
import type { Measured } from '../../contract/consent.ts'
import type { FollowState, SendOutcome } from '../../contract/follow.ts'
import type { RecipientField } from '../../contract/recipient.ts'

export interface FollowTable {
  tenant_id: string
  /** The message key. */
  key: string
  salesperson_id: string
  subject: string
  state: FollowState
  outcome: SendOutcome | null
  /** SHA-256 of the send ticket. */
  ticket_hash: Buffer
  ticket_expires_at: Date
  created_at: Date
  /** When the key became active; hits from before are not recorded. */
  activated_at: Date | null
  voided_at: Date | null
  /** Links left alone at send, counted by reason. */
  left_alone: Record<string, number>
  /** Recipients of the organisation itself: nobody knows them here, but they got the same body. */
  colleagues: Generated<number>
  /** Recipients whom nobody can name, such as a list: nobody knows how many got the same body. */
  has_others: Generated<boolean>
  internet_message_id: string | null
  conversation_id: string | null
  /** What was to be measured when it was sent; what holds now may be less, never more. */
  measure_opens: Generated<Measured>
  measure_clicks: Generated<Measured>
  /** Recipients who were erased since: like one who opted out, they silence the mail. */
  erased: Generated<number>
  /** It asks recipients for their consent. */
  asks: Generated<boolean>
  /** It was held back until then, later than it became active; null: it went out at once. */
  deliver_at: Generated<Date | null>
}

/** Recipients outside the organisation, as they were when the mail went out. */
export interface FollowRecipientTable {
  tenant_id: string
  follow_key: string
  contact_id: string
  field: RecipientField
  position: number
  /** First interaction that is certainly this recipient's and certainly a person's. */
  first_engaged_at: Date | null
}

export interface TrackedLinkTable {
  tenant_id: string
  follow_key: string
  /** 1 … n in order of first appearance. */
  number: number
  target: string
}
