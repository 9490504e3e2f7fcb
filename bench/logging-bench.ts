import { randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { v7 as uuidV7 } from 'uuid'
import type { Context } from '../src/api/context.ts'
import { createLogger } from '../src/api/http/logger.ts'
import { runDueMailboxes } from '../src/api/logging/due-mailboxes.service.ts'
import { startLoggingJob } from '../src/api/logging/logging-job.service.ts'
import type { Db } from '../src/api/store/schema.ts'
import type { MailSource, OpenMailSource } from '../src/api/logging/mail-source.ts'
import { sourceOf } from '../test/api/graph/stand-in-source.ts'
import { FakeMailbox } from '../test/fixtures/fake-mail-source.ts'
import { startGraphStandIn } from '../test/fixtures/graph-stand-in.ts'
import { runWithKills } from '../test/fixtures/killed-runs.ts'
import { GRAPH_SOURCE, makeMail, switchLoggingOn } from '../test/fixtures/mail.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertOrganisation,
} from '../test/fixtures/make.ts'
import { openBenchStore } from './bench-store.ts'
import { summaryLine, type Budget } from './summary.ts'

const MESSAGES = 10_000
const CONTACTS = 500
/** Pages of fifty, as an administrator finds it. */
const PAGE = 50
const HEAP_EVERY_IDS = 1000
const KILLED = { messages: 2000, kills: 20, store: 'killed-too' } as const
const SEEDS = [1, 2, 3, 4, 5]

/**
 * What it takes to log a full mailbox: one in this process, and one behind the sandbox's Graph over
 * HTTPS, whose own work counts too; `--kills` adds what becomes of runners that are killed.
 */
export async function benchLogging(): Promise<void> {
  const mailbox = new FakeMailbox({ batchSize: PAGE })
  for (let number = 0; number < MESSAGES; number += 1) mailbox.put(mailOf(number))
  await inStore((db, engine) => logMailbox(db, `${engine}, no network`, mailbox.open))
  if (mailbox.moves().some((moves) => moves > 1)) throw new Error('A message was moved twice')

  const graph = await startGraphStandIn()
  for (let number = 0; number < MESSAGES; number += 1) graph.deliver()
  try {
    const open = () => Promise.resolve(sourceOf(graph, { batchSize: PAGE }))
    await inStore((db, engine) => logMailbox(db, `${engine}, Graph stand-in`, open))
  } finally {
    await graph.close()
  }
  if (process.argv.includes('--kills')) await killRunners()
}

async function inStore(work: (db: Db, engine: string) => Promise<void>): Promise<void> {
  const { store, engine } = await openBenchStore()
  try {
    await work(store.db, engine)
  } finally {
    for (const table of ['log_entry', 'organisation'] as const)
      await store.db.deleteFrom(table).execute()
    await store.close()
  }
}

async function logMailbox(db: Db, what: string, open: OpenMailSource): Promise<void> {
  await prepare(db)
  const heap = [heapMegabytes()]
  let source: MailSource | undefined
  const openMailSource = async (tenantId: string) => (source = await open(tenantId))
  // Not by a timer: where nothing waits for anything outside, none has its turn.
  let ids = 0
  const newId = () => {
    ids += 1
    if (ids % HEAP_EVERY_IDS === 0) heap.push(heapMegabytes())
    return uuidV7()
  }

  const start = performance.now()
  await runDueMailboxes(contextOf({ db, openMailSource, newId }))
  const seconds = (performance.now() - start) / 1000

  await check(db)
  print(`log ${MESSAGES} messages (${what})`, [seconds], { unit: ' s', budget: { atMost: 60 } })
  print(`messages per second (${what})`, [MESSAGES / seconds], { budget: 'none' })
  const requests = (source?.requests ?? NaN) / MESSAGES
  print(`requests per message (${what})`, [requests], { budget: { atMost: 1.2 } })
  const half = Math.ceil(heap.length / 2)
  const grown = Math.max(...heap.slice(half)) - Math.max(...heap.slice(0, half))
  print(`heap, second half against first (${what})`, [grown], {
    ...{ unit: ' MB', budget: { atMost: 10 } },
  })
}

function print(what: string, numbers: number[], shown: { unit?: string; budget: Budget }): void {
  console.log(summaryLine(what, numbers, shown))
}

async function prepare(db: Db): Promise<void> {
  await insertOrganisation(db)
  await insertCaller(db, ANNA)
  for (let number = 0; number < CONTACTS; number += 1)
    await insertContact(db, { email: addressOf(number), name: `Contact ${number}` })
  await switchLoggingOn(db, { source: { ...GRAPH_SOURCE, archive: 'archive' } })
  await startLoggingJob(db, FABRIKAM, new Date())
  await insertContact(db)
}

const addressOf = (number: number) => `contact-${number % CONTACTS}@contoso-${number % 50}.example`

/** Every second one goes out; one in twenty is of somebody unknown, one in twenty our own affair. */
function mailOf(number: number) {
  const sourceId = `mail-${number}`
  const anna = { email: ANNA.email, name: ANNA.name }
  const contact = { email: addressOf(number), name: null }
  const stranger = { email: `stranger-${number}@elsewhere.example`, name: null }
  const other = number % 20 === 0 ? stranger : number % 20 === 1 ? anna : contact
  const [from, to] = number % 2 === 0 ? [anna, other] : [other, anna]
  return makeMail({
    ...{ sourceId, internetMessageId: `<${sourceId}@bench.example>` },
    conversationId: `conversation-${number % 1000}`,
    facts: { from, to: [to], subject: `Offer ${number}` },
  })
}

function contextOf(parts: Pick<Context, 'db' | 'openMailSource' | 'newId'>): Context {
  return {
    ...parts,
    config: { graph: { notifyOrigin: null } },
    log: createLogger('error'),
    now: () => new Date(),
    randomBytes: (size: number) => randomBytes(size),
    interactionListeners: [],
  } as unknown as Context
}

/** A run that did something else than it should is no measure of anything. */
async function check(db: Db): Promise<void> {
  const rows = await db.selectFrom('logged_message').select(['status', 'filing']).execute()
  const logged = rows.filter(({ status }) => status === 'logged').length
  const waiting = rows.filter(({ filing }) => filing === 'waiting').length
  if (rows.length !== MESSAGES || logged < MESSAGES * 0.8 || waiting > 0)
    throw new Error(`${logged} of ${rows.length} were logged, and ${waiting} not moved`)
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapMegabytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

/** As the test does it, with a store that is killed along, and several times. */
async function killRunners(): Promise<void> {
  for (const seed of SEEDS) {
    const start = performance.now()
    const { states, entries, moves, leftInQueue } = await runWithKills({ ...KILLED, seed })
    const isRight =
      states['logged, filing done'] === KILLED.messages &&
      entries.size === KILLED.messages &&
      [...entries.values(), ...moves].every((times) => times === 1) &&
      leftInQueue === 0
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const what = `${KILLED.messages} messages, ${KILLED.kills} kills, seed ${seed}`
    console.log(`${what.padEnd(58)} ${seconds} s  exactly once each: ${isRight ? 'pass' : 'FAIL'}`)
  }
}
