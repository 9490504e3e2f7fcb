import { Type, type TProperties } from 'typebox'
import { annotations, closed, Flag, nextLink, orNull, page, Text } from './resources.ts'

/** What a folder has; `$select` names these. */
export const folderProperties = {
  id: Type.Optional(Text),
  displayName: orNull(Text),
  parentFolderId: orNull(Text),
  childFolderCount: orNull(Type.Integer()),
  unreadItemCount: orNull(Type.Integer()),
  totalItemCount: orNull(Type.Integer()),
  isHidden: orNull(Flag),
} satisfies TProperties

export const Folder = closed({ ...annotations, ...folderProperties, id: Text })
export const Folders = page(Folder, nextLink)
export const WrittenFolder = closed({
  displayName: Type.String({ minLength: 1 }),
  isHidden: Type.Optional(Flag),
})
