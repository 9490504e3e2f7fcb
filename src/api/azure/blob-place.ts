/** A container of Azure Blob Storage, and by what right it is used. Has a secret but for `identity`. */
export type BlobPlace =
  | { kind: 'connection-string'; connectionString: string; container: string }
  /** Address of the container with a shared access signature. */
  | { kind: 'signature'; url: string }
  /** Address of the container; what Azure gives this process, such as its managed identity. */
  | { kind: 'identity'; url: string }

/** Azure's rule: no hyphen at either end, nor two of them beside each other. */
const CONTAINER = /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/

/** What was entered to say where blobs lie; undefined is not set. */
export interface BlobEntries {
  url: string | undefined
  connectionString: string | undefined
  container: string | undefined
}

/** What is wrong with an entry, in words that never repeat it. */
export interface BlobEntryFault {
  entry: keyof BlobEntries
  what: string
}

/** The place that entries say, or what is wrong with them; null: none is set. */
export function blobPlaceOf(entries: BlobEntries): BlobPlace | BlobEntryFault | null {
  const { url, connectionString, container } = entries
  if (url !== undefined) return byUrl(url, entries)
  if (connectionString !== undefined) return byConnection(connectionString, container)
  if (container === undefined) return null
  return { entry: 'container', what: 'needs a connection string beside it' }
}

export function isFault(place: BlobPlace | BlobEntryFault): place is BlobEntryFault {
  return 'entry' in place
}

function byUrl(
  text: string,
  { connectionString, container }: BlobEntries,
): BlobPlace | BlobEntryFault {
  if (connectionString !== undefined || container !== undefined)
    return { entry: 'url', what: 'and a connection string exclude each other; set one' }
  const url = containerUrl(text)
  if (!url) return { entry: 'url', what: 'must be the https address of a container' }
  if (url.search === '') return { kind: 'identity', url: url.href }
  if (url.searchParams.has('sig')) return { kind: 'signature', url: url.href }
  return { entry: 'url', what: 'has a query that is no shared access signature' }
}

function containerUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const [, container = ''] = /^\/([^/]+)\/?$/.exec(url.pathname) ?? []
  const isPlain = url.protocol === 'https:' && url.username === '' && url.hash === ''
  return isPlain && CONTAINER.test(container) ? url : undefined
}

function byConnection(
  connectionString: string,
  container: string | undefined,
): BlobPlace | BlobEntryFault {
  if (!isConnectionString(connectionString))
    return { entry: 'connectionString', what: 'must be one that Azure shows for a storage account' }
  if (container === undefined)
    return { entry: 'container', what: 'is not set, and the connection string names none' }
  if (!CONTAINER.test(container))
    return { entry: 'container', what: 'must be 3 to 63 small letters, digits and single hyphens' }
  return { kind: 'connection-string', connectionString, container }
}

/** With an account's key, or with a signature for its blobs. */
function isConnectionString(text: string): boolean {
  const has = (name: string) => new RegExp(`(^|;)${name}=[^;]+`).test(text)
  return (
    (has('AccountName') && has('AccountKey')) ||
    (has('BlobEndpoint') && has('SharedAccessSignature'))
  )
}
