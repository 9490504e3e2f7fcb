import { useState } from 'react'
import {
  useEraseSubject,
  useExportSubject,
  useRefuseRequest,
} from '../../client/admin-queries-requests.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** What an administrator can do about an address, and what came of it. */
export function useSubjectActs() {
  const { language } = useAdminTexts()
  const exporting = useExportSubject()
  const erasing = useEraseSubject()
  const refusing = useRefuseRequest()
  /** The address that is asked about before it is erased. */
  const [asked, setAsked] = useState<string>()
  const clear = () => {
    exporting.reset()
    erasing.reset()
    refusing.reset()
  }
  return {
    exporting,
    erasing,
    refusing,
    asked,
    /** Puts earlier results away. */
    clear,
    export: (email: string) => {
      clear()
      exporting.mutate({ body: { email, locale: language } })
    },
    askErase: (email: string) => setAsked(email),
    endAsking: () => setAsked(undefined),
    erase: (email: string) => {
      clear()
      erasing.mutate({ body: { email } })
    },
    refuse: (id: string, note: string) => {
      clear()
      refusing.mutate({ params: { id }, body: { note } })
    },
  }
}

export type SubjectActs = ReturnType<typeof useSubjectActs>
