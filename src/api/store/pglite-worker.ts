import { parentPort, workerData } from 'node:worker_threads'
import type { EngineReply, EngineRequest } from './engine-message.ts'
import { openEngine, type Engine } from './pglite-engine.ts'

// The engine computes in the thread it lives in: here, so that the server's own never waits.
const port = parentPort
if (!port) throw new Error('This file is the worker of worker-engine.ts')
const reply = (message: EngineReply) => port.postMessage(message)

const { dir } = workerData as { dir: string }
openEngine(dir).then(
  (engine) => {
    port.on('message', (request: EngineRequest) => void answer(engine, request))
    reply({ id: 0, answer: undefined })
  },
  ({ name, message, stack }: Error) => reply({ id: 0, failure: { name, message, stack } }),
)

/**
 * What PostgreSQL refuses is an answer. An engine that throws is broken and would go on throwing:
 * nobody catches it here, so that the thread ends and another can be started.
 */
async function answer(engine: Engine, request: EngineRequest): Promise<void> {
  reply({ id: request.id, answer: await serve(engine, request) })
  // Nothing is left to wait for: the thread ends by itself.
  if (request.ask === 'close') port?.close()
}

function serve(engine: Engine, request: EngineRequest) {
  switch (request.ask) {
    case 'exchange':
      return engine.exchange(request.messages)
    case 'syncs':
      return engine.syncs()
    case 'close':
      return engine.close().then(() => undefined)
  }
}
