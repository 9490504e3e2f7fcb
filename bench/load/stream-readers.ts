import { randomUUID } from 'node:crypto'
import type { Caller } from '../../src/api/http/caller.ts'
import { forkScript } from './fork-script.ts'
import type { HeldMessage, Holding } from './stream-holder.ts'

export interface StreamReader {
  person: Caller
  authorization: string
  address: string
}

const OF_A_TENANT = 50
const HOLDERS = 2

/** So many people, fifty in each organisation, each of which has an office with an address. */
export async function makeReaders(
  count: number,
  sign: (person: Caller) => Promise<string>,
): Promise<StreamReader[]> {
  const tenants = Array.from({ length: Math.ceil(count / OF_A_TENANT) }, () => randomUUID())
  const readers: StreamReader[] = []
  for (let index = 0; index < count; index += 1) {
    const office = Math.floor(index / OF_A_TENANT)
    const person = {
      ...{ tenantId: tenants[office] ?? '', salespersonId: randomUUID() },
      ...{ name: `Reader ${index}`, email: `reader${index}@office${office}.example` },
    }
    const address = `10.${office >> 16}.${(office >> 8) & 255}.${office & 255}`
    readers.push({ person, authorization: `Bearer ${await sign(person)}`, address })
  }
  return readers
}

/** What became of the streams, as their readers saw it. */
export class HeldStreams {
  /** When each became ready, by number; who is not connected is not in it. */
  readonly readyAt = new Map<string, number>()
  /** When an alert came, by the mail it is of. */
  readonly alertAt = new Map<string, number>()
  /** Answers that were refusals, by status and title. */
  readonly refusals = new Map<string, number>()
  ended = 0
  readonly #stops: (() => void)[] = []

  /** Opens them all at once, from processes of their own. */
  open(origin: string, readers: readonly StreamReader[]): void {
    const share = Math.ceil(readers.length / HOLDERS)
    for (let holder = 0; holder < HOLDERS; holder += 1) {
      const child = forkScript('./stream-holder.ts')
      const own = readers.slice(holder * share, (holder + 1) * share)
      child.on('message', (message: HeldMessage) => this.#note(holder, message))
      child.send({
        origin,
        readers: own.map(({ authorization, address }) => ({ authorization, address })),
      } satisfies Holding)
      this.#stops.push(() => child.disconnect())
    }
  }

  close(): void {
    for (const stop of this.#stops) stop()
  }

  #note(holder: number, message: HeldMessage): void {
    if (message.kind === 'ready') this.readyAt.set(`${holder} ${message.reader}`, message.at)
    if (message.kind === 'ended') {
      this.ended += 1
      this.readyAt.delete(`${holder} ${message.reader}`)
    }
    if (message.kind === 'alert') this.alertAt.set(message.followKey, message.at)
    if (message.kind === 'refused')
      this.refusals.set(message.why, (this.refusals.get(message.why) ?? 0) + 1)
  }
}
