import { addressWords } from '../src/api/tracking/ip-address.ts'
import type { KeptHit, MailSurroundings } from '../src/api/tracking/kept-hit.ts'
import { judgeMail } from '../src/api/tracking/judge-mail.ts'
import { checkedCatalogue, type ScannerCatalogue } from '../src/api/tracking/scanner-catalogue.ts'
import { hitSignals } from '../src/api/tracking/signals.ts'
import { summaryLine } from './summary.ts'

const ROUNDS = 15
const NETWORKS = 10_000
const LOOKUPS = 100_000
const JUDGEMENTS = 20_000
/** Hits of a mail, usual ones and the most that are judged together. */
const MAIL_SIZES = [1, 20, 2000]

/** What a verdict costs, and what knowing the networks of scanners does. */
export function benchVerdicts(): void {
  for (const size of MAIL_SIZES) {
    const hits = hitsOf(size)
    const times = Math.max(1, Math.round(JUDGEMENTS / size))
    const spent = microseconds(times * size, () => {
      for (let time = 0; time < times; time++) judgeMail(hits, AROUND)
    })
    const what = `judge a hit, in a mail with ${size}`
    console.log(summaryLine(what, spent, { unit: ' µs', budget: { atMost: 50 } }))
  }
  const networks = { networks: services() }
  const loading = milliseconds(() => checked(networks))
  const what = `check and load a catalogue of ${NETWORKS} networks`
  console.log(summaryLine(what, loading, { unit: ' ms', budget: { atMost: 200 } }))

  const catalogue = checked(networks)
  for (const [family, asked] of [
    ['IPv4', addresses((index) => `${100 + (index % 50)}.${index % 256}.${index % 199}.7`)],
    ['IPv6', addresses((index) => `2001:db8:${(index % 12_000).toString(16)}:1::7`)],
  ] as const) {
    const spent = microseconds(LOOKUPS, () => {
      for (const address of asked) catalogue.find(address)
    })
    console.log(
      summaryLine(`look up an ${family} address`, spent, { unit: ' µs', budget: { atMost: 2 } }),
    )
  }
}

const DELIVERED_AT = new Date('2026-11-02T09:00:00Z')

const AROUND: MailSurroundings = {
  deliveredAt: DELIVERED_AT,
  links: 8,
  replies: [new Date('2026-11-02T15:00:00Z')],
  ownViews: [10, 20, 30].map((hour) => ({
    at: new Date(DELIVERED_AT.getTime() + hour * 3_600_000),
    browser: 'Edge',
  })),
}

/** Every program takes part, some in bursts. */
function hitsOf(size: number): KeptHit[] {
  return Array.from({ length: size }, (_, index) => ({
    id: String(index).padStart(6, '0'),
    kind: index % 3 === 0 ? ('open' as const) : ('click' as const),
    linkNumber: index % 3 === 0 ? null : 1 + (index % 8),
    at: new Date(AROUND.deliveredAt.getTime() + index * 700 + (index % 7) * 60_000),
    signals: hitSignals({ method: 'GET', userAgent: AGENTS[index % AGENTS.length], headers: {} }),
  }))
}

const AGENTS = [
  'Mozilla/5.0',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/4.0 (compatible; ms-office; MSOffice 16)',
  'curl/8.5.0',
  undefined,
]

/** Half of them IPv4, half IPv6. */
function services() {
  const ranges = Array.from({ length: NETWORKS / 2 }, (_, index) => [
    `${100 + Math.floor(index / 256)}.${index % 256}.0.0/17`,
    `2001:db8:${index.toString(16)}::/48`,
  ]).flat()
  const about = { scope: 'all', certainty: 'certain', source: 'https://example.com/networks' }
  return [{ name: 'Example', ...about, ranges }]
}

function checked(given: unknown): ScannerCatalogue {
  const { catalogue, problems } = checkedCatalogue(given)
  if (!catalogue) throw new Error(problems[0])
  return catalogue
}

function addresses(make: (index: number) => string): string[] {
  const made = Array.from({ length: LOOKUPS }, (_, index) => make(index))
  const bad = made.find((address) => !addressWords(address))
  if (bad !== undefined) throw new Error(`${bad} is no address`)
  return made
}

/** For one of `count`, once for each round; the first round only warms up. */
function microseconds(count: number, work: () => unknown): number[] {
  return milliseconds(work).map((spent) => (spent * 1000) / count)
}

function milliseconds(work: () => unknown): number[] {
  const spent = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return spent.slice(1)
}
