import { createContext, useContext } from 'react'
import type { SendFilePart } from './file-part.ts'

export const FilePartContext = createContext<SendFilePart | undefined>(undefined)

export function useSendFilePart(): SendFilePart {
  const send = useContext(FilePartContext)
  if (!send) throw new Error('useSendFilePart needs <FilePartContext.Provider>')
  return send
}
