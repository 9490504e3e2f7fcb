import type { Role } from '../../../contract/people.ts'

const names: Record<Role, string> = {
  salesperson: 'Salesperson',
  manager: 'Manager',
  administrator: 'Administrator',
}

/** Texts of the page of roles. */
export const roles = {
  names,
  title: 'People',
  meanings: {
    title: 'What each role may do',
    salesperson:
      'Everybody who signs in. Follows mail, sees what became of their own mail and how engaged contacts are.',
    manager: 'Sees the followed mail of their team as well, and changes nothing about it.',
    administrator:
      'Decides on these pages. Sees interactions with their own mail only, unless they may also read contacts.',
    entra:
      'Roles that Microsoft Entra gives are not shown here: they come with signing in and are taken away in Entra. To put people into the team of such a manager, give the role here as well.',
  },
  person: 'Person',
  you: 'You',
  lastSeen: (ago: string) => `Last seen ${ago}`,
  manager: 'Manager',
  administrator: 'Administrator',
  readsContacts: 'Reads contacts as administrator',
  barred: 'Shut out',
  team: 'In the team of',
  noTeam: 'Nobody',
  /** For switches whose column is far away. */
  of: (role: string, name: string) => `${role}: ${name}`,
  own: 'You cannot change your own roles or what you may read. Ask another administrator.',
  notManager: (name: string) => `${name} (not a manager here)`,
  saving: 'Being saved…',
  saved: (name: string) => `Saved: ${name}`,
  failed: (name: string) => `Not saved: ${name}`,
  ask: {
    bar: {
      title: (name: string) => `Shut ${name} out?`,
      text: (name: string) =>
        `${name} gets no answer from Follow any more, from the next call on, whatever sign-in they still have. Alerts that are open end within seconds. Mail that was sent stays followed. It is written into the audit log.`,
      confirm: 'Shut out',
    },
    readmit: {
      title: (name: string) => `Let ${name} in again?`,
      text: (name: string) =>
        `${name} can use Follow again as soon as they sign in, with the roles shown here. It is written into the audit log.`,
      confirm: 'Let in',
    },
    administrator: {
      title: (name: string) => `Make ${name} an administrator?`,
      text: (name: string) =>
        `${name} can then switch Follow on and off, decide about consent and retention, erase people and give roles, you included. It holds at once and is written into the audit log.`,
      confirm: 'Make administrator',
    },
    readsContacts: {
      title: (name: string) => `Let ${name} read contacts?`,
      text: (name: string) =>
        `${name} then sees what contacts opened and clicked in everybody’s mail, although an administrator does not need that. It is written into the audit log.`,
      confirm: 'Allow reading',
    },
  },
  search: 'Search name or address',
  shown: (n: number, text: string) => (n === 1 ? '1 person shown' : `${text} people shown`),
  emptyTitle: 'Nobody matches',
  emptyText: 'People appear here once they have signed in to Follow.',
  reset: 'Show everybody',
}

/** What every other language has to have. */
export type AdminRolesTexts = typeof roles
