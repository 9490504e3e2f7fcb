/** What the operator's application needs of Microsoft Graph, each for every mailbox of the tenant. */
export const NEEDED_PERMISSIONS = [
  'Mail.ReadBasic.All',
  'Calendars.ReadBasic.All',
  'User.Read.All',
  'GroupMember.Read.All',
  'Contacts.Read',
] as const

/** Larger ones that serve as well, where a tenant gave them. */
const SERVES_AS_WELL: Readonly<Record<string, readonly string[]>> = {
  'Mail.ReadBasic.All': ['Mail.Read', 'Mail.ReadWrite'],
  'Calendars.ReadBasic.All': ['Calendars.Read', 'Calendars.ReadWrite'],
  'User.Read.All': ['Directory.Read.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'],
  'GroupMember.Read.All': ['Group.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  'Contacts.Read': ['Contacts.ReadWrite'],
}

/** Permissions that are needed and not given, in the order in which they are shown. */
export function missingPermissions(given: readonly string[]): string[] {
  return NEEDED_PERMISSIONS.filter(
    (needed) => ![needed, ...(SERVES_AS_WELL[needed] ?? [])].some((one) => given.includes(one)),
  )
}

/**
 * Application permissions that a token of our own carries. Only read, not verified: it came from the
 * authority itself, and Graph judges by it, not we.
 *
 * @returns none where the tenant gave none; undefined for what is no token that can be read
 */
export function permissionsOf(token: string): string[] | undefined {
  const claims = parsed(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  if (typeof claims !== 'object' || claims === null) return undefined
  const roles = 'roles' in claims ? claims.roles : []
  if (!Array.isArray(roles)) return undefined
  return roles.filter((role) => typeof role === 'string')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
