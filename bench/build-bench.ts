import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { classicOutlook } from '../test/fixtures/classic-outlook.ts'
import { virtualClock } from '../test/fixtures/virtual-clock.ts'
import { summaryLine } from './summary.ts'

const ROUNDS = 50
const BUILDS = ['dist/addin', 'dist/addin-sandbox']

/** Sizes of the built add-in, and the send handler's way with a mail that is not followed. */
export async function benchBuild(): Promise<void> {
  const folder = BUILDS.find((name) => existsSync(path.join(name, 'launchevent.js')))
  if (folder === undefined) {
    console.log('built add-in: skipped, there is none; `npm run build:sandbox` makes one')
    return
  }
  const handler = readFileSync(path.join(folder, 'launchevent.js'), 'utf8')
  const first = initialScripts(folder).map((name) => readFileSync(path.join(folder, name)))
  const sizes = (files: readonly (string | Buffer)[]) =>
    files.reduce((total, file) => total + gzipSync(file).length / 1024, 0)
  const kib = ' KiB gz'
  console.log(
    summaryLine(`send handler, ${folder}`, [sizes([handler])], {
      unit: kib,
      budget: { atMost: 25 },
    }),
  )
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await sendUnfollowed(handler))
  console.log(
    summaryLine('send handler, load it and let a mail go', times, {
      unit: ' ms',
      budget: 'at once, no call',
    }),
  )
  console.log(
    summaryLine(`pane, first load: ${first.length} scripts`, [sizes(first)], {
      unit: kib,
      budget: { atMost: 200 },
    }),
  )
}

/** Our own scripts that the page names; Office.js comes from elsewhere. */
function initialScripts(folder: string): string[] {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8')
  // The page is built without quotes where HTML needs none.
  const sources = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(
    ([, source]) => source ?? '',
  )
  const own = sources.filter((source) => !source.startsWith('https:'))
  if (own.length === 0) throw new Error(`${folder}/taskpane.html names no script of ours`)
  return own
}

/** Milliseconds until a mail without a mark was let go, in an engine that just started. */
async function sendUnfollowed(script: string): Promise<number> {
  const clock = virtualClock()
  const outlook = classicOutlook(clock, { html: '<p>Hello</p>' })
  const { setTimeout, clearTimeout } = clock
  const fetch = () => {
    throw new Error('the network was asked')
  }
  const engine = createContext({ Office: outlook.office, setTimeout, clearTimeout, fetch })
  const start = performance.now()
  runInContext(script, engine)
  outlook.handlers.get('onMessageSend')?.(outlook.event)
  await clock.runUntil(1000)
  const took = performance.now() - start
  if (outlook.completions.length !== 1) throw new Error('the mail was not let go')
  return took
}
