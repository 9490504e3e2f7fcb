import process from 'node:process'
import { parseArgs } from 'node:util'
import { chaosTable, countRounds, type ChaosRound } from './chaos-count.ts'
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
/**
 * Azurite clears what was removed from its memory after ten minutes, and answers nobody for longer than
 * that if much was: it is begun anew before.
 */
const ROUNDS_IN_ONE = buffer === 'azure' ? 25 : rounds

const done: ChaosRound[] = []
const found = new Map<string, number>()
while (done.length < rounds) {
  const world = await openChaosWorld({
    ...{ buffer, roles: ['tracking', 'worker', 'api'], hasOwnDatabase: true },
  })
  try {
    const outcome = await runChaos(world, {
      rounds: Math.min(ROUNDS_IN_ONE, rounds - done.length),
      ...{ seed: (seed ?? 1) + done.length, rate, mostAwayMs: 2000 },
      onRound: (round) => {
        done.push(round)
        const back = (round.recoveredMs / 1000).toFixed(2)
        const { fault, sent } = round
        console.log(
          `${done.length}: ${fault} killed, ${sent.length} hits, recovered after ${back} s`,
        )
      },
    })
    for (const [name, times] of outcome.found) found.set(name, times)
  } finally {
    await world.close()
  }
}
console.log(`\n${chaosTable(done, found)}`)
const { lost, doubled } = countRounds(done, found)
if (lost > 0 || doubled > 0) process.exitCode = 1
