import { randomBytes } from 'node:crypto'
import { createTrackingSeal } from '../../src/api/tracking/aes-seal.ts'
import { newId } from '../../src/api/new-id.ts'
import type { LoadOptions } from './arguments.ts'
import type { Target } from './generator.ts'
import type { LoadMail } from './load-store.ts'
import { addressToLoad } from './own-network.ts'

export interface NamedTarget {
  name: string
  target: Target
  /** What it is compared with, by name. */
  yardstick?: string
}

const DISTINCT_TOKENS = 20_000
/** As `apiSettings` in test/fixtures has it. */
const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 1) }])

interface Ports {
  ours: number
  plain: number
  /** Whose hits are recorded; null: of no mail that there is. */
  mails: readonly LoadMail[] | null
}

/** Ours, and plain `node:http` with the same answers. */
export function ownTargets({ ours, plain, mails }: Ports): NamedTarget[] {
  const { beacons, links } = trackedPaths(mails)
  const local = (port: number, paths: readonly string[]): Target => ({
    ...{ address: '127.0.0.1', port, host: 'l.fabrikam.example', paths },
  })
  return [
    { name: PLAIN_BEACON, target: local(plain, beacons) },
    { name: 'beacon', target: local(ours, beacons), yardstick: PLAIN_BEACON },
    { name: PLAIN_REDIRECT, target: local(plain, links) },
    { name: 'redirect', target: local(ours, links), yardstick: PLAIN_REDIRECT },
  ]
}

const PLAIN_BEACON = 'node:http, the same image'
const PLAIN_REDIRECT = 'node:http, the same redirect'

/** Another tracker's, compared with the plain redirect: it may answer with either. */
export async function otherTarget(
  url: URL,
  options: Pick<LoadOptions, 'ownsHost'>,
): Promise<NamedTarget> {
  const isTls = url.protocol === 'https:'
  const target = {
    address: await addressToLoad(url, options),
    port: Number(url.port) || (isTls ? 443 : 80),
    ...(isTls && { tlsName: url.hostname }),
    ...{ host: url.host, paths: [url.pathname + url.search] },
  }
  return { name: `against ${url.host}`, target, yardstick: PLAIN_BEACON }
}

function trackedPaths(recorded: Ports['mails']): { beacons: string[]; links: string[] } {
  const mails = recorded ?? Array.from({ length: DISTINCT_TOKENS }, nobodysMail)
  return {
    beacons: mails.map((mail) => `/o/${seal.seal({ kind: 'open', ...mail })}.png`),
    links: mails.map((mail, index) => {
      const target = `https://contoso.example/offers/${index}?from=mail#part`
      return `/c/${seal.seal({ kind: 'click', ...mail, linkNumber: 1, target })}`
    }),
  }
}

const NOBODY = newId()
const nobodysMail = (): LoadMail => ({
  tenantId: NOBODY,
  followKey: randomBytes(16).toString('base64url'),
})
