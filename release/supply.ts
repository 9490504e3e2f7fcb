import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { readAudit, toldFindings } from './audit.ts'
import { billOfMaterials } from './bill.ts'
import { licenceFaults, shipped, strangeScripts, type Lock } from './licences.ts'
import { findSecrets, unallowed, type AllowedSecret, type Finding } from './secrets.ts'

// `npm run supply`: who made what we ship, under which licence, whether it is known to be unsafe, and
// whether a secret lies among the files. Ends with 1 if anything is wrong.
//   --bill <file>   also writes the bill of materials (CycloneDX)
//   --strict        an audit that could not be asked is wrong, too: for a release

/** They only check what npm put there; nothing of theirs runs (`ignore-scripts` in .npmrc). */
const INSTALL_SCRIPTS = {
  '@parcel/watcher':
    'builds itself where no binary is published for the platform; only watches files',
  '@swc/core': 'looks for its binary, which comes as a package of its own',
  'unrs-resolver': 'looks for its binary, which comes as a package of its own',
}

const ROOT = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

const { values: asked } = parseArgs({
  options: { bill: { type: 'string' }, strict: { type: 'boolean', default: false } },
})
const lock = (JSON.parse(read('package-lock.json')) as { packages: Lock }).packages
let isWrong = false

checkLicences()
checkAudit()
await checkSecrets()
if (asked.bill !== undefined) writeBill(asked.bill)
// At once: the scanner times itself, and adds its times up for most of a minute when all is done.
process.exit(isWrong ? 1 : 0)

function checkLicences(): void {
  tell('licences', licenceFaults(lock), `${shipped(lock).length} shipped packages may be shipped`)
  const strange = strangeScripts(lock, INSTALL_SCRIPTS)
  const told = strange.map((one) => `${one} wants to run something when it is installed`)
  const count = Object.keys(INSTALL_SCRIPTS).length
  tell('install scripts', told, `none runs; ${count} packages have one, each for a known reason`)
}

function checkAudit(): void {
  const command = ['audit', '--omit=dev', '--package-lock-only', '--json']
  const { stdout } = spawnSync('npm', command, { cwd: ROOT, encoding: 'utf8' })
  const audit = readAudit(stdout ?? '')
  if ('unasked' in audit) {
    const line = `NOT ASKED: the registry has no answer (${audit.unasked})`
    if (asked.strict) tell('audit', [line], '')
    else console.log(`audit: ${line}`)
    return
  }
  tell('audit', audit.serious, `known weaknesses of shipped packages: ${toldFindings(audit.found)}`)
}

async function checkSecrets(): Promise<void> {
  const files = trackedFiles()
  const found: Finding[] = []
  for (const [file, content] of files) found.push(...(await findSecrets(file, content)))
  const allowed = JSON.parse(read('release/allowed-secrets.json')) as AllowedSecret[]
  const { findings, stale } = unallowed(found, allowed)
  const told = findings.map(({ file, line, what, print }) => `${file}:${line} ${what} (${print})`)
  const gone = stale.map(
    ({ file, print }) => `${file} has no ${print} any more; allow it no longer`,
  )
  tell('secrets', [...told, ...gone], `none in ${files.length} files; ${allowed.length} allowed`)
}

/** Texts under version control. The lock file is all hashes. */
function trackedFiles(): [string, string][] {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
  return names
    .filter(
      (name) => name !== '' && name !== 'package-lock.json' && existsSync(path.join(ROOT, name)),
    )
    .map((name): [string, string] => [name, read(name)])
    .filter(([, content]) => !content.includes('\0'))
}

function writeBill(file: string): void {
  const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string }
  const bill = billOfMaterials({ name, version }, lock)
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`)
  console.log(`bill of materials: ${bill.components.length} packages, in ${file}`)
}

function tell(what: string, faults: readonly string[], good: string): void {
  if (faults.length > 0) isWrong = true
  const lines =
    faults.length > 0 ? faults.map((fault) => `${what}: ${fault}`) : [`${what}: ${good}`]
  console.log(lines.join('\n'))
}
