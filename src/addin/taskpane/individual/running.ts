import type { IndividualSend } from '../../../contract/individual.ts'
import { runIndividual } from '../../individual/run-individual.ts'
import { Paused, type Run, type RunResult } from '../../individual/run.ts'
import type { OpenMailbox } from '../MailboxContext.ts'

/** What goes on with an individual send in this pane. */
export interface Running {
  isRunning: boolean
  /** Somebody wants it to pause, and what was begun is brought to an end. */
  isPausing: boolean
  /** As last known; undefined before the first answer. */
  send: IndividualSend | undefined
  /** How the last run ended; undefined before it did. */
  result: RunResult | undefined
}

/** An individual send in this pane; it goes on while another view is looked at. */
export interface Work {
  state: () => Running
  subscribe: (listener: () => void) => () => void
  start: (parts: WorkParts, retry?: readonly number[]) => void
  pause: () => void
  /** Something else than a run has changed it. */
  changed: (send: IndividualSend) => void
}

export type WorkParts = Pick<Run, 'api' | 'ownHosts'> & { openMailbox: OpenMailbox }

const IDLE: Running = { isRunning: false, isPausing: false, send: undefined, result: undefined }

/** Tells this pane from others: made with each load. */
export const HOLDER = crypto.randomUUID().replaceAll('-', '')

const all = new Map<string, Work>()

/** The same for as long as the pane is open. */
export function workOn(sendId: string): Work {
  const known = all.get(sendId) ?? createWork(sendId)
  all.set(sendId, known)
  return known
}

/** Whatever runs in this pane, for a line that says so. */
export const anyRunning = (): Running | undefined =>
  [...all.values()].map(({ state }) => state()).find(({ isRunning }) => isRunning)

function createWork(sendId: string): Work {
  const listeners = new Set<() => void>()
  let state = IDLE
  let stop: (() => void) | undefined
  const set = (change: Partial<Running>) => {
    state = { ...state, ...change }
    for (const tell of listeners) tell()
  }

  async function run({ openMailbox, ...parts }: WorkParts, retry: readonly number[]) {
    const { wait, pause, isPaused } = pausable()
    stop = pause
    const mailbox = await openMailbox(wait)
    const given = { ...parts, mailbox, sendId, holder: HOLDER, retry, wait, isPaused }
    const now = () => performance.now()
    return runIndividual({ ...given, now, onChange: (send) => set({ send }) })
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start(parts, retry = []) {
      if (state.isRunning) return
      set({ isRunning: true, isPausing: false, result: undefined })
      void run(parts, retry)
        .catch((error: unknown) => ({ kind: 'interrupted', error, send: state.send }) as const)
        .then((result) => set({ result, isRunning: false, isPausing: false }))
    },
    pause() {
      if (!state.isRunning) return
      set({ isPausing: true })
      stop?.()
    },
    changed: (send) => set({ send, result: undefined }),
  }
}

/** Waiting that ends at once when somebody wants a pause. */
function pausable() {
  let isPaused = false
  const waiting = new Set<() => void>()
  return {
    isPaused: () => isPaused,
    pause() {
      isPaused = true
      for (const end of waiting) end()
    },
    wait: (ms: number) =>
      new Promise<void>((resolve, reject) => {
        if (isPaused) return reject(new Paused())
        const timer = setTimeout(() => done(resolve), ms)
        const end = () => done(() => reject(new Paused()))
        const done = (settle: () => void) => {
          clearTimeout(timer)
          waiting.delete(end)
          settle()
        }
        waiting.add(end)
      }),
  }
}
