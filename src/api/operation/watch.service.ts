import type { Config } from '../config.ts'
import type { HitBuffer } from '../buffer/hit-buffer.ts'
import { together, type Meters } from './meters.ts'
import type { Prometheus } from './prometheus.service.ts'
import { RecentMeters, type RecentNumbers } from './recent-meters.service.ts'
import { queryName, type Spans } from './spans.ts'
import type { OnQuery } from '../store/store.ts'

/** How this process is doing, for whoever operates it. */
export interface Watch {
  meters: Meters
  /** The last quarter of an hour. */
  recent(): RecentNumbers
  /** Null: metrics are served nowhere. */
  prometheus: Prometheus | null
  /** Null: nobody traces. */
  spans: Spans | null
  /** From now on the buffer's numbers are told too. */
  watchBuffer(buffer: HitBuffer): void
  close(): Promise<void>
}

interface WatchOptions {
  config: Pick<Config, 'watch' | 'buffer'>
  version: string
  now: () => Date
}

/** Begins to watch. What is not asked for is not even loaded. */
export async function openWatch({ config, version, now }: WatchOptions): Promise<Watch> {
  const recent = new RecentMeters(now)
  const { metrics, tracesEndpoint } = config.watch
  const prometheus =
    metrics && (await import('./prometheus.service.ts')).openPrometheus({ version, now })
  const traces =
    tracesEndpoint === null
      ? null
      : await (
          await import('./traces.service.ts')
        ).openTraces({ endpoint: tracesEndpoint, version })
  return {
    meters: prometheus ? together([recent, prometheus.meters]) : recent,
    recent: () => recent.read(),
    prometheus,
    spans: traces?.spans ?? null,
    watchBuffer: (buffer) => prometheus?.watchBuffer(buffer, config.buffer.maxBytes),
    close: async () => traces?.close(),
  }
}

/** Tells meters and traces of every query, but not what it was about. */
export function queryWatch({ meters, spans }: Pick<Watch, 'meters' | 'spans'>): OnQuery {
  return ({ sql, seconds, isFailed }) => {
    meters.query(isFailed ? 'failed' : 'ok', seconds)
    spans?.noteEnded(queryName(sql), { seconds, isFailed })
  }
}
