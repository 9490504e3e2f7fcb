import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const records = readdirSync(path.join(root, 'docs/decisions'))
  .filter((file) => /^\d/.test(file))
  .sort()

const testFiles = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => path.join('test', file))

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/decisions/README.md'],
  ...readdirSync(path.join(root, 'docs')).flatMap((file) =>
    file.endsWith('.md') ? [`docs/${file}`] : [],
  ),
  ...records.map((file) => `docs/decisions/${file}`),
]

describe.each(pages)('%s', (page) => {
  it('links to files and headings that exist', () => {
    expect(linksOf(read(page)).filter((link) => !resolves(page, link))).toEqual([])
  })

  it('names files that exist', () => {
    expect(pathsIn(read(page)).filter((file) => !existsSync(path.join(root, file)))).toEqual([])
  })

  it('names npm commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object }

    const named = [...read(page).matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)]
    expect(named.map(([, name]) => name).filter((name) => !(String(name) in scripts))).toEqual([])
  })
})

/** Targets of links inside the repository. */
function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
}

function resolves(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file)
  if (!existsSync(path.join(root, target))) return false
  return anchor === undefined || anchorsOf(read(target)).includes(anchor)
}

/** Anchors as GitHub makes them from headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Paths of this repository, written as code. */
function pathsIn(markdown: string): string[] {
  return [...markdown.matchAll(/`((?:src|test|docs|assets|\.ci)\/[\w./-]+|[\w.-]+\.c?js)`/g)]
    .map(([, file]) => file ?? '')
    .filter((file) => !GENERATED.includes(file))
}

/** Files of a build or an installation, named as such. */
const GENERATED = ['launchevent.js']

describe('the links of a page', () => {
  it('are found dead when the file or the heading is gone', () => {
    expect(resolves('README.md', 'docs/nowhere.md')).toBe(false)
    expect(resolves('README.md', 'docs/deploy.md#0-nowhere')).toBe(false)
    expect(resolves('README.md', 'docs/deploy.md#3-configure')).toBe(true)
  })
})

describe('the decision records', () => {
  it('are numbered without a gap', () => {
    expect(records.map((file) => Number(file.slice(0, 4)))).toEqual(records.map((_, at) => at + 1))
  })

  it.each(records)('%s has a date, context, decision and consequences', (file) => {
    const text = read(`docs/decisions/${file}`)

    expect(text).toMatch(new RegExp(`^# ${file.slice(0, 4)} .+\n\n\\d{4}-\\d\\d-\\d\\d, `))
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ])
  })

  it('are all in the index, under their own titles', () => {
    const index = read('docs/decisions/README.md')

    const missing = records.filter((file) => {
      const title = /^# \d{4} (.+)$/m.exec(read(`docs/decisions/${file}`))?.[1]
      const row = index.split('\n').find((line) => line.includes(`(${file})`))
      return !title || !row?.includes(`| ${title} `)
    })
    expect(missing).toEqual([])
  })

  it('give a reason for every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
      dependencies: object
      devDependencies: object
    }
    const text = records.map((file) => read(`docs/decisions/${file}`)).join('\n')

    const names = Object.keys({ ...dependencies, ...devDependencies })
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the settings', () => {
  const settings = [
    ...namesIn(
      'src/api',
      /^(config|.*-settings)\.ts$/,
      /(?<!readBlobPlace\(read, )'([A-Z][A-Z\d_]+)'/g,
    ),
    ...namesIn('src/api', /^(config|.*-settings)\.ts$/, /readBlobPlace\(read, '([A-Z]+)'/g).flatMap(
      (prefix) => [
        `${prefix}_BLOB_URL`,
        `${prefix}_BLOB_CONNECTION_STRING`,
        `${prefix}_BLOB_CONTAINER`,
      ],
    ),
    ...namesIn('.', /^webpack\.config\.js$/, /\b(ADDIN_[A-Z_]+)\b/g),
  ]

  it('are found in the source', () => {
    expect(settings).toEqual(expect.arrayContaining(['DATABASE_URL', 'ADDIN_API_ORIGIN']))
  })

  it.each([...new Set(settings)])('%s is described for operators', (name) => {
    expect(read('docs/deploy.md')).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'))
    expect(read('README.md')).toContain(`\`${name}\``)
  })

  it('described for operators are all read', () => {
    const described = [
      ...read('docs/deploy.md').matchAll(/^\| `([A-Z][A-Z\d_]+)` +\| [^|]+\|[^|]+\|$/gm),
    ]

    const names = described.map(([, name]) => name ?? '')
    expect(names.filter((name) => !settings.includes(name))).toEqual([])
  })
})

function namesIn(folder: string, files: RegExp, pattern: RegExp): string[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => files.test(file))
    .flatMap((file) => [...read(path.join(folder, file)).matchAll(pattern)])
    .map(([, name]) => name ?? '')
}

describe('the laws', () => {
  const rows = [...read('docs/architecture.md').matchAll(/^\| (\d+) .+\|$/gm)]
  const laws = rows.map(([row, number]) => ({
    number: Number(number),
    isForLater: row.includes('comes with'),
  }))

  it('are eleven, and each says where it is kept and tested', () => {
    expect(laws.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it.each(laws.filter(({ isForLater }) => !isForLater))(
    'law $number has a test that carries its name',
    ({ number }) => {
      const name = new RegExp(`['"\`][^'"\`\n]*\\blaw ${number}\\b`, 'i')

      expect(testFiles.some((file) => name.test(read(file)))).toBe(true)
    },
  )
})

describe('the changelog', () => {
  it('has a place for what is not released', () => {
    expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]$/m)
  })
})
