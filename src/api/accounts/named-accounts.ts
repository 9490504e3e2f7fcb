import { nameKey } from './imported-account.ts'
import { typedDomain } from './typed-domain.ts'

/** Accounts by name and by domain. */
export interface NamedAccounts {
  /** Name by account. */
  accounts: ReadonlyMap<string, string>
  /** Account by domain. */
  domains: ReadonlyMap<string, string>
}

/** The accounts that a name or domain may mean: the one of the domain, else all of that name. */
export function namedAccounts(text: string, { accounts, domains }: NamedAccounts): string[] {
  const read = typedDomain(text, [])
  const owner = 'domain' in read ? domains.get(read.domain) : undefined
  if (owner !== undefined) return [owner]
  const key = nameKey(text)
  return [...accounts].flatMap(([id, name]) => (nameKey(name) === key ? [id] : []))
}
