import { spawn } from 'node:child_process'
import { StartError } from '../start-error.ts'
import { databaseOf, pgEnvironment } from './pg-environment.ts'
import { withTrustedRoots } from './trusted-roots.service.ts'

/**
 * Writes the database into a file, as it was at one moment; the server may go on. The file can be read by
 * its owner only: everything is in it but what is unlogged, which nobody wants back.
 *
 * @throws StartError where pg_dump is missing or fails
 */
export function dumpDatabase(url: string, file: string): Promise<void> {
  const args = ['--format=custom', '--no-owner', '--no-privileges', '--no-unlogged-table-data']
  return run('pg_dump', [...args, `--file=${file}`], url)
}

/**
 * Fills an empty database from such a file: all of it, or nothing.
 *
 * @throws StartError where pg_restore is missing or fails
 */
export function restoreDatabase(url: string, file: string): Promise<void> {
  const args = ['--exit-on-error', '--single-transaction', '--no-owner', '--no-privileges']
  // The database's name is in the address, which goes by the environment.
  return run('pg_restore', [...args, `--dbname=${databaseOf(url)}`, file], url)
}

function run(program: string, args: readonly string[], url: string): Promise<void> {
  return withTrustedRoots((roots) => ended(program, args, pgEnvironment(url, roots)))
}

function ended(
  program: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.once('error', () =>
      reject(new StartError(`${program} is missing; install PostgreSQL's client programs`)),
    )
    child.once('close', (code, signal) => {
      if (code === 0) return resolve()
      const why = complaint.trim() || `it ended with ${signal ?? code}`
      reject(new StartError(`${program} failed: ${why}`))
    })
  })
}
