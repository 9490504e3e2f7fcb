import { randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { v7 as uuidV7 } from 'uuid'
import type { Context } from '../src/api/context.ts'
import { createLogger } from '../src/api/http/logger.ts'
import { runDueMailboxes } from '../src/api/logging/due-mailboxes.service.ts'
import { startLoggingJob } from '../src/api/logging/logging-job.service.ts'
import { openPostgresStore } from '../src/api/store/postgres-store.ts'
import type { Db } from '../src/api/store/schema.ts'
import { FakeMailbox } from '../test/fixtures/fake-mail-source.ts'
import { runWithKills } from '../test/fixtures/killed-runs.ts'
import { GRAPH_SOURCE, makeMail, switchLoggingOn } from '../test/fixtures/mail.ts'
import { openMemoryStore } from '../test/fixtures/memory-store.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertOrganisation,
} from '../test/fixtures/make.ts'
import { summaryLine, type Budget } from './summary.ts'

const MESSAGES = 10_000
const CONTACTS = 500
/** Pages of fifty, as an administrator finds it. */
const PAGE = 50
const KILLED = { messages: 2000, kills: 20, store: 'killed-too' } as const
const SEEDS = [1, 2, 3, 4, 5]

/** What it takes to log a full mailbox; `--kills` adds what becomes of runners that are killed. */
export async function benchLogging(): Promise<void> {
  const url = process.env['BENCH_DATABASE_URL']
  const store = url === undefined ? await openMemoryStore() : await openPostgresStore({ url })
  const engine = url === undefined ? 'PGlite' : 'PostgreSQL'
  try {
    await logMailbox(store.db, engine)
  } finally {
    await store.close()
  }
  if (process.argv.includes('--kills')) await killRunners()
}

async function logMailbox(db: Db, engine: string): Promise<void> {
  const mailbox = new FakeMailbox({ batchSize: PAGE })
  await prepare(db, mailbox)
  const heap: number[] = []
  mailbox.onCall = () => {
    if (mailbox.requests % 100 === 0) heap.push(heapMegabytes())
  }

  const start = performance.now()
  await runDueMailboxes(contextOf(db, mailbox))
  const seconds = (performance.now() - start) / 1000

  await check(db, mailbox)
  print(`log ${MESSAGES} messages (${engine})`, [seconds], { unit: ' s', budget: { atMost: 60 } })
  print(`messages per second (${engine})`, [MESSAGES / seconds], { budget: 'none' })
  const requests = mailbox.requests / MESSAGES
  print('requests per message', [requests], { budget: { atMost: 1.2 } })
  const tenth = Math.ceil(heap.length / 10)
  const grown = Math.max(...heap.slice(-tenth)) - Math.min(...heap.slice(0, tenth))
  print('heap at the end against the beginning', [grown], { unit: ' MB', budget: { atMost: 10 } })
}

function print(what: string, numbers: number[], shown: { unit?: string; budget: Budget }): void {
  console.log(summaryLine(what, numbers, shown))
}

async function prepare(db: Db, mailbox: FakeMailbox): Promise<void> {
  await insertOrganisation(db)
  await insertCaller(db, ANNA)
  for (let number = 0; number < CONTACTS; number += 1)
    await insertContact(db, { email: addressOf(number), name: `Contact ${number}` })
  await switchLoggingOn(db, { source: { ...GRAPH_SOURCE, archive: 'archive' } })
  await startLoggingJob(db, FABRIKAM, new Date())
  for (let number = 0; number < MESSAGES; number += 1) mailbox.put(mailOf(number))
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

function contextOf(db: Db, mailbox: FakeMailbox): Context {
  return {
    config: { graph: { notifyOrigin: null } },
    db,
    log: createLogger('error'),
    now: () => new Date(),
    newId: uuidV7,
    randomBytes: (size: number) => randomBytes(size),
    interactionListeners: [],
    openMailSource: mailbox.open,
  } as unknown as Context
}

/** A run that did something else than it should is no measure of anything. */
async function check(db: Db, mailbox: FakeMailbox): Promise<void> {
  const rows = await db.selectFrom('logged_message').select(['status', 'reason']).execute()
  const logged = rows.filter(({ status }) => status === 'logged').length
  if (rows.length !== MESSAGES || logged < MESSAGES * 0.8)
    throw new Error(`${logged} of ${rows.length} messages were logged`)
  if (mailbox.moves().some((moves) => moves > 1)) throw new Error('A message was moved twice')
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
