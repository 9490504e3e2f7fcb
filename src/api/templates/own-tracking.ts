import { recipientPagePath } from '../../contract/paths.ts'
import type { IsOwnTracking } from './allowed-address.ts'

const PATHS = ['/o/', '/c/', recipientPagePath]

/**
 * Tells addresses that belong to one mail alone: our beacons, tracked links and recipients' pages. In a
 * template they would count one mail's readers for another.
 *
 * @param hosts ours, by now and formerly, with their port
 */
export function ownTracking(hosts: readonly string[]): IsOwnTracking {
  const own = new Set(hosts.map((host) => host.toLowerCase()))
  return ({ host, pathname }) =>
    own.has(withoutLastDot(host)) && PATHS.some((path) => pathname.startsWith(path))
}

/** A dot at the end leads to the same place. */
const withoutLastDot = (host: string): string => host.replace(/\.(?=:|$)/, '')
