import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/**
 * `npm run dev:outlook`: serves the add-in and the API on https://localhost:3000 for sideloading
 * into a real Outlook: Office.js from Microsoft's CDN, sign-in by the tenant's own Entra ID. Uses
 * nothing of the sandbox but the embedded store's folder layout.
 */

const ORIGIN = 'https://localhost:3000'
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs')
const DATA_DIR = path.resolve('.data/dev-outlook')

const certFile = path.join(CERTIFICATES, 'localhost.crt')
const keyFile = path.join(CERTIFICATES, 'localhost.key')

/** What is missing before this can work, in sentences that say what to do. */
function missing(env: NodeJS.ProcessEnv): string[] {
  const problems: string[] = []
  if (!env['ADDIN_CLIENT_ID'])
    problems.push(
      'Set ADDIN_CLIENT_ID to the application id of your registration (docs/deploy.md).',
    )
  if (!env['TENANTS']) problems.push('Set TENANTS to the id of your Entra tenant.')
  if (!existsSync(certFile) || !existsSync(keyFile))
    problems.push('Make a trusted local certificate: npx office-addin-dev-certs install')
  return problems
}

/** Keys outlive a restart: links in mail already sent must keep working. */
function trackingKeys(): string {
  const file = path.join(DATA_DIR, 'tracking-keys')
  mkdirSync(DATA_DIR, { recursive: true })
  if (!existsSync(file))
    writeFileSync(file, `dev:${randomBytes(32).toString('base64')}`, { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { env, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function main(): Promise<number> {
  const problems = missing(process.env)
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem)
    return 1
  }
  const clientId = process.env['ADDIN_CLIENT_ID']
  const addin = { ...process.env, ADDIN_API_ORIGIN: ORIGIN }
  const built = await run(
    [process.execPath, 'node_modules/webpack/bin/webpack.js', '--env', 'target=production'],
    addin,
  )
  if (built !== 0) return built
  console.log(`Sideload dist/addin/manifest.xml; the add-in is served at ${ORIGIN}`)
  return run([process.execPath, 'dist/api/main.js'], {
    AUTHORITY_ORIGIN: 'https://login.microsoftonline.com',
    API_AUDIENCE: clientId,
    CLIENT_IDS: clientId,
    PUBLIC_ORIGIN: ORIGIN,
    FOLLOW_ENABLED_BY_DEFAULT: 'true',
    ...process.env,
    PORT: '3000',
    TLS_CERT_FILE: certFile,
    TLS_KEY_FILE: keyFile,
    ADDIN_ORIGINS: ORIGIN,
    ADDIN_DIR: path.resolve('dist/addin'),
    DATA_DIR: path.join(DATA_DIR, 'store'),
    BUFFER_DIR: path.join(DATA_DIR, 'buffer'),
    TRACKING_KEYS: trackingKeys(),
  })
}

process.exitCode = await main()
