import type { Context as SpanContext, Span, Tracer } from '@opentelemetry/api'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Spans } from './spans.ts'

export interface Traces {
  spans: Spans
  /** Sends what has ended; resolves also where nobody takes it. */
  close(): Promise<void>
}

interface TracesOptions {
  /** E.g. `http://collector:4318`. */
  endpoint: string
  /** Of the product. */
  version: string
}

/** Trying again included: a stop must not wait for a collector that is away. */
const SEND_WITHIN_MS = 3000
/** The clock that spans are timed by counts milliseconds. */
const MS = 1000

/** What of OpenTelemetry is used: loaded only where somebody traces. */
async function loadTracing() {
  const [api, { BatchSpanProcessor, TracerProvider }, { resourceFromAttributes }, exporter] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ])
  const { OTLPTraceExporter } = exporter
  return { api, BatchSpanProcessor, TracerProvider, resourceFromAttributes, OTLPTraceExporter }
}

type Tracing = Awaited<ReturnType<typeof loadTracing>>

/**
 * Sends traces by OTLP over HTTP. OpenTelemetry is loaded here and only now: who does not trace pays
 * nothing for it. Its globals stay untouched, and no module is wrapped: what is traced says so itself.
 */
export async function openTraces({ endpoint, version }: TracesOptions): Promise<Traces> {
  const tracing = await loadTracing()
  const { BatchSpanProcessor, OTLPTraceExporter } = tracing
  const url = `${endpoint}/v1/traces`
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: SEND_WITHIN_MS })
  const provider = new tracing.TracerProvider({
    resource: tracing.resourceFromAttributes({
      'service.name': 'follow-for-outlook',
      'service.version': version,
    }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  const spans = spansOf(tracing.api, provider.getTracer('follow-for-outlook', version))
  // A collector that is away is its operator's matter, and not this server's.
  return { spans, close: () => provider.shutdown().catch(() => undefined) }
}

function spansOf({ ROOT_CONTEXT, SpanStatusCode, trace }: Tracing['api'], tracer: Tracer): Spans {
  const under = new AsyncLocalStorage<SpanContext>()
  // Only that it failed: messages may hold what nobody is to read.
  const fail = (span: Span) => span.setStatus({ code: SpanStatusCode.ERROR })
  return {
    within: (name, attributes, work) => {
      const parent = under.getStore() ?? ROOT_CONTEXT
      const span = tracer.startSpan(name, { attributes }, parent)
      return under.run(trace.setSpan(parent, span), async () => {
        try {
          return await work()
        } catch (error) {
          fail(span)
          throw error
        } finally {
          span.end()
        }
      })
    },
    noteEnded: (name, { seconds, isFailed }) => {
      const parent = under.getStore()
      if (!parent) return
      const end = Date.now()
      const span = tracer.startSpan(name, { startTime: end - seconds * MS }, parent)
      if (isFailed) fail(span)
      span.end(end)
    },
  }
}
