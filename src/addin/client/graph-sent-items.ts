import { good, written } from './graph-answers.ts'
import { GraphUnreachable, type AskGraph, type Written } from './graph-client.ts'

/** Sent Items, and a folder inside of it. */
export interface SentFolders {
  sentItemsId: string
  /** Where mails are put. */
  ownId: string
}

/** Putting sent mails out of the way. Nothing is ever deleted. */
export interface SentItems {
  /**
   * The folder for sent mails: the one that is known, whatever it is called by now and wherever it was
   * moved, unless it was deleted; else the one of that name, which is made where there is none.
   *
   * Graph takes no two of one name in one folder, so whoever is second finds what the first one made.
   */
  open(known: string | null, name: string): Promise<SentFolders>
  /** @returns undefined where the mail is nowhere, or not sent yet; else the id of its folder */
  placeOf(id: string): Promise<string | undefined>
  move(id: string, folderId: string): Promise<Written<null>>
}

const FOLDERS = '/me/mailFolders'

export function graphSentItems(ask: AskGraph): SentItems {
  return {
    async open(known, name) {
      const sentItemsId = await idOf(ask, 'sentitems')
      const ownId =
        (known === null ? undefined : await kept(ask, known)) ??
        (await named(ask, sentItemsId, name)) ??
        (await made(ask, sentItemsId, name))
      return { sentItemsId, ownId }
    },
    async placeOf(id) {
      const path = `/me/messages/${encodeURIComponent(id)}?$select=isDraft,parentFolderId`
      const answer = await ask({ method: 'GET', path })
      if (answer.status === 404) return undefined
      const { isDraft, parentFolderId } = good(answer) as Place
      return isDraft ? undefined : parentFolderId
    },
    move: (id, destinationId) =>
      written(
        () => {
          const path = `/me/messages/${encodeURIComponent(id)}/move`
          return ask({ method: 'POST', path, body: { destinationId } })
        },
        () => null,
      ),
  }
}

interface Place {
  isDraft: boolean
  parentFolderId: string
}

const folder = (id: string) => `${FOLDERS}/${encodeURIComponent(id)}`

async function idOf(ask: AskGraph, name: string): Promise<string> {
  const answer = await ask({ method: 'GET', path: `${FOLDERS}/${name}?$select=id` })
  return (good(answer) as { id: string }).id
}

/** @returns undefined where it was deleted, or is of another mailbox */
async function kept(ask: AskGraph, id: string): Promise<string | undefined> {
  const answer = await ask({ method: 'GET', path: `${folder(id)}?$select=id,parentFolderId` })
  if (answer.status === 404 || answer.status === 400) return undefined
  const { parentFolderId } = good(answer) as Place
  return parentFolderId === (await idOf(ask, 'deleteditems')) ? undefined : id
}

async function named(ask: AskGraph, parent: string, name: string): Promise<string | undefined> {
  const filter = encodeURIComponent(`displayName eq '${name.replaceAll("'", "''")}'`)
  const path = `${folder(parent)}/childFolders?$select=id&$filter=${filter}`
  const { value } = good(await ask({ method: 'GET', path })) as { value: { id: string }[] }
  return value[0]?.id
}

/** Somebody else may make it at the same time; the answer may get lost. */
async function made(ask: AskGraph, parent: string, name: string): Promise<string> {
  const path = `${folder(parent)}/childFolders`
  const making = await written(
    () => ask({ method: 'POST', path, body: { displayName: name } }),
    (body) => (body as { id: string }).id,
  )
  if (making.kind === 'done') return making.value
  const found = await named(ask, parent, name)
  if (found === undefined) throw new GraphUnreachable('The folder was not made')
  return found
}
