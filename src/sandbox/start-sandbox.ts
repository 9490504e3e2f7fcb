import { existsSync } from 'node:fs'
import path from 'node:path'
import { addinPagesFor, checkBuild } from './addin-pages.ts'
import { apiEnv } from './api-env.ts'
import { createApiProcess } from './api-process.ts'
import { everybody } from './cast.ts'
import { ensureCertificate } from './certificates.ts'
import { openDataDir, sandboxKeys } from './data-dir.ts'
import { createHttpClient } from './http-client.ts'
import { createIdentityProvider } from './identity/identity-provider.ts'
import { keptSigningKey } from './identity/signing-key.ts'
import { openMailStore, type MailStore } from './mail/mail-store.ts'
import { outlookWorld } from './outlook-world.ts'
import { originsOf, USUAL_PORTS, type Origins, type Ports } from './origins.ts'
import { seedSandbox } from './seed/seed-sandbox.ts'
import { checkPortIsFree, serve, type Served } from './serve.ts'

export interface SandboxOptions {
  ports?: Ports
  dataDir?: string
  /** Forgets mail and everything recorded. */
  fresh?: boolean
  /** Without a past of 120 days in a new sandbox. */
  empty?: boolean
  /** Where the sandbox says what happens; nowhere by default. */
  log?: (line: string) => void
}

export interface Sandbox {
  urls: Origins
  /** Certificate authority to trust, as a file. */
  caFile: string
  store: MailStore
  killApi(signal?: NodeJS.Signals): Promise<void>
  startApi(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the API, the stand-in Outlook and the identity provider.
 *
 * @throws SandboxProblem with one line that says what is in the way; nothing keeps running then
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const parts = await prepare(options)
  const { api, store, caFile, origins } = parts
  const served: Served[] = []
  const stop = async () => {
    await api.stop()
    await Promise.all(served.map((server) => server.close()))
  }
  try {
    await checkPortIsFree((options.ports ?? USUAL_PORTS).api)
    for (const start of parts.servers) served.push(await start())
    if (!options.empty) await parts.seed()
    await api.start()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    urls: origins,
    caFile,
    store,
    killApi: (signal = 'SIGKILL') => api.stop(signal),
    startApi: () => api.start(),
    stop,
  }
}

/** Everything put together, nothing started. */
async function prepare(options: SandboxOptions) {
  const { ports = USUAL_PORTS, dataDir = '.data', fresh = false, log = () => {} } = options
  checkBuild()
  const origins = originsOf(ports)
  const data = openDataDir(dataDir, { fresh })
  const certificate = await ensureCertificate(data.certificates, new Date())
  const http = createHttpClient(certificate.ca)
  const store = openMailStore(data.mailFile, everybody)
  const signingKey = keptSigningKey(path.join(data.certificates, 'sign-in-key.json'))
  const identity = createIdentityProvider({
    ...{ origins, signingKey, http, log },
    signInsFile: data.signInsFile,
    permissionsFile: data.permissionsFile,
  })

  const isNew = !existsSync(data.mailFile)
  const keys = sandboxKeys(data)
  const seed = async () => {
    const now = new Date()
    const at = { now, origins, trackingKeys: keys.trackingKeys, storeDir: data.store, mail: store }
    if (isNew) await seedSandbox(at)
  }
  const addinDir = addinPagesFor(origins, data.addin)
  const api = createApiProcess({
    env: apiEnv({ ports, origins, certificate, data, addinDir, keys }),
    origin: origins.api,
    port: ports.api,
    logFile: data.apiLog,
    http,
    onDeath: (how) =>
      log(`The API ended by itself (${how}); start it again under Faults. See ${data.apiLog}`),
  })
  const mail = outlookWorld({ origins, store, identity, signingKey, http, api })
  const servers = [
    () => serve(identity.app, ports.identity, certificate),
    () => serve(mail, ports.mail, certificate),
  ]
  return { origins, api, store, seed, servers, caFile: certificate.caFile }
}
