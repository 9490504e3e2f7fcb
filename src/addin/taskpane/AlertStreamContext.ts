import { createContext } from 'react'
import type { OpenAlertStream } from '../client/alert-stream.ts'

/** Undefined: there is no stream here, and alerts are looked up now and then. */
export const AlertStreamContext = createContext<OpenAlertStream | undefined>(undefined)
