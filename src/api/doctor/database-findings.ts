import { findingsOf, type Finding } from './finding.ts'

const { ok, warning, failed } = findingsOf('database')

/** What a PostgreSQL says of itself and of ours in it. */
export interface DatabaseFacts {
  /** As `server_version_num`: 150004 is 15.4. */
  version: number
  encoding: string
  isReplica: boolean
  /** Whether we may make tables. */
  mayCreate: boolean
  /** Tables that we may not read and write. */
  closedTables: readonly string[]
  /** Names of migrations that were applied. */
  applied: readonly string[]
  bytes: number
  connections: { used: number; most: number }
  /** Settings that decide whether what is committed is kept. */
  durability: Readonly<Record<string, string>>
  /** Whether our connection is encrypted. */
  isEncrypted: boolean
  /** Whether it does not leave this machine. */
  isLocal: boolean
}

const OLDEST_VERSION = 150_000
/** A migration that takes something away that the release before used. */
const TAKES_AWAY = /^\d{4}-contract-/
const GIGABYTE = 1024 ** 3

/** What this version brings, and this process takes. */
export interface Own {
  /** Names of migrations. */
  known: readonly string[]
  /** Most connections that one process opens. */
  connections: number
}

export function databaseFindings(facts: DatabaseFacts, { known, connections }: Own): Finding[] {
  return [
    ...versionFindings(facts),
    ...migrationFindings(facts, known),
    ...rightFindings(facts),
    ...durabilityFindings(facts),
    connectionFinding(facts, connections),
    ok(`${(facts.bytes / GIGABYTE).toFixed(2)} GB in use`),
  ]
}

function versionFindings({ version, encoding, isReplica }: DatabaseFacts): Finding[] {
  const name = `PostgreSQL ${Math.floor(version / 10_000)}.${version % 10_000}`
  return [
    version < OLDEST_VERSION
      ? failed(`${name} is too old`, 'Use PostgreSQL 15 or newer')
      : ok(`${name} answers`),
    ...(isReplica
      ? [failed('It is a replica that takes no writes', 'Point DATABASE_URL at the primary')]
      : []),
    ...(encoding === 'UTF8'
      ? []
      : [failed(`Its encoding is ${encoding}`, "Make a database with encoding 'UTF8'")]),
  ]
}

function migrationFindings({ applied, mayCreate }: DatabaseFacts, known: readonly string[]) {
  const pending = known.filter((name) => !applied.includes(name))
  const newer = applied.filter((name) => !known.includes(name))
  if (newer.length > 0) return [newerFinding(newer)]
  if (pending.length === 0) return [ok(`Up to date (${known.at(-1) ?? 'empty'})`)]
  const says = `${pending.length} migrations are to come`
  return [
    mayCreate
      ? warning(says, 'The next start applies them; back up before an upgrade')
      : failed(`${says}, and we may not make tables`, 'grant create on schema … to the user'),
  ]
}

/** What a newer version only added harms nobody; see CONTRIBUTING.md on migrations. */
function newerFinding(newer: readonly string[]): Finding {
  const says = `A newer version was here (${newer.join(', ')})`
  return newer.some((name) => TAKES_AWAY.test(name))
    ? failed(`${says} and took away what this one needs`, 'Run that version')
    : warning(says, 'Well while an upgrade is under way; else run that version')
}

function rightFindings({ closedTables }: DatabaseFacts): Finding[] {
  if (closedTables.length === 0) return []
  const some = closedTables.slice(0, 3).join(', ')
  return [
    failed(
      `${closedTables.length} tables may not be read and written, such as ${some}`,
      'Make the user their owner, or grant select, insert, update and delete',
    ),
  ]
}

function durabilityFindings({ durability, isEncrypted, isLocal }: DatabaseFacts): Finding[] {
  const off = Object.entries(durability).filter(([, value]) => value === 'off')
  return [
    ...off.map(([name]) =>
      failed(`${name} is off: a crash loses what was recorded`, `Set ${name} = on`),
    ),
    ...(isEncrypted || isLocal
      ? []
      : [warning('The connection is not encrypted', 'Add ?sslmode=verify-full to DATABASE_URL')]),
  ]
}

/** Room for one process more, as in an upgrade, and for whoever looks after the database. */
function connectionFinding({ connections: { used, most } }: DatabaseFacts, own: number): Finding {
  const says = `${used} of ${most} connections are taken`
  const advice = `Raise max_connections, or lower DATABASE_CONNECTIONS: each process takes up to ${own}`
  return most - used <= own ? warning(says, advice) : ok(says)
}

/** What keeps the database from being asked at all. */
export function databaseAwayFinding(code: string): Finding {
  return failed(...(AWAY[code] ?? [`It cannot be asked (${code})`, 'Look at DATABASE_URL']))
}

const AWAY: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ['Nobody listens there', 'Start PostgreSQL, or mend host and port in DATABASE_URL'],
  ENOTFOUND: ['Its host is unknown', 'Mend the host in DATABASE_URL, or the name service'],
  EAI_AGAIN: ['Its host is unknown', 'Mend the host in DATABASE_URL, or the name service'],
  ETIMEDOUT: ['It does not answer', 'Look for a firewall between here and there'],
  '28P01': ['The password is refused', 'Mend user and password in DATABASE_URL'],
  '28000': ['The user is refused', 'Mend the user in DATABASE_URL, or pg_hba.conf'],
  '3D000': ['There is no such database', 'Create it: createdb --encoding UTF8 <name>'],
  '53300': ['It takes no more connections', 'Raise max_connections, or stop what holds them'],
  '57P03': ['It is starting or stopping', 'Try again in a minute'],
}
