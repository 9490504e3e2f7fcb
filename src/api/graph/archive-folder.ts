import { Type, type Static } from 'typebox'
import { MailSourceError } from '../logging/mail-source.ts'
import type { GraphClient } from './graph-client.ts'
import { folderPath, foldersPath } from './graph-paths.ts'

const Folder = Type.Object({ id: Type.String({ minLength: 1 }) })
const Folders = Type.Object({ value: Type.Array(Folder) })

/** Graph's own name for the archive, in whatever language the mailbox shows it. */
const WELL_KNOWN = 'archive'

/**
 * Id of the folder that decided messages go to. It is not made where it is missing: somebody may
 * have misspelt it.
 *
 * @param archive `archive`, or the folder's name as the mailbox shows it, or a path of such names
 *   from the top with slashes, e.g. `Logged/2026`
 * @throws MailSourceError `folder-not-found`
 */
export async function archiveFolderId(
  client: GraphClient,
  mailbox: string,
  archive: string,
): Promise<string> {
  if (archive.trim().toLowerCase() === WELL_KNOWN)
    return (await client.read(`${folderPath(mailbox, WELL_KNOWN)}?$select=id`, Folder)).id
  let folder: Static<typeof Folder> | undefined
  for (const name of namesOf(archive)) {
    const inside = folder ? `${folderPath(mailbox, folder.id)}/childFolders` : foldersPath(mailbox)
    const filter = `$filter=displayName eq '${encodeURIComponent(name.replaceAll("'", "''"))}'`
    const found = await client.read(`${inside}?${filter}&$select=id`, Folders)
    folder = found.value[0]
    if (!folder) break
  }
  if (!folder)
    throw new MailSourceError('folder-not-found', 'No folder has the name of the archive')
  return folder.id
}

const namesOf = (archive: string): string[] =>
  archive
    .split(/[/\\]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
