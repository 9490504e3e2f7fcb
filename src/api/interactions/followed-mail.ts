import type { Permission } from '../consent/permission.ts'
import type { RecordingTerms } from './recording.ts'

/** A followed email as recording needs it. */
export interface FollowedMail extends RecordingTerms {
  /** Recipients outside the organisation, each once. */
  recipients: readonly MailRecipient[]
  /** How many recipients of the organisation itself got it too. */
  colleagues: number
  /** Somebody got it whom nobody can name. */
  hasOthers: boolean
}

export interface MailRecipient {
  contactId: string
  email: string
  permission: Permission
}
