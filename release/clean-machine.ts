import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import type * as AesSeal from '../src/api/tracking/aes-seal.ts'
import { buildCommit } from './build.ts'
import { imageOf } from './image.ts'
import { startRole, type RoleProcess } from './role-process.ts'

// `npm run clean-machine`: the steps of the Dockerfile in empty folders, where no container engine is. The
// last commit is built, production packages are installed, what the image would hold is copied, and each
// role runs from it as an ordinary user, on a PostgreSQL, and answers. Ends with 1 if anything is wrong.

const ROOT = path.resolve(import.meta.dirname, '..')
const NOBODY = 65_534
const KEY = Buffer.alloc(32, 7).toString('base64')
const TENANT = '11111111-2222-4333-8444-555555555555'
const TARGET = 'https://contoso.example/offer'

const image = imageOf(readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8'))
const scratch = mkdtempSync(path.join(tmpdir(), 'follow-image-'))
chmodSync(scratch, 0o755)
const at = (...parts: string[]) => path.join(scratch, ...parts)
let failed = 0
try {
  makeImage()
  await tryImage()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(failed === 0 ? 'the image works' : `${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function makeImage(): void {
  process.env['ADDIN_API_ORIGIN'] ??= 'https://follow.contoso.com'
  process.env['ADDIN_CLIENT_ID'] ??= 'aaaaaaaa-0000-4000-8000-000000000001'
  buildCommit(ROOT, at('build'))
  mkdirSync(at('packages'))
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(at('build', file), at('packages', file))
  const install = [
    'ci',
    '--omit=dev',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  execFileSync('npm', install, { cwd: at('packages'), stdio: ['ignore', 'ignore', 'inherit'] })
  for (const { from, source, target } of image.copies)
    cpSync(at(from, source), at('image', target), { recursive: true })
  // Nothing else may be found by looking into a folder above.
  rmSync(at('build'), { recursive: true })
  rmSync(at('packages'), { recursive: true })
  const size = execFileSync('du', ['-sm', at('image')], { encoding: 'utf8' }).split('\t')[0]
  console.log(`the image's own files: ${size} MB`)
}

async function tryImage(): Promise<void> {
  const url = process.env['TEST_DATABASE_URL'] ?? ''
  const data = at('data')
  mkdirSync(data)
  if (process.getuid?.() === 0) chownSync(data, NOBODY, NOBODY)
  const shared = {
    ...{ DATABASE_URL: url, PUBLIC_ORIGIN: 'https://l.contoso.com', TRACKING_KEYS: `k1:${KEY}` },
    ...{ TENANTS: TENANT, API_AUDIENCE: 'app', CLIENT_IDS: 'app' },
    REPLAY_LIST_FILE: path.join(data, 'erasures.jsonl'),
    BUFFER_DIR: path.join(data, 'buffer'),
  }
  const roles: [string, (origin: string) => Promise<void>][] = [
    ['api', tryApi],
    ['tracking', tryTracking],
    [
      'worker',
      async (origin) => says('worker has no calls', await status(origin, '/api/session'), 404),
    ],
  ]
  for (const [role, attempt] of roles) {
    const started = await startRole({ image, folder: at('image'), env: { ...shared, ROLE: role } })
    says(`${role} lives`, await status(started.origin, '/health'), 200)
    await attempt(started.origin)
    await stopped(role, started)
  }
}

async function stopped(role: string, started: RoleProcess): Promise<void> {
  const begun = Date.now()
  const how = await started.end()
  says(`${role} ends well when told to (${Date.now() - begun} ms)`, how, 0)
}

async function tryApi(origin: string): Promise<void> {
  says('api refuses who is not signed in', await status(origin, '/api/session'), 401)
  says('api has the pane', await status(origin, '/taskpane.html'), 200)
  says('api has the manifest', await status(origin, '/manifest.xml'), 200)
  says('api has no beacons', await status(origin, '/o/x.png'), 404)
}

type Seals = typeof AesSeal

async function tryTracking(origin: string): Promise<void> {
  const module = pathToFileURL(at('image/dist/api/tracking/aes-seal.js')).href
  const { createTrackingSeal } = (await import(module)) as Seals
  const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.from(KEY, 'base64') }])
  const of = { tenantId: TENANT, followKey: 'AAAAAAAAAAAAAAAAAAAAAA' }
  const open = seal.seal({ kind: 'open', ...of })
  const click = seal.seal({ kind: 'click', ...of, linkNumber: 1, target: TARGET })
  const beacon = await fetch(`${origin}/o/${open}.png`)
  says('tracking answers a beacon', beacon.headers.get('content-type'), 'image/png')
  const redirect = await fetch(`${origin}/c/${click}`, { redirect: 'manual' })
  says('tracking leads on', redirect.headers.get('location'), TARGET)
  says('tracking has no calls', await status(origin, '/api/session'), 404)
}

async function status(origin: string, where: string): Promise<number> {
  return (await fetch(`${origin}${where}`, { redirect: 'manual' })).status
}

function says(what: string, is: unknown, wanted: unknown): void {
  const isGood = is === wanted
  if (!isGood) failed += 1
  console.log(isGood ? `ok      ${what}` : `FAILED  ${what}: ${String(is)}, not ${String(wanted)}`)
}
