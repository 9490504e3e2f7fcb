/**
 * Cache keys of the administrator's lists. All begin alike: whatever an administrator does shows in
 * the audit log and in the counts, so that one change makes all of them stale.
 */
export const listKeys = {
  all: ['admin'],
  contacts: ['admin', 'contacts'],
  accounts: ['admin', 'accounts'],
  requests: ['admin', 'requests'],
  audit: ['admin', 'audit'],
  members: ['admin', 'members'],
} as const
