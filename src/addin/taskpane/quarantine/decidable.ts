import type {
  Participant,
  QuarantineDecision,
  QuarantinedMessage,
} from '../../../contract/quarantine.ts'
import { EMAIL_ADDRESS } from '../within-contract.ts'

export type IgnoreScope = Extract<QuarantineDecision, { act: 'ignore' }>['scope']

type Concerned = Pick<QuarantinedMessage, 'reason' | 'participants'>

/** Addresses that may be given to a contact: those that nobody, or more than one, is known by. */
export function assignable({ reason, participants }: Concerned): Participant[] {
  if (reason !== 'unmatched' && reason !== 'ambiguous') return []
  const open = participants.filter(({ is }) => is === 'unknown' || is === 'ambiguous')
  return distinct(open.filter(hasAddress))
}

/** Addresses of which a contact may be made: those that nobody is known by. */
export const creatable = (message: Concerned): Participant[] =>
  assignable(message).filter(({ is }) => is === 'unknown')

/** Whoever wrote a message: its `from`, else its `sender`; undefined: nobody with an address. */
export const author = ({ participants }: Concerned): Participant | undefined =>
  [...of('from', participants), ...of('sender', participants)].find(hasAddress)

/** What may be ignored. Never one of our own people: their mail would be lost for everybody. */
export function ignoreScopes(message: Concerned): IgnoreScope[] {
  const writer = author(message)
  const isOurs = writer?.is === 'salesperson' || writer?.is === 'colleague'
  return writer && !isOurs ? ['message', 'address', 'domain'] : ['message']
}

/** The part behind the last `@`, in lower case. */
export const domainOf = (email: string): string =>
  email.slice(email.lastIndexOf('@') + 1).toLowerCase()

/** How somebody is shown: by name and address, or by what there is. */
export const called = ({ name, email }: Pick<Participant, 'name' | 'email'>): string =>
  name && name !== email ? `${name} (${email})` : email

const of = (field: Participant['field'], participants: readonly Participant[]) =>
  participants.filter((one) => one.field === field)

const hasAddress = ({ email }: Participant): boolean => EMAIL_ADDRESS.test(email)

function distinct(participants: readonly Participant[]): Participant[] {
  const byAddress = new Map<string, Participant>()
  for (const one of participants) {
    const key = one.email.toLowerCase()
    if (!byAddress.has(key)) byAddress.set(key, one)
  }
  return [...byAddress.values()]
}
