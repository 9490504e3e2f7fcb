/** A package of the lock file, as far as its right to be shipped goes. */
export interface LockedPackage {
  version?: string
  license?: string
  /** Needed for development alone. */
  dev?: boolean
  hasInstallScript?: boolean
  /** `sha512-` and the hash in base64. */
  integrity?: string
  dependencies?: Readonly<Record<string, string>>
  optionalDependencies?: Readonly<Record<string, string>>
}

export type Lock = Readonly<Record<string, LockedPackage>>

/** They ask for no more than their text and the names of their authors. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'],
  ...['BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Python-2.0'],
])

/** What is shipped: everything but ourselves and the tools of development. */
export const shipped = (lock: Lock): [string, LockedPackage][] =>
  Object.entries(lock).filter(([at, { dev }]) => at !== '' && dev !== true)

/** One line for each shipped package that may not be, or of which nobody knows. */
export const licenceFaults = (lock: Lock): string[] =>
  shipped(lock)
    .filter(([, { license }]) => !mayShip(license ?? ''))
    .map(
      ([at, { version, license }]) => `${nameOf(at)} ${version}: ${license ?? 'no licence named'}`,
    )

/**
 * Whether an SPDX expression leaves a way to use the package: all of "AND", one of "OR". Anything
 * that is not understood, such as "SEE LICENSE IN …", does not.
 */
export function mayShip(expression: string): boolean {
  const plain = expression.trim().replace(/^\(([^()]*)\)$/, '$1')
  // Brackets within brackets do not occur; whoever meets them looks at the package.
  if (/[()]/.test(plain)) return false
  return plain
    .split(/ OR /i)
    .some((way) => way.split(/ AND /i).every((licence) => ALLOWED.has(licence.trim())))
}

/** Packages that want to run something when they are installed, and have no reason written here. */
export const strangeScripts = (lock: Lock, known: Readonly<Record<string, string>>): string[] =>
  Object.entries(lock)
    .filter(([at, { hasInstallScript }]) => hasInstallScript && !Object.hasOwn(known, nameOf(at)))
    .map(([at, { version }]) => `${nameOf(at)} ${version}`)

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
export const nameOf = (at: string): string =>
  at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length)
