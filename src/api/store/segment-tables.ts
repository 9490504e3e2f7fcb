import type { Generated } from 'kysely'
import type { SegmentRule } from '../../contract/segment.ts'

export interface SegmentTable {
  tenant_id: string
  id: string
  name: string
  is_standard: Generated<boolean>
  match: 'all' | 'any'
  rules: SegmentRule[]
  alerts: Generated<boolean>
  created_at: Date
  created_by: Generated<string | null>
  counted_at: Generated<Date | null>
  counted_before: Generated<Date | null>
  revision: Generated<number>
}

export interface SegmentMemberTable {
  tenant_id: string
  segment_id: string
  account_id: string
  entered_at: Date
  left_at: Generated<Date | null>
}
