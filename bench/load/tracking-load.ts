import { setTimeout as wait } from 'node:timers/promises'
import type { LoadOptions } from './arguments.ts'
import { ceilingOf, measureCeilings } from './ceiling.ts'
import { scrape, type ServerNumbers } from './exposition.ts'
import { ceilingLine, momentLine, totalLines, whole } from './report.ts'
import { sustain } from './sustained.ts'
import { otherTarget, ownTargets, type NamedTarget } from './targets.ts'
import { startPlainServer, startTrackingServer, type RunningServer } from './tracking-server.ts'

/** Ceilings of ours, of plain `node:http` and perhaps of another, then a part of it for long. */
export async function loadTracking(options: LoadOptions): Promise<void> {
  // Before anything is started: it may be refused.
  const other = options.against && (await otherTarget(options.against, options))
  const server = await startTrackingServer(options)
  const plain = await startPlainServer()
  try {
    const { port, store } = server
    const own = ownTargets({ ours: port, plain: plain.port, mails: store?.mails ?? null })
    await measure([...own, ...(other ? [other] : [])], server, options)
  } finally {
    plain.stop()
    await server.remove()
  }
}

async function measure(
  targets: readonly NamedTarget[],
  server: RunningServer,
  options: LoadOptions,
): Promise<void> {
  const kept = server.store
    ? `of ${whole(server.store.mails.length)} mails, recorded meanwhile (${server.store.kind})`
    : 'kept, and no store'
  console.log(`buffer ${options.buffer}, hits ${kept}\n`)
  console.log(`ceilings: median (lowest–highest) of ${options.trials} trials, which alternate`)
  const ceilings = await measureCeilings(targets, options.trials)
  for (const ceiling of ceilings) console.log(ceilingLine(ceiling))

  const sustained = targets.filter(({ name }) => name === 'beacon' || name.startsWith('against '))
  for (const one of sustained) {
    const ceiling = ceilings.find(({ name }) => name === one.name)
    const rate = Math.floor((ceiling ? ceilingOf(ceiling) : 0) * options.share)
    if (rate < 1) {
      console.log(`\n${one.name}: answered nothing that could be kept up`)
      continue
    }
    const percent = whole(options.share * 100)
    console.log(
      `\n${one.name}: ${whole(rate)}/s (${percent} % of its ceiling) for ${options.minutes} min`,
    )
    const isOurs = one.name === 'beacon'
    const asked = { target: one.target, rate, minutes: options.minutes }
    const result = await sustain(
      { ...asked, ...(isOurs && { metrics: server.metrics }) },
      (moment) => console.log(momentLine(moment)),
    )
    for (const line of totalLines(result)) console.log(line)
    if (isOurs) await tellHits(server)
  }
}

/** For what waits to be recorded; more than that is said, and stays. */
const DRAIN_WITHIN_MS = 120_000

/** What became of the hits of the whole run. */
async function tellHits(server: RunningServer): Promise<void> {
  const { kept, late, lost } = await scrape(server.metrics)
  console.log(
    `hits       ${whole(kept)} safe before they were answered, ${whole(late)} answered first, ${whole(lost)} lost`,
  )
  if (!server.store) return
  const rest = await drained(server.metrics)
  if (server.store.kind === 'embedded') await server.stop()
  const recorded = await server.store.recorded()
  console.log(`recorded   ${whole(recorded)}, ${whole(rest.waiting)} wait in the buffer`)
}

async function drained(metrics: string): Promise<ServerNumbers> {
  const deadline = performance.now() + DRAIN_WITHIN_MS
  for (;;) {
    const numbers = await scrape(metrics)
    if (numbers.waiting === 0 || performance.now() > deadline) return numbers
    await wait(1000)
  }
}
