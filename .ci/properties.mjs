// Looks for counterexamples: every property with a random seed and many times the runs of `npm test`.
// PROPERTY_SEED and PROPERTY_FACTOR choose them, an argument only the files with that in their path.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const { PROPERTY_SEED = String(randomInt(2 ** 31)), PROPERTY_FACTOR = '50' } = process.env
const [wanted = ''] = process.argv.slice(2)

const files = readdirSync('test', { recursive: true })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && file.includes(wanted))
  .filter((file) => readFileSync(file, 'utf8').includes('/fixtures/fast-check.ts'))
if (files.length === 0) throw new Error(`No file with properties has ${wanted} in its path.`)

console.log(`PROPERTY_SEED=${PROPERTY_SEED} PROPERTY_FACTOR=${PROPERTY_FACTOR}`)
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    ...['--selectProjects', 'api', 'pane'],
    ...['--runTestsByPath', ...files],
  ],
  { stdio: 'inherit', env: { ...process.env, PROPERTY_SEED, PROPERTY_FACTOR } },
)
process.exitCode = status ?? 1
