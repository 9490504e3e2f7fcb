import { FolderInUseError } from './buffer/folder-lock.ts'
import { ConfigError } from './config.ts'
import { StartError } from './start-error.ts'

/** Why a program of ours ends: what an operator can mend in plain lines, anything else with its stack. */
export function complaint(error: unknown): string {
  if (error instanceof ConfigError) {
    return error.problems.map((problem) => `Configuration: ${problem}`).join('\n')
  }
  if (error instanceof StartError || error instanceof FolderInUseError) return error.message
  return unreachable(error) ?? String(error instanceof Error ? error.stack : error)
}

/** Failures of the machine that need no stack to be understood: a file, a folder, an address. */
function unreachable(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const cause = unreachable(error.cause)
  if (cause !== undefined) return `${error.message}: ${cause}`
  const { code = '', message } = error as NodeJS.ErrnoException
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT)$/.test(code)) {
    return `The database cannot be reached: ${message || code}`
  }
  return /^(EACCES|EPERM|ENOENT|ENOTDIR|EROFS|ENOSPC)$/.test(code) ? message : undefined
}
