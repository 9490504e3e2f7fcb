import { filePagePath, graphNotificationPath, recipientPagePath } from '../../contract/paths.ts'
import type { Config } from '../config.ts'

/**
 * Whether a host is the right one for a path:
 *
 * - `here`: it is served
 * - `at-links`: it is a recipient's, and at home at the public origin, whose links are all there
 * - `nowhere`: it is a salesperson's, asked for at the host that stands in mails
 */
export type Place = 'here' | 'at-links' | 'nowhere'

/** @param path without its query */
export type HostRule = (host: string | undefined, path: string) => Place

type Hosts = Pick<
  Config,
  'publicOrigin' | 'apiOrigin' | 'addinOrigins' | 'formerPublicHosts' | 'graph'
>

/**
 * Keeps what recipients get apart from what salespeople get, where the configuration has two hosts for
 * them. A host that neither names, such as one behind a proxy or of a probe, is served everything: what
 * is kept apart are origins in browsers, and these come by the names that they know.
 *
 * A link never ends at the wrong host (law 3), it is led on to the right one.
 */
export function hostRule({ publicOrigin, apiOrigin, addinOrigins, ...rest }: Hosts): HostRule {
  const { host: links } = new URL(publicOrigin)
  const { host: api } = new URL(apiOrigin)
  const mails = new Set([links, ...rest.formerPublicHosts])
  const salespeople = new Set([apiOrigin, ...addinOrigins].map((origin) => new URL(origin).host))
  if (links === api || salespeople.has(links)) return () => 'here'

  const { notifyOrigin } = rest.graph
  const notified = notifyOrigin === null ? undefined : new URL(notifyOrigin).host
  const isOfMailsAlone = (host: string) => mails.has(host) && !salespeople.has(host)
  const isNotice = (host: string, path: string) =>
    path === graphNotificationPath && host === notified
  return (given, path) => {
    const host = plainHost(given)
    if (isRecipients(path)) return host === api && !mails.has(api) ? 'at-links' : 'here'
    const isServed = !isOfMailsAlone(host) || isForMachines(path) || isNotice(host, path)
    return isServed ? 'here' : 'nowhere'
  }
}

const RECIPIENTS = ['/o/', '/c/', recipientPagePath, filePagePath]
const MACHINES = ['/health', '/health/live', '/health/ready', '/ready']

const isRecipients = (path: string) => RECIPIENTS.some((start) => path.startsWith(start))
const isForMachines = (path: string) => MACHINES.includes(path)

/** As the configuration has it: lower case, without a usual port, or the dot that a full name may end with. */
function plainHost(given = ''): string {
  return given
    .toLowerCase()
    .replace(/:(80|443)$/, '')
    .replace(/\.(?=$|:)/, '')
}
