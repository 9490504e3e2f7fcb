import { BlockList, isIP } from 'node:net'
import { lookup } from 'node:dns/promises'
import { UsageError } from './arguments.ts'

const OWN = new BlockList()
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  OWN.addSubnet(network, bits, 'ipv4')
OWN.addAddress('::1', 'ipv6')
OWN.addSubnet('fc00::', 7, 'ipv6')
OWN.addSubnet('fe80::', 10, 'ipv6')

/** Whether an IP address is this machine's or of a private network. What is no address is not. */
export function isOwnNetwork(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && OWN.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** Why load must not be put on a host; undefined: it may. */
export function refusalOf(
  host: string,
  addresses: readonly string[],
  { ownsHost }: { ownsHost: boolean },
): string | undefined {
  if (ownsHost || (addresses.length > 0 && addresses.every(isOwnNetwork))) return undefined
  return `${host} is not on this machine or in a private network (${addresses.join(', ') || 'no address'}).
This sends as much as the other side can bear, which is an attack on whoever did not agree to it.
Say --i-own-this-host if it is yours, or if its owner agreed.`
}

/** The address to connect to: the one that was looked at, whatever the name means a moment later. */
export async function addressToLoad(url: URL, allowed: { ownsHost: boolean }): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = await lookup(host, { all: true })
  const addresses = found.map(({ address }) => address)
  const refusal = refusalOf(host, addresses, allowed)
  if (refusal !== undefined) throw new UsageError(refusal)
  return addresses[0] ?? host
}
