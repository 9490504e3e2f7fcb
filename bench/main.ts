import { availableParallelism, cpus } from 'node:os'
import { benchRollups } from './rollup-bench.ts'
import { benchSeal } from './seal-bench.ts'
import { benchTracking } from './tracking-bench.ts'

console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
)
console.log('median (lowest–highest) of the rounds; ratios are taken within one run\n')
benchSeal()
await benchTracking()
await benchRollups()
