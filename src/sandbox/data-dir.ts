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
  /** Sign-ins for logging, as the identity provider keeps them. */
  signInsFile: string
  /** Permissions that applications were given. */
  permissionsFile: string
}

const layout = (dir: string): DataDir => ({
  certificates: path.join(dir, 'certs'),
  store: path.join(dir, 'store'),
  buffer: path.join(dir, 'buffer'),
  mailFile: path.join(dir, 'mail', 'world.json'),
  addin: path.join(dir, 'addin'),
  apiLog: path.join(dir, 'api.log'),
  secretsFile: path.join(dir, 'secrets.json'),
  signInsFile: path.join(dir, 'sign-ins.json'),
  permissionsFile: path.join(dir, 'permissions.json'),
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
      for (const gone of [
        data.store,
        data.buffer,
        path.dirname(data.mailFile),
        data.addin,
        data.signInsFile,
        data.permissionsFile,
      ])
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

/** Keys of the API, in the form of its TRACKING_KEYS and SECRET_KEYS. */
export interface SandboxKeys {
  trackingKeys: string
  secretKeys: string
}

/**
 * What seals tracked links and kept secrets, made once: mail of an earlier run keeps working links,
 * and who signed in for logging need not do it again.
 */
export function sandboxKeys({ secretsFile }: DataDir): SandboxKeys {
  try {
    const kept = existsSync(secretsFile)
      ? (JSON.parse(readFileSync(secretsFile, 'utf8')) as Partial<SandboxKeys>)
      : {}
    const keys = { trackingKeys: newKey(), secretKeys: newKey(), ...kept }
    if (!kept.trackingKeys || !kept.secretKeys)
      writeFileSync(secretsFile, JSON.stringify(keys), { mode: 0o600 })
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

const newKey = () => `sb1:${randomBytes(32).toString('base64')}`

const reason = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))
