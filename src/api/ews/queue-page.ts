import { MailSourceError, type MailPage } from '../logging/mail-source.ts'
import type { SourceMessage, UnreadableMessage } from '../logging/mail-message.ts'
import type { EwsClient } from './ews-client.ts'
import { folderElement } from './ews-folder.ts'
import { ewsMessage, MESSAGE_FIELDS } from './ews-message.ts'
import { attributeOf, childOf, elementsOf, textOf, xmlText, type XmlValue } from './ews-xml.ts'

/** Where reading a folder goes on: at messages received then or later. */
export interface FolderPosition {
  /** ISO 8601; null: from the first. */
  from: string | null
  /** How many of those received at that very moment were read, where they fill a whole page. */
  skip: number
}

interface FoundItem {
  id: string
  receivedAt: string | null
}

interface FoundPage {
  items: FoundItem[]
  isLast: boolean
  total: number | null
}

interface FolderRead {
  folderId: string
  position: FolderPosition
  batchSize: number
}

/**
 * Messages of a folder, oldest first, and where it goes on.
 *
 * By time and not by number: what was read is moved away meanwhile, and numbers would shift. So the
 * last ones of a page come again with the next.
 */
export async function readFolderPage(
  client: EwsClient,
  read: FolderRead,
): Promise<{ page: Pick<MailPage, 'messages' | 'total'>; next: FolderPosition | null }> {
  const { items, isLast, total } = await findItems(client, read)
  const messages = await getItems(client, items)
  return { page: { messages, total }, next: isLast ? null : nextPosition(read, items) }
}

/** A page that is all of one moment can only be passed by counting. */
function nextPosition({ position }: FolderRead, items: readonly FoundItem[]): FolderPosition {
  const last = items.at(-1)?.receivedAt ?? null
  if (last !== null && last !== position.from) return { from: last, skip: 0 }
  return { from: position.from, skip: position.skip + items.length }
}

async function findItems(client: EwsClient, read: FolderRead): Promise<FoundPage> {
  const [answer] = await client.ask('FindItem', findItemRequest(read))
  if (answer?.code !== 'NoError')
    throw new MailSourceError('folder-not-found', answer?.code ?? 'no answer')
  const root = childOf(answer.content, 'RootFolder')
  const items = elementsOf(childOf(root, 'Items')).flatMap(foundItem)
  const isLast = attributeOf(root, 'IncludesLastItemInRange') !== 'false'
  const total = Number(attributeOf(root, 'TotalItemsInView') ?? Number.NaN)
  return {
    items,
    isLast: isLast || items.length === 0,
    total: Number.isInteger(total) ? total : null,
  }
}

function foundItem(item: XmlValue): FoundItem[] {
  const id = attributeOf(childOf(item, 'ItemId'), 'Id')
  if (id === undefined) return []
  return [{ id, receivedAt: textOf(childOf(item, 'DateTimeReceived')) ?? null }]
}

const findItemRequest = ({ folderId, position, batchSize }: FolderRead): string =>
  '<m:FindItem Traversal="Shallow"><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape>' +
  '<t:AdditionalProperties><t:FieldURI FieldURI="item:DateTimeReceived"/>' +
  '</t:AdditionalProperties></m:ItemShape>' +
  `<m:IndexedPageItemView MaxEntriesReturned="${batchSize}" Offset="${position.skip}"` +
  ` BasePoint="Beginning"/>${receivedSince(position)}` +
  '<m:SortOrder><t:FieldOrder Order="Ascending">' +
  '<t:FieldURI FieldURI="item:DateTimeReceived"/></t:FieldOrder></m:SortOrder>' +
  `<m:ParentFolderIds>${folderElement(folderId)}</m:ParentFolderIds></m:FindItem>`

const receivedSince = ({ from }: FolderPosition): string =>
  from === null
    ? ''
    : '<m:Restriction><t:IsGreaterThanOrEqualTo><t:FieldURI FieldURI="item:DateTimeReceived"/>' +
      `<t:FieldURIOrConstant><t:Constant Value="${xmlText(from)}"/></t:FieldURIOrConstant>` +
      '</t:IsGreaterThanOrEqualTo></m:Restriction>'

async function getItems(
  client: EwsClient,
  items: readonly FoundItem[],
): Promise<(SourceMessage | UnreadableMessage)[]> {
  if (items.length === 0) return []
  const answers = await client.ask(
    'GetItem',
    '<m:GetItem><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape><t:AdditionalProperties>' +
      MESSAGE_FIELDS.map((field) => `<t:FieldURI FieldURI="${field}"/>`).join('') +
      '</t:AdditionalProperties></m:ItemShape><m:ItemIds>' +
      items.map(({ id }) => `<t:ItemId Id="${xmlText(id)}"/>`).join('') +
      '</m:ItemIds></m:GetItem>',
  )
  if (answers.length !== items.length)
    throw new MailSourceError('unexpected-answer', 'the server answered for other items')
  return items.flatMap(({ id }, index) => {
    const { code, content } = answers[index] ?? { code: 'none', content: undefined }
    // Somebody moved it between the two requests.
    if (code === 'ErrorItemNotFound') return []
    if (code !== 'NoError') return [{ sourceId: id, problem: code }]
    return [ewsMessage(id, childOf(content, 'Items'))]
  })
}
