import type { Opportunity, OpportunityStage } from '../../contract/opportunity.ts'
import { mayChange, type Reader } from '../log/log-access.ts'
import { PROBABILITY } from './opportunity.ts'

interface StoredOpportunity {
  id: string
  name: string
  /** Decimal. */
  value: string | null
  currency: string
  stage: OpportunityStage
  close_date: string | null
  contact_id: string | null
  contact_email: string | null
  contact_name: string | null
  account_name: string | null
  salesperson_id: string
  salesperson_name: string
  manager_id: string | null
  created_at: Date
  closed_at: Date | null
  revision: number
}

/** An opportunity as the contract shows it. */
export function shownOpportunity(row: StoredOpportunity, reader: Reader): Opportunity {
  return {
    id: row.id,
    name: row.name,
    value: row.value === null ? null : Number(row.value),
    currency: row.currency,
    stage: row.stage,
    closeDate: row.close_date,
    probability: PROBABILITY[row.stage],
    contact: contactOf(row),
    salesperson: { id: row.salesperson_id, name: row.salesperson_name },
    createdAt: row.created_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    mayChange: mayChange(row, reader),
    revision: row.revision,
  }
}

function contactOf(row: StoredOpportunity): Opportunity['contact'] {
  const { contact_id: id, contact_email: email } = row
  if (id === null || email === null) return null
  return { id, email, name: row.contact_name, accountName: row.account_name }
}
