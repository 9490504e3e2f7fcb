import { createContext, useContext } from 'react'
import type { Outlook } from '../outlook/port.ts'

export const OutlookContext = createContext<Outlook | undefined>(undefined)

export function useOutlook(): Outlook {
  const outlook = useContext(OutlookContext)
  if (!outlook) throw new Error('useOutlook needs <OutlookContext.Provider>')
  return outlook
}
