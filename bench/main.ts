import { availableParallelism, cpus, loadavg } from 'node:os'
import { benchAccounts } from './account-bench.ts'
import { benchBuild } from './build-bench.ts'
import { benchBuffer } from './buffer-bench.ts'
import { benchEngagement } from './engagement-bench.ts'
import { benchInstrument } from './instrument-bench.ts'
import { benchLogging } from './logging-bench.ts'
import { benchNetworks } from './network-bench.ts'
import { benchPartitions } from './partition-bench.ts'
import { benchRecording } from './recording-bench.ts'
import { benchRollups } from './rollup-bench.ts'
import { benchSeal } from './seal-bench.ts'
import { benchTemplates } from './template-bench.ts'
import { benchTiming } from './timing-bench.ts'
import { benchTracking } from './tracking-bench.ts'
import { benchVerdicts } from './verdict-bench.ts'

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  seal: benchSeal,
  tracking: benchTracking,
  buffer: benchBuffer,
  verdicts: benchVerdicts,
  instrument: benchInstrument,
  build: benchBuild,
  engagement: benchEngagement,
  rollups: benchRollups,
  recording: benchRecording,
  logging: benchLogging,
  templates: benchTemplates,
  timing: benchTiming,
  accounts: benchAccounts,
  partitions: benchPartitions,
  networks: benchNetworks,
}

/** Those named on the command line (`npm run bench -- tracking seal`), or all. */
const named = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const wanted = named.length > 0 ? named : Object.keys(benches)
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(1)
}

console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0]?.toFixed(1)}`,
)
console.log('median (lowest–highest) of the rounds; ratios are taken within one run\n')
for (const name of wanted) await benches[name]?.()
