import type { Person } from '../../cast.ts'
import type { HostItem, RecipientField } from './host-item.ts'

/** What the host asks of the mail client around it. */
export interface Mailbox {
  user: Person
  /** @returns the stored draft's id */
  saveDraft(item: HostItem): Promise<string>
  /** Keeps the custom properties of a received or sent mail. */
  saveProperties(item: HostItem): Promise<void>
  /** An add-in changed the item. */
  itemChanged(item: HostItem): void
  recipientsChanged(item: HostItem, field: RecipientField): void
  closeDraft(item: HostItem): void
  /** The user's add-in settings, each value a JSON string. */
  roamingSettings: Record<string, string>
}
