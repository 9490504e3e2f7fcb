import type { LoggingSource } from '../../../contract/logging-source.ts'
import type { CredentialKind, Logging } from '../../../contract/logging.ts'

export type SourceKind = LoggingSource['kind']

/** Steps of the set-up, by what each decides. */
export type SetupStep =
  'source' | 'mailbox' | 'credential' | 'account' | 'addresses' | 'mail-flow' | 'consent'

/**
 * The steps that a source takes, in order; where none is chosen yet, those of the usual one.
 *
 * @param access of Microsoft 365: an application that reads by itself needs nobody to sign in
 */
export function setupSteps(
  kind: SourceKind | undefined,
  access: 'delegated' | 'application' | undefined,
): SetupStep[] {
  if (kind === 'pane') return ['source', 'addresses', 'consent']
  const signsIn = kind !== 'ews' && access !== 'application'
  return [
    'source',
    'mailbox',
    'credential',
    ...(signsIn ? ['account' as const] : []),
    'addresses',
    'mail-flow',
    'consent',
  ]
}

interface Progress {
  logging: Logging
  /** Of the source that is being set up. */
  kind: SourceKind | undefined
  /** Steps that were gone through just now; needed where there is nothing to be kept. */
  seen: ReadonlySet<SetupStep>
}

/** Whether a step is done as far as the service knows; looking at something is done by doing so. */
export const isDone = (step: SetupStep, progress: Progress): boolean => DONE[step](progress)

const DONE: Readonly<Record<SetupStep, (progress: Progress) => boolean>> = {
  source: (progress) => isSourceDone(progress),
  mailbox: (progress) => isKept(progress),
  credential: ({ logging, kind }) =>
    logging.credential !== null && fits(logging.credential.kind, kind),
  account: ({ logging }) => logging.account !== null,
  addresses: ({ logging, seen }) => logging.consent !== null || seen.has('addresses'),
  'mail-flow': ({ logging, seen }) => logging.consent !== null || seen.has('mail-flow'),
  consent: ({ logging }) => logging.consent !== null && logging.isEnabled,
}

/** Where nothing more is needed, it is kept at once; otherwise it is enough that it is chosen. */
function isSourceDone(progress: Progress): boolean {
  return isKept(progress) || (progress.kind !== undefined && progress.kind !== 'pane')
}

const isKept = ({ logging, kind }: Progress): boolean =>
  logging.source !== null && logging.source.kind === kind

/** On premises a password, in the cloud anything but; the operator's may be either. */
const fits = (credential: CredentialKind, kind: SourceKind | undefined): boolean =>
  credential === 'external' || (credential === 'password') === (kind === 'ews')

/** The first step that is not done; the last one where all are. */
export function firstUnfinished(steps: readonly SetupStep[], progress: Progress): SetupStep {
  return steps.find((step) => !isDone(step, progress)) ?? steps.at(-1) ?? 'source'
}

/** Steps that can be gone to: those done, and the one after them. */
export function reachable(steps: readonly SetupStep[], progress: Progress): SetupStep[] {
  const first = steps.indexOf(firstUnfinished(steps, progress))
  return steps.filter((step, index) => index <= first || isDone(step, progress))
}
