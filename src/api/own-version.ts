import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Version of the package. Compiled files lie as deep below it as their sources. */
export function ownVersion(): string {
  const file = path.join(import.meta.dirname, '../../package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
