import type { RefusedHosts } from '../tracking/refused-hosts.ts'
import { mayBeTarget } from '../tracking/token-bytes.ts'

/** Longer ones are cut by some mail clients and proxies; the original link is then the better one. */
export const MAX_TRACKED_URL_LENGTH = 2000

/** The address a recipient's click goes to. */
export function trackedUrl(publicOrigin: string, token: string): string {
  return `${publicOrigin}/c/${token}`
}

/** Lower-case hosts, with the port where it is not the usual one, whose links are already ours. */
export function ownHosts(publicOrigin: string, formerHosts: readonly string[]): string[] {
  return [new URL(publicOrigin).host, ...formerHosts.map((host) => host.toLowerCase())]
}

/**
 * Targets to be tracked: each once, in order of first appearance. Left out, and so untouched in the
 * mail, are links that are ours already (a draft that came back by Undo Send holds them), links
 * with credentials, links to hosts that the operator refuses, and what is not a web address.
 */
export function trackableTargets(
  targets: readonly string[],
  hosts: readonly string[],
  refused: RefusedHosts,
): string[] {
  return [...new Set(targets)].filter(
    (target) => isTrackable(target, hosts) && !refused.has(target),
  )
}

function isTrackable(target: string, hosts: readonly string[]): boolean {
  if (!isPlainText(target) || !mayBeTarget(target) || !URL.canParse(target)) return false
  const url = new URL(target)
  const host = url.host.replace(/\.(?=:|$)/, '')
  return url.username === '' && url.password === '' && !hosts.includes(host)
}

/** Control characters and halves of characters would not come back from the store as they went in. */
function isPlainText(target: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(target)
}
