import { locationOf } from './location.ts'

/** Hosts that the operator lets no link of ours lead to. */
export interface RefusedHosts {
  /** Whether the browser that is sent to this target would go to one of them, or to a host below one. */
  has(target: string): boolean
}

/**
 * Reads a list of hosts: one a line, `#` begins a comment. A host stands for everything below it too.
 *
 * @returns no hosts and every line that is wrong; or hosts and no problems
 */
export function readRefusedHosts(text: string): { hosts: RefusedHosts | null; problems: string[] } {
  const refused = new Set<string>()
  const problems: string[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const entry = line.replace(/#.*/, '').trim()
    if (entry === '') continue
    const host = hostOf(entry)
    if (host) refused.add(host)
    else problems.push(`line ${at + 1}: ${entry} is no host, such as evil.example`)
  }
  return { hosts: problems.length > 0 ? null : refusing(refused), problems }
}

function refusing(refused: ReadonlySet<string>): RefusedHosts {
  if (refused.size === 0) return { has: () => false }
  return { has: (target) => hostsAbove(targetHost(target)).some((host) => refused.has(host)) }
}

/** The host that a browser finds in the header it is given. */
function targetHost(target: string): string {
  const location = locationOf(target)
  return URL.canParse(location) ? plainHost(new URL(location)) : ''
}

/** `a.b.example`, `b.example`, `example`. */
function hostsAbove(host: string): string[] {
  const labels = host.split('.')
  return labels.map((_, at) => labels.slice(at).join('.'))
}

/** As a browser writes it: lower case, punycode, numbers of an address in their usual form. */
function hostOf(entry: string): string | undefined {
  if (/[\s/?#@\\*]/.test(entry) || !URL.canParse(`http://${entry}`)) return undefined
  const url = new URL(`http://${entry}`)
  return url.port === '' && !/:\d*$/.test(entry.slice(entry.lastIndexOf(']') + 1))
    ? plainHost(url)
    : undefined
}

/** A dot at the end leads to the same place. */
const plainHost = ({ hostname }: URL): string => hostname.replace(/\.$/, '')
