import type { OrganisationState } from '../../contract/organisation.ts'

/** The state that an organisation's row means; `off` where there is none. */
export function organisationState(
  row: { follow_enabled: boolean; terminated_at: Date | null } | undefined,
): OrganisationState {
  if (!row) return 'off'
  if (row.terminated_at) return 'terminated'
  return row.follow_enabled ? 'on' : 'off'
}
