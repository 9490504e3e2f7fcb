import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { buildCommit, collect, packed, sha256, sourceDate } from './build.ts'
import { unfinished, versionFaults, versionOf, type VersionedFiles } from './versions.ts'

// npm run release -- check    whether one version stands everywhere, and what is to be done yet
// npm run release -- make     the last commit, built in an empty folder, as an archive in dist/release
// npm run release -- twice    the same in two folders: whether it comes out the same, byte by byte

const ROOT = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')
/** Named once: somebody may commit meanwhile. */
const COMMIT = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
const SECONDS = sourceDate(ROOT)
const files: VersionedFiles = {
  packageJson: read('package.json'),
  packageLock: read('package-lock.json'),
  manifest: read('manifest.xml'),
  changelog: read('CHANGELOG.md'),
}
const name = `follow-for-outlook-${versionOf(files.packageJson)}`

const commands: Readonly<Record<string, () => boolean>> = { check, make, twice }
const command = commands[process.argv[2] ?? '']
if (!command) console.error('What is to be done? npm run release -- check, make or twice')
process.exitCode = command?.() ? 0 : 1

function check(): boolean {
  const baselines = readdirSync(path.join(ROOT, 'test/fixtures/baselines'))
  const kept = baselines.map((file) => file.replace(/\.sql\.gz$/, ''))
  const faults = versionFaults(files)
  for (const fault of faults) console.log(`not in step: ${fault}`)
  for (const rest of unfinished(files, kept)) console.log(`to be done before it goes out: ${rest}`)
  if (faults.length === 0) console.log(`${name}: one version everywhere`)
  return faults.length === 0
}

function make(): boolean {
  if (!check()) return false
  const archive = built('one')
  const to = path.join(ROOT, 'dist/release')
  mkdirSync(to, { recursive: true })
  const file = `${name}.tar.gz`
  writeFileSync(path.join(to, file), archive)
  writeFileSync(path.join(to, `${file}.sha256`), `${sha256(archive)}  ${file}\n`)
  console.log(`dist/release/${file}: ${archive.length} bytes, SHA-256 ${sha256(archive)}`)
  return true
}

function twice(): boolean {
  const [one, two] = [built('one'), built('another-folder/two')].map(sha256)
  console.log(one === two ? `the same twice: ${one}` : `not the same: ${one} and ${two}`)
  return one === two
}

/** The archive of the last commit, built in a new folder below one of that name. */
function built(folder: string): Buffer {
  const scratch = mkdtempSync(path.join(tmpdir(), 'follow-release-'))
  try {
    const checkout = path.join(scratch, folder)
    buildCommit(ROOT, checkout, COMMIT)
    const collected = path.join(scratch, name)
    collect(checkout, collected)
    return packed(collected, SECONDS)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
