import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openApiDocument } from '../../src/api/http/openapi.ts'
import { ownVersion } from '../../src/api/own-version.ts'
import {
  unfinished,
  versionFaults,
  versionOf,
  type VersionedFiles,
} from '../../release/versions.ts'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8')

const good: VersionedFiles = {
  packageJson: '{"version":"1.2.3"}',
  packageLock: '{"version":"1.2.3","packages":{"":{"version":"1.2.3"}}}',
  manifest: '<OfficeApp><Version>1.2.3.0</Version></OfficeApp>',
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-22\n',
}

describe('the version', () => {
  it('is one, wherever it stands', () => {
    const files = {
      packageJson: read('package.json'),
      packageLock: read('package-lock.json'),
      manifest: read('manifest.xml'),
      changelog: read('CHANGELOG.md'),
    }

    expect(versionFaults(files)).toEqual([])
    expect(ownVersion()).toBe(versionOf(files.packageJson))
    expect(openApiDocument(ownVersion()).info.version).toBe(ownVersion())
  })

  it('is well where all files have it', () => {
    expect(versionFaults(good)).toEqual([])
    expect(unfinished(good, ['1.2.3'])).toEqual([])
  })

  it.each<[string, Partial<VersionedFiles>, string]>([
    ['that Office cannot take', { packageJson: '{"version":"1.2.3-beta.1"}' }, 'not three numbers'],
    ['that is missing', { packageJson: '{}' }, 'package.json has ""'],
    [
      'of another lock file',
      { packageLock: '{"version":"1.2.2","packages":{"":{"version":"1.2.3"}}}' },
      'package-lock.json has 1.2.2',
    ],
    [
      'of a lock file without it',
      { packageLock: '{"version":"1.2.3"}' },
      'package-lock.json, for the package, has no version',
    ],
    ['of another manifest', { manifest: '<Version>1.2.2.0</Version>' }, 'manifest.xml has 1.2.2.0'],
    ['with three parts in the manifest', { manifest: '<Version>1.2.3</Version>' }, 'not 1.2.3.0'],
    ['without a changelog', { changelog: '## [1.2.3]' }, 'no [Unreleased]'],
  ])('is complained of: one %s', (_, changed, says) => {
    expect(versionFaults({ ...good, ...changed }).join('\n')).toContain(says)
  })

  it('waits for its heading in the changelog, and for its data', () => {
    const changelog = '## [Unreleased]\n\n## [1.2.30] - 2026-11-22\n'

    expect(unfinished({ ...good, changelog }, ['1.2.2'])).toEqual([
      'CHANGELOG.md has no "## [1.2.3] - <date>"',
      'no data of 1.2.3 is kept: npm run baseline',
    ])
  })
})
