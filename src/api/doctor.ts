import { readFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs, parseEnv } from 'node:util'
import { complaint } from './complaint.ts'
import { examine } from './doctor/examine.service.ts'
import { exitCode, jsonReport, textReport } from './doctor/report.ts'
import { ownVersion } from './own-version.ts'
import { StartError } from './start-error.ts'

/**
 * `npm run doctor`: looks at everything the server rests on and says what to do; ends with 1 where
 * something is wrong. Takes the server's settings from the environment, or from the file behind
 * `--settings`; changes nothing and needs no server. `--manifest <file>`, `--json` for programs.
 */
try {
  const { settings, manifest, json } = readArguments()
  const env = settings === undefined ? process.env : parseEnv(readFileSync(settings, 'utf8'))
  const findings = await examine({
    env,
    isOwnFile: settings !== undefined,
    manifestFile: manifest,
    version: ownVersion(),
    now: () => new Date(),
  })
  console.log(json ? jsonReport(findings) : textReport(findings))
  process.exitCode = exitCode(findings)
} catch (error) {
  // The end of the program.
  console.error(complaint(error))
  process.exitCode = 1
}

function readArguments() {
  try {
    const options = {
      settings: { type: 'string' },
      manifest: { type: 'string' },
      json: { type: 'boolean' },
    } as const
    return parseArgs({ options }).values
  } catch (cause) {
    const usage = 'npm run doctor -- [--settings <file>] [--manifest <file>] [--json]'
    throw new StartError(`What is to be examined? ${usage}`, { cause })
  }
}
