/** The files that name a version, as texts. */
export interface VersionedFiles {
  packageJson: string
  packageLock: string
  manifest: string
  changelog: string
}

/** The version of the package; `''` where it names none. */
export const versionOf = (packageJson: string): string =>
  (JSON.parse(packageJson) as { version?: string }).version ?? ''

/** What is not in step with the package's version; one line each. */
export function versionFaults(files: VersionedFiles): string[] {
  const version = versionOf(files.packageJson)
  const lock = JSON.parse(files.packageLock) as {
    version?: string
    packages?: Record<string, { version?: string }>
  }
  const manifest = /<Version>([^<]*)<\/Version>/.exec(files.manifest)?.[1]
  return [
    // Office takes numbers alone: a version "1.0.0-beta.1" could not be in the manifest.
    ...(/^\d+\.\d+\.\d+$/.test(version)
      ? []
      : [`package.json has "${version}", not three numbers`]),
    ...differs('package-lock.json', lock.version, version),
    ...differs('package-lock.json, for the package,', lock.packages?.['']?.version, version),
    ...differs('manifest.xml', manifest, `${version}.0`),
    ...(/^## \[Unreleased\]$/m.test(files.changelog) ? [] : ['CHANGELOG.md has no [Unreleased]']),
  ]
}

/** What is to be done yet before this version may go out; one line each. */
export function unfinished(files: VersionedFiles, baselines: readonly string[]): string[] {
  const version = versionOf(files.packageJson)
  const heading = new RegExp(
    `^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`,
    'm',
  )
  return [
    ...(heading.test(files.changelog) ? [] : [`CHANGELOG.md has no "## [${version}] - <date>"`]),
    ...(baselines.includes(version) ? [] : [`no data of ${version} is kept: npm run baseline`]),
  ]
}

const differs = (where: string, there: string | undefined, wanted: string) =>
  there === wanted ? [] : [`${where} has ${there ?? 'no version'}, not ${wanted}`]
