/** One of ours. */
export interface OurPerson {
  side: 'ours'
  /** Null: of the organisation, but the mailbox was not chosen. */
  person: number | null
}

/** Somebody of an account. */
export interface TheirPerson {
  side: 'theirs'
  person: number
  accountId: string
  /** Registrable one of the address. */
  domain: string
}

/** Who is behind addresses, normalised; whoever is not there is nobody. */
export type KnownPeople = ReadonlyMap<string, OurPerson | TheirPerson>

/** The chosen mailbox in which something was seen. */
export interface SeenBy {
  mailboxId: string
  person: number
}

/** Numbers of people as they are kept: each once, in order. */
export const personSet = (people: Iterable<number>): number[] =>
  [...new Set(people)].sort((one, other) => one - other)

/** Everybody of each account among these addresses. */
export function peopleByAccount(
  known: KnownPeople,
  addresses: readonly string[],
): Map<string, number[]> {
  const accounts = new Map<string, number[]>()
  for (const address of addresses) {
    const one = known.get(address)
    if (one?.side !== 'theirs') continue
    const people = accounts.get(one.accountId)
    if (people) people.push(one.person)
    else accounts.set(one.accountId, [one.person])
  }
  return accounts
}

/** Chosen mailboxes among these addresses. */
export const chosenAmong = (known: KnownPeople, addresses: readonly string[]): number[] =>
  addresses.flatMap((address) => {
    const one = known.get(address)
    return one?.side === 'ours' && one.person !== null ? [one.person] : []
  })
