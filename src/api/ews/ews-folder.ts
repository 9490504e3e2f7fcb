import { MailSourceError } from '../logging/mail-source.ts'
import type { EwsAnswer, EwsClient } from './ews-client.ts'
import { attributeOf, childOf, elementsOf, textOf, xmlText, type XmlValue } from './ews-xml.ts'

const ROOT = '<t:DistinguishedFolderId Id="publicfoldersroot"/>'
const MOST_PARTS = 20

/** An element that names a folder by its id. */
export const folderElement = (id: string): string => `<t:FolderId Id="${xmlText(id)}"/>`

/**
 * Id of a folder below the public folders.
 *
 * @param path names with backslashes between them, e.g. `\Email Logging\Queue`
 * @throws MailSourceError `folder-not-found`, `permission-missing`
 */
export async function publicFolderId(client: EwsClient, path: string): Promise<string> {
  const names = path.split('\\').filter((name) => name !== '')
  if (names.length === 0 || names.length > MOST_PARTS) throw notFound()
  let parent = ROOT
  let id = ''
  for (const name of names) {
    id = await childFolderId(client, parent, name)
    parent = folderElement(id)
  }
  return id
}

async function childFolderId(client: EwsClient, parent: string, name: string): Promise<string> {
  const [answer] = await client.ask(
    'FindFolder',
    '<m:FindFolder Traversal="Shallow">' +
      '<m:FolderShape><t:BaseShape>Default</t:BaseShape></m:FolderShape>' +
      '<m:IndexedPageFolderView MaxEntriesReturned="100" Offset="0" BasePoint="Beginning"/>' +
      '<m:Restriction><t:IsEqualTo><t:FieldURI FieldURI="folder:DisplayName"/>' +
      `<t:FieldURIOrConstant><t:Constant Value="${xmlText(name)}"/></t:FieldURIOrConstant>` +
      '</t:IsEqualTo></m:Restriction>' +
      `<m:ParentFolderIds>${parent}</m:ParentFolderIds></m:FindFolder>`,
  )
  return foundFolderId(answer, name)
}

function foundFolderId(answer: EwsAnswer | undefined, name: string): string {
  if (answer?.code === 'ErrorAccessDenied')
    throw new MailSourceError('permission-missing', answer.code)
  if (answer?.code !== 'NoError') throw notFound(answer?.code)
  // A server that finds nothing may leave out the whole part.
  const folders = elementsOf(childOf(childOf(answer.content, 'RootFolder'), 'Folders'))
  const found = folders.find((folder) => isNamed(folder, name))
  const id = attributeOf(childOf(found, 'FolderId'), 'Id')
  if (id === undefined) throw notFound()
  return id
}

const isNamed = (folder: XmlValue, name: string): boolean =>
  textOf(childOf(folder, 'DisplayName'))?.toLowerCase() === name.toLowerCase()

const notFound = (detail = 'there is no such folder') =>
  new MailSourceError('folder-not-found', detail)
