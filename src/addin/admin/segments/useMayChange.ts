import { useRoles } from '../useRoles.ts'

/** Whether segments may be created, changed and removed. The API decides again. */
export function useMayChange(): boolean {
  const roles = useRoles()
  return roles.includes('manager') || roles.includes('administrator')
}
