/** Whom the server checks the database's certificate against, and how strictly. */
interface Tls {
  mode: string
  /** Whether the server's own authorities vouch for the database. */
  needsRoots: boolean
}

/**
 * The address as PostgreSQL's programs take it from the environment, where arguments would be seen by
 * everybody; with the meaning that it has for the server.
 *
 * @param rootsFile authorities that the server trusts, for programs that know none
 */
export function pgEnvironment(url: string, rootsFile: string): Record<string, string> {
  const { hostname, port, username, password, searchParams } = new URL(url)
  const { mode, needsRoots } = tlsOf(searchParams)
  const given = (name: string) => searchParams.get(name) ?? ''
  const parts: Record<string, string> = {
    PGHOST: given('host') || decodeURIComponent(hostname).replace(/^\[(.*)\]$/, '$1'),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: databaseOf(url),
    PGSSLMODE: mode,
    PGSSLROOTCERT: given('sslrootcert') || (needsRoots ? rootsFile : ''),
    PGSSLCERT: given('sslcert'),
    PGSSLKEY: given('sslkey'),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''))
}

export const databaseOf = (url: string): string =>
  decodeURIComponent(new URL(url).pathname.slice(1))

/**
 * Node's client checks names and authorities with every mode but two, unless it is told to do as
 * PostgreSQL's own; that knows no authorities but those of a file.
 */
function tlsOf(given: URLSearchParams): Tls {
  const mode = given.get('sslmode') ?? ''
  const isFull = mode === 'verify-full'
  if (given.get('uselibpqcompat') === 'true') return { mode, needsRoots: isFull }
  if (mode === 'no-verify') return { mode: 'require', needsRoots: false }
  const isOn = mode === '' ? /^(true|1)$/.test(given.get('ssl') ?? '') : mode !== 'disable'
  return isOn ? { mode: 'verify-full', needsRoots: true } : { mode, needsRoots: false }
}
