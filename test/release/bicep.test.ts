import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '../../src/api/config.ts'

const FOLDER = path.join(import.meta.dirname, '../../deploy/azure')
const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8')

const main = read('main.bicep')
const files = [
  'main.bicep',
  ...readdirSync(path.join(FOLDER, 'modules')).map((file) => `modules/${file}`),
]

interface Module {
  file: string
  given: string[]
}
const modules: Module[] = [...main.matchAll(/^module \w+ '([^']+)' = \{([^]*?)^\}/gm)].map(
  ([, file = '', body = '']) => {
    const params = /params: \{([^]*)\}/.exec(body)?.[1] ?? ''
    return { file, given: [...params.matchAll(/(\w+): [\w.]+/g)].map(([, name = '']) => name) }
  },
)

/** Names of what a file declares, `param` or `output`. */
const declared = (file: string, kind: string) =>
  [...read(file).matchAll(new RegExp(`^${kind} (\\w+) `, 'gm'))].map(([, name = '']) => name)

/** Settings in every branch of the configuration, and what Azure's library reads. */
const settings = new Set([
  ...[{ METRICS_PORT: '1' }, { BUFFER: 'azure' }, { SECRET_PROVIDER: 'key-vault' }].flatMap(
    (branch) => readConfig(branch).names,
  ),
  'AZURE_CLIENT_ID',
])

// The compiler itself, `az bicep lint`, is not to be had everywhere; these are the faults that it would
// find first, and some that it would not.
describe('the template for Azure', () => {
  it('has modules that exist, and no other files', () => {
    expect(modules.filter(({ file }) => !existsSync(path.join(FOLDER, file)))).toEqual([])
    expect(['main.bicep', ...modules.map(({ file }) => file)].sort()).toEqual([...files].sort())
  })

  it.each(modules)('gives $file what it asks for, and nothing else', ({ file, given }) => {
    expect([...given].sort()).toEqual([...declared(file, 'param')].sort())
  })

  it.each(files)('%s uses each of its parameters and variables', (file) => {
    const names = [...declared(file, 'param'), ...declared(file, 'var')]
    const uses = (name: string) => read(file).match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0

    expect(names.filter((name) => uses(name) < 2)).toEqual([])
  })

  it('takes from modules only what they put out', () => {
    const fileOf = new Map(
      [...main.matchAll(/^module (\w+) '([^']+)'/gm)].map(([, name = '', file = '']) => [
        name,
        file,
      ]),
    )
    const taken = [...main.matchAll(/\b(\w+)\.outputs\.(\w+)/g)]

    expect(taken.length).toBeGreaterThan(10)
    const unknown = taken.filter(
      ([, name = '', output = '']) => !declared(fileOf.get(name) ?? '', 'output').includes(output),
    )
    expect(unknown.map(([text]) => text)).toEqual([])
  })

  it('closes every bracket', () => {
    for (const file of files) {
      const text = read(file).replace(/^ *\/\/.*$/gm, '')
      for (const [open, close] of ['{}', '[]', '()'])
        expect([file, text.split(open!).length]).toEqual([file, text.split(close!).length])
    }
  })

  it('names the version of every kind of resource', () => {
    const kinds = files.flatMap((file) => [...read(file).matchAll(/^resource \w+ '([^']+)'/gm)])

    expect(kinds.length).toBeGreaterThan(25)
    const versionless = kinds.filter(([, kind]) => !/^[\w./]+@\d{4}-\d\d-\d\d$/.test(String(kind)))
    expect(versionless.map(([text]) => text)).toEqual([])
  })

  it('sets only what the server reads', () => {
    const names = [...read('modules/apps.bicep').matchAll(/\{ name: '([A-Z][A-Z\d_]+)'/g)]

    expect(names.length).toBeGreaterThan(15)
    expect(names.map(([, name = '']) => name).filter((name) => !settings.has(name))).toEqual([])
  })

  it('gives each replica a replay list of its own', () => {
    const apps = read('modules/apps.bicep')

    expect(apps.match(/volumeMounts: mount/g)).toHaveLength(2)
    expect(apps.match(/^ {10}command: withOwnList$/gm)).toHaveLength(2)
    expect(apps).toContain('REPLAY_LIST_FILE="/var/lib/follow/$CONTAINER_APP_REPLICA_NAME.jsonl"')
    expect(apps).not.toContain("name: 'REPLAY_LIST_FILE'")
  })

  it('takes secrets as such, and puts none out', () => {
    const secret = /password|keys$/i
    for (const file of files) {
      const open = [...read(file).matchAll(/(@secure\(\)\n)?param (\w+) string/g)]
        .filter(([, secure, name = '']) => secret.test(name) && secure === undefined)
        .map(([, , name]) => name)
      expect([file, open]).toEqual([file, []])
      const shown = [...read(file).matchAll(/^output .*$/gm)].filter(([line]) =>
        /listKeys|password|secret/i.test(line),
      )
      expect([file, shown]).toEqual([file, []])
    }
  })

  it('gives nobody more than a role over blobs or one secret', () => {
    const roles = files.flatMap((file) => [
      ...read(file).matchAll(/'([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})'/g),
    ])

    expect(new Set(roles.map(([, id]) => id))).toEqual(
      new Set(['ba92f5b4-2d11-453d-a403-e96b0029c9fe', '4633458b-17de-408a-b874-0445c86b69e6']),
    )
    const scopes = files.flatMap((file) => [...read(file).matchAll(/^ {4}scope: (\w+)$/gm)])
    expect(scopes.map(([, scope]) => scope)).toEqual([
      ...['hits', 'files', 'database', 'tracking', 'sealing'],
    ])
  })
})
