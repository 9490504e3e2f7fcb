import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { billOfMaterials } from './bill.ts'
import type { Lock } from './licences.ts'

/** What a server needs, besides its packages; the image holds the same. */
export const SHIPPED = [
  ...['package.json', 'package-lock.json', '.npmrc', 'LICENSE'],
  ...['dist/api', 'dist/contract', 'dist/addin'],
]

/** A commit's files, nothing else, with packages installed as the lock file says, and built. */
export function buildCommit(root: string, folder: string, commit = 'HEAD'): void {
  const files = execFileSync('git', ['archive', '--format=tar', commit], {
    ...{ cwd: root, maxBuffer: 2 ** 28 },
  })
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['-x'], { cwd: folder, input: files })
  const run = (...args: string[]) =>
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  run('ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error')
  run('run', '--silent', 'build')
}

/** When the last commit was made, unless `SOURCE_DATE_EPOCH` says otherwise; in seconds. */
export function sourceDate(root: string): number {
  const asked = process.env['SOURCE_DATE_EPOCH']
  const made = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' })
  return Number(asked ?? made)
}

/** Collects what is shipped of a build in a folder, with the bill of materials and sums of all files. */
export function collect(built: string, to: string): void {
  for (const part of SHIPPED)
    cpSync(path.join(built, part), path.join(to, part), { recursive: true })
  for (const file of filesIn(to).filter((one) => one.endsWith('.js.map')))
    writeFileSync(path.join(to, file), settledMap(path.join(to, file)))
  const read = (file: string) => JSON.parse(readFileSync(path.join(built, file), 'utf8')) as unknown
  const { name, version } = read('package.json') as { name: string; version: string }
  const { packages } = read('package-lock.json') as { packages: Lock }
  const bill = billOfMaterials({ name, version }, packages)
  writeFileSync(path.join(to, 'sbom.json'), `${JSON.stringify(bill, null, 2)}\n`)
  const sums = filesIn(to).map((file) => `${sha256(readFileSync(path.join(to, file)))}  ${file}\n`)
  writeFileSync(path.join(to, 'SHA256SUMS'), sums.join(''))
}

/**
 * A map without what depends on the folder it was built in: webpack puts hashes into it that it makes
 * before those of the contents, as the script's name and in the text of its own runtime.
 */
function settledMap(file: string): string {
  const map = JSON.parse(readFileSync(file, 'utf8')) as SourceMap
  const isRuntime = (at: number) => map.sources[at]?.includes('/webpack/runtime/')
  const sourcesContent = map.sourcesContent.map((text, at) => (isRuntime(at) ? null : text))
  return JSON.stringify({ ...map, file: path.basename(file, '.map'), sourcesContent })
}

interface SourceMap {
  sources: string[]
  sourcesContent: (string | null)[]
}

/** All files below a folder, in the order of their names. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

/**
 * A folder as one `.tar.gz`: the same files give the same bytes, whoever packs them and when. Needs GNU
 * tar.
 *
 * @param seconds time that every file gets
 */
export function packed(folder: string, seconds: number): Buffer {
  const fixed = ['--sort=name', '--format=ustar', '--owner=0', '--group=0', '--numeric-owner']
  const args = [...fixed, `--mtime=@${seconds}`, '--mode=u=rwX,go=rX', '-cf', '-']
  const { dir, base } = path.parse(folder)
  const tar = execFileSync('tar', [...args, base], { cwd: dir, maxBuffer: 2 ** 29 })
  return gzipSync(tar, { level: 9 })
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
