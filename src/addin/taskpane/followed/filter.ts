import type { FollowSort, FollowStatus } from '../../../contract/followed.ts'
import type { FollowFilter } from '../../client/queries.ts'

/** What the salesperson looks for, as the controls hold it. */
export interface Filter {
  search: string
  status: FollowStatus | 'any'
  sort: FollowSort
  /** Whose mails. */
  of: 'me' | 'team'
}

/** All own followed mails, newest first. */
export const noFilter: Filter = { search: '', status: 'any', sort: 'sent', of: 'me' }

/** True when some followed mails may be left out. */
export const narrows = ({ search, status }: Filter): boolean =>
  search.trim() !== '' || status !== 'any'

/** The filter as the API takes it; what is not asked for is left out. */
export function followFilter({ search, status, sort, of }: Filter): FollowFilter {
  const words = search.trim()
  return {
    sort,
    ...(of === 'team' && { of }),
    ...(words && { search: words }),
    ...(status !== 'any' && { status }),
  }
}
