import type { ImportFault } from '../../contract/account-import.ts'
import { isCircular } from './account-tree.ts'
import { nameKey, type ReadAccountRow } from './imported-account.ts'
import { namedAccounts } from './named-accounts.ts'

/** An account that is there, as far as a file may be about it. */
export interface KnownAccount {
  id: string
  name: string
  parentId: string | null
  ownerId: string | null
}

/** What is there that rows may be about. */
export interface ImportWorld {
  accounts: ReadonlyMap<string, KnownAccount>
  /** Account by domain. */
  domains: ReadonlyMap<string, string>
  /** Salesperson by address, all of theirs. */
  owners: ReadonlyMap<string, string>
}

/** What a row makes of an account. */
export interface PlannedAccount extends KnownAccount {
  line: number
  isNew: boolean
  /** Are its from now on. */
  newDomains: string[]
  outcome: 'created' | 'changed' | 'unchanged'
}

export type PlannedRow = PlannedAccount | { line: number; outcome: 'refused'; fault: ImportFault }

/** A row by itself, and the id of the account if it is a new one. */
export type AccountRowToPlan = { id: string } & (
  ReadAccountRow | { line: number; fault: ImportFault }
)

/**
 * What becomes of rows, in order, as if each were done before the next; parents may come behind their
 * children. An account is known by its domains: names are not unique. What a row does not say stays as
 * it is, and no domain is taken from anybody.
 */
export function planAccounts(rows: readonly AccountRowToPlan[], world: ImportWorld): PlannedRow[] {
  const faults = new Map<number, ImportFault>()
  for (;;) {
    const planned = identify(rows, world, faults)
    const wrong = adopt(planned, rows, world)
    if (wrong.size === 0) return planned
    // Others may have relied on these.
    for (const [index, fault] of wrong) faults.set(index, fault)
  }
}

/** All but the parents. @param faults of rows, by index, that are known to be refused */
function identify(
  rows: readonly AccountRowToPlan[],
  world: ImportWorld,
  faults: ReadonlyMap<number, ImportFault>,
): PlannedRow[] {
  const claimed = new Map<string, string>()
  const touched = new Set<string>()
  return rows.map((row, index) => {
    const { line } = row
    const fault = 'fault' in row ? row.fault : faults.get(index)
    if ('fault' in row || fault !== undefined)
      return { line, outcome: 'refused', fault: fault ?? 'bad-domain' }
    const found = accountOf(row, { world, claimed, touched })
    if ('fault' in found) return { line, outcome: 'refused', ...found }
    touched.add(found.id)
    for (const domain of row.domains) claimed.set(domain, found.id)
    return found
  })
}

interface Sofar {
  world: ImportWorld
  /** Account by domain, of earlier rows. */
  claimed: ReadonlyMap<string, string>
  /** Accounts of earlier rows. */
  touched: ReadonlySet<string>
}

function accountOf(
  row: ReadAccountRow & { id: string },
  { world, ...earlier }: Sofar,
): PlannedAccount | { fault: ImportFault } {
  const [id = row.id, ...others] = new Set(
    row.domains.flatMap((domain) => world.domains.get(domain) ?? []),
  )
  if (isRepeated(id, row, earlier)) return { fault: 'repeated' }
  if (others.length > 0) return { fault: 'several-accounts' }
  if (row.owner !== null && !world.owners.has(row.owner)) return { fault: 'unknown-owner' }
  const before = world.accounts.get(id)
  if (!before) return created(row, world)
  return isNameTaken(row.name, before, world) ? { fault: 'taken' } : changed(row, before, world)
}

function isRepeated(
  id: string,
  { domains }: ReadAccountRow,
  { claimed, touched }: Omit<Sofar, 'world'>,
): boolean {
  return touched.has(id) || domains.some((domain) => claimed.has(domain))
}

function created(row: ReadAccountRow & { id: string }, { owners }: ImportWorld): PlannedAccount {
  const { id, line, name, domains } = row
  const ownerId = owners.get(row.owner ?? '') ?? null
  const outcome = 'created' as const
  return { id, line, name, ownerId, parentId: null, isNew: true, newDomains: domains, outcome }
}

function changed(row: ReadAccountRow, before: KnownAccount, world: ImportWorld): PlannedAccount {
  const { line, name } = row
  const ownerId = world.owners.get(row.owner ?? '') ?? before.ownerId
  const newDomains = row.domains.filter((domain) => !world.domains.has(domain))
  const isSame = before.name === name && before.ownerId === ownerId && newDomains.length === 0
  const outcome = isSame ? 'unchanged' : 'changed'
  return { ...before, line, name, ownerId, isNew: false, newDomains, outcome }
}

/** Who gives the domain of one account the name of another means that one: they are to be merged. */
function isNameTaken(name: string, { id, name: own }: KnownAccount, { accounts }: ImportWorld) {
  const key = nameKey(name)
  if (nameKey(own) === key) return false
  return [...accounts.values()].some((other) => other.id !== id && nameKey(other.name) === key)
}

/** Gives accounts their parents. @returns why some rows cannot have theirs, by index */
function adopt(
  planned: PlannedRow[],
  rows: readonly AccountRowToPlan[],
  world: ImportWorld,
): Map<number, ImportFault> {
  const named = accountNames(planned, world)
  const parents = new Map([...world.accounts].map(([id, { parentId }]) => [id, parentId]))
  const wrong = new Map<number, ImportFault>()
  for (const [index, one] of planned.entries()) {
    const parent = parentIn(rows[index])
    if (one.outcome === 'refused' || parent === null) continue
    const parentId = named(parent)
    const fault = parentFault(one.id, parentId, parents)
    if (parentId === undefined || fault) {
      wrong.set(index, fault ?? 'unknown-parent')
      continue
    }
    parents.set(one.id, parentId)
    if (one.parentId !== parentId) planned[index] = withParent(one, parentId)
  }
  return wrong
}

function parentIn(row: AccountRowToPlan | undefined): string | null {
  return !row || 'fault' in row ? null : row.parent
}

function parentFault(
  id: string,
  parentId: string | undefined,
  parents: ReadonlyMap<string, string | null>,
): ImportFault | undefined {
  if (parentId === undefined) return 'unknown-parent'
  return isCircular(id, parentId, parents) ? 'circular' : undefined
}

function withParent(one: PlannedAccount, parentId: string): PlannedAccount {
  return { ...one, parentId, outcome: one.isNew ? 'created' : 'changed' }
}

/** The account that a name or domain means once all rows are done; undefined: none, or several. */
function accountNames(
  planned: readonly PlannedRow[],
  world: ImportWorld,
): (text: string) => string | undefined {
  const accounts = new Map([...world.accounts].map(([id, { name }]) => [id, name]))
  const domains = new Map(world.domains)
  for (const one of planned) {
    if (one.outcome === 'refused') continue
    accounts.set(one.id, one.name)
    for (const domain of one.newDomains) domains.set(domain, one.id)
  }
  return (text) => {
    const [id, ...others] = namedAccounts(text, { accounts, domains })
    return others.length === 0 ? id : undefined
  }
}
