import { createContext, useContext } from 'react'
import type { CallApi } from './call.ts'

export const ApiContext = createContext<CallApi | undefined>(undefined)

export function useApi(): CallApi {
  const call = useContext(ApiContext)
  if (!call) throw new Error('useApi needs <ApiContext.Provider>')
  return call
}
