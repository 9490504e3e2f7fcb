import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { instrumentHtml, linkTargets, scanLinks } from '../src/addin/follow/instrument-html.ts'
import { summaryLine } from './summary.ts'

const BODY_BYTES = 1_000_000
const LINKS = 5_000
const ROUNDS = 15
const OWN = { ownHosts: ['l.example'] }

/** What a round made, so that it still counts as held when the round looks. */
export let alive: readonly unknown[] = []

/** What a large newsletter costs in the send handler, answer of the API left out. */
export function benchInstrument(): void {
  const html = newsletter()
  // The answer of the API: not ours to hold, and there before instrumenting begins.
  const urls = new Map(
    linkTargets(scanLinks(html, OWN)).map((target, index) => [
      target,
      `https://l.example/c/k1.${String(index).padStart(120, 'A')}`,
    ]),
  )
  if (urls.size !== LINKS) throw new Error(`${urls.size} links were found`)

  const collect = collector()
  const rounds = Array.from({ length: ROUNDS }, () => measured(html, urls, collect))
  const of = (name: keyof Round) => rounds.map((round) => round[name])
  const what = `instrument ${BODY_BYTES / 1e6} MB with ${LINKS} links`
  console.log(summaryLine(what, of('ms'), { unit: ' ms', budget: { atMost: 60 } }))
  console.log(
    summaryLine('memory held at the end, in bodies', of('held'), { budget: { atMost: 4 } }),
  )
  console.log(
    summaryLine('memory with garbage not yet collected', of('allocated'), { budget: 'none' }),
  )
}

interface Round {
  ms: number
  /** Memory as a multiple of the body: what is alive at the end, and that with all garbage. */
  held: number
  allocated: number
}

/** A function of its own, so that nothing of the round before is still on the stack. */
function measured(html: string, urls: ReadonlyMap<string, string>, collect: () => void): Round {
  alive = []
  collect()
  const before = process.memoryUsage().heapUsed
  const inBodies = () => (process.memoryUsage().heapUsed - before) / html.length
  const start = performance.now()
  const scan = scanLinks(html, OWN)
  const tracked = instrumentHtml(html, scan, urls)
  const ms = performance.now() - start
  if (tracked.length <= html.length) throw new Error('nothing was instrumented')
  alive = [scan, tracked]
  const allocated = inBodies()
  collect()
  return { ms, held: inBodies(), allocated }
}

function newsletter(): string {
  const share = Math.floor(BODY_BYTES / LINKS)
  const lines = Array.from({ length: LINKS }, (_, index) => {
    const link = `<p><a href="https://contoso.example/offers/${index}?a=1&amp;b=2">Offer ${index}</a>`
    return `${link}${'word '.repeat(share).slice(0, share - link.length - 5)}</p>\n`
  })
  return `<html><body>${lines.join('')}</body></html>`
}

function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
