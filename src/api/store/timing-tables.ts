/** What the clock of whoever wrote a reply said: from it their time zone is learned. */
export interface ContactClockTable {
  tenant_id: string
  contact_id: string
  /** When the reply was written; one that is seen again is known by it. */
  at: Date
  /** Minutes ahead of UTC. */
  offset_minutes: number
}
