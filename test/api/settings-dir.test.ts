import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ConfigError, loadConfig } from '../../src/api/config.ts'
import { withSettingsDir } from '../../src/api/settings-dir.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'settings-'))
  writeFileSync(path.join(dir, 'PUBLIC_ORIGIN'), 'https://l.contoso.com\n')
  writeFileSync(path.join(dir, 'SECRET_KEYS'), `s1:${Buffer.alloc(32, 1).toString('base64')}`)
  writeFileSync(path.join(dir, 'ROLE'), 'tracking')
  writeFileSync(path.join(dir, 'notes.txt'), 'not a setting')
  mkdirSync(path.join(dir, '..data'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const WORKER = { ROLE: 'worker', DATABASE_URL: 'postgres://db/follow' }

describe('a folder of settings', () => {
  it('gives each file as the setting of its name, and the environment counts more', () => {
    const config = loadConfig({ ...WORKER, SETTINGS_DIR: dir })

    expect(config).toMatchObject({ role: 'worker', publicOrigin: 'https://l.contoso.com' })
    expect(config.secrets.keys.map(({ id }) => id)).toEqual(['s1'])
    expect(withSettingsDir({ SETTINGS_DIR: dir }).env).not.toHaveProperty('notes.txt')
  })

  it('changes nothing where there is none', () => {
    expect(withSettingsDir(WORKER)).toEqual({ env: WORKER })
  })

  it('that is not there is told beside what is missing', () => {
    const load = () => loadConfig({ ...WORKER, SETTINGS_DIR: path.join(dir, 'gone') })

    expect(load).toThrow(ConfigError)
    expect(load).toThrow(/SETTINGS_DIR cannot be read: .*ENOENT.*PUBLIC_ORIGIN is not set/)
  })
})
