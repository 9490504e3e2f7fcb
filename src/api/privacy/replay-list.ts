import { createHash } from 'node:crypto'

/**
 * What must be done again after a backup was restored. `allow` takes a `withdraw` back: the same
 * person agreed again on their own page.
 */
export const REPLAY_KINDS = ['erase', 'withdraw', 'allow'] as const
export type ReplayKind = (typeof REPLAY_KINDS)[number]

/** A line of the replay list. Holds no address: whoever has the address and the key can tell it. */
export interface ReplayEntry {
  at: Date
  tenantId: string
  kind: ReplayKind
  /** Of the organisation's fingerprint key. */
  keyId: string
  /** Of the address, in hex. */
  fingerprint: string
  /** Numbers that stood for the person in activities, which nothing else leads to; absent: none is known. */
  persons?: readonly number[]
}

/** A name for a key that says nothing about it. */
export function keyIdOf(key: Buffer): string {
  return createHash('sha256')
    .update('follow fingerprint key\n')
    .update(key)
    .digest('hex')
    .slice(0, 8)
}

/** One line, with its end. */
export function replayLine({ at, ...entry }: ReplayEntry): string {
  return `${JSON.stringify({ at: at.toISOString(), ...entry })}\n`
}

/** What a replay list says. */
export interface ReplayList {
  /** As they were written. */
  entries: readonly ReplayEntry[]
  /** Numbers, from 1, of lines that are none: the last one may have been cut off by a crash. */
  unreadable: readonly number[]
}

/** Reads a replay list; empty lines say nothing. */
export function readReplayList(text: string): ReplayList {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
  const read = lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ number, entry: replayEntry(line) }))
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    unreadable: read.flatMap(({ entry, number }) => (entry ? [] : [number])),
  }
}

/**
 * What the lists of several processes say together: who took a no back may have met another process than
 * who said it.
 */
export function mergedEntries(lists: readonly ReplayList[]): readonly ReplayEntry[] {
  const [first, ...others] = lists.map(({ entries }) => entries)
  // In a single list the order is that of the acts, whatever the clock did.
  if (!first || others.length === 0) return first ?? []
  return lists
    .flatMap(({ entries }) => entries)
    .sort((one, other) => one.at.getTime() - other.at.getTime())
}

function replayEntry(line: string): ReplayEntry | undefined {
  const { at, tenantId, kind, keyId, fingerprint, persons } = fieldsOf(line)
  const known = REPLAY_KINDS.find((one) => one === kind)
  const instant = new Date(String(at))
  if (!known || Number.isNaN(instant.getTime())) return undefined
  if (!isText(tenantId, GUID) || !isText(keyId, KEY_ID) || !isText(fingerprint, FINGERPRINT))
    return undefined
  const entry = { at: instant, tenantId, kind: known, keyId, fingerprint }
  return isNumbers(persons) ? { ...entry, persons } : entry
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => Number.isSafeInteger(one))

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const KEY_ID = /^[0-9a-f]{8}$/
const FINGERPRINT = /^[0-9a-f]{64}$/

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function fieldsOf(line: string): Readonly<Partial<Record<keyof ReplayEntry, unknown>>> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    // A line that was cut off: the caller counts it.
    return {}
  }
}

/** What still has to be done about one address: erasing goes before everything. */
export interface ReplayTask {
  kind: 'erase' | 'withdraw'
  /** When it was asked for. */
  at: Date
  keyId: string
  /** As in the list; of all its lines where somebody was erased more than once. */
  persons: readonly number[]
}

/**
 * What a list asks for, by fingerprint, for one organisation: the last word of each address counts,
 * and an erasure, which nobody can take back.
 */
export function replayTasks(
  entries: readonly ReplayEntry[],
  tenantId: string,
): Map<string, ReplayTask> {
  const tasks = new Map<string, ReplayTask>()
  for (const { kind, at, keyId, fingerprint, persons = [], ...entry } of entries) {
    if (entry.tenantId !== tenantId) continue
    const before = tasks.get(fingerprint)
    if (before?.kind === 'erase')
      tasks.set(fingerprint, { ...before, persons: [...before.persons, ...persons] })
    else if (kind === 'allow') tasks.delete(fingerprint)
    else tasks.set(fingerprint, { kind, at, keyId, persons })
  }
  return tasks
}
