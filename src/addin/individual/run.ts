import type { IndividualRecipient, IndividualSend } from '../../contract/individual.ts'
import type { CallApi } from '../client/call.ts'
import type { GraphMailbox } from '../client/graph-mailbox.ts'
import type { ScannedDraft } from './individual-mail.ts'

/** Everything that working on an individual send needs from outside. */
export interface Run {
  api: CallApi
  mailbox: GraphMailbox
  sendId: string
  /** Of this pane. */
  holder: string
  /** Hosts of beacons and tracked links. */
  ownHosts: readonly string[]
  /** Asked between two steps: somebody wants it to pause. */
  isPaused: () => boolean
  /** Rejects with `Paused` as soon as somebody wants that. */
  wait: (ms: number) => Promise<void>
  /** Milliseconds, of a clock that never goes back. */
  now: () => number
  /** Told of every change. */
  onChange: (send: IndividualSend) => void
  /** Positions of failed ones that somebody wants tried again. */
  retry?: readonly number[]
  /** So many recipients abreast. */
  abreast?: number
}

/** A run that has the lease. */
export interface LeasedRun extends Run {
  fence: number
  send: IndividualSend
  /** The draft, read once. */
  source: () => Promise<ScannedDraft>
  /** Waits for this run's turn to send: Exchange takes thirty mails a minute. */
  turn: () => Promise<void>
  /** Before anything is written into the mailbox: nobody else has begun to work on it. */
  keep: () => Promise<void>
  /** Notes how far one is, and tells. */
  report: (recipient: IndividualRecipient) => void
}

/** Somebody wants it to pause. */
export class Paused extends Error {
  override name = 'Paused'
}

/** Another pane works on it by now. */
export class Overtaken extends Error {
  override name = 'Overtaken'
}

/** The draft is no longer there, and somebody has not got their mail yet. */
export class DraftGone extends Error {
  override name = 'DraftGone'
}

/**
 * How a run ended.
 *
 * - `done` everybody got theirs
 * - `failed` all were tried, some did not work
 * - `paused` somebody wanted that
 * - `overtaken` another pane works on it
 * - `interrupted` something is in the way, which `error` says; to be gone on with
 */
export type RunResult =
  | { kind: 'done' | 'failed' | 'paused' | 'overtaken'; send: IndividualSend | undefined }
  | { kind: 'interrupted'; error: unknown; send: IndividualSend | undefined }
