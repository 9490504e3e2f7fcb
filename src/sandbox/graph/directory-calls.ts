import { accounts, groups, type Group, type Salesperson } from '../cast.ts'
import { sameAddress } from '../mail/mail.ts'
import type { GraphHandler, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal } from './graph-refusal.ts'

/** People and groups of the tenant. */
export function directoryCalls({ origin }: Pick<GraphParts, 'origin'>) {
  return {
    listUsers(call) {
      allowed(call, 'User.Read.All')
      return { status: 200, body: pageOf(call, accounts.filter(matching(call)), origin) }
    },
    getUser(call) {
      allowed(call, 'User.Read.All')
      const name = call.params['mailbox'] ?? ''
      const found = accounts.find(({ id, email }) => id === name || sameAddress(email, name))
      if (!found) throw notThere(name)
      return { status: 200, body: shown(call, found) }
    },
    listGroups(call) {
      allowed(call, 'GroupMember.Read.All')
      return { status: 200, body: pageOf(call, groups.filter(matching(call)), origin) }
    },
    listGroupUsers(call) {
      allowed(call, 'GroupMember.Read.All')
      const name = call.params['group'] ?? ''
      const group = groups.find(({ id }) => id === name)
      if (!group) throw notThere(name)
      const members = accounts.filter(({ id }) => group.members.includes(id))
      return { status: 200, body: pageOf(call, members, origin) }
    },
  } satisfies Record<string, GraphHandler>
}

const notThere = (name: string) =>
  new GraphRefusal(404, 'Request_ResourceNotFound', `Resource '${name}' does not exist.`)

function allowed({ caller }: KnownCall, role: string): void {
  if (caller.kind === 'application' && caller.roles.includes(role)) return
  throw new GraphRefusal(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  )
}

/** By the addresses or ids that a filter names; everybody without one. */
function matching({ query }: KnownCall): (one: Salesperson | Group) => boolean {
  const filter = query['$filter']
  if (filter === undefined) return () => true
  const wanted = [...filter.matchAll(/eq '((?:''|[^'])+)'/gi)].map(([, value = '']) =>
    value.replaceAll("''", "'").replace(/^smtp:/i, ''),
  )
  return ({ id, email }) => wanted.some((value) => value === id || sameAddress(email, value))
}

const USUAL_PAGE = 100

function pageOf(call: KnownCall, all: readonly (Salesperson | Group)[], origin: string): object {
  const { $top, $skiptoken = '0' } = call.query
  const from = Number($skiptoken)
  const to = from + Number($top ?? USUAL_PAGE)
  const next = new URL(`${origin}/v1.0${call.url}`)
  next.search = `$skiptoken=${to}`
  return {
    ...(call.query['$count'] === 'true' && { '@odata.count': all.length }),
    ...(to < all.length && { '@odata.nextLink': next.href }),
    value: all.slice(from, to).map((one) => shown(call, one)),
  }
}

function shown({ query }: KnownCall, one: Salesperson | Group): object {
  const whole = {
    id: one.id,
    displayName: one.name,
    mail: one.email,
    userPrincipalName: one.email,
    proxyAddresses: [`SMTP:${one.email}`],
    accountEnabled: true,
  }
  const select = query['$select']?.toLowerCase().split(',')
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([name]) =>
        name === 'id' ||
        ((select ? select.includes(name.toLowerCase()) : name !== 'proxyAddresses') &&
          !('members' in one && ['userPrincipalName', 'accountEnabled'].includes(name))),
    ),
  )
}
