/** What can be imported. */
export type Kind = 'accounts' | 'contacts'

/** What is read of each row, in the order in which it is asked for. */
export const FIELDS = {
  accounts: ['name', 'domains', 'parent', 'owner'],
  contacts: ['email', 'name', 'type', 'account'],
} as const satisfies Readonly<Record<Kind, readonly string[]>>

export type Field = (typeof FIELDS)[Kind][number]

/** Without these, no row could be taken. */
export const REQUIRED: Readonly<Record<Kind, readonly Field[]>> = {
  accounts: ['name', 'domains'],
  contacts: ['email'],
}

/** The column of each field, from 0; fields that are not in the file are left out. */
export type Mapping = Readonly<Partial<Record<Field, number | undefined>>>
