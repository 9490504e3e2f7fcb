// Runs scripts of package.json at the same time: node .ci/side-by-side.mjs format lint …
// Each one's output comes as a whole when it ends; exits with 1 when any of them failed.
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'

const names = process.argv.slice(2)
if (names.length === 0) throw new Error('Which scripts?')

/** @param {string} name */
function run(name) {
  return new Promise((resolve, reject) => {
    const output = []
    // A shell finds npm on Windows too.
    const child = spawn(`npm run --silent ${name}`, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output))
      if (code !== 0) console.log(`${name} failed (${code ?? 'killed'})`)
      resolve(code === 0)
    })
  })
}

const passed = await Promise.all(names.map(run))
process.exitCode = passed.every(Boolean) ? 0 : 1
