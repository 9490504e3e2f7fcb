import process from 'node:process'
import { parseArgs } from 'node:util'
import { chaosTable, countRounds } from './chaos-count.ts'
import { openChaosWorld } from './chaos-world.ts'
import { runChaos } from './run-chaos.ts'

/**
 * `npm run chaos -- --rounds 100 --buffer file --seed 1`: kills one part after another under load, and
 * counts. Ends with 1 where a hit was lost or doubled. What its columns mean is in docs/operate.md.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    buffer: { type: 'string', default: 'file' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '150' },
  },
})
const [rounds, seed, rate] = [values.rounds, values.seed, values.rate].map(Number)
const { buffer } = values
if (!rounds || !rate || Number.isNaN(seed) || (buffer !== 'file' && buffer !== 'azure')) {
  console.error('npm run chaos -- --rounds 100 --buffer file|azure --seed 1 --rate 150')
  process.exit(1)
}
console.log(`${rounds} rounds, buffer ${buffer}, seed ${seed}, ${rate} hits a second`)
const roles = ['tracking', 'worker', 'api'] as const
const world = await openChaosWorld({ buffer, roles, hasOwnDatabase: true })
try {
  let number = 0
  const outcome = await runChaos(world, {
    ...{ rounds, seed: seed ?? 1, rate, mostAwayMs: 2000 },
    onRound: ({ fault, sent, recoveredMs }) => {
      number += 1
      const back = (recoveredMs / 1000).toFixed(2)
      console.log(`${number}: ${fault} killed, ${sent.length} hits, recovered after ${back} s`)
    },
  })
  console.log(`\n${chaosTable(outcome.rounds, outcome.found)}`)
  const { lost, doubled } = countRounds(outcome.rounds, outcome.found)
  if (lost > 0 || doubled > 0) process.exitCode = 1
} finally {
  await world.close()
}
