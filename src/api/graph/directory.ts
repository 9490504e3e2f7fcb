import { Type, type Static, type TSchema } from 'typebox'
import { normaliseAddress } from '../contacts/email-address.ts'
import type { BatchPart } from './graph-batch.ts'
import { patiently, type GraphClient } from './graph-client.ts'
import { askAll, goodBody } from './patient-batch.ts'

/** Somebody's mailbox, as the directory knows it. */
export interface DirectoryMailbox {
  /** Object id in Entra, lower case. */
  id: string
  /** As the directory spells it. */
  address: string
  name: string
}

/** What an address stands for: somebody, a group with those in it, or nothing that can be read. */
export type DirectoryEntry =
  | { kind: 'person'; name: string; mailbox: DirectoryMailbox }
  | { kind: 'group'; name: string; id: string }

const NullableText = Type.Optional(Type.Union([Type.String(), Type.Null()]))
const ObjectId = Type.String({ pattern: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$' })
const nextLink = { '@odata.nextLink': Type.Optional(Type.String()) }

const User = Type.Object({
  id: ObjectId,
  displayName: NullableText,
  mail: NullableText,
  userPrincipalName: NullableText,
  userType: NullableText,
})
type User = Static<typeof User>
const Users = Type.Object({ ...nextLink, value: Type.Array(User) })

const Group = Type.Object({ id: ObjectId, displayName: NullableText, mail: NullableText })
const Groups = Type.Object({ ...nextLink, value: Type.Array(Group) })

const USER = '$select=id,displayName,mail,userPrincipalName,userType'
const GROUP = '$select=id,displayName,mail'

/** Graph takes no more comparisons in one filter. */
const MOST_COMPARISONS = 15

/**
 * Finds people and groups by address: the main one, the name somebody signs in with, or any other that
 * the directory has for them.
 *
 * @param addresses normalised, each once
 * @returns those that were found, by address as asked for
 * @throws MailSourceError
 */
export async function findInDirectory(
  client: GraphClient,
  addresses: readonly string[],
): Promise<Map<string, DirectoryEntry>> {
  const asked = new Set(addresses)
  const found = new Map<string, DirectoryEntry>()
  for (const look of [usersByName, groupsByName, usersByAnyAddress, groupsByAnyAddress]) {
    const left = addresses.filter((address) => !found.has(address))
    for (const [address, entry] of await look(client, left))
      if (entry && asked.has(address) && !found.has(address)) found.set(address, entry)
  }
  return found
}

type Look = (client: GraphClient, addresses: readonly string[]) => Promise<Named[]>
type Named = readonly [address: string, entry: DirectoryEntry | undefined]

const usersByName: Look = async (client, addresses) => {
  // Two comparisons for each.
  const parts = inGroups(addresses, Math.floor(MOST_COMPARISONS / 2)).map((some) => {
    const either = (name: string) => `mail eq ${name} or userPrincipalName eq ${name}`
    return listing('users', some.map((address) => either(quoted(address))).join(' or '))
  })
  const pages = await answersFor(client, parts, Users)
  return pages.flatMap(({ value }) =>
    value.flatMap((user) =>
      [user.mail, user.userPrincipalName].map((name) => [spelt(name), personOf(user)] as const),
    ),
  )
}

const groupsByName: Look = async (client, addresses) => {
  const parts = inGroups(addresses, MOST_COMPARISONS).map((some) =>
    listing('groups', some.map((address) => `mail eq ${quoted(address)}`).join(' or ')),
  )
  const pages = await answersFor(client, parts, Groups)
  return pages.flatMap(({ value }) =>
    value.map((group) => [spelt(group.mail), groupOf(group)] as const),
  )
}

const usersByAnyAddress: Look = async (client, addresses) => {
  const pages = await answersFor(client, addresses.map(byAnyAddress('users')), Users)
  return addresses.map((address, index) => [address, pages[index]?.value.flatMap(personIn)[0]])
}

const groupsByAnyAddress: Look = async (client, addresses) => {
  const pages = await answersFor(client, addresses.map(byAnyAddress('groups')), Groups)
  return addresses.map((address, index) => [address, pages[index]?.value.map(groupOf)[0]])
}

const personIn = (user: User) => personOf(user) ?? []

/** Compared like every address here. */
const spelt = (name: string | null | undefined): string => normaliseAddress(name ?? '')

/** A guest's mailbox is somewhere else, and who has no address has none. */
function personOf(user: User): Extract<DirectoryEntry, { kind: 'person' }> | undefined {
  const address = user.mail ?? ''
  if (!address.includes('@') || user.userType === 'Guest') return undefined
  const name = user.displayName || address
  return { kind: 'person', name, mailbox: { id: user.id.toLowerCase(), address, name } }
}

const groupOf = ({ id, displayName, mail }: Static<typeof Group>): DirectoryEntry => ({
  kind: 'group',
  name: displayName || (mail ?? ''),
  id: id.toLowerCase(),
})

/**
 * Everybody in groups, and in groups within them, who has a mailbox here.
 *
 * @returns for each group, in their order; a group that is gone has nobody
 * @throws MailSourceError
 */
export async function mailboxesOfGroups(
  client: GraphClient,
  groups: readonly string[],
): Promise<DirectoryMailbox[][]> {
  // The cast leaves out devices, contacts and groups; the directory takes it only so.
  const url = (id: string) =>
    `/groups/${id}/transitiveMembers/microsoft.graph.user?$count=true&$top=999&${USER}`
  const parts = groups.map((id) => ({ method: 'GET' as const, url: url(id), isEventual: true }))
  const answers = await askAll(client, parts)
  const all: DirectoryMailbox[][] = []
  for (const answer of answers) {
    const first = answer.status === 404 ? { value: [] } : goodBody(answer, Users)
    all.push((await wholeList(client, first)).flatMap((user) => personOf(user)?.mailbox ?? []))
  }
  return all
}

async function wholeList(client: GraphClient, first: Static<typeof Users>): Promise<User[]> {
  const all = [...first.value]
  for (let link = first['@odata.nextLink']; link !== undefined;) {
    const request = { method: 'GET' as const, url: link, isEventual: true }
    const page = goodBody(await patiently(() => client.once(request), client.wait), Users)
    all.push(...page.value)
    link = page['@odata.nextLink']
  }
  return all
}

const SELECT = { users: USER, groups: GROUP }

const byAnyAddress =
  (what: keyof typeof SELECT) =>
  (address: string): BatchPart =>
    listing(what, `proxyAddresses/any(p:p eq ${quoted(`smtp:${address}`)})`)

const listing = (what: keyof typeof SELECT, filter: string): BatchPart => ({
  method: 'GET',
  url: `/${what}?$filter=${encodeURIComponent(filter)}&${SELECT[what]}`,
})

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

async function answersFor<T extends TSchema>(
  client: GraphClient,
  parts: readonly BatchPart[],
  schema: T,
): Promise<Static<T>[]> {
  return (await askAll(client, parts)).map((answer) => goodBody(answer, schema))
}

const inGroups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
