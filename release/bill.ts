import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { nameOf, shipped, type Lock } from './licences.ts'

/**
 * The bill of materials of what is shipped, as CycloneDX 1.5: every package of the lock file that is not
 * for development alone, each copy once, with its licence, hash and what it depends on. The same lock
 * file gives the same bytes.
 */
export function billOfMaterials(product: { name: string; version: string }, lock: Lock) {
  const packages = shipped(lock)
  const parts = new Map(packages.map(([at]) => [refOf(at, lock), componentOf(at, lock)]))
  const root = `${product.name}@${product.version}`
  const edges = new Map([[root, dependenciesOf('', lock)]])
  for (const [at] of packages) {
    const ref = refOf(at, lock)
    edges.set(ref, [...(edges.get(ref) ?? []), ...dependenciesOf(at, lock)])
  }
  const content = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { 'bom-ref': root, type: 'application', ...product } },
    components: sorted(parts).map(([, component]) => component),
    dependencies: sorted(edges).map(([ref, on]) => ({ ref, dependsOn: [...new Set(on)].sort() })),
  }
  return { ...content, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}` }
}

function componentOf(at: string, lock: Lock) {
  const { version, license, integrity } = lock[at] ?? {}
  const name = nameOf(at)
  const [algorithm, hash = ''] = (integrity ?? '').split('-')
  return {
    ...{ 'bom-ref': refOf(at, lock), type: 'library', name, version },
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    }),
    ...(license !== undefined && { licenses: [licenceOf(license)] }),
  }
}

const licenceOf = (text: string) =>
  / (AND|OR) /.test(text) ? { expression: text } : { license: { id: text } }

const refOf = (at: string, lock: Lock) => `${nameOf(at)}@${lock[at]?.version}`

/** What a package finds in its own folder or in a folder above, as Node does. */
function dependenciesOf(at: string, lock: Lock): string[] {
  const { dependencies = {}, optionalDependencies = {} } = lock[at] ?? {}
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    const found = foldersAbove(at)
      .map((folder) => `${folder}node_modules/${name}`)
      .find((place) => lock[place])
    return found && lock[found]?.dev !== true ? [refOf(found, lock)] : []
  })
}

/** `a/node_modules/b` looks in itself, in `a`, and at the top. */
function foldersAbove(at: string): string[] {
  if (at === '') return ['']
  const above = at.lastIndexOf('/node_modules/')
  return [`${at}/`, ...foldersAbove(above < 0 ? '' : at.slice(0, above))]
}

const sorted = <T>(map: ReadonlyMap<string, T>) =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1))

/** A UUID (version 8) made of what it stands for. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const last = `8${hex.slice(17, 20)}`
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${last}-${hex.slice(20, 32)}`
}
