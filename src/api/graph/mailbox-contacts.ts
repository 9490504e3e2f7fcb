import { Type, type Static } from 'typebox'
import type { GraphClient } from './graph-client.ts'
import { askAll, goodBody } from './patient-batch.ts'
import { isForNow } from './graph-answer.ts'
import { graphFault } from './graph-fault.ts'

/** A contact that somebody keeps. */
export interface KeptContact {
  /** As it stands there; perhaps no address at all. */
  addresses: readonly string[]
  name: string | null
  company: string | null
}

/** A page of somebody's contacts. */
export interface ContactPage {
  contacts: KeptContact[]
  /** There are more after it. */
  hasMore: boolean
}

/** Contacts on a page. */
export const CONTACT_PAGE = 100

const NullableText = Type.Optional(Type.Union([Type.String(), Type.Null()]))
const Contacts = Type.Object({
  '@odata.nextLink': Type.Optional(Type.String()),
  value: Type.Array(
    Type.Object({
      displayName: NullableText,
      companyName: NullableText,
      emailAddresses: Type.Optional(Type.Array(Type.Object({ address: NullableText }))),
    }),
  ),
})

/**
 * One page of each mailbox's main list of contacts.
 *
 * @param mailboxes object ids, each with how many contacts to pass over
 * @returns in their order; null for a mailbox that is gone or closed
 * @throws MailSourceError where Graph is busy or does not answer
 */
export async function readContacts(
  client: GraphClient,
  mailboxes: readonly { id: string; skip: number }[],
): Promise<(ContactPage | null)[]> {
  const select = '$select=displayName,companyName,emailAddresses'
  const parts = mailboxes.map(({ id, skip }) => ({
    method: 'GET' as const,
    url: `/users/${id}/contacts?$top=${CONTACT_PAGE}&$skip=${skip}&${select}`,
  }))
  return (await askAll(client, parts)).map((answer) => {
    if (isForNow(answer)) throw graphFault(answer)
    if (answer.status === 403 || answer.status === 404) return null
    const page = goodBody(answer, Contacts)
    const hasMore = page['@odata.nextLink'] !== undefined
    return { contacts: page.value.map(contactOf), hasMore }
  })
}

type GraphContact = Static<typeof Contacts>['value'][number]

const contactOf = ({ displayName, companyName, emailAddresses = [] }: GraphContact) => ({
  addresses: emailAddresses.flatMap(({ address }) => address ?? []),
  name: displayName || null,
  company: companyName || null,
})
