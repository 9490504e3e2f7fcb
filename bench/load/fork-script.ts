import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const RUN_TS = new URL('../../test/fixtures/run-ts.mjs', import.meta.url).href

/** Runs a script beside the one that asks in a process of its own, from whatever runs that one. */
export const forkScript = (name: string): ChildProcess =>
  fork(fileURLToPath(new URL(name, import.meta.url)), { execArgv: ['--import', RUN_TS] })
