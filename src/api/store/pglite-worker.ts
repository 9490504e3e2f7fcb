import { parentPort, workerData } from 'node:worker_threads'
import type { EngineReply, EngineRequest } from './engine-message.ts'
import { openEngine, type Engine } from './pglite-engine.ts'

// The engine computes in the thread it lives in: here, so that the server's own never waits.
const port = parentPort
if (!port) throw new Error('This file is the worker of worker-engine.ts')
const reply = (message: EngineReply) => port.postMessage(message)
const failed =
  (id: number) =>
  ({ name, message, stack }: Error) =>
    reply({ id, failure: { name, message, stack } })

const { dir } = workerData as { dir: string }
openEngine(dir).then((engine) => {
  port.on('message', (request: EngineRequest) => {
    serve(engine, request).then((answer) => reply({ id: request.id, answer }), failed(request.id))
  })
  reply({ id: 0, answer: undefined })
}, failed(0))

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
