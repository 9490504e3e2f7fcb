import type { LoggingSource } from '../../../contract/logging-source.ts'
import type { Logging, LoggingSetupRequest } from '../../../contract/logging.ts'
import { isAddress } from '../files/mail-address.ts'

type Of<K extends LoggingSource['kind']> = Extract<LoggingSource, { kind: K }>

interface Schedule {
  everyMinutes: string
  batchSize: string
}

/** What is typed for a mailbox in Microsoft 365. */
export interface GraphEntries extends Schedule {
  mailbox: string
  clientId: string
  access: Of<'graph'>['access']
  /** Empty: messages stay where they are. */
  archive: string
}

/** What is typed for an Exchange Server. */
export interface EwsEntries extends Schedule {
  url: string
  userName: string
  queueFolder: string
  storageFolder: string
}

/** Ranges of the contract. */
export const MOST_MINUTES = 1440
export const MOST_MESSAGES = 1000

/** A folder that every mailbox has. */
const USUAL_ARCHIVE = 'archive'

const NEW_GRAPH: Omit<GraphEntries, keyof Schedule> = {
  mailbox: '',
  clientId: '',
  access: 'delegated',
  archive: USUAL_ARCHIVE,
}

const NEW_EWS: Omit<EwsEntries, keyof Schedule> = {
  url: '',
  userName: '',
  queueFolder: '\\Email Logging\\Queue',
  storageFolder: '\\Email Logging\\Storage',
}

/** What is set up, for being changed; something to begin with where nothing is. */
export function graphEntries({ source, ...schedule }: Logging): GraphEntries {
  if (source?.kind !== 'graph') return { ...NEW_GRAPH, ...typed(schedule) }
  const { mailbox, clientId, access, archive } = source
  return { mailbox, clientId, access, archive: archive ?? '', ...typed(schedule) }
}

/** The same for an Exchange Server. */
export function ewsEntries({ source, ...schedule }: Logging): EwsEntries {
  if (source?.kind !== 'ews') return { ...NEW_EWS, ...typed(schedule) }
  const { url, userName, queueFolder, storageFolder } = source
  return { url, userName, queueFolder, storageFolder, ...typed(schedule) }
}

const typed = ({ everyMinutes, batchSize }: Pick<Logging, 'everyMinutes' | 'batchSize'>) => ({
  everyMinutes: String(everyMinutes),
  batchSize: String(batchSize),
})

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const SERVER = /^https:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/

export const isGuid = (text: string): boolean => GUID.test(text.trim())

/** Names of fields that cannot be saved as they are; empty where all can. */
export function graphFaults(entries: GraphEntries): ReadonlySet<keyof GraphEntries> {
  const faults = new Set<keyof GraphEntries>(scheduleFaults(entries))
  if (!isAddress(entries.mailbox.trim())) faults.add('mailbox')
  if (!isGuid(entries.clientId)) faults.add('clientId')
  return faults
}

/** The same for an Exchange Server. */
export function ewsFaults(entries: EwsEntries): ReadonlySet<keyof EwsEntries> {
  const faults = new Set<keyof EwsEntries>(scheduleFaults(entries))
  if (!SERVER.test(entries.url.trim())) faults.add('url')
  for (const name of ['userName', 'queueFolder', 'storageFolder'] as const) {
    if (entries[name].trim() === '') faults.add(name)
  }
  return faults
}

function scheduleFaults({ everyMinutes, batchSize }: Schedule): (keyof Schedule)[] {
  return [
    ...(isWithin(everyMinutes, MOST_MINUTES) ? [] : ['everyMinutes' as const]),
    ...(isWithin(batchSize, MOST_MESSAGES) ? [] : ['batchSize' as const]),
  ]
}

/** Whether a text is a whole number from 1 to `most`. */
export const isWithin = (text: string, most: number): boolean =>
  /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most

type Request = Omit<LoggingSetupRequest, 'revision'>

/** What is asked of the service; for entries without a fault. */
export const graphRequest = (entries: GraphEntries): Request => ({
  source: {
    kind: 'graph',
    access: entries.access,
    mailbox: entries.mailbox.trim(),
    clientId: entries.clientId.trim(),
    archive: entries.archive.trim() || null,
  },
  ...scheduleOf(entries),
})

/** The same for an Exchange Server. */
export const ewsRequest = (entries: EwsEntries): Request => ({
  source: {
    kind: 'ews',
    url: entries.url.trim(),
    userName: entries.userName.trim(),
    queueFolder: entries.queueFolder.trim(),
    storageFolder: entries.storageFolder.trim(),
  },
  ...scheduleOf(entries),
})

const scheduleOf = ({ everyMinutes, batchSize }: Schedule) => ({
  everyMinutes: Number(everyMinutes),
  batchSize: Number(batchSize),
})
