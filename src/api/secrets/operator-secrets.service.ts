import { readFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { SecretProviderConfig } from '../mailbox-settings.ts'
import { keyVaultSecrets } from './key-vault.service.ts'
import { SecretError, type ReadSecret } from './secret-provider.ts'

/** Letters, digits, `-` and `_`: no path, and no name of anything that is not a secret's. */
const NAME = /^(LOGGING_SECRET_[0-9A-F_]{1,64}|logging-[0-9a-f-]{1,64})$/

/** Reads the operator's secrets from where the configuration says. */
export function operatorSecrets(provider: SecretProviderConfig): ReadSecret {
  const read = reader(provider)
  return async (name) => {
    if (!NAME.test(name)) throw new SecretError('That is not the name of a secret')
    const secret = (await read(name)).replace(/\r?\n$/, '')
    if (secret === '') throw new SecretError('The secret is empty')
    return secret
  }
}

function reader(provider: SecretProviderConfig): ReadSecret {
  switch (provider.kind) {
    case 'none':
      return () => Promise.reject(new SecretError('No secret provider is configured'))
    case 'environment':
      return async (name) => {
        const secret = process.env[name]
        if (secret === undefined) throw new SecretError('There is no such variable')
        return secret
      }
    case 'file':
      return (name) => readSecretFile(provider.dir, name)
    case 'key-vault':
      return keyVaultSecrets(provider.url)
  }
}

/** As Docker, Kubernetes and systemd hand secrets over: one file each, perhaps a link to one. */
async function readSecretFile(dir: string, name: string): Promise<string> {
  try {
    return await readFile(path.join(dir, name), 'utf8')
  } catch (cause) {
    throw new SecretError('The file of the secret cannot be read', { cause })
  }
}
