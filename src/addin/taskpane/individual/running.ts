import type { IndividualSend } from '../../../contract/individual.ts'
import { untidied } from '../../individual/progress.ts'
import { runIndividual } from '../../individual/run-individual.ts'
import { tidySent } from '../../individual/tidy-sent.ts'
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
  /** Copies are being put out of Sent Items; nothing waits for that. */
  isTidying: boolean
}

/** An individual send in this pane; it goes on while another view is looked at. */
export interface Work {
  state: () => Running
  subscribe: (listener: () => void) => () => void
  start: (parts: WorkParts, retry?: readonly number[]) => void
  pause: () => void
  /** Puts copies of what was sent out of Sent Items, where that was chosen. */
  tidy: (parts: WorkParts) => void
  /** Something else than a run has changed it. */
  changed: (send: IndividualSend) => void
}

export type WorkParts = Pick<Run, 'api' | 'ownHosts'> & {
  openMailbox: OpenMailbox
  /** Of the folder for copies, where it has to be made. */
  folderName: string
}

const IDLE: Running = {
  ...{ isRunning: false, isPausing: false, isTidying: false },
  ...{ send: undefined, result: undefined },
}

/** Tells this pane from others: made with each load. */
export const HOLDER = crypto.randomUUID().replaceAll('-', '')

const all = new Map<string, Work>()

/** The same for as long as the pane is open. */
export function workOn(sendId: string): Work {
  const known = all.get(sendId) ?? createWork(sendId)
  all.set(sendId, known)
  return known
}

/** What one individual send is in this pane, with those who want to know. */
function createState() {
  const listeners = new Set<() => void>()
  let state = IDLE
  return {
    now: () => state,
    set(change: Partial<Running>) {
      state = { ...state, ...change }
      for (const tell of listeners) tell()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

type State = ReturnType<typeof createState>

const now = () => performance.now()

function createWork(sendId: string): Work {
  const state = createState()
  const tidying = createTidying(sendId, state)
  let stop: (() => void) | undefined

  async function run({ openMailbox, ...parts }: WorkParts, retry: readonly number[]) {
    await tidying.stop()
    const { wait, pause, isPaused } = pausable()
    stop = pause
    const mailbox = await openMailbox(wait)
    const given = { ...parts, mailbox, sendId, holder: HOLDER, retry, wait, isPaused }
    return runIndividual({ ...given, now, onChange: (send) => state.set({ send }) })
  }

  return {
    state: state.now,
    subscribe: state.subscribe,
    start(parts, retry = []) {
      if (state.now().isRunning) return
      state.set({ isRunning: true, isPausing: false, result: undefined })
      void run(parts, retry)
        .catch((error: unknown) => ({ kind: 'interrupted', error, send: undefined }) as const)
        .then((result) => {
          state.set({ result, isRunning: false, isPausing: false })
          if (goesOn(result)) tidying.start(parts)
        })
    },
    pause() {
      if (!state.now().isRunning) return
      state.set({ isPausing: true })
      stop?.()
    },
    tidy: tidying.start,
    changed: (send) => state.set({ send, result: undefined }),
  }
}

/** Puts copies away while nothing is sent; sending goes first. */
function createTidying(sendId: string, state: State) {
  let stop: (() => void) | undefined
  let ended: Promise<void> = Promise.resolve()

  async function putAway({ openMailbox, api, folderName }: WorkParts): Promise<void> {
    const { wait, pause } = pausable()
    stop = pause
    const mailbox = await openMailbox(wait)
    const onChange = (send: IndividualSend) => state.set({ send: named(send, state.now().send) })
    await tidySent({ ...{ api, mailbox, sendId, holder: HOLDER }, wait, now, onChange, folderName })
  }

  return {
    start(parts: WorkParts): void {
      const { isRunning, isTidying, send } = state.now()
      if (isRunning || isTidying || (send && untidied(send).length === 0)) return
      state.set({ isTidying: true })
      // What could not be put away is told by how many are left.
      ended = putAway(parts)
        .catch(() => undefined)
        .then(() => state.set({ isTidying: false }))
    },
    /** Resolves when nothing more is done. */
    stop(): Promise<void> {
      stop?.()
      return ended
    },
  }
}

/** There is nothing to send at the moment: somebody wanted a pause, or something is in the way, waits. */
const goesOn = ({ kind }: RunResult): boolean => kind === 'done' || kind === 'failed'

/** An end has forgotten who people were; whoever looks at it may still know. */
function named(send: IndividualSend, before: IndividualSend | undefined): IndividualSend {
  if (send.state === 'open' || !before) return send
  const recipients = send.recipients.map((one, at) => {
    const { email = null, name = null } = before.recipients[at] ?? {}
    return { ...one, email, name }
  })
  return { ...send, recipients }
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
