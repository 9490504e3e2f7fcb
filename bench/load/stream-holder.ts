import process from 'node:process'
import { createAlertStream } from '../../src/addin/client/alert-stream.ts'
import { watchAlerts } from '../../src/addin/client/watch-alerts.ts'

/** Somebody whose pane is open. */
export interface Reader {
  authorization: string
  /** Where they seem to come from: an office each, not one address for all. */
  address: string
}

export interface Holding {
  origin: string
  readers: readonly Reader[]
}

/** Epoch milliseconds, with fractions. */
export type HeldMessage =
  | { kind: 'ready'; reader: number; at: number }
  | { kind: 'ended'; reader: number; at: number }
  | { kind: 'alert'; followKey: string; at: number }
  | { kind: 'refused'; why: string }

const SILENCE_MS = 45_000

/** Holds streams as panes do, with the add-in's own client and its own patience. */
function hold({ origin, readers }: Holding, tell: (message: HeldMessage) => void): void {
  const now = () => performance.timeOrigin + performance.now()
  readers.forEach(({ authorization, address }, reader) => {
    const connected: typeof fetch = async (input, init) => {
      const headers = { ...(init?.headers as Record<string, string>), 'x-forwarded-for': address }
      const response = await fetch(input, { ...init, headers })
      if (!response.ok) {
        const { title } = (await response
          .clone()
          .json()
          .catch(() => ({}))) as { title?: string }
        tell({ kind: 'refused', why: `${response.status} ${title ?? ''}` })
      }
      return response
    }
    const open = createAlertStream({
      ...{ origin, fetch: connected, timeoutMs: SILENCE_MS },
      authorization: async () => authorization,
    })
    const watched: typeof open = async function* (after, signal) {
      let isReady = false
      try {
        for await (const event of open(after, signal)) {
          if (!isReady) tell({ kind: 'ready', reader, at: now() })
          isReady = true
          yield event
        }
      } finally {
        if (isReady) tell({ kind: 'ended', reader, at: now() })
      }
    }
    const onEvent = ({ alert }: { alert: { followKey?: string | null } | null }) => {
      if (alert?.followKey) tell({ kind: 'alert', followKey: alert.followKey, at: now() })
    }
    const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
    const options = { open: watched, onEvent, isHidden: () => false, pause, random: Math.random }
    void watchAlerts(options, new AbortController().signal)
  })
}

process.once('message', (holding: Holding) => hold(holding, (message) => process.send?.(message)))
process.once('disconnect', () => process.exit(0))
