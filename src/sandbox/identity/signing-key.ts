import type { JWK } from 'jose'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** The provider's key, kept in `file`: tokens that a browser still holds stay good after a restart. */
export function keptSigningKey(file: string): JWK {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(newSigningKey()), { mode: 0o600 })
  return JSON.parse(readFileSync(file, 'utf8')) as JWK
}

export function newSigningKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = privateKey.export({ format: 'jwk' }) as JWK
  return { ...jwk, use: 'sig', alg: 'RS256', kid: randomUUID() }
}
