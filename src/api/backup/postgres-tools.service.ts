import { spawn } from 'node:child_process'
import { StartError } from '../start-error.ts'

/**
 * Writes the whole database into a file, as it was at one moment; the server may go on. The file can
 * be read by its owner only: everything is in it.
 *
 * @throws StartError where pg_dump is missing or fails
 */
export function dumpDatabase(url: string, file: string): Promise<void> {
  const args = ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`]
  return run('pg_dump', args, url)
}

/**
 * Fills an empty database from such a file: all of it, or nothing.
 *
 * @throws StartError where pg_restore is missing or fails
 */
export function restoreDatabase(url: string, file: string): Promise<void> {
  const args = ['--exit-on-error', '--single-transaction', '--no-owner', '--no-privileges']
  // The database's name is in the address, which goes by the environment.
  return run('pg_restore', [...args, `--dbname=${nameOf(url)}`, file], url)
}

const nameOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1))

/** The address as PostgreSQL's programs take it from the environment: arguments are seen by everybody. */
function connectionOf(url: string): Record<string, string> {
  const { hostname, port, username, password, searchParams } = new URL(url)
  const parts: Record<string, string> = {
    PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: nameOf(url),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''))
}

function run(program: string, args: readonly string[], url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...connectionOf(url) },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.once('error', () =>
      reject(new StartError(`${program} is missing; install PostgreSQL's client programs`)),
    )
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new StartError(`${program} failed: ${complaint.trim()}`)),
    )
  })
}
