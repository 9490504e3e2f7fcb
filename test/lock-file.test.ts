import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

interface Locked {
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> }

it('holds no address of a registry', () => {
  expect(Object.keys(packages).filter((at) => packages[at]?.resolved !== undefined)).toEqual([])
})

// npm writes such a lock file without a word when a binary is not published, and `npm ci` refuses it.
it('holds the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(at, name)),
  )
  expect(missing).toEqual([])
})

/** Whether a package finds another one in its own folder or in a folder above. */
function isLocked(at: string, name: string): boolean {
  if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true
  if (at === '') return false
  return isLocked(at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/'))), name)
}
