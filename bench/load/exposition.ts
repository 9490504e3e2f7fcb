/** Numbers of a server's metrics that a load looks at. Bytes and seconds, as Prometheus has them. */
export interface ServerNumbers {
  rssBytes: number
  heapBytes: number
  externalBytes: number
  /** How late the event loop was since it was last asked; the timer's own 10 ms are taken off. */
  loopP99Ms: number
  loopMaxMs: number
  cpuSeconds: number
  waiting: number
  bufferBytes: number
  kept: number
  late: number
  lost: number
  queries: number
  querySeconds: number
}

/** Node samples the loop with a timer of so long, and counts it in. */
const LOOP_TIMER_MS = 10

/** What is not told is NaN. */
export function serverNumbers(exposition: string): ServerNumbers {
  const read = valuesOf(exposition)
  const sum = (name: string) =>
    [...read].reduce((all, [key, value]) => (key.startsWith(`${name}{`) ? all + value : all), 0)
  const one = (name: string) => read.get(name) ?? NaN
  const lag = (name: string) => Math.max(0, one(name) * 1000 - LOOP_TIMER_MS)
  return {
    rssBytes: one('process_resident_memory_bytes'),
    heapBytes: one('nodejs_heap_size_used_bytes'),
    externalBytes: one('nodejs_external_memory_bytes'),
    loopP99Ms: lag('nodejs_eventloop_lag_p99_seconds'),
    loopMaxMs: lag('nodejs_eventloop_lag_max_seconds'),
    cpuSeconds: one('process_cpu_seconds_total'),
    waiting: one('follow_hits_waiting'),
    bufferBytes: one('follow_buffer_bytes'),
    kept: one('follow_hits_total{outcome="kept"}'),
    late: one('follow_hits_total{outcome="late"}'),
    lost: one('follow_hits_total{outcome="lost"}'),
    queries: sum('follow_store_query_seconds_count'),
    querySeconds: sum('follow_store_query_seconds_sum'),
  }
}

/** Values by name and labels, as they are written. */
function valuesOf(exposition: string): Map<string, number> {
  const values = new Map<string, number>()
  for (const line of exposition.split('\n')) {
    const match = /^([^#\s]\S*) (\S+)$/.exec(line)
    if (match?.[1]) values.set(match[1], Number(match[2]))
  }
  return values
}

export async function scrape(address: string): Promise<ServerNumbers> {
  const response = await fetch(address)
  return serverNumbers(await response.text())
}
