import type { Generated } from 'kysely'
import type {
  IndividualFailure,
  IndividualStep,
  UnmeasuredChoice,
  UnmeasuredReason,
} from '../../contract/individual.ts'
import type { RecipientField } from '../../contract/recipient.ts'

/** A draft that goes to each of its recipients as a mail of their own. */
export interface IndividualSendTable {
  tenant_id: string
  id: string
  salesperson_id: string
  /** As Microsoft Graph knows it. */
  draft_id: string
  subject: string
  state: 'open' | 'done' | 'stopped'
  unmeasured: UnmeasuredChoice
  shows_names: boolean
  tidies: boolean
  /** Language of the line below the mails; null: English. */
  locale: string | null
  /** Versions of templates that its draft was written with. */
  templates: Generated<string[]>
  /** Those who may be asked are asked for their consent. */
  asks: Generated<boolean>
  /** Set on its draft; each followed mail gets one like it. */
  reminder_id: Generated<string | null>
  created_at: Date
  /** How often somebody began to work on it; a step with a smaller number is of somebody before. */
  fence: Generated<number>
  /** Who works on it. */
  holder: string | null
  leased_until: Date | null
}

/** One recipient's own mail. */
export interface IndividualRecipientTable {
  tenant_id: string
  send_id: string
  /** 1 … n. */
  position: number
  /** Both are forgotten when the whole is done. */
  email: string | null
  name: string | null
  field: RecipientField
  step: IndividualStep
  failure: IndividualFailure | null
  /** Immutable id of their mail in the sender's mailbox. */
  message_id: string | null
  follow_key: string | null
  unmeasured: UnmeasuredReason | null
  /** Their mail is no longer in Sent Items itself. */
  is_tidied: Generated<boolean>
}
