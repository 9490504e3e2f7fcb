import { readConfig, type ReadConfig } from '../config.ts'
import type { Environment } from '../env-reader.ts'
import { fileLimitFinding } from './file-limit-findings.ts'
import { readFileLimit } from './file-limit.service.ts'
import { findingsOf, type Finding } from './finding.ts'
import { settingsFindings } from './settings-findings.ts'
import { type Check, CHECKS, type Patient } from './checks.service.ts'

export interface Examined extends Omit<Patient, 'config'> {
  env: Environment
  /** They come from a file where everything is meant for the server. */
  isOwnFile: boolean
}

/** Settings that are read only where another one says so. */
const BRANCHES: readonly Environment[] = [
  { SECRET_PROVIDER: 'file' },
  { SECRET_PROVIDER: 'key-vault' },
  { METRICS_PORT: '9464' },
  { BUFFER: 'azure' },
]

/**
 * Looks at everything the server rests on, as far as the settings say where it is. Changes nothing, and
 * works where the server cannot start.
 */
export async function examine(examined: Examined): Promise<Finding[]> {
  const { env, isOwnFile } = examined
  const read = readConfig(env)
  const settings = settingsFindings({
    names: Object.keys(env).filter((name) => env[name]),
    known: knownNames(read),
    problems: read.problems,
    isOwnFile,
    admitsAnyTenant: read.config.signIn.tenants === null,
  })
  const patient = { ...examined, config: read.config }
  const isWrong = (name: string) => read.problems.some((line) => line.startsWith(`${name} `))
  const checks = CHECKS.filter(({ needs }) => !needs.some(isWrong))
  const found = await Promise.all(checks.map((check) => looked(check, patient)))
  return [nodeFinding(), fileLimitFinding(readFileLimit()), ...settings, ...found.flat()]
}

function knownNames(read: ReadConfig): string[] {
  const others = BRANCHES.flatMap((branch) => readConfig(branch).names)
  return [...new Set([...read.names, ...others])]
}

/** A check that breaks says so, and the others go on. */
async function looked(check: Check, patient: Patient): Promise<Finding[]> {
  try {
    return await check.look(patient)
  } catch (error) {
    const { failed } = findingsOf(check.area)
    const why = error instanceof Error ? error.name : 'unknown'
    return [failed(`It could not be examined (${why})`, 'Report this with the output of --json')]
  }
}

function nodeFinding(): Finding {
  const { ok, failed } = findingsOf('program')
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
    ? ok(`Node ${process.versions.node}`)
    : failed(`Node ${process.versions.node} is too old`, 'Use Node 20.19 or newer')
}
