import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import webpack from 'webpack'
import { portChecks } from '../addin/outlook/port-contract.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ empty: true })
})
afterAll(() => world.close())

it('the adapter keeps the port on the real Office.js', async () => {
  // Not signed in: a pane that is would look after the draft's mark by itself, between two checks.
  const mail = await world.openMail({ mustInteract: true })
  await mail.write({ to: [], subject: '', html: '' })
  await mail.pane.getByRole('heading', { name: 'Sign in to Follow' }).waitFor()
  const frame = await mail.paneFrame()

  await frame.evaluate(await bundled('test/e2e/port-page.ts'))
  const failed = await frame.evaluate<string[]>('failedChecks()')

  expect(portChecks.length).toBeGreaterThan(0)
  expect(failed).toEqual([])
  expect(await mail.notUnderstood()).toBe('Every call of the add-in was understood.')
})

/** A module and what it imports as one script. */
async function bundled(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'follow-e2e-page-'))
  const parser = { syntax: 'typescript' }
  const loader = { loader: 'swc-loader', options: { jsc: { parser, target: 'es2022' } } }
  const compiler = webpack({
    mode: 'none',
    entry: path.resolve(entry),
    output: { path: folder, filename: 'page.js' },
    module: { rules: [{ test: /\.ts$/, use: loader }] },
  })
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error)
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')))
      else resolve()
    })
  })
  const script = readFileSync(path.join(folder, 'page.js'), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return script
}
