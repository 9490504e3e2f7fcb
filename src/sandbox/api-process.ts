import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { HttpClient } from './http-client.ts'
import { fromRoot } from './project-root.ts'
import { SandboxProblem } from './sandbox-problem.ts'
import { checkPortIsFree } from './serve.ts'

/** The API as a process of its own, so that it can be killed the hard way and started again. */
export interface ApiProcess {
  /** Resolves when it answers. */
  start(): Promise<void>
  /** Resolves when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>
  isRunning(): boolean
}

export interface ApiProcessOptions {
  env: Record<string, string>
  origin: string
  port: number
  logFile: string
  http: HttpClient
  /** It ended although nobody asked it to. */
  onDeath: (how: string) => void
}

const START_DEADLINE_MS = 180_000
const POLL_MS = 100

export function createApiProcess(options: ApiProcessOptions): ApiProcess {
  let running: Running | undefined
  return {
    isRunning: () => running !== undefined,
    async start() {
      if (running) return
      // Else the answer of whatever has the port would be taken for the API's.
      await checkPortIsFree(options.port)
      const started = launch(options)
      running = started
      void started.ended.then((how) => {
        running = undefined
        if (!started.isStopping) options.onDeath(how)
      })
      await answering(options, started)
    },
    async stop(signal = 'SIGTERM') {
      if (!running) return
      running.isStopping = true
      running.child.kill(signal)
      await running.ended
    },
  }
}

interface Running {
  child: ChildProcess
  /** Resolves with how it ended. */
  ended: Promise<string>
  isStopping: boolean
  /** The last it said, for the one line shown when it does not start. */
  lastLine: string
}

function launch({ env, logFile }: ApiProcessOptions): Running {
  const ending = pathToFileURL(fromRoot('dist/sandbox/follow-parent.js')).href
  const child = spawn(process.execPath, ['--import', ending, fromRoot('dist/api/main.js')], {
    env: { ...inherited(), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const log = createWriteStream(logFile, { flags: 'a' })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code ?? 'unknown'}`))
  })
  void ended.then(() => log.end())
  const running: Running = { child, ended, isStopping: false, lastLine: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      log.write(chunk)
      running.lastLine = chunk.toString('utf8').trim().split('\n').at(-1) ?? running.lastLine
    })
  }
  return running
}

/** The API gets its configuration from us alone, not from what happens to be set in the shell. */
function inherited(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_OPTIONS']
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

async function answering(options: ApiProcessOptions, running: Running): Promise<void> {
  const { http, origin, logFile } = options
  const deadline = Date.now() + START_DEADLINE_MS
  let end: string | undefined
  void running.ended.then((how) => (end = how))
  while (Date.now() < deadline) {
    if (end !== undefined)
      throw new SandboxProblem(`The API did not start (${end}): ${running.lastLine} See ${logFile}`)
    // Refused connections are expected while it is starting.
    const answer = await http(`${origin}/health/ready`).catch(() => undefined)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  running.isStopping = true
  running.child.kill('SIGKILL')
  throw new SandboxProblem(`The API did not answer at ${origin} in time. See ${logFile}`)
}
