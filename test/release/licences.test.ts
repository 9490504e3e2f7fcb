import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  licenceFaults,
  mayShip,
  shipped,
  strangeScripts,
  type Lock,
} from '../../release/licences.ts'

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
const lock = (JSON.parse(text) as { packages: Lock }).packages

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND BSD-3-Clause', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['LGPL-2.1', false],
    ['SEE LICENSE IN EULA.txt', false],
    ['UNLICENSED', false],
    ['(MIT OR (GPL-3.0-only AND ISC))', false],
    ['', false],
  ])('%j lets a package be shipped: %s', (expression, may) => {
    expect(mayShip(expression)).toBe(may)
  })
})

describe('what is shipped', () => {
  it('may be shipped, all of it', () => {
    expect(shipped(lock).length).toBeGreaterThan(100)
    expect(licenceFaults(lock)).toEqual([])
  })

  it('has no package under a licence that wants more, or none', () => {
    const planted: Lock = {
      '': {},
      'node_modules/good': { version: '1.0.0', license: 'MIT' },
      'node_modules/good/node_modules/@deep/copyleft': {
        version: '2.0.0',
        license: 'GPL-3.0-only',
      },
      'node_modules/unknown': { version: '3.0.0' },
      'node_modules/tool': { version: '4.0.0', license: 'GPL-3.0-only', dev: true },
    }

    expect(licenceFaults(planted)).toEqual([
      '@deep/copyleft 2.0.0: GPL-3.0-only',
      'unknown 3.0.0: no licence named',
    ])
  })
})

describe('scripts at install', () => {
  it('are told, for development too, unless the reason is known', () => {
    const scripted = { version: '1.0.0', hasInstallScript: true }
    const planted: Lock = {
      'node_modules/known': scripted,
      'node_modules/strange': { ...scripted, dev: true },
      'node_modules/none': { version: '1.0.0' },
    }

    expect(strangeScripts(planted, { known: 'because' })).toEqual(['strange 1.0.0'])
  })

  it('do not run', () => {
    const npmrc = readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8')

    expect(npmrc).toMatch(/^ignore-scripts=true$/m)
  })
})
