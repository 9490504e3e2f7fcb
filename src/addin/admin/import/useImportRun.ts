import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { accountListKeys } from '../../client/account-keys.ts'
import { listKeys } from '../../client/admin-list-keys.ts'
import { useApi } from '../../client/api-context.ts'
import type { CallApi } from '../../client/call.ts'
import { importPart, type ImportAct } from '../../client/import-part.ts'
import type { Kind } from './import-fields.ts'
import { nextPart, onceMore, withLater, withResults, type ImportLine } from './import-lines.ts'

export interface ImportRun {
  /** What is being done, or was. */
  act: ImportAct
  /** With what became of them so far; undefined: nothing was begun. */
  lines: readonly ImportLine[] | undefined
  /** Rows that were to be sent, and how many of them were. */
  progress: { done: number; of: number }
  isRunning: boolean
  /** All rows have their outcome, or nobody wants to go on. */
  isOver: boolean
  /** Why it stopped by itself; null: it did not. */
  error: unknown
  start: (lines: readonly ImportLine[], act: ImportAct) => void
  /** After the part that is under way. */
  pause: () => void
  /** Goes on with what is left. */
  resume: () => void
  /** For good; what was imported stays. */
  stop: () => void
  reset: () => void
}

/** Previews or imports any number of rows, a part at a time. */
export function useImportRun(kind: Kind): ImportRun {
  const [lines, setLines] = useState<readonly ImportLine[]>()
  const [act, setAct] = useState<ImportAct>('preview')
  const [of, setOf] = useState(0)
  const [isStopped, setIsStopped] = useState(false)
  const { run, pause } = useWork(kind, setLines)
  const begin = (given: Given) => {
    setLines(given.lines)
    setAct(given.act)
    setIsStopped(false)
    run.mutate(given)
  }
  return {
    ...{ act, lines, pause },
    progress: { done: of - Math.min(of, unsent(lines ?? [])), of },
    isRunning: run.isPending,
    isOver: !run.isPending && (isStopped || (lines !== undefined && unsent(lines) === 0)),
    error: run.error,
    start: (first, wanted) => {
      setOf(unsent(first))
      begin({ lines: first, act: wanted })
    },
    resume: () => lines && begin({ lines, act }),
    stop: () => {
      pause()
      setIsStopped(true)
    },
    reset: () => {
      pause()
      setLines(undefined)
      run.reset()
    },
  }
}

interface Given {
  lines: readonly ImportLine[]
  act: ImportAct
}

/** The work itself; it ends after a part where it is told to, and once nobody looks any more. */
function useWork(kind: Kind, onPart: Work['onPart']) {
  const call = useApi()
  const cache = useQueryClient()
  const mayGoOn = useRef(false)
  const pause = () => void (mayGoOn.current = false)
  useEffect(() => () => void (mayGoOn.current = false), [])
  const run = useMutation({
    mutationFn: (given: Given) => {
      mayGoOn.current = true
      return workThrough(call, { ...given, kind, mayGoOn: () => mayGoOn.current, onPart })
    },
    // Also where it stopped: what was done until then holds.
    onSettled: (_done, _error, { act }) =>
      act === 'import' &&
      Promise.all(
        [accountListKeys.all, ['account'], listKeys.all, ['contact']].map((queryKey) =>
          cache.invalidateQueries({ queryKey }),
        ),
      ),
  })
  return { run, pause }
}

const unsent = (lines: readonly ImportLine[]): number =>
  lines.filter(({ outcome }) => outcome === 'not-sent').length

interface Work extends Given {
  kind: Kind
  mayGoOn: () => boolean
  onPart: (lines: readonly ImportLine[]) => void
}

/** Sends part after part; ends when all is done or nobody wants it to go on. */
async function workThrough(call: CallApi, { kind, act, lines, mayGoOn, onPart }: Work) {
  let rest = lines
  let resent = Infinity
  while (mayGoOn()) {
    const rows = nextPart(rest)
    if (rows.length > 0) {
      rest = withResults(rest, (await importPart(call, { kind, act, rows })).results)
      onPart(rest)
      continue
    }
    if (act === 'preview') return onPart(withLater(rest))
    const again = onceMore(rest)
    const left = unsent(again ?? [])
    // Sent again as long as that helps: a parent that stays unknown is none.
    if (!again || left >= resent) return
    resent = left
    rest = again
  }
}
