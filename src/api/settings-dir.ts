import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from './env-reader.ts'

const SETTING = /^[A-Z][A-Z\d_]*$/

/**
 * The environment with what lies in the folder `SETTINGS_DIR`: each file is the setting of its name, as
 * container platforms hand secrets over. What the environment says itself counts more. Files with other
 * names are none of ours.
 *
 * @returns with it, where the folder or a file of it cannot be read, what is wrong
 */
export function withSettingsDir(env: Environment): { env: Environment; problem?: string } {
  const dir = env['SETTINGS_DIR']?.trim()
  if (!dir) return { env }
  try {
    const names = readdirSync(dir).filter((name) => SETTING.test(name))
    const texts = names.map((name) => [name, readFileSync(path.join(dir, name), 'utf8').trim()])
    return { env: { ...(Object.fromEntries(texts) as Environment), ...env } }
  } catch (error) {
    return { env, problem: `cannot be read: ${error instanceof Error ? error.message : error}` }
  }
}
