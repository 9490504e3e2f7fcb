import { createHash } from 'node:crypto'
import type { Mail } from '../mail/mail.ts'
import { folderId, folderOf } from './folder-ids.ts'
import type { GraphHandler, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal } from './graph-refusal.ts'
import { mailboxOf } from './mailbox-access.ts'
import { filterOf, listed } from './message-page.ts'
import {
  expandedProperties,
  messageResource,
  selectedProperties,
  type Shown,
} from './message-resource.ts'
import { idTypeOf, pageSizeOf } from './preferences.ts'

/** What a link of a change list carries: where it stands, and what was asked for at first. */
interface Place {
  /** Links of another run, or from before they were made to expire, are not known. */
  run: string
  folder: string
  from: number
  query: Readonly<Record<string, string>>
}

/** Lists of changes, one for each folder; see src/sandbox/mail/mail-journal.ts. */
export function changeLists(parts: GraphParts) {
  let run = parts.newId()
  const listChanges: GraphHandler = (call) => {
    const owner = mailboxOf(call, parts)
    const folder = folderOf(owner, call.params['folder'] ?? '', parts.store)
    const id = folderId(owner, folder)
    const place = placeOf(call, { run, folder: id, from: 0, query: call.query })
    const journal = parts.store.journal(owner.email)
    const { changes = [], next = 0 } = journal?.since(folder, place.from, pageSizeOf(call)) ?? {}
    const shown: Shown = {
      owner,
      idType: idTypeOf(call),
      select: listed(
        selectedProperties(place.query['$select']),
        parts.faults.isOn('headers-missing'),
      ),
      expand: expandedProperties(place.query['$expand']),
    }
    const isWanted = filterOf(place.query['$filter'])
    const value = changes.flatMap(({ immutableId, what }) => {
      const mail = parts.store.find(owner.email, immutableId)
      if (what === 'gone' || !mail) return [removed(immutableId, mail, shown)]
      if (!isWanted(mail)) return []
      return [what === 'new' ? whole(mail, shown) : onlyFlags(mail, shown)]
    })
    const isLast = journal?.length === next
    const token = tokenOf({ ...place, from: next })
    const list = `${parts.origin}/v1.0/users/${owner.email}/mailFolders/${id}/messages/delta`
    const link = isLast
      ? { '@odata.deltaLink': `${list}?$deltatoken=${token}` }
      : { '@odata.nextLink': `${list}?$skiptoken=${token}` }
    const context = `${parts.origin}/v1.0/$metadata#Collection(message)`
    return { status: 200, body: { '@odata.context': context, ...link, value } }
  }
  return {
    listChanges,
    /** From now on no earlier link is known. */
    expire: () => void (run = parts.newId()),
  }
}

const whole = (mail: Mail, shown: Shown): object => ({
  '@odata.type': '#microsoft.graph.message',
  ...messageResource(mail, shown),
})

/** Of a known message Graph says only what changed, whatever was selected. */
const onlyFlags = (mail: Mail, shown: Shown): object =>
  whole(mail, { ...shown, select: ['isRead', 'parentFolderId'], expand: undefined })

/** A mail that was moved is still somewhere. */
const removed = (immutableId: string, mail: Mail | undefined, { idType }: Shown): object => ({
  '@odata.type': '#microsoft.graph.message',
  '@removed': { reason: mail ? 'changed' : 'deleted' },
  id: idType === 'immutable' || !mail ? immutableId : mail.id,
})

/** @throws GraphRefusal for a link that is not known any more */
function placeOf({ query }: KnownCall, start: Place): Place {
  const token = query['$deltatoken'] ?? query['$skiptoken']
  if (token === undefined) return start
  const [body = '', seal] = token.split('.')
  const place = JSON.parse(seal === sealOf(body) ? decoded(body) : '{}') as Partial<Place>
  if (place.run === start.run && place.folder === start.folder) return place as Place
  throw new GraphRefusal(410, 'SyncStateNotFound', 'The sync state generation is not found.')
}

const tokenOf = (place: Place): string => {
  const body = Buffer.from(JSON.stringify(place)).toString('base64url')
  return `${body}.${sealOf(body)}`
}

const sealOf = (body: string) => createHash('sha256').update(body).digest('base64url').slice(0, 12)

const decoded = (body: string) => Buffer.from(body, 'base64url').toString('utf8')
