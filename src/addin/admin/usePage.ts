import type { Role } from '../../contract/people.ts'
import { pages } from './pages.tsx'
import { useAddress } from './useAddress.ts'
import { useRoles } from './useRoles.ts'

type Page = (typeof pages)[number]

/** Whether somebody with these roles may open a page. The API decides again with every call. */
export const mayOpen = ({ takes }: Page, roles: readonly Role[]): boolean =>
  !takes || takes.some((role) => roles.includes(role))

/**
 * The page of the address, also one that takes another role; where the address names none, the first that
 * may be opened.
 */
export function usePage(): Page {
  const roles = useRoles()
  const { page: name } = useAddress()
  const first = pages.find((page) => mayOpen(page, roles)) ?? pages[0]
  return pages.find((page) => page.name === name) ?? first
}
