import { describe, expect, it } from '@jest/globals'
import { validate } from 'dockerfile-utils'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { SHIPPED } from '../../release/build.ts'
import { imageOf } from '../../release/image.ts'
import { loadConfig, readConfig } from '../../src/api/config.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

const dockerfile = read('Dockerfile')
const image = imageOf(dockerfile)
/** Every setting that the API reads, in whichever branch. */
const BRANCHES = [
  { BUFFER: 'file' },
  { BUFFER: 'azure', SECRET_PROVIDER: 'file' },
  { SECRET_PROVIDER: 'key-vault' },
]
const settings = new Set(BRANCHES.flatMap((branch) => readConfig(branch).names))

describe('the Dockerfile', () => {
  it('has no fault that a program finds', () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([])
    expect(validate('FROM node\nCOPPY . .').length).toBeGreaterThan(0)
  })

  it('is built on one exact version, of the oldest Node that is supported', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)

    expect(new Set(bases).size).toBe(1)
    expect(bases[0]).toMatch(/^node:20\.\d+\.\d+-bookworm-slim$/)
  })

  it('ends in an image of what a release holds, run by nobody special', () => {
    const held = image.copies.map(({ target }) => target)

    expect(held).toContain('node_modules')
    expect(SHIPPED.filter((part) => part.startsWith('dist/') && !held.includes(part))).toEqual([])
    expect(held.filter((part) => /sandbox|src|test/.test(part))).toEqual([])
    expect(image.copies.find(({ target }) => target === 'node_modules')?.from).toBe('packages')
    expect(dockerfile).toMatch(/AS packages[^]*npm ci --omit=dev/)
    expect(image.user).toBe('node')
    expect(image.entrypoint).toEqual(['node', 'dist/api/main.js'])
    expect(dockerfile).toMatch(/^HEALTHCHECK /m)
  })

  it('sets only what the server reads', () => {
    const unknown = Object.keys(image.env).filter((name) => !settings.has(name))
    expect(unknown).toEqual(['NODE_ENV'])
  })

  it('gets all that a build needs, and none of what lies about', () => {
    const wanted = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))

    expect(read('.dockerignore')).toMatch(/^\*$/m)
    expect(wanted.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([])
    expect(wanted).toEqual(expect.arrayContaining(['package-lock.json', '.npmrc', 'src', 'assets']))
  })
})

interface Service {
  image: string
  environment: Record<string, string>
  secrets?: string[]
  read_only?: boolean
  cap_drop?: string[]
  volumes?: string[]
  healthcheck?: object
  deploy?: { resources: { limits: { cpus: string; memory: string } } }
}
interface Compose {
  services: Record<string, Service>
  secrets: Record<string, { file: string }>
  volumes: Record<string, object>
}

describe('compose.yaml', () => {
  const { services, secrets, volumes } = parse(read('compose.yaml'), { merge: true }) as Compose
  const roles = Object.entries(services).filter(([, { image }]) => image === 'follow-for-outlook')

  it('has the three roles and a database', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'postgres', 'tracking', 'worker'])
    expect(roles.map(([name, { environment }]) => [name, environment['ROLE']])).toEqual(
      roles.map(([name]) => [name, name]),
    )
  })

  it.each(roles)('%s starts with what it is given', (_, service) => {
    const { environment, secrets: names = [] } = service
    const secretValues: Record<string, string> = {
      DATABASE_URL: 'postgres://follow@postgres/follow',
      TRACKING_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
      SECRET_KEYS: `s1:${Buffer.alloc(32, 2).toString('base64')}`,
    }
    const given = Object.fromEntries(names.map((name) => [name, secretValues[name] ?? '']))
    const { SETTINGS_DIR: dir, ...rest } = environment
    const filled = Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, filledIn(name, value)]),
    )

    expect(dir).toBe('/run/secrets')
    expect(() => loadConfig({ ...image.env, ...filled, ...given })).not.toThrow()
    expect(Object.keys(environment).filter((name) => !settings.has(name))).toEqual([])
  })

  it.each(roles)('%s can write nowhere but in its volume, and may do nothing special', (_, one) => {
    expect([one.read_only, one.cap_drop]).toEqual([true, ['ALL']])
    expect((one.volumes ?? []).every((volume) => volume.endsWith(':/var/lib/follow'))).toBe(true)
  })

  it('has limits everywhere, and every secret and volume it uses', () => {
    for (const { deploy, secrets: names = [], volumes: used = [] } of Object.values(services)) {
      expect(deploy?.resources.limits).toEqual({
        cpus: expect.stringMatching(/^\d/),
        memory: expect.stringMatching(/^\d+[MG]$/),
      })
      expect(names.filter((name) => !(name in secrets))).toEqual([])
      expect(used.filter((volume) => !((volume.split(':')[0] ?? '') in volumes))).toEqual([])
    }
  })
})

/** What compose would put in place of `${NAME:?why}`. */
function filledIn(name: string, value: string): string {
  if (!value.startsWith('${')) return value
  const made: Record<string, string> = { TENANTS: '11111111-2222-4333-8444-555555555555' }
  return made[name] ?? (name.endsWith('_ORIGIN') ? 'https://follow.contoso.com' : 'app')
}
