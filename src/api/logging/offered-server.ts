/**
 * Whether the operator lets mail be logged from that server. Nothing but the named hosts is ever asked,
 * so that nobody's set-up sends the API to other machines of its network.
 *
 * @param url of the server's service, https
 * @param hosts `host` or `host:port`, lower case; without a port that of https
 */
export function isOfferedServer(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  return protocol === 'https:' && username === '' && password === '' && hosts.some(is(host))
}

/** The URL leaves the port of https out, whoever wrote it. */
const is = (host: string) => (named: string) => named.replace(/:443$/, '') === host
