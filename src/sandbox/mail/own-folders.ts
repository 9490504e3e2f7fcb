import type { Person } from '../cast.ts'
import type { OwnFolder } from './mail.ts'

/** Folders that people made, by whose they are. */
export interface OwnFolders {
  /** In the order in which they were made; empty for an unknown address. */
  of(address: string): readonly OwnFolder[]
  /** Adds the folder, or replaces the one of the same key. */
  put(address: string, folder: OwnFolder): void
}

interface Kept {
  owner: Person
  folders?: readonly OwnFolder[]
}

export function createOwnFolders(kept: readonly Kept[]): OwnFolders {
  const plain = (address: string) => address.trim().toLowerCase()
  const all = new Map<string, readonly OwnFolder[]>()
  for (const { owner, folders = [] } of kept) all.set(plain(owner.email), folders)
  const of = (address: string) => all.get(plain(address)) ?? []
  return {
    of,
    put(address, folder) {
      const others = of(address).filter(({ key }) => key !== folder.key)
      all.set(plain(address), [...others, folder])
    },
  }
}
