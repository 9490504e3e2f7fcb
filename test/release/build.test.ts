import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { collect, filesIn, packed, sha256, SHIPPED } from '../../release/build.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'release-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** A build with a file in each part, written in the order given. */
function build(
  at: string,
  order: readonly string[] = SHIPPED,
  more: Record<string, string> = {},
): string {
  const texts: Record<string, string> = {
    'package.json': '{"name":"follow","version":"1.2.3"}',
    'package-lock.json': '{"packages":{"node_modules/a":{"version":"1.0.0","license":"MIT"}}}',
  }
  for (const part of [...order, 'dist/sandbox']) {
    const file = path.join(dir, at, part.startsWith('dist') ? `${part}/main.js` : part)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, texts[part] ?? part)
    utimesSync(file, Math.random() * 1e9, Math.random() * 1e9)
  }
  for (const [file, text] of Object.entries(more)) writeFileSync(path.join(dir, at, file), text)
  const to = path.join(dir, at, 'follow-1.2.3')
  collect(path.join(dir, at), to)
  return to
}

it('has maps without what depends on the folder they were made in', () => {
  const made = {
    file: 'pane.9f9f.js',
    sources: ['webpack://follow/src/a.ts', 'webpack://follow/webpack/runtime/get chunk name'],
    sourcesContent: ['const a = 1', '"9f9f"'],
  }
  const more = { 'dist/addin/pane.1a2b.js.map': JSON.stringify(made) }
  const folder = build('one', SHIPPED, more)

  const map = readFileSync(path.join(folder, 'dist/addin/pane.1a2b.js.map'), 'utf8')
  const sourcesContent = ['const a = 1', null]
  expect(JSON.parse(map)).toEqual({ ...made, file: 'pane.1a2b.js', sourcesContent })
})

describe('a release', () => {
  it('holds what a server needs and its bill, and nothing of the sandbox', () => {
    const folder = build('one')

    expect(filesIn(folder)).toEqual(
      [
        ...['.npmrc', 'LICENSE', 'SHA256SUMS', 'package-lock.json', 'package.json', 'sbom.json'],
        ...['dist/addin/main.js', 'dist/api/main.js', 'dist/contract/main.js'],
      ].sort(),
    )
    expect(readFileSync(path.join(folder, 'sbom.json'), 'utf8')).toContain('"a@1.0.0"')
  })

  it('can be checked against its sums', () => {
    const folder = build('one')
    const check = () =>
      execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
        cwd: folder,
        stdio: 'pipe',
      })

    expect(check).not.toThrow()
    writeFileSync(path.join(folder, 'dist/api/main.js'), 'changed')
    expect(check).toThrow()
  })

  it('is the same whenever, wherever and in whatever order it was made', () => {
    const one = packed(build('one'), 1_760_000_000)
    const two = packed(build('two', [...SHIPPED].reverse()), 1_760_000_000)
    const later = packed(path.join(dir, 'two/follow-1.2.3'), 1_760_000_001)

    expect(sha256(two)).toBe(sha256(one))
    expect(sha256(later)).not.toBe(sha256(one))
  })
})

describe('a program of the server', () => {
  const packageJson = readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')
  const { scripts } = JSON.parse(packageJson) as { scripts: Record<string, string> }
  const programs = Object.keys(scripts).filter((name) => scripts[name]?.includes('silent built'))

  it('is run by npm where a release was unpacked, which has nothing to build it with', () => {
    const folder = build('one')
    writeFileSync(path.join(folder, 'package.json'), packageJson)
    writeFileSync(path.join(folder, 'dist/api/doctor.js'), "console.log('runs')")

    const said = execFileSync('npm', ['run', '--silent', 'doctor'], { cwd: folder })

    expect(String(said)).toBe('runs\n')
    expect(programs.sort()).toEqual([
      ...['audit', 'backup', 'doctor', 'privacy', 'quarantine', 'rejudge', 'secrets'],
    ])
  })
})
