import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { originsOf, USUAL_PORTS, type Origins } from './origins.ts'
import { fromRoot } from './project-root.ts'
import { SandboxProblem } from './sandbox-problem.ts'

const BUILT = 'dist/addin-sandbox'
const NEEDED = [
  'dist/api/main.js',
  `${BUILT}/taskpane.html`,
  `${BUILT}/launchevent.js`,
  'dist/sandbox-web/index.html',
]

/** @throws SandboxProblem when something was not built */
export function checkBuild(): void {
  const missing = NEEDED.find((file) => !existsSync(fromRoot(file)))
  if (missing) throw new SandboxProblem(`${missing} is not there. Run: npm run build:sandbox`)
}

/**
 * The built add-in pages for these origins. They are built for the usual ports; for others a copy
 * with the addresses changed goes to `copyDir`.
 *
 * @returns the folder to serve
 */
export function addinPagesFor(origins: Origins, copyDir: string): string {
  const usual = originsOf(USUAL_PORTS)
  const moved = (['api', 'mail', 'identity'] as const).filter(
    (name) => usual[name] !== origins[name],
  )
  if (moved.length === 0) return fromRoot(BUILT)
  rmSync(copyDir, { recursive: true, force: true })
  cpSync(fromRoot(BUILT), copyDir, { recursive: true })
  for (const file of readdirSync(copyDir, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|json|xml)$/.test(file)) continue
    const full = path.join(copyDir, file)
    const text = readFileSync(full, 'utf8')
    // In one pass: a new origin may be one of the usual ones of another server.
    const all = new RegExp(moved.map((name) => usual[name]).join('|'), 'g')
    const changed = text.replace(all, (found) => {
      const name = moved.find((candidate) => usual[candidate] === found)
      return name ? origins[name] : found
    })
    if (changed !== text) writeFileSync(full, changed)
  }
  return copyDir
}
