import type { FollowUp } from '../../contract/follow-up.ts'

interface StoredFollowUp {
  id: string
  entry_id: string
  text: string
  due_at: Date
  done_at: Date | null
  salesperson_name: string | null
  contact_email: string
  contact_name: string | null
  subject: string | null
}

/** A follow-up as the contract shows it. */
export function shownFollowUp(row: StoredFollowUp): FollowUp {
  return {
    id: row.id,
    entryId: row.entry_id,
    text: row.text,
    dueAt: row.due_at.toISOString(),
    doneAt: row.done_at?.toISOString() ?? null,
    salespersonName: row.salesperson_name ?? '',
    contactEmail: row.contact_email,
    contactName: row.contact_name,
    subject: row.subject ?? '',
  }
}
