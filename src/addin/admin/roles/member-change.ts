import type { Member, MemberRequest } from '../../../contract/people.ts'

/** What is set of somebody, as it is sent back whole with one thing changed. */
export function memberRequest(
  { roles, readsContacts, isBarred, managerId }: Member,
  change: Partial<MemberRequest>,
): MemberRequest {
  return {
    isManager: roles.includes('manager'),
    isAdministrator: roles.includes('administrator'),
    readsContacts,
    isBarred,
    managerId,
    ...change,
  }
}

/** What is asked about before it is done; undefined: nothing, it is done at once. */
export function askedAbout(change: Partial<MemberRequest>) {
  if (change.isBarred !== undefined) return change.isBarred ? 'bar' : 'readmit'
  if (change.isAdministrator) return 'administrator'
  return change.readsContacts ? 'readsContacts' : undefined
}

/** Whether somebody is meant by a search, by name or address; an empty one means everybody. */
export function matches({ name, email }: Member, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  return `${name}\n${email}`.toLowerCase().includes(wanted)
}

/** Whose team somebody can be put into: managers but themselves, and who leads them already. */
export function possibleManagers(member: Member, everybody: readonly Member[]): Member[] {
  return everybody.filter(
    ({ id, roles }) => id !== member.id && (roles.includes('manager') || id === member.managerId),
  )
}
