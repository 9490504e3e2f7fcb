/** What a process does. Several of each may run on one PostgreSQL; `all` is all three in one. */
export const ROLES = ['all', 'tracking', 'api', 'worker'] as const
export type Role = (typeof ROLES)[number]

/**
 * A group of routes:
 *
 * - `recipients` everything a recipient's mail points to
 * - `salespeople` the calls of the add-in
 * - `callbacks` where Microsoft Graph and browsers come back to
 * - `pages` the add-in's own pages
 */
export type Mount = 'recipients' | 'salespeople' | 'callbacks' | 'pages'

/**
 * A group of jobs:
 *
 * - `buffer` empties this process's own buffer: nobody else can
 * - `networks` keeps up what hits are judged by
 * - `team` tells others from which networks our people call
 * - `refusals` keeps up which hosts no link leads to
 * - `streams` wakes who is connected to this process
 * - `shared` what has to happen once, whoever does it
 */
export type Duty = 'buffer' | 'networks' | 'team' | 'refusals' | 'streams' | 'shared'

export interface RoleParts {
  mounts: readonly Mount[]
  duties: readonly Duty[]
  /** Brings the database up to date at its start; else it waits until somebody did. */
  migrates: boolean
}

/** Health is in every role. */
export const ROLE_PARTS: Readonly<Record<Role, RoleParts>> = {
  all: {
    mounts: ['recipients', 'salespeople', 'callbacks', 'pages'],
    duties: ['buffer', 'networks', 'team', 'refusals', 'streams', 'shared'],
    migrates: true,
  },
  // Starts while the database is away: a link resolves whatever happens (law 3).
  tracking: { mounts: ['recipients'], duties: ['buffer', 'networks', 'refusals'], migrates: false },
  api: {
    mounts: ['salespeople', 'callbacks', 'pages'],
    duties: ['team', 'refusals', 'streams'],
    migrates: true,
  },
  worker: { mounts: [], duties: ['shared'], migrates: true },
}

export const mounts = (role: Role, mount: Mount): boolean => ROLE_PARTS[role].mounts.includes(mount)

export const hasDuty = (role: Role, duty: Duty): boolean => ROLE_PARTS[role].duties.includes(duty)

/** What a process does, where its buffer is its own or shared: what all can reach, workers empty too. */
export function dutiesOf(role: Role, isBufferShared: boolean): readonly Duty[] {
  const { duties } = ROLE_PARTS[role]
  const empties = isBufferShared && hasDuty(role, 'shared') && !hasDuty(role, 'buffer')
  return empties ? [...duties, 'buffer'] : duties
}
