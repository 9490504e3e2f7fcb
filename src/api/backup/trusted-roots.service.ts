import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rootCertificates } from 'node:tls'

/**
 * Lends out a file with the authorities that this process trusts: Node's own, and those of
 * NODE_EXTRA_CA_CERTS.
 */
export async function withTrustedRoots<T>(work: (file: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(path.join(tmpdir(), 'follow-roots-'))
  try {
    const file = path.join(dir, 'roots.pem')
    await writeFile(file, [...rootCertificates, await furtherRoots()].join('\n'))
    return await work(file)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function furtherRoots(): Promise<string> {
  const file = process.env['NODE_EXTRA_CA_CERTS']
  return file ? readFile(file, 'utf8') : ''
}
