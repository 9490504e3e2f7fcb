import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { SandboxProblem } from './sandbox-problem.ts'

/** Where the sandbox keeps what outlives a run. */
export interface DataDir {
  certificates: string
  /** The API's database. */
  store: string
  /** The API's waiting hits. */
  buffer: string
  /** Everybody's mailboxes, one JSON file. */
  mailFile: string
  /** Add-in pages rewritten for other ports. */
  addin: string
  apiLog: string
  secretsFile: string
}

const layout = (dir: string): DataDir => ({
  certificates: path.join(dir, 'certs'),
  store: path.join(dir, 'store'),
  buffer: path.join(dir, 'buffer'),
  mailFile: path.join(dir, 'mail', 'world.json'),
  addin: path.join(dir, 'addin'),
  apiLog: path.join(dir, 'api.log'),
  secretsFile: path.join(dir, 'secrets.json'),
})

/**
 * Makes the folder. `fresh` forgets mail and everything recorded; certificates and keys stay, so
 * that the browser's exception for the certificate stays good.
 *
 * @throws SandboxProblem when the folder cannot be read and written
 */
export function openDataDir(dir: string, { fresh = false } = {}): DataDir {
  const data = layout(path.resolve(dir))
  try {
    if (fresh) {
      for (const gone of [data.store, data.buffer, path.dirname(data.mailFile), data.addin])
        rmSync(gone, { recursive: true, force: true })
    }
    for (const folder of [data.certificates, data.buffer, path.dirname(data.mailFile)])
      mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new SandboxProblem(`Cannot read and write ${path.resolve(dir)}: ${reason(cause)}`, {
      cause,
    })
  }
  return data
}

/**
 * The key that seals tracked links, made once: mail of an earlier run keeps working links.
 *
 * @returns in the form of the API's TRACKING_KEYS
 */
export function trackingKeys({ secretsFile }: DataDir): string {
  try {
    if (!existsSync(secretsFile)) {
      const made = { trackingKeys: `sb1:${randomBytes(32).toString('base64')}` }
      writeFileSync(secretsFile, JSON.stringify(made), { mode: 0o600 })
    }
    const { trackingKeys: keys } = JSON.parse(readFileSync(secretsFile, 'utf8')) as {
      trackingKeys: string
    }
    return keys
  } catch (cause) {
    throw new SandboxProblem(
      `Cannot use ${secretsFile}: ${reason(cause)}. Delete it to begin anew.`,
      {
        cause,
      },
    )
  }
}

const reason = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))
